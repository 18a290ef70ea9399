import { loggfoert, rader } from '../eventsourcing/rader';
import { avslo, forbehold, godkjente, HASH, opprettet, sendt, signerte, versjon } from './avtale.testdata';
import { type AvtaleHendelse } from './avtale.events';
import { signaturmatrise } from './signaturmatrise.projection';

type Hendelse = AvtaleHendelse & { tid?: string };

const dag = (nr: number): string => `2026-02-0${nr}T09:00:00.000Z`;
const paa = (nr: number, h: AvtaleHendelse): Hendelse => ({ ...h, tid: dag(nr) });
const etterTur = { ...sendt(['a', 'b']), data: { ...sendt(['a', 'b']).data, rekkefoelge: [['a'], ['b']] } };
const signerteSom = (nr: number, partId: string): AvtaleHendelse => ({ ...signerte(partId), data: { ...signerte(partId).data, nr } } as AvtaleHendelse);
const bestridt: AvtaleHendelse = { type: 'SignaturBestridt', data: { signatur: 1, partId: 'a', runde: 1, aarsak: 'x', teller: false } };
const rad = (foerst: AvtaleHendelse, ...hendelser: Hendelse[]) => rader(signaturmatrise, loggfoert('avtale-x', [foerst, versjon(1, HASH), ...hendelser]))[0];
const celler = (...x: Parameters<typeof rad>) => rad(...x)?.celler.map((c) => [c.partId, c.tilstand, c.siden]);
const utenJa = opprettet({ kreverGodkjenning: false });

describe('signaturmatrisen', () => {
  it('sier siden når hver kan signere: fra tur og svar begge er der', () => {
    expect(celler(opprettet(), paa(1, etterTur), paa(2, godkjente('b')))).toEqual([['a', 'ikke-godkjent', null], ['b', 'ikke-tur', null]]);
    expect(celler(opprettet(), paa(1, etterTur), paa(2, godkjente('b')), paa(3, godkjente('a')))).toEqual([['a', 'venter', dag(3)], ['b', 'ikke-tur', null]]);
    expect(celler(opprettet(), paa(1, etterTur), paa(2, godkjente('b')), paa(3, godkjente('a')), paa(4, signerte('a')))).toEqual([['b', 'venter', dag(4)], ['a', 'signert', dag(3)]]);
  });

  it('den som har ventet lengst, står først, og de som har signert, sist', () => {
    const matrise = rad(opprettet(), paa(1, sendt(['a', 'b', 'c'])), paa(2, godkjente('c')), paa(3, godkjente('b')), paa(3, godkjente('a')), paa(4, signerte('a')));
    expect(matrise).toMatchObject({ signert: 1, parter: 3, status: 'venter', eldste: dag(2) });
    expect(matrise?.celler.map((c) => c.partId)).toEqual(['c', 'b', 'a']);
  });

  it('turen går tilbake når en underskrift bestrides, som når noen vil signere', () => {
    expect(celler(utenJa, paa(1, etterTur), paa(2, signerte('a')), paa(3, bestridt))).toEqual([['a', 'bestridt', dag(1)], ['b', 'ikke-tur', null]]);
  });

  it('den som signerte på et vedtak som falt, venter på nytt', () => {
    const falt: AvtaleHendelse = { type: 'PartLovlighetskontrollAvgjort', data: { partId: 'a', runde: 1, dato: '2026-02-03', utfall: 'opphevet', avgjortAv: 'x', falt: { svar: 'godkjent', signertDato: '2026-01-15', iKraft: false }, maate: 'i-saksgang', rolle: 'postmottak' } };
    expect(celler(utenJa, paa(1, sendt(['a'])), paa(2, godkjente('a')), paa(2, signerte('a')), paa(3, falt))).toEqual([['a', 'venter', dag(3)]]);
    expect(celler(opprettet(), paa(1, sendt(['a'])), paa(2, godkjente('a')), paa(2, signerte('a')), paa(3, falt))).toEqual([['a', 'ikke-godkjent', null]]);
  });

  it('viser hvordan den underskriften ble til som gjelder, også når den er tatt med til en ny runde', () => {
    const bekreftet: AvtaleHendelse = { type: 'SignaturBekreftet', data: { signatur: 1, partId: 'a', runde: 1 } };
    const runde2 = sendt(['a', 'b'], { runde: 2, versjon: 2 });
    const beholdt: AvtaleHendelse = { ...runde2, data: { ...runde2.data, beholdt: [{ partId: 'a', signertDato: '2026-01-15', signatur: 1 }] } };
    const hendelser = [paa(1, sendt(['a', 'b'])), paa(2, signerteSom(1, 'a')), paa(3, bekreftet)];
    const a = { partId: 'a', navn: 'Kommune a', tilstand: 'signert', signert: '2026-01-15', maate: 'i-saksgang', signatur: 1, bekreftet: true };
    expect(rad(utenJa, ...hendelser)?.celler.at(-1)).toEqual({ ...a, siden: dag(1) });
    expect(rad(utenJa, ...hendelser, paa(4, beholdt))?.celler.at(-1)).toEqual({ ...a, siden: dag(4) });
  });

  it('viser bare den som kan signere, som en som venter: når den har sagt ja der det kreves', () => {
    const reg = { maate: 'i-saksgang' as const, rolle: 'postmottak' };
    const ved = (kreverGodkjenning: boolean, ...h: AvtaleHendelse[]) => rader(signaturmatrise, loggfoert('avtale-x', [opprettet({ kreverGodkjenning }), versjon(1, HASH), sendt(['a', 'b']), ...h]))[0]?.celler.toSorted((x, y) => (x.partId < y.partId ? -1 : 1)).map((c) => c.tilstand);
    const likt = (partId: string): AvtaleHendelse => ({ type: 'PartGodkjente', data: { partId, runde: 1, dato: '2026-01-10', medForbehold: 'x', likelydende: true, ...reg } });
    const rettet: AvtaleHendelse = { type: 'PartSvarRettet', data: { partId: 'a', runde: 1, fra: { svar: 'godkjent', dato: '2026-01-10' }, til: { svar: 'forbehold', dato: '2026-01-10', aarsak: 'x' }, ...reg } };
    const opphevet: AvtaleHendelse = { type: 'PartLovlighetskontrollAvgjort', data: { partId: 'a', runde: 1, dato: '2026-02-01', utfall: 'opphevet', avgjortAv: 'x', falt: { svar: 'godkjent', signertDato: '2026-01-15', iKraft: false }, ...reg } };
    expect([ved(true), ved(true, godkjente('a')), ved(true, godkjente('a'), rettet)]).toEqual([['ikke-godkjent', 'ikke-godkjent'], ['venter', 'ikke-godkjent'], ['ikke-godkjent', 'ikke-godkjent']]);
    expect([ved(true, likt('a')), ved(true, likt('a'), likt('b'))]).toEqual([['ikke-godkjent', 'ikke-godkjent'], ['venter', 'venter']]);
    expect([ved(false), ved(false, avslo('a')), ved(false, forbehold('a'))]).toEqual([['venter', 'venter'], ['ikke-godkjent', 'venter'], ['venter', 'venter']]);
    expect([ved(true, godkjente('a'), signerte('a'), opphevet), ved(false, godkjente('a'), signerte('a'), opphevet)]).toEqual([['ikke-godkjent', 'ikke-godkjent'], ['venter', 'venter']]);
  });

  it('er tom for en avtale som ikke signeres, og for en runde som er trukket', () => {
    const trukket: AvtaleHendelse = { type: 'AvtaleversjonTrukketTilbake', data: { runde: 1, versjon: 1, begrunnelse: 'x', parter: ['a'] } };
    expect(rad(opprettet({ kreverSignatur: false }), paa(1, sendt(['a'])))).toMatchObject({ status: 'ingen', celler: [] });
    expect(rad(opprettet(), paa(1, sendt(['a'])), paa(2, trukket))).toMatchObject({ status: 'ingen', celler: [] });
  });
});
