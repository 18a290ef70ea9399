import { randomUUID } from 'node:crypto';
import { innsynsscene, type Innsynsscene } from './scene';

interface Hendelse { readonly hendelseId: string; readonly posisjon: number; readonly type: string; readonly hvem: { readonly person: string } }
interface Nytt { readonly lestTil: { readonly posisjon: number; readonly naar: string } | null; readonly elementer: readonly Hendelse[]; readonly neste?: string }

jest.setTimeout(90_000);
let s: Innsynsscene;
let meg = '';
beforeAll(async () => {
  s = await innsynsscene();
  ({ id: meg } = await s.sekretaer.hent<{ id: string }>('/meg'));
  await s.sekretaer.ventTil<Pick<Nytt, 'elementer'>>('/historikk', ({ elementer: [nyeste] }) => (nyeste?.posisjon ?? -1) >= Number(s.posisjon));
}, 120_000);
afterAll(() => s?.stopp());

const nytt = (valg = '', hvem = s.sekretaer) => hvem.hent<Nytt>(`/nytt?antall=200${valg}`);
const historikk = async () => (await s.sekretaer.hent<{ readonly elementer: readonly Hendelse[] }>('/historikk?antall=200')).elementer;

test('det nye er hendelsene etter merket i historikken, nyeste først, og merket følger personen', async () => {
  const alt = await historikk();
  expect((await nytt('&alle=true')).lestTil).toBeNull();
  const midt = alt[Math.floor(alt.length / 2)]?.posisjon ?? 0;
  await s.sekretaer.put('/nytt', { posisjon: midt });
  const { lestTil, elementer } = await nytt('&alle=true');
  expect([lestTil?.posisjon, typeof lestTil?.naar]).toEqual([midt, 'string']);
  expect(elementer.length).toBeGreaterThan(3);
  expect(elementer.map((h) => h.hendelseId)).toEqual(alt.filter((h) => h.posisjon > midt).map((h) => h.hendelseId));
  const foerste = await s.sekretaer.hent<Nytt>('/nytt?antall=2&alle=true');
  const andre = await s.sekretaer.hent<Nytt>(`/nytt?antall=2&alle=true&etter=${foerste.neste}`);
  expect([...foerste.elementer, ...andre.elementer].map((h) => h.hendelseId)).toEqual(elementer.slice(0, 4).map((h) => h.hendelseId));
});

test('det man gjorde selv, og det som fulgte av seg selv, er ikke nytt', async () => {
  const andres = (await nytt('&alle=true')).elementer.filter((h) => ![meg, 'system'].includes(h.hvem.person)).map((h) => h.hendelseId);
  expect((await nytt()).elementer.map((h) => h.hendelseId)).toEqual(andres);
});

test('merket går aldri bakover, er ens eget, og er ingen hendelse', async () => {
  const [nyeste] = await historikk();
  await s.sekretaer.put('/nytt', { posisjon: nyeste?.posisjon });
  await s.sekretaer.put('/nytt', { posisjon: 0 });
  expect(await nytt('&alle=true')).toMatchObject({ lestTil: { posisjon: nyeste?.posisjon }, elementer: [] });
  expect((await historikk())[0]?.hendelseId).toBe(nyeste?.hendelseId);
  expect((await nytt('', s.nabo)).lestTil).toBeNull();
});

test('bare den som har rett til å se historikken, har noe nytt, og et merke er en posisjon', async () => {
  expect((await s.utenRolle.raa('GET', '/nytt')).status).toBe(404);
  expect((await s.utenRolle.raa('PUT', '/nytt', { posisjon: 1 }, { noekkel: randomUUID() })).status).toBe(404);
  expect((await s.sekretaer.raa('PUT', '/nytt', { posisjon: -1 })).status).toBe(422);
});
