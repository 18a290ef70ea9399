import { gitt } from '../../eventsourcing/gitt';
import { SYSTEM } from '#felles';
import { avtaleDecider } from '../avtale.decider';
import { type AvtaleHendelse } from '../avtale.events';
import { type Kommando, type SendAvtale } from '../avtale.kommandoer';
import { avtalestatus } from '../avtale.tilstand';
import { godkjente, HASH, HASH2, opprettet, sekretariat, sendt, signatar, signerte, versjon } from '../avtale.testdata';

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
    const utenfra = signer('c', { maate: 'registrert-utenfra', begrunnelse: 'Papir', signertAv: 'Kari Prøve', stilling: 'Kommunedirektør', signertDato: '2026-01-10' });
    expect(ikraft(med(regel, signerte('a', '2026-01-11'), ...foerste).naar(utenfra, { tilgang: sekretariat }).hendelser())).toMatchObject([{ dato: '2026-01-11', parter: ['c'] }]);
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
    expect([[], utkast, [...utkast, sendt(['a', 'b'])], [...utkast, sendt(['a', 'b']), signerte('a')]].map((h) => avtalestatus(avtale(...h).state, '2026-02-01')))
      .toEqual(['utkast', 'utkast', 'sendt', 'delvis-signert']);
  });

  it('det som binder noen, endres ikke: en revisjon er en ny avtale som erstatter den', () => {
    const ferdig: AvtaleHendelse = { type: 'AvtaleFerdigSignert', data: { sakId: 'sak-1', runde: 1, versjon: 1, hash: HASH, dato: '2026-01-15' } };
    ute(ferdig).naar({ type: 'RegistrerAvtaleversjon', data: { hash: HASH2 } }, { tilgang: sekretariat }).avvises('avtalen-er-bindende');
    ute(ferdig).naar(send(), { tilgang: SYSTEM }).avvises('avtalen-er-bindende');
    const siste = avtale(opprettet({ erstatter: 'gammel' }), versjon(1, HASH), sendt(['a']), godkjente('a')).naar(signer('a'), { tilgang: signatar('a') }).hendelser();
    expect(ikraft(siste)).toMatchObject([{ erstatter: 'gammel' }]);
  });
});
