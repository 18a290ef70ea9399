import { type Frist, type Virkning } from '#felles';
import { Varslingsoppsett } from './varsling.oppsett';

interface Sak { readonly suspensjon?: { readonly holdt: readonly { readonly nr: number; readonly handling: string; readonly tekst: string }[] } }

jest.setTimeout(90_000);

const o = new Varslingsoppsett('oppholdet');
const BEGRUNNELSE = { begrunnelse: 'Venter på en dom' };
const oppdrag = (hva: string, frist: Frist): Virkning => ({ slag: 'oppdrag', hva, frist, bindende: true, ansvarlig: 'SSU' });
const dag = (dato: string): Frist => ({ presisjon: 'dag', dato });
const brev = (hva: string) => o.post.brev.filter((b) => b.emne.includes('minnelse') && b.tekst.includes(hva)).length;
const antall = () => ['Rapport', 'Droppes', 'Innkalling'].map(brev);
let sak = '';

beforeAll(async () => {
  await o.start();
  await o.regel('oppdrag', [7]);
  const moeteId = (await o.klient.post('/moeter', { organId: o.ssu, tittel: 'SSU 24. september', naar: { dato: '2026-09-24' }, form: 'fysisk' })).id;
  ({ sak } = await o.vedta('2026-01-15', [[oppdrag('Rapport', dag('2026-09-24')), oppdrag('Droppes', dag('2026-09-24')), oppdrag('Innkalling', { presisjon: 'moete', moeteId })]]));
  await o.kommende((l) => l.length === 3, `?sak=${sak}`);
}, 90_000);
afterAll(() => o.stopp());

test('det som forfaller mens saken er suspendert, også det et vedtak ba om, sendes ikke: det står i saken og må velges', async () => {
  o.saksgang.klokke.sett('2026-09-14T09:00:00.000Z');
  await o.klient.post(`/saker/${sak}/suspensjon`, BEGRUNNELSE);
  o.saksgang.klokke.sett('2026-09-17T06:00:00.000Z');
  const { suspensjon } = await o.klient.ventTil<Sak>(`/saker/${sak}`, (s) => s.suspensjon?.holdt.length === 3, 20_000);
  expect(suspensjon?.holdt.map((h) => h.tekst).sort()).toEqual(['Droppes', 'Innkalling', 'Rapport'].map((hva) => `påminnelsen til SSU om «${hva}» skulle gå ut (2026-09-17)`));
  expect(antall()).toEqual([0, 0, 0]);
  const uten = await o.klient.raa<{ kode: string }>('POST', `/saker/${sak}/gjenopptakelse`, BEGRUNNELSE);
  expect([uten.status, uten.kropp.kode]).toEqual([422, 'valg-mangler']);
});

test('gjenopptatt går det som er valgt, på den nye dagen eller straks når den er passert, og det som er droppet, kommer ikke igjen', async () => {
  o.saksgang.klokke.sett('2026-09-21T09:00:00.000Z');
  const { suspensjon } = await o.klient.hent<Sak>(`/saker/${sak}`);
  const valg = suspensjon?.holdt.map((h) => ({ nr: h.nr, valg: h.tekst.includes('Droppes') ? 'dropp' : 'utfoer' }));
  await o.klient.post(`/saker/${sak}/gjenopptakelse`, { ...BEGRUNNELSE, valg });
  await o.logg((l) => l.some((x) => x.utfall === 'sendt' && x.gjelder === 'Innkalling'), `?sak=${sak}`);
  const [kommer, ...flere] = await o.kommende((l) => l.length === 1, `?sak=${sak}`);
  expect([kommer?.gjelder, kommer?.naar, kommer?.frist, kommer?.aarsak.type, flere]).toEqual(['Rapport', '2026-09-24T06:00:00.000Z', '2026-10-01', 'SakGjenopptatt', []]);
  o.saksgang.klokke.sett('2026-09-24T06:00:00.000Z');
  await o.logg((l) => l.some((x) => x.utfall === 'sendt' && x.gjelder === 'Rapport'), `?sak=${sak}`);
  await o.klient.post(`/saker/${sak}/lenker`, { forhold: 'viser-til', tekst: 'Noe som får planen til å bli regnet ut på nytt' });
  expect(await o.kommende((l) => l.length === 0, `?sak=${sak}`)).toEqual([]);
  expect(antall()).toEqual([1, 0, 1]);
});
