import { SYSTEM } from '#felles';
import { gitt } from '../../eventsourcing/gitt';
import { loggfoert, rader } from '../../eventsourcing/rader';
import { avtaleDecider } from '../avtale.decider';
import { type AvtaleHendelse } from '../avtale.events';
import { avtaleliste } from '../avtaleliste.projection';
import { godkjente, HASH, HASH2, opprettet, sekretariat, sendt, signatar, signerte, versjon } from '../avtale.testdata';
import { sisteRunde } from '../avtale.tilstand';
import { partsstatus } from '../partsstatus.projection';
import { signaturmatrise } from '../signaturmatrise.projection';
import { omstart } from './omstart';

const start = (regel?: 'bare-endret-vedlegg'): AvtaleHendelse => {
  const ny = opprettet();
  return ny.type === 'AvtaleOpprettet' && regel ? { type: ny.type, data: { ...ny.data, nyVersjonRegel: regel } } : ny;
};
const vedlegg2 = (...parter: string[]): AvtaleHendelse => ({ type: 'AvtaleversjonRegistrert', data: { versjon: 2, hash: HASH2, endretVedlegg: { vedlegg: 'Vedlegg 2', parter } } });
const runde1 = [sendt(['a', 'b', 'c']), godkjente('a'), godkjente('b'), godkjente('c'), signerte('a'), signerte('b')];
const avtale = (regel: 'bare-endret-vedlegg' | undefined, ny: AvtaleHendelse, ...mer: AvtaleHendelse[]) => gitt(avtaleDecider, start(regel), versjon(1, HASH), ...runde1, ny, ...mer);
const send = (fingeravtrykk?: string) => ({ type: 'SendAvtale' as const, data: { ...sendt(['a', 'b', 'c']).data, versjon: 2, hash: HASH2, fingeravtrykk } });
const maa = (a: ReturnType<typeof avtale>) => omstart(a.state, 2)?.parter.map((p) => [p.partId, ...p.maa]);

describe('en ny versjon etter at noen har signert', () => {
  it('signeres av alle på nytt når avtalen ikke sier noe annet', () => {
    const alle = [['a', 'godkjenne', 'signere'], ['b', 'godkjenne', 'signere'], ['c', 'godkjenne', 'signere']];
    expect(maa(avtale(undefined, vedlegg2('c')))).toEqual(alle);
    expect(maa(avtale('bare-endret-vedlegg', versjon(2, HASH2)))).toEqual(alle);
    expect(maa(avtale('bare-endret-vedlegg', vedlegg2('ukjent')))).toEqual(alle);
  });

  it('signeres bare av dem endringen gjelder når avtalen sier det, og de som ikke hadde signert', () => {
    expect(maa(avtale('bare-endret-vedlegg', vedlegg2('b')))).toEqual([['a'], ['b', 'godkjenne', 'signere'], ['c', 'signere']]);
  });

  it('sendes ikke før noen har sett hva som skjer, slik det er nå', () => {
    const foer = avtale('bare-endret-vedlegg', vedlegg2('b'));
    foer.naar(send(), { tilgang: SYSTEM }).avvises('krever-forhaandsvisning');
    const { fingeravtrykk } = omstart(foer.state, 2) ?? {};
    const etter = avtale('bare-endret-vedlegg', vedlegg2('b'), { type: 'PartAvsloSignering', data: { partId: 'c', runde: 1, dato: '2026-01-15', aarsak: 'Feil', maate: 'i-saksgang', rolle: 'signatar' } });
    etter.naar(send(fingeravtrykk), { tilgang: SYSTEM }).avvises('endret-siden-forhaandsvisning');
    expect(foer.naar(send(fingeravtrykk), { tilgang: SYSTEM }).hendelser().map((h) => h.type)).toEqual(['AvtaleversjonTrukketTilbake', 'AvtaleSendtTilPartene']);
  });

  it('har med seg det som står, og blir ferdig når resten har signert', () => {
    const foer = avtale('bare-endret-vedlegg', vedlegg2('b'));
    const sendes = foer.naar(send(omstart(foer.state, 2)?.fingeravtrykk), { tilgang: SYSTEM }).hendelser() as AvtaleHendelse[];
    expect(sendes[1]?.data).toMatchObject({ beholdt: [{ partId: 'a', svarDato: '2026-01-10', signertDato: '2026-01-15', signatur: 1 }, { partId: 'c', svarDato: '2026-01-10' }] });
    const igjen = (...h: AvtaleHendelse[]) => avtale('bare-endret-vedlegg', vedlegg2('b'), ...sendes, ...h);
    expect(sisteRunde(igjen().state)?.parter.map((p) => p.signertDato)).toEqual(['2026-01-15', undefined, undefined]);
    const signer = (partId: string) => ({ type: 'SignerForPart' as const, data: { partId, maate: 'i-saksgang' as const, versjon: 2, hash: HASH2, signertDato: '2026-01-15' } });
    igjen().naar(signer('a'), { tilgang: signatar('a') }).avvises('allerede-signert');
    const c = igjen().naar(signer('c'), { tilgang: signatar('c') }).hendelser() as AvtaleHendelse[];
    const siste = igjen(...c, godkjente('b', '2026-01-15', 2)).naar(signer('b'), { tilgang: signatar('b') }).hendelser();
    expect(siste.map((h) => h.type)).toEqual(['PartSignerte', 'AvtaleFerdigSignert', 'AvtaleTraadteIKraft']);

    const logg = loggfoert('avtale-x', [start('bare-endret-vedlegg'), versjon(1, HASH), ...runde1, vedlegg2('b'), ...sendes, ...c]);
    expect(rader(avtaleliste, logg)[0]).toMatchObject({ signert: 2, godkjent: 2, svarstatus: 'delvis-signert' });
    expect(rader(partsstatus, logg).filter((r) => r.runde === 2).map((r) => r.tilstand)).toEqual(['signert', 'ikke-svart', 'signert']);
    const [matrise] = rader(signaturmatrise, logg);
    expect(matrise).toMatchObject({ runde: 2, signert: 2, parter: 3, status: 'venter' });
    expect(matrise?.celler.map((c) => c.tilstand)).toEqual(['ikke-godkjent', 'signert', 'signert']);
  });
});

it('at avtalen kom fram, kan føres inn så lenge runden ikke er trukket, også når alle er ferdige', () => {
  const mottak = { type: 'RegistrerMottak' as const, data: { partId: 'a', dato: '2026-01-12', maate: 'registrert-utenfra' as const, begrunnelse: 'Ringte' } };
  const ferdig: AvtaleHendelse = { type: 'AvtaleFerdigSignert', data: { sakId: 's', runde: 1, versjon: 1, hash: HASH, dato: '2026-01-15' } };
  const trukket: AvtaleHendelse = { type: 'AvtaleversjonTrukketTilbake', data: { runde: 1, versjon: 1, begrunnelse: 'x', parter: ['a'] } };
  const ute = (...h: AvtaleHendelse[]) => gitt(avtaleDecider, start(), versjon(1, HASH), sendt(['a']), ...h);
  expect(ute(godkjente('a'), signerte('a'), ferdig).naar(mottak, { tilgang: sekretariat }).hendelser().map((h) => h.type)).toEqual(['PartMottok']);
  ute(trukket).naar(mottak, { tilgang: sekretariat }).avvises('runden-er-trukket');
});

describe('det som hviler på et vilkår', () => {
  const her = { maate: 'i-saksgang' as const, rolle: 'postmottak' };
  const likt = (partId: string): AvtaleHendelse => ({ type: 'PartGodkjente', data: { partId, runde: 1, dato: '2026-01-10', medForbehold: 'Likelydende', likelydende: true, ...her } });
  const kontroll = (partId: string): AvtaleHendelse => ({ type: 'PartLovlighetskontrollKrevd', data: { partId, runde: 1, dato: '2026-01-12', krevdAv: 'Tre medlemmer', aarsak: 'Inhabilitet', ...her } });
  const stadfestet = (partId: string): AvtaleHendelse => ({ type: 'PartLovlighetskontrollAvgjort', data: { partId, runde: 1, dato: '2026-01-14', utfall: 'stadfestet', avgjortAv: 'Statsforvalteren', ...her } });
  const etter = (...svar: AvtaleHendelse[]) => gitt(avtaleDecider, start('bare-endret-vedlegg'), versjon(1, HASH), sendt(['a', 'b']), ...svar, vedlegg2('b'));

  it('følger ikke med inn i en ny runde: parten godkjenner på nytt', () => {
    expect(maa(etter(likt('a'), godkjente('b')))?.[0]).toEqual(['a', 'godkjenne', 'signere']);
    expect(maa(etter(godkjente('a'), kontroll('a'), signerte('a')))?.[0]).toEqual(['a', 'godkjenne', 'signere']);
    expect(maa(etter(godkjente('a'), kontroll('a'), stadfestet('a'), signerte('a')))?.[0]).toEqual(['a']);
    const tilForbehold: AvtaleHendelse = { type: 'PartSvarRettet', data: { partId: 'a', runde: 1, fra: { svar: 'godkjent', dato: '2026-01-10' }, til: { svar: 'forbehold', dato: '2026-01-10', aarsak: 'Økonomi' }, ...her } };
    expect(maa(etter(godkjente('a'), signerte('a'), tilForbehold))?.[0]).toEqual(['a', 'godkjenne', 'signere']);
  });

  it('sendes ikke på nytt når ingen har noe å gjøre, heller ikke der svaret er nok', () => {
    const utenSignatur: AvtaleHendelse = { type: 'AvtaleOpprettet', data: { navn: 'A', slag: 'saeravtale', kreverSignatur: false, kreverGodkjenningFoerSignatur: false, nyVersjonRegel: 'bare-endret-vedlegg' } };
    const ute = gitt(avtaleDecider, utenSignatur, versjon(1, HASH), sendt(['a', 'b', 'c']), godkjente('a'), godkjente('b'), vedlegg2('c'));
    const til = (...parter: string[]) => ({ type: 'SendAvtale' as const, data: { ...sendt(parter).data, versjon: 2, hash: HASH2 } });
    ute.naar(til('a', 'b'), { tilgang: SYSTEM }).avvises('ingen-aa-spoerre');
    expect(ute.naar(til('a', 'b', 'c'), { tilgang: SYSTEM }).hendelser()).toHaveLength(2);
  });
});
