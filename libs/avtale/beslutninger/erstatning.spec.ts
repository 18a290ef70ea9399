import { gitt } from '../../eventsourcing/gitt';
import { SYSTEMET as SYSTEM } from '../../felles/tilgang.testdata';
import { avtaleDecider } from '../avtale.decider';
import { type AvtaleHendelse } from '../avtale.events';
import { type Kommando } from '../avtale.kommandoer';
import { HASH, opprettet, sekretariat, sendt, versjon } from '../avtale.testdata';
import { avtalestatus } from '../avtalestatus';
import { bindinger, bundetOverfor, heltErstattetFra, par } from '../bindinger';

const ALLE = ['a', 'b', 'c'];
const iKraft = (fra: string, parter = ALLE): AvtaleHendelse => ({ type: 'AvtaleTraadteIKraft', data: { runde: 1, versjon: 1, hash: HASH, dato: fra, regel: 'alle-signert', bindinger: parter.map((partId) => ({ partId, fra })) } });
const dager = (parter: Readonly<Record<string, string>>) => Object.entries(parter).map(([partId, fra]) => ({ partId, fra }));
const erstattet = (dato: string, parter: Readonly<Record<string, string>>, gjenstaar: string[]): AvtaleHendelse => ({ type: 'AvtaleErstattet', data: { avAvtaleId: 'ny', dato, delvis: { parter: dager(parter), gjenstaar } } });
const gammel = (...hendelser: AvtaleHendelse[]) => gitt(avtaleDecider, opprettet(), versjon(1, HASH), sendt(ALLE), iKraft('2022-01-01'), ...hendelser);
const ender = (...hendelser: AvtaleHendelse[]) => Object.fromEntries(bindinger(gammel(...hendelser).state).map((b) => [b.partId, b.til ?? null]));

describe('T19: den gamle avtalen står mellom dem som den nye ikke binder ennå', () => {
  it('når to av tre er bundet av den nye, er alle tre bundet av den gamle, de to bare overfor den tredje', () => {
    const delvis = erstattet('2026-02-01', { a: '2026-02-01', b: '2026-02-01' }, ['c']);
    const { state } = gammel(delvis);
    expect([ender(delvis), avtalestatus(state, '2026-03-01'), heltErstattetFra(state)]).toEqual([{ a: null, b: null, c: null }, 'i-kraft', undefined]);
    expect(['a', 'b', 'c'].map((p) => bundetOverfor(state, p, '2026-01-31'))).toEqual([['b', 'c'], ['a', 'c'], ['a', 'b']]);
    expect(['a', 'b', 'c'].map((p) => bundetOverfor(state, p, '2026-02-01'))).toEqual([['c'], ['c'], ['a', 'b']]);
  });

  it('når den siste kommer med, er den gamle ute for alle dagen før, og frister og status følger', () => {
    const alle = erstattet('2026-02-01', { a: '2026-02-01', b: '2026-02-01', c: '2026-05-01' }, []);
    const { state } = gammel(erstattet('2026-02-01', { a: '2026-02-01', b: '2026-02-01' }, ['c']), alle);
    expect(ender(alle)).toEqual({ a: '2026-04-30', b: '2026-04-30', c: '2026-04-30' });
    expect(['2026-04-30', '2026-05-01'].map((dag) => avtalestatus(state, dag))).toEqual(['i-kraft', 'erstattet']);
  });

  it('den som ikke står på den nyes liste, følger den siste som gjør det', () => {
    expect(ender(erstattet('2026-02-01', { a: '2026-02-01' }, ['b']))).toEqual({ a: null, b: null, c: null });
    expect(ender(erstattet('2026-02-01', { a: '2026-02-01', b: '2026-03-01' }, []))).toEqual({ a: '2026-02-28', b: '2026-02-28', c: '2026-02-28' });
  });

  it('en oppsigelse gjelder også da: den som er alene igjen, er ikke bundet', () => {
    const oppsagt: AvtaleHendelse = { type: 'PartSaOppAvtalen', data: { partId: 'c', runde: 1, dato: '2026-02-10', virkningsdato: '2026-04-01', begrunnelse: 'x', maate: 'i-saksgang', rolle: 'signatar' } };
    expect(ender(erstattet('2026-02-01', { a: '2026-02-01', b: '2026-02-01' }, ['c']), oppsagt)).toEqual({ a: '2026-03-31', b: '2026-03-31', c: '2026-03-31' });
  });

  it('i par: bare det paret som den nye binder, går over', () => {
    const slag = { s: 'sykehus', k: 'kommune', l: 'kommune' } as const;
    const parter = (['s', 'k', 'l'] as const).map((partId) => ({ partId, navn: partId, slag: slag[partId] }));
    const paret: AvtaleHendelse = { type: 'AvtaleopplysningerEndret', data: { opplysninger: { form: 'par', parter }, begrunnelse: 'x' } };
    const signert = (partId: string): AvtaleHendelse[] => [
      { type: 'PartGodkjente', data: { partId, runde: 1, dato: '2021-12-01', maate: 'i-saksgang', rolle: 'postmottak' } },
      { type: 'PartSignerte', data: { nr: 1, partId, runde: 1, versjon: 1, hash: HASH, signertDato: '2022-01-01', maate: 'i-saksgang', rolle: 'signatar', erklaering: 'x' } },
    ];
    const { state } = gitt(avtaleDecider, opprettet(), versjon(1, HASH), paret, sendt(['s', 'k', 'l'], { ikrafttredelse: { regel: 'parvis' } }), ...['s', 'k', 'l'].flatMap(signert), iKraft('2022-01-01', ['s', 'k', 'l']),
      erstattet('2026-02-01', { s: '2026-02-01', k: '2026-02-01' }, ['l']));
    expect(bindinger(state).map((b) => [b.partId, b.til ?? null])).toEqual([['s', null], ['k', '2026-01-31'], ['l', null]]);
    expect(par(state).map((p) => [p.kommune, p.til ?? null])).toEqual([['k', '2026-01-31'], ['l', null]]);
  });

  it('den nye sier hvem den binder fra når, og hvem som gjenstår; den gamle tar imot det én gang', () => {
    const foer = gitt(avtaleDecider, opprettet({ erstatter: 'gammel', kreverGodkjenning: false }), versjon(1, HASH), sendt(ALLE, { ikrafttredelse: { regel: 'antall', antall: 1 } }));
    const signer: Pick<Kommando<'SignerForPart'>, 'type' | 'data'> = { type: 'SignerForPart', data: { partId: 'a', maate: 'i-saksgang', versjon: 1, hash: HASH, signertDato: '2026-01-15' } };
    const fakta = { tilgang: { person: 'sign-a', roller: [{ id: 't-sign-a', rolle: 'signatar' as const, partId: 'a' }], medlemskap: [] } };
    const nye = foer.naar(signer, fakta).hendelser() as AvtaleHendelse[];
    const delvis = { parter: [{ partId: 'a', fra: '2026-01-15' }], gjenstaar: ['b', 'c'] };
    expect(nye.at(-1)?.data).toMatchObject({ erstatter: 'gammel', erstatterFra: '2026-01-15', erstatterFor: delvis });
    const erstatt = { type: 'ErstattAvtale' as const, data: { avAvtaleId: 'ny', dato: '2026-01-15', flytter: true, delvis } };
    gammel().naar(erstatt, { tilgang: SYSTEM }).gir({ type: 'AvtaleErstattet', data: { avAvtaleId: 'ny', dato: '2026-01-15', delvis } });
    gammel({ type: 'AvtaleErstattet', data: { avAvtaleId: 'ny', dato: '2026-01-15', delvis } }).naar(erstatt, { tilgang: SYSTEM }).gir();
  });
});

describe('Avtalens navn og slag', () => {
  const rett = (data: { navn?: string; slag?: 'tjenesteavtale' | 'partsvedtak' }) => ({ type: 'RettAvtalenavn' as const, data: { ...data, begrunnelse: 'Skrevet feil av' } });
  const tidligere = { navn: 'Avtale om nattvakt', slag: 'saeravtale' as const };

  it('rettes av sekretariatet med en grunn, og det gamle står ved siden av', () => {
    const avtale = gitt(avtaleDecider, opprettet());
    avtale.naar(rett({ navn: 'Avtale om legevakt' }), { tilgang: sekretariat }).gir({ type: 'AvtalenavnRettet', data: { navn: 'Avtale om legevakt', slag: 'saeravtale', tidligere, begrunnelse: 'Skrevet feil av' } });
    avtale.naar(rett({ navn: 'Avtale om legevakt' }), { tilgang: { person: 'x', roller: [], medlemskap: [] } }).avvises('krever-sekretariat');
    avtale.naar(rett({ navn: tidligere.navn }), { tilgang: sekretariat }).avvises('uendret-avtalenavn');
  });

  it('slaget bare til avtalen er sendt, og til et slag som passer', () => {
    gitt(avtaleDecider, opprettet()).naar(rett({ slag: 'tjenesteavtale' }), { tilgang: sekretariat }).gir({ type: 'AvtalenavnRettet', data: { navn: tidligere.navn, slag: 'tjenesteavtale', tidligere, begrunnelse: 'Skrevet feil av' } });
    gammel().naar(rett({ slag: 'tjenesteavtale' }), { tilgang: sekretariat }).avvises('avtaleslag-er-laast');
    gammel().naar(rett({ navn: 'Nytt navn' }), { tilgang: sekretariat }).gir({ type: 'AvtalenavnRettet', data: { navn: 'Nytt navn', slag: 'saeravtale', tidligere, begrunnelse: 'Skrevet feil av' } });
    gitt(avtaleDecider, opprettet()).naar(rett({ slag: 'partsvedtak' }), { tilgang: sekretariat }).avvises('partsvedtak-signeres-ikke');
    const under: AvtaleHendelse = { type: 'AvtaleopplysningerEndret', data: { opplysninger: { overordnet: 'o' }, begrunnelse: 'x' } };
    gitt(avtaleDecider, opprettet(), under).naar(rett({ slag: 'tjenesteavtale' }), { tilgang: sekretariat, avtaler: { o: { navn: 'O', slag: 'tjenesteavtale', erstatter: [] } } }).avvises('feil-overordnet-slag');
  });
});
