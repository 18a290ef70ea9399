import { gitt } from '../../eventsourcing/gitt';
import { SYSTEM } from '#felles';
import { avtaleDecider } from '../avtale.decider';
import { type AvtaleHendelse, type Ikrafttredelse } from '../avtale.events';
import { type AvtaleFakta, type AvtaleKommandoer } from '../avtale.kommandoer';
import { godkjente, HASH, HASH2, medSkann, opprettet, postmottak, sekretariat, sendt, signatar, SKANN, versjon } from '../avtale.testdata';
import { erTaus, sisteRunde } from '../avtale.tilstand';
import { avtalestatus } from '../avtalestatus';
import { visIkraft } from '../ikraft.visning';

const IDAG = '2026-02-10';
const TID = { tid: `${IDAG}T09:00:00.000Z` };
const maate = 'i-saksgang' as const;
const sek = { tilgang: sekretariat };
const kollega = { tilgang: { ...sekretariat, person: 'kollega' } };
type Intensjon = Pick<AvtaleKommandoer, 'type' | 'data'>;
type Steg = readonly [Intensjon, AvtaleFakta];

const svar = (partId: string, valg: string, data: object = {}): Steg => [{ type: 'SvarForPart', data: { partId, maate, dato: '2026-02-01', svar: valg, ...(valg === 'nei' && { aarsak: 'x' }), ...data } } as Intensjon, { tilgang: postmottak(partId) }];
const ja = (partId: string) => svar(partId, 'ja');
const rett = (partId: string, valg: string, data: object = {}): Steg => [{ type: 'RettSvar', data: { partId, svar: valg, dato: '2026-02-01', begrunnelse: 'Feil', ...(valg === 'nei' && { aarsak: 'x' }), ...data } } as Intensjon, sek];
const signer = (partId: string): Steg => [{ type: 'SignerForPart', data: { partId, maate, versjon: 1, hash: HASH, signertDato: IDAG } }, { tilgang: signatar(partId) }];
const papir = (partId: string): Steg => [
  { type: 'SignerForPart', data: { partId, maate: 'registrert-utenfra', begrunnelse: 'Brev', signertAv: 'Kari Prøve', stilling: 'Ordfører', vedlegg: SKANN, versjon: 1, hash: HASH, signertDato: IDAG } }, medSkann(sekretariat),
];
const bestrid = (signatur: number): Steg => [{ type: 'BestridSignatur', data: { signatur, aarsak: 'Feil papir' } }, kollega];
const krev = (partId: string): Steg => [{ type: 'KrevLovlighetskontroll', data: { partId, maate, dato: IDAG, krevdAv: 'Tre', aarsak: 'x' } }, { tilgang: postmottak(partId) }];
const avgjoer = (partId: string, utfall: 'stadfestet' | 'opphevet'): Steg => [{ type: 'AvgjoerLovlighetskontroll', data: { partId, maate, dato: IDAG, utfall, avgjortAv: 'Statsforvalteren' } }, { tilgang: postmottak(partId) }];
const opphev = (partId: string): Steg[] => [krev(partId), avgjoer(partId, 'opphevet')];
const avslaa = (partId: string): Steg => [{ type: 'AvslaaSignering', data: { partId, maate, dato: IDAG, aarsak: 'Feil satser' } }, { tilgang: signatar(partId) }];
const sett: Steg = [{ type: 'SettIKraft', data: { dato: IDAG, begrunnelse: 'Oppfylt' } }, sek];
const trekk: Steg = [{ type: 'TrekkTilbake', data: { begrunnelse: 'x' } }, sek];

interface Valg { readonly kreverSignatur?: boolean; readonly ikrafttredelse?: Ikrafttredelse; readonly opplysninger?: { gyldigFra?: string; gyldigTil?: string } }
function start(parter: readonly string[], { kreverSignatur = true, ikrafttredelse = { regel: 'alle-signert' }, opplysninger = {} }: Valg = {}): AvtaleHendelse[] {
  const ny = opprettet({ kreverSignatur });
  return [{ ...ny, data: { ...ny.data, ...opplysninger } } as AvtaleHendelse, versjon(1, HASH), sendt(parter, { ikrafttredelse })];
}
const hos = (historie: readonly AvtaleHendelse[]) => gitt(avtaleDecider, ...historie);
const spill = (historie: readonly AvtaleHendelse[], ...steg: readonly Steg[]): AvtaleHendelse[] =>
  steg.reduce<AvtaleHendelse[]>((h, [kommando, fakta]) => [...h, ...(hos(h).naar(kommando as never, fakta, TID).hendelser() as AvtaleHendelse[])], [...historie]);
const avvises = (historie: readonly AvtaleHendelse[], [kommando, fakta]: Steg, kode: string) => hos(historie).naar(kommando as never, fakta, TID).avvises(kode);
const bundne = (historie: readonly AvtaleHendelse[]) => Object.keys(hos(historie).state.bundet);
const part = (historie: readonly AvtaleHendelse[], partId: string) => sisteRunde(hos(historie).state)?.parter.find((p) => p.partId === partId);
const TO_AV_TRE: Ikrafttredelse = { regel: 'antall', antall: 2 };

describe('den som ikke vil signere', () => {
  const nei = spill(start(['a', 'b']), avslaa('a'));
  it('er ikke taus: den purres ikke og minnes ikke', () => {
    const a = part(nei, 'a');
    expect(a && erTaus(a, IDAG)).toBe(false);
    avvises(nei, [{ type: 'Purr', data: { parter: ['a'] } }, sek], 'parten-skal-ikke-purres');
    const minn = (partId: string) => hos(nei).naar({ type: 'MinnOmFrist', data: { paaminnelseId: `p-${partId}`, partId, runde: 1, trinn: 1, fristDato: '2026-03-25' } }, { tilgang: SYSTEM }, TID).hendelser();
    expect([minn('a').length, minn('b').length]).toEqual([0, 1]);
  });
  it('mangler viljen, ikke svaret eller underskriften', () => {
    expect(visIkraft('id', hos(nei).state, IDAG).mangler.map((m) => [m.partId, m.mangler])).toEqual([['a', 'vilje'], ['b', 'svar']]);
  });
});

describe('et opphevet vedtak i en avtale som gjelder', () => {
  const uten = (kreverSignatur: boolean) => {
    const h = spill(start(['a', 'b'], { kreverSignatur }), ja('a'), ja('b'), ...(kreverSignatur ? [papir('a'), signer('b')] : []));
    return spill(h, ...opphev('a'));
  };
  it('kan ikke rettes til noe annet, bare vedtas på nytt', () => {
    for (const valg of ['ja', 'nei']) avvises(uten(false), rett('a', valg, { saksnummer: '7/26' }), 'vedtaket-er-opphevet');
    expect(part(spill(uten(false), ja('a')), 'a')?.utenGrunnlag).toBeUndefined();
  });
  it('kan ikke kontrolleres en gang til før parten har vedtatt på nytt', () => {
    avvises(uten(false), krev('a'), 'vedtaket-er-opphevet');
    expect(spill(uten(false), ja('a'), krev('a')).at(-1)?.type).toBe('PartLovlighetskontrollKrevd');
  });
  it('bærer ingen ny underskrift (R6)', () => {
    const bestridt = spill(uten(true), bestrid(1));
    avvises(bestridt, papir('a'), 'mangler-godkjenning');
    expect(spill(bestridt, ja('a'), papir('a')).at(-1)?.type).toBe('PartSignerte');
  });
});

describe('en rettelse tar ingen ut av en avtale som gjelder', () => {
  it('heller ikke etter at parten har vedtatt på nytt', () => {
    const h = spill(start(['a', 'b'], { kreverSignatur: false }), ja('a'), ja('b'), ...opphev('a'), ja('a'));
    avvises(h, rett('a', 'nei'), 'avtalen-er-ferdig-signert');
  });
  it('heller ikke mens andre parter ennå kan svare', () => {
    const h = spill(start(['a', 'b', 'c'], { kreverSignatur: false, ikrafttredelse: TO_AV_TRE }), ja('a'), ja('b'));
    for (const steg of [rett('a', 'nei'), rett('a', 'ja-ved-likelydende'), rett('a', 'ja', { dato: '2026-01-31' })]) avvises(h, steg, 'avtalen-gjelder-for-parten');
    expect(bundne(spill(h, rett('a', 'ja', { saksnummer: '7/26' })))).toEqual(['a', 'b']);
  });
});

describe('signert av alle er ikke i kraft', () => {
  const vilkaar: Valg = { ikrafttredelse: { regel: 'betingelse', betingelse: 'Bevilget' } };
  const ferdig = spill(start(['a', 'b'], vilkaar), ja('a'), ja('b'), signer('a'), papir('b'));
  it('en bestridt underskrift teller ikke, og avtalen settes ikke i kraft før en ny er ført inn', () => {
    const bestridt = spill(ferdig, bestrid(2));
    expect(bestridt.at(-1)?.data).toMatchObject({ teller: false });
    avvises(bestridt, sett, 'ikke-ferdig-signert');
    expect(bundne(spill(bestridt, papir('b'), sett))).toEqual(['a', 'b']);
  });
  it('en eldre bestridelse som lot den telle, holder den også igjen', () => {
    avvises([...ferdig, { type: 'SignaturBestridt', data: { signatur: 2, partId: 'b', runde: 1, aarsak: 'x', teller: true } }], sett, 'signatur-er-bestridt');
  });
  it('faller et vedtak og parten sier nei, er avtalen ikke ferdig lenger, og det finnes en vei videre', () => {
    const nei = spill(ferdig, ...opphev('a'), svar('a', 'nei'));
    expect(avtalestatus(hos(nei).state, IDAG)).toBe('delvis-signert');
    expect(spill(nei, trekk).at(-1)?.type).toBe('AvtaleversjonTrukketTilbake');
    expect(spill(nei, [{ type: 'RegistrerAvtaleversjon', data: { hash: HASH2 } }, sek]).at(-1)?.type).toBe('AvtaleversjonRegistrert');
  });
  it('og en ny runde kan bli signert av alle', () => {
    const { data } = sendt(['a', 'b']);
    const igjen = spill(ferdig, ...opphev('a'), trekk, [{ type: 'RegistrerAvtaleversjon', data: { hash: HASH2 } }, sek],
      [{ type: 'SendAvtale', data: { ...data, ikrafttredelse: { regel: 'betingelse', betingelse: 'Bevilget' }, versjon: 2, hash: HASH2 } }, { tilgang: SYSTEM }], ja('a'), ja('b'));
    const signerNy = (partId: string): Steg => [{ type: 'SignerForPart', data: { partId, maate, versjon: 2, hash: HASH2, signertDato: IDAG } }, { tilgang: signatar(partId) }];
    expect(spill(igjen, signerNy('a'), signerNy('b')).at(-1)).toMatchObject({ type: 'AvtaleFerdigSignert', data: { runde: 2 } });
  });
});

describe('en avtale som er over', () => {
  const iKraft = spill(start(['a', 'b', 'c'], { ikrafttredelse: TO_AV_TRE }), ja('a'), ja('b'), signer('a'), signer('b'));
  const erstattet: AvtaleHendelse[] = [...iKraft, { type: 'AvtaleErstattet', data: { avAvtaleId: 'ny', dato: '2026-02-09' } }];
  it('svares det ikke på, signeres ikke og purres ikke', () => {
    for (const steg of [ja('c'), [{ type: 'Purr', data: {} }, sek] as Steg, trekk]) avvises(erstattet, steg, 'avtalen-er-over');
    avvises([...erstattet, godkjente('c', '2026-02-01')], signer('c'), 'avtalen-er-over');
    const minn = { type: 'MinnOmFrist' as const, data: { paaminnelseId: 'p', partId: 'c', runde: 1, trinn: 1, fristDato: '2026-03-25' } };
    expect([iKraft, erstattet].map((h) => hos(h).naar(minn, { tilgang: SYSTEM }, TID).hendelser().length)).toEqual([1, 0]);
  });
  it('signeres ikke på nytt etter en bestridelse', () => {
    const h = spill(start(['a', 'b', 'c'], { ikrafttredelse: TO_AV_TRE }), ja('a'), ja('b'), papir('a'), signer('b'), bestrid(1));
    expect(spill(h, papir('a')).at(-1)?.type).toBe('PartSignerte');
    avvises([...h, { type: 'AvtaleErstattet', data: { avAvtaleId: 'ny', dato: '2026-02-09' } }], papir('a'), 'avtalen-er-over');
  });
});

describe('lovlighetskontroll', () => {
  it('opphever den et vedtak i en avtale som først gjelder senere, faller det, og ingen blir bundet av det', () => {
    const foer = spill(start(['a', 'b'], { opplysninger: { gyldigFra: '2027-01-01' } }), ja('a'), ja('b'), signer('a'), signer('b'));
    expect(bundne(foer)).toEqual(['a', 'b']);
    const falt = spill(foer, ...opphev('a'));
    expect(falt.slice(-2)).toMatchObject([{ data: { falt: { iKraft: false } } }, { type: 'BindingerEndret', data: { bindinger: [], opphoert: ['a', 'b'] } }]);
    expect([part(falt, 'a')?.signertDato, avtalestatus(hos(falt).state, '2027-02-01')]).toEqual([undefined, 'delvis-signert']);
    expect(bundne(spill(falt, ja('a'), signer('a')))).toEqual(['a', 'b']);
  });
  it('avsluttes også når svaret er blitt et nei imens, og da faller ingenting', () => {
    const h = spill(start(['a', 'b']), ja('a'), krev('a'), rett('a', 'nei'));
    for (const utfall of ['stadfestet', 'opphevet'] as const) {
      const etter = spill(h, avgjoer('a', utfall));
      expect(part(etter, 'a')).toMatchObject({ svar: 'avslag', kontroll: { utfall } });
    }
  });
});

it('en underskrift teller bare mens godkjenningen den hviler på, gjelder', () => {
  const h = spill(start(['a', 'b', 'c'], { ikrafttredelse: TO_AV_TRE }), svar('a', 'ja-ved-likelydende'), ja('b'), ja('c'), signer('a'), rett('b', 'nei'), signer('c'));
  expect([part(h, 'a')?.svar, bundne(h)]).toEqual(['forbehold', []]);
  expect(bundne(spill(h, ja('b')))).toEqual(['a', 'c']);
});
