import fc from 'fast-check';
import { ORGANSLAG } from '#felles';
import { lesDefinisjon } from '../definisjon';

type Fritt = Record<string, unknown>;
interface Definisjon { readonly noekkel: string; readonly navn: string; readonly sakstyper: readonly string[]; readonly steg: readonly Fritt[]; readonly overganger: readonly Fritt[] }

const tekst = fc.string({ unit: fc.constantFrom(...'ABCÆØÅabcæøå 123'), minLength: 1, maxLength: 30 });
const frist = fc.record({
  presisjon: fc.constant('avstand'), antall: fc.integer({ min: 0, max: 3_660 }), enhet: fc.constantFrom('dager', 'arbeidsdager'), retning: fc.constantFrom('foer', 'etter'),
  anker: fc.constant('moete'), paaminnelser: fc.uniqueArray(fc.integer({ min: 0, max: 365 }), { maxLength: 5 }),
});
const organslag = fc.uniqueArray(fc.constantFrom(...ORGANSLAG), { minLength: 1, maxLength: 4 });

/** A step that bodies treat: advisory, so that any kind may; the decision comes after them all. */
const raad = fc.record({
  slag: fc.constant('raadgivende'), navn: tekst, organslag, valgfri: fc.boolean(), frister: fc.uniqueArray(frist, { maxLength: 3 }).map((f) => f.map((en, i) => ({ ...en, slag: `frist-${i}` }))),
  kanUtfoeres: fc.record({ roller: fc.constant(['sekretariat']), rettigheter: fc.subarray(['moete', 'tale', 'forslag', 'stemme']) }), krever: fc.subarray(['saksframlegg', 'forslag', 'vedlegg']),
  parallell: fc.constantFrom({ join: 'alle' }, { join: 'frist', dager: 14 }, undefined),
});

/** A line from the first step to the last through any number of advisory ones, with ways back and past laid at random. */
const gyldig: fc.Arbitrary<Definisjon> = fc.tuple(fc.array(raad, { minLength: 1, maxLength: 12 }), tekst, fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 20 })).map(([raadene, navn, snarveier]) => {
  const midt: Fritt[] = raadene.map((r, i) => ({ ...r, id: `raad-${i}` }));
  const steg = [
    { id: 'meldt', navn, slag: 'meldt' }, ...midt, { id: 'ssu', navn, slag: 'besluttende', organslag: ['ssu'], krever: ['raad'] },
    { id: 'partene', navn, slag: 'partene', krever: ['vedtak'] }, { id: 'slutt', navn, slag: 'avsluttet' },
  ];
  const linje = steg.slice(1).map((_, i) => [i, i + 1] as const);
  const ekstra = snarveier.map(([a, b]) => [a % (steg.length - 1), 1 + (b % (steg.length - 1))] as const);
  const unike = new Map([...linje, ...ekstra].map(([a, b]) => [`${a} ${b}`, { fra: steg[a]?.id, til: steg[b]?.id }]));
  return { noekkel: 'tilfeldig', navn, sakstyper: ['vedtak'], steg, overganger: [...unike.values()] };
});

const endreSteg = (d: Definisjon, id: string, felt: Fritt): Definisjon => ({ ...d, steg: d.steg.map((s) => (s.id === id ? { ...s, ...felt } : s)) });
const medFrist = (d: Definisjon, felt: Fritt): Definisjon => endreSteg(d, 'ssu', { frister: [{ slag: 'proeve', presisjon: 'avstand', antall: 1, enhet: 'dager', retning: 'etter', anker: 'moete', ...felt }] });
const medSteg = (d: Definisjon, steg: Fritt, ...overganger: Fritt[]): Definisjon => ({ ...d, steg: [...d.steg, { navn: 'Nytt', slag: 'forberedelse', ...steg }], overganger: [...d.overganger, ...overganger] });

/** Each breaks one thing and nothing else. `n` chooses where, when there is a choice. */
const BRUDD: Readonly<Record<string, (d: Definisjon, n: number) => Definisjon>> = {
  'naas-ikke': (d) => medSteg(d, { id: 'utenfor' }, { fra: 'utenfor', til: 'ssu' }),
  'blindvei': (d) => medSteg(d, { id: 'innestengt' }, { fra: 'ssu', til: 'innestengt' }),
  'sirkel-uten-utgang': (d) => medSteg(medSteg(d, { id: 'rundt' }, { fra: 'ssu', til: 'rundt' }), { id: 'omkring' }, { fra: 'rundt', til: 'omkring' }, { fra: 'omkring', til: 'rundt' }),
  'ukjent-steg': (d, n) => ({ ...d, overganger: [...d.overganger, { fra: d.steg[n % (d.steg.length - 1)]?.id, til: 'borte' }] }),
  'etter-slutten': (d) => ({ ...d, overganger: [...d.overganger, { fra: 'slutt', til: 'ssu' }] }),
  'overgang-to-ganger': (d, n) => ({ ...d, overganger: [...d.overganger, d.overganger[n % d.overganger.length] ?? {}] }),
  'steg-to-ganger': (d, n) => ({ ...d, steg: [...d.steg, { ...d.steg[1 + (n % (d.steg.length - 2))], parallell: undefined }] }),
  'ett-foerste-steg': (d) => medSteg(d, { id: 'meldt-igjen', slag: 'meldt' }, { fra: 'meldt-igjen', til: 'ssu' }),
  'mangler-organslag': (d) => endreSteg(d, 'ssu', { organslag: [] }),
  'ingen-kan-utfoere': (d) => endreSteg(d, 'ssu', { kanUtfoeres: { roller: ['revisor'] } }),
  'ukjent-rolle': (d) => endreSteg(d, 'ssu', { kanUtfoeres: { roller: ['sekretariat', 'keiser'] } }),
  'ukjent-organslag': (d) => endreSteg(d, 'raad-0', { organslag: ['ou', 'ting'] }),
  'ukjent-krav': (d) => endreSteg(d, 'ssu', { krever: ['kaffe'] }),
  'krav-kan-ikke-oppfylles': (d) => endreSteg(d, 'partene', { krever: ['signatur'] }),
  'organ-med-id': (d) => endreSteg(d, 'ssu', { organer: ['6f1f5f0e-6c0e-4b8e-9a55-0d8a0f3c1b2a'] }),
  'frist-uten-anker': (d) => medFrist(d, { anker: undefined }),
  'frist-utenfor-grensen': (d, n) => medFrist(d, { antall: n % 2 === 0 ? 3_661 + n : -1 - n }),
  'frist-kan-ikke-beregnes': (d) => medFrist(d, { anker: 'SakSignert' }),
  'ukjent-sesong': (d) => medFrist(d, { presisjon: 'sesong', sesong: 'moerketid' }),
  'for-mange-paaminnelser': (d, n) => medFrist(d, { paaminnelser: Array.from({ length: 6 + (n % 40) }, (_, i) => i) }),
  'join-kan-ikke-oppfylles': (d, n) => endreSteg(d, 'ssu', { parallell: { join: 'antall', antall: 2 + (n % 90) } }),
  'join-uten-frist': (d) => endreSteg(d, 'ssu', { parallell: { join: 'frist' } }),
  'dager-hoerer-til-join': (d, n) => endreSteg(d, 'ssu', { parallell: { join: 'alle', dager: 1 + (n % 365) } }),
  'dager-utenfor-grensen': (d, n) => endreSteg(d, 'ssu', { parallell: { join: 'frist', dager: 366 + n } }),
  'skjer-av-seg-selv': (d) => endreSteg(d, 'slutt', { kanUtfoeres: { roller: ['sekretariat'] } }),
  'frist-uten-virkning': (d) => endreSteg(d, 'slutt', { frister: [{ slag: 'f', presisjon: 'ved-behov' }] }),
  'antall-hoerer-til-join': (d) => endreSteg(d, 'ssu', { parallell: { join: 'antall' } }),
  'for-mange-steg': (d) => ({
    ...d, steg: [...d.steg, ...Array.from({ length: 100 }, (_, i) => ({ id: `ekstra-${i}`, navn: 'Ekstra', slag: 'forberedelse' }))],
    overganger: [...d.overganger, ...Array.from({ length: 100 }, (_, i) => [{ fra: 'meldt', til: `ekstra-${i}` }, { fra: `ekstra-${i}`, til: 'slutt' }]).flat()],
  }),
};
const koder = (definisjon: unknown) => [...new Set(lesDefinisjon(definisjon).feil.map((f) => f.kode))];

describe('Tilfeldige prosesser', () => {
  it('en gyldig prosess har ingen feil', () => {
    fc.assert(fc.property(gyldig, (d) => expect(koder(d)).toEqual([])), { numRuns: 300 });
  });
  it.each(Object.entries(BRUDD))('å bryte én ting gir nettopp %s', (kode, bryt) => {
    fc.assert(fc.property(gyldig, fc.nat({ max: 10_000 }), (d, n) => expect(koder(bryt(d, n))).toEqual([kode])), { numRuns: 60 });
  });
  it('to brudd i hver sin del gir begge feilene', () => {
    const par = fc.constantFrom(['ukjent-krav', 'naas-ikke'], ['ukjent-rolle', 'blindvei'], ['for-mange-paaminnelser', 'ukjent-organslag'], ['organ-med-id', 'etter-slutten'], ['frist-uten-anker', 'krav-kan-ikke-oppfylles']);
    fc.assert(fc.property(gyldig, par, (d, [a = '', b = '']) => {
      expect(koder(BRUDD[b]?.(BRUDD[a]?.(d, 0) ?? d, 0)).toSorted()).toEqual([a, b].toSorted());
    }), { numRuns: 200 });
  });
  it('hva som helst kan skrives uten at kontrollen går i stykker', () => {
    fc.assert(fc.property(gyldig, fc.json(), fc.constantFrom('steg', 'overganger', 'sakstyper', 'navn', 'noekkel'), (d, json, felt) => {
      const { definisjon, feil } = lesDefinisjon({ ...d, [felt]: JSON.parse(json) as unknown });
      expect(definisjon !== undefined || feil.length > 0).toBe(true);
    }), { numRuns: 300 });
  });
});
