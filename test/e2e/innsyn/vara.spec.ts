import { moetteVara } from './moette-vara';
import { innsynsscene, type Innsynsscene } from './scene';

interface Linje { readonly moete: { readonly dato: string; readonly tittel: string }; readonly person: { readonly id: string; readonly navn: string }; readonly varaFor: { readonly navn: string } }
interface Liste { readonly elementer: readonly Linje[]; readonly neste?: string }

jest.setTimeout(60_000);
let s: Innsynsscene;

beforeAll(async () => {
  s = await innsynsscene();
  await moetteVara(s);
  await s.sekretaer.ventTil<Liste>('/spoersmaal/vara', (svar) => svar.elementer.length === 2);
}, 120_000);
afterAll(() => s?.stopp());

const spoer = (valg = '') => s.sekretaer.hent<Liste>(`/spoersmaal/vara${valg}`);
const hvem = async (valg = '') => (await spoer(valg)).elementer.map((l) => [l.person.navn, l.varaFor.navn]).sort();
const ALLE = [['Vera Vikar', 'Trygve Travel'], ['Vidar Vara', 'Mona Medlem']];

test('hvem som møtte som vara for hvem, følger siste opprop og dem som kom etter det', async () => {
  expect(await hvem()).toEqual(ALLE);
  expect((await spoer()).elementer[0]?.moete).toMatchObject({ dato: '2026-03-10', tittel: 'Møtet i mars' });
});

test('varaene kan avgrenses til organ, møtedag og person, og blas i', async () => {
  const vera = (await spoer()).elementer.find((l) => l.person.navn === 'Vera Vikar');
  expect(await hvem(`?organ=${s.ssu}&fra=2026-03-10&til=2026-03-10`)).toEqual(ALLE);
  expect([await hvem(`?organ=${s.ou}`), await hvem('?til=2026-03-09'), await hvem('?fra=2026-03-11')]).toEqual([[], [], []]);
  expect(await hvem(`?person=${vera?.person.id}`)).toEqual([['Vera Vikar', 'Trygve Travel']]);
  const foerste = await spoer('?antall=1');
  const andre = await spoer(`?antall=1&etter=${foerste.neste}`);
  expect([...foerste.elementer, ...andre.elementer].map((l) => l.person.navn).sort()).toEqual(['Vera Vikar', 'Vidar Vara']);
  expect(andre.neste).toBeUndefined();
});

test('varaene er bare for den som har rett til å se historikken, og bare fra eget helsefellesskap', async () => {
  expect((await s.utenRolle.raa('GET', '/spoersmaal/vara')).status).toBe(404);
  expect((await s.nabo.hent<Liste>('/spoersmaal/vara')).elementer).toEqual([]);
});

test('varaene kan hentes som CSV', async () => {
  const [hode, ...linjer] = (await s.sekretaer.raa<string>('GET', '/spoersmaal/vara', undefined, { aksepterer: 'text/csv' })).kropp.split('\r\n');
  expect(hode?.replace('\uFEFF', '').split(';').slice(0, 5)).toEqual(['dato', 'organ', 'møte', 'møtte', 'vara for']);
  expect(linjer.some((l) => l.includes('Vidar Vara;Mona Medlem'))).toBe(true);
});
