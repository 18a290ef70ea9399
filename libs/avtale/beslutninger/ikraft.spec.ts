import { type Recorded } from '#eventsourcing';
import { gitt } from '../../eventsourcing/gitt';
import { loggfoert } from '../../eventsourcing/rader';
import { avtaleErstatter } from '../avtale.reactions';
import { SYSTEM } from '#felles';
import { avtaleDecider } from '../avtale.decider';
import { type AvtaleHendelse } from '../avtale.events';
import { type Kommando, type SendAvtale } from '../avtale.kommandoer';
import { avtalestatus } from '../avtalestatus';
import { godkjente, HASH, HASH2, medSkann, opprettet, sekretariat, sendt, signatar, signerte, SKANN, versjon } from '../avtale.testdata';

const avtale = (...hendelser: AvtaleHendelse[]) => gitt(avtaleDecider, ...hendelser);
const utkast = [opprettet(), versjon(1, HASH)];
const ute = (...hendelser: AvtaleHendelse[]) => avtale(...utkast, sendt(['a', 'b']), ...hendelser);
const send = (): { type: 'SendAvtale'; data: SendAvtale } => ({
  type: 'SendAvtale', data: { sakId: 'sak-1', versjon: 1, hash: HASH, parter: [{ partId: 'a', navn: 'Kommune a' }], svarfrist: '2026-03-25', ikrafttredelse: { regel: 'alle-signert' }, paaminnelser: [] },
});
const signer = (partId: string, endring: Partial<Kommando<'SignerForPart'>['data']> = {}) => ({
  type: 'SignerForPart' as const, data: { partId, maate: 'i-saksgang' as const, versjon: 1, hash: HASH, signertDato: '2026-01-15', ...endring },
});

describe('R7: en avtale trer i kraft etter sin egen regel', () => {
  const alle = ['a', 'b', 'c'];
  const med = (ikrafttredelse: SendAvtale['ikrafttredelse'], ...hendelser: AvtaleHendelse[]) =>
    avtale(opprettet(), versjon(1, HASH), sendt(alle, { ikrafttredelse }), ...alle.map((p) => godkjente(p)), ...hendelser);
  const ikraft = (hendelser: readonly { type: string; data: unknown }[]) => hendelser.filter((h) => h.type === 'AvtaleTraadteIKraft').map((h) => h.data);

  it('når så mange har signert', () => {
    const regel = { regel: 'antall', antall: 2 } as const;
    expect(ikraft(med(regel).naar(signer('a'), { tilgang: signatar('a') }).hendelser())).toEqual([]);
    expect(ikraft(med(regel, signerte('a', '2026-01-11')).naar(signer('b'), { tilgang: signatar('b') }).hendelser())).toMatchObject([{ dato: '2026-01-15', parter: ['a', 'b'] }]);
  });

  it('par for par mellom dem som har signert', () => {
    const regel = { regel: 'parvis' } as const;
    const foerste = med(regel, signerte('a', '2026-01-11')).naar(signer('b'), { tilgang: signatar('b') }).hendelser() as AvtaleHendelse[];
    expect(ikraft(foerste)).toMatchObject([{ dato: '2026-01-15', parter: ['a', 'b'] }]);
    const utenfra = signer('c', { maate: 'registrert-utenfra', begrunnelse: 'Papir', signertAv: 'Kari Prøve', stilling: 'Kommunedirektør', signertDato: '2026-01-10', vedlegg: SKANN });
    expect(ikraft(med(regel, signerte('a', '2026-01-11'), ...foerste).naar(utenfra, medSkann(sekretariat)).hendelser())).toMatchObject([{ dato: '2026-01-11', parter: ['c'] }]);
  });

  it('etter dagen da så mange hadde signert, uansett hvilken rekkefølge underskriftene ble ført i, og den som kommer senere, bindes da', () => {
    const utenfra = (partId: string, signertDato: string) => signer(partId, { maate: 'registrert-utenfra', begrunnelse: 'Papir', signertAv: 'Kari Prøve', stilling: 'Kommunedirektør', signertDato, vedlegg: SKANN });
    const foer = med({ regel: 'antall', antall: 2 }, signerte('a', '2026-01-11'), signerte('b', '2026-01-15'),
      { type: 'AvtaleTraadteIKraft', data: { runde: 1, versjon: 1, hash: HASH, dato: '2026-01-15', regel: 'antall', parter: ['a', 'b'], bindinger: [{ partId: 'a', fra: '2026-01-15' }, { partId: 'b', fra: '2026-01-15' }] } });
    expect(foer.naar(utenfra('c', '2026-01-12'), medSkann(sekretariat)).hendelser().at(-1)).toEqual({
      type: 'BindingerEndret', data: { runde: 1, bindinger: [{ partId: 'a', fra: '2026-01-12' }, { partId: 'c', fra: '2026-01-12' }], opphoert: [] },
    });
  });

  it('aldri før vedtaket eller avtalens første dag, om underskriftene er eldre', () => {
    const tidligst: AvtaleHendelse = { ...sendt(alle, { ikrafttredelse: { regel: 'alle-signert' } }), data: { ...sendt(alle).data, tidligstIKraft: '2026-01-14' } };
    const historie = (opplysninger: object) => [opprettet(), versjon(1, HASH), { type: 'AvtaleopplysningerEndret' as const, data: { opplysninger, begrunnelse: 'x' } }, tidligst, ...alle.map((p) => godkjente(p)), signerte('a', '2026-01-10'), signerte('b', '2026-01-10')];
    const sist = signer('c', { maate: 'registrert-utenfra', begrunnelse: 'Papir', signertAv: 'Kari Prøve', stilling: 'Kommunedirektør', signertDato: '2026-01-10', vedlegg: SKANN });
    expect(ikraft(avtale(...historie({})).naar(sist, medSkann(sekretariat)).hendelser())).toMatchObject([{ dato: '2026-01-14' }]);
    expect(ikraft(avtale(...historie({ gyldigFra: '2026-03-01' })).naar(sist, medSkann(sekretariat)).hendelser())).toMatchObject([{ dato: '2026-03-01' }]);
  });

  it('den som regelen ikke lenger binder, er ikke bundet', () => {
    const foer = med({ regel: 'antall', antall: 2 }, signerte('a', '2026-01-11'), { type: 'AvtaleTraadteIKraft', data: { runde: 1, versjon: 1, hash: HASH, dato: '2026-01-15', regel: 'antall', parter: ['a', 'b'] } });
    expect(foer.naar(signer('c'), { tilgang: signatar('c') }).hendelser().at(-1)).toEqual({ type: 'BindingerEndret', data: { runde: 1, bindinger: [{ partId: 'c', fra: '2026-01-15' }], opphoert: ['b'] } });
  });

  it('på en fast dato, også tilbake i tid, når alle har signert', () => {
    const regel = { regel: 'fast-dato', dato: '2026-01-01' } as const;
    expect(ikraft(med(regel, signerte('a'), signerte('b')).naar(signer('c'), { tilgang: signatar('c') }).hendelser())).toMatchObject([{ dato: '2026-01-01' }]);
    expect(ikraft(med(regel, signerte('a')).naar(signer('b'), { tilgang: signatar('b') }).hendelser())).toEqual([]);
  });

  it('når et menneske sier at vilkåret er oppfylt, etter at alle har signert', () => {
    const regel = { regel: 'betingelse', betingelse: 'Når budsjettet er vedtatt' } as const;
    const sett = { type: 'SettIKraft' as const, data: { dato: '2026-02-01', begrunnelse: 'Budsjettet er vedtatt' } };
    const siste = med(regel, signerte('a'), signerte('b')).naar(signer('c'), { tilgang: signatar('c') }).hendelser() as AvtaleHendelse[];
    expect(ikraft(siste)).toEqual([]);
    const ferdig = med(regel, signerte('a'), signerte('b'), ...siste);
    expect(ikraft(ferdig.naar(sett, { tilgang: sekretariat }).hendelser())).toMatchObject([{ dato: '2026-02-01', begrunnelse: 'Budsjettet er vedtatt' }]);
    ferdig.naar(sett, { tilgang: signatar('a') }).avvises('krever-sekretariat');
    med(regel).naar(sett, { tilgang: sekretariat }).avvises('ikke-ferdig-signert');
    med({ regel: 'alle-signert' }, signerte('a'), signerte('b'), { type: 'AvtaleFerdigSignert', data: { sakId: 'sak-1', runde: 1, versjon: 1, hash: HASH, dato: '2026-01-15' } })
      .naar(sett, { tilgang: sekretariat }).avvises('foelger-regelen');
  });

  it('status for en dag følger av hendelsene', () => {
    const { state } = med({ regel: 'alle-signert' }, ...alle.map((p) => signerte(p)), { type: 'AvtaleFerdigSignert', data: { sakId: 'sak-1', runde: 1, versjon: 1, hash: HASH, dato: '2026-01-15' } },
      { type: 'AvtaleTraadteIKraft', data: { runde: 1, versjon: 1, hash: HASH, dato: '2026-03-01', regel: 'fast-dato' } },
      { type: 'AvtaleErstattet', data: { avAvtaleId: 'ny', dato: '2027-01-01' } });
    expect(['2026-02-28', '2026-03-01', '2027-01-01'].map((dag) => avtalestatus(state, dag))).toEqual(['signert', 'i-kraft', 'erstattet']);
    expect([[], utkast, [...utkast, sendt(['a', 'b'])], [...utkast, sendt(['a', 'b']), godkjente('a'), signerte('a')]].map((h) => avtalestatus(avtale(...h).state, '2026-02-01')))
      .toEqual(['utkast', 'utkast', 'sendt', 'delvis-signert']);
  });

  it('det som binder noen, endres ikke: en revisjon er en ny avtale som erstatter den', () => {
    const ferdig: AvtaleHendelse = { type: 'AvtaleFerdigSignert', data: { sakId: 'sak-1', runde: 1, versjon: 1, hash: HASH, dato: '2026-01-15' } };
    const alleFerdige = [godkjente('a'), godkjente('b'), signerte('a'), signerte('b'), ferdig];
    ute(...alleFerdige).naar({ type: 'RegistrerAvtaleversjon', data: { hash: HASH2 } }, { tilgang: sekretariat }).avvises('avtalen-er-bindende');
    ute(...alleFerdige).naar(send(), { tilgang: SYSTEM }).avvises('avtalen-er-bindende');
    const siste = avtale(opprettet({ erstatter: 'gammel' }), versjon(1, HASH), sendt(['a']), godkjente('a')).naar(signer('a'), { tilgang: signatar('a') }).hendelser();
    expect(ikraft(siste)).toMatchObject([{ erstatter: 'gammel' }]);
  });

  it('den som erstatter en annen, gjør det fra den første dagen den selv binder noen, også når den dagen flyttes', () => {
    const signatur = signerte('a', '2026-01-12') as Extract<AvtaleHendelse, { type: 'PartSignerte' }>;
    const paaPapir: AvtaleHendelse = { ...signatur, data: { ...signatur.data, maate: 'registrert-utenfra', registrertAv: 'x' } };
    const bundet: AvtaleHendelse = { type: 'AvtaleTraadteIKraft', data: { runde: 1, versjon: 1, hash: HASH, dato: '2026-01-12', regel: 'alle-signert', bindinger: [{ partId: 'a', fra: '2026-01-12' }], erstatter: 'gammel', erstatterFra: '2026-01-12' } };
    const bestridt: AvtaleHendelse = { type: 'SignaturBestridt', data: { signatur: 1, partId: 'a', runde: 1, aarsak: 'x', teller: true } };
    const nye = avtale(opprettet({ erstatter: 'gammel' }), versjon(1, HASH), sendt(['a']), godkjente('a'), paaPapir, bundet, bestridt).naar(signer('a'), { tilgang: signatar('a') }).hendelser() as AvtaleHendelse[];
    const [flyttet] = nye.filter((h) => h.type === 'BindingerEndret');
    expect(flyttet?.data).toMatchObject({ erstatter: 'gammel', erstatterFra: '2026-01-15', bindinger: [{ partId: 'a', fra: '2026-01-15' }] });
    const bedtOm = (h: AvtaleHendelse) => avtaleErstatter.on.get(h.type)?.(loggfoert('avtale-ny', [h])[0] as Recorded).map((r) => r.intent.data);
    expect([bedtOm(bundet), flyttet && bedtOm(flyttet)]).toEqual([[{ avAvtaleId: 'ny', dato: '2026-01-12', flytter: true }], [{ avAvtaleId: 'ny', dato: '2026-01-15', flytter: true }]]);
  });

  it('den erstattede følger med til den nye dagen, men ikke til en annen avtale, og ikke etter en eldre hendelse', () => {
    const erstatt = (avAvtaleId: string, dato: string, flytter: boolean) => ({ type: 'ErstattAvtale' as const, data: { avAvtaleId, dato, flytter } });
    const gammel = ute({ type: 'AvtaleErstattet', data: { avAvtaleId: 'ny', dato: '2026-01-15' } });
    gammel.naar(erstatt('ny', '2026-03-01', true), { tilgang: SYSTEM }).gir({ type: 'AvtaleErstattet', data: { avAvtaleId: 'ny', dato: '2026-03-01' } });
    for (const annet of [erstatt('ny', '2026-01-15', true), erstatt('annen', '2026-03-01', true), erstatt('ny', '2026-03-01', false)]) gammel.naar(annet, { tilgang: SYSTEM }).gir();
    const { state } = ute(...alle.map((p) => signerte(p)), { type: 'AvtaleErstattet', data: { avAvtaleId: 'ny', dato: '2026-01-15' } }, { type: 'AvtaleErstattet', data: { avAvtaleId: 'ny', dato: '2026-03-01' } });
    expect(['2026-02-28', '2026-03-01'].map((dag) => avtalestatus(state, dag) === 'erstattet')).toEqual([false, true]);
  });
});
