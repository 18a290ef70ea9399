import { randomUUID } from 'node:crypto';
import { type Frist } from '#felles';
import { type Klient } from '../support/klient';
import { Fristscene, oppdrag as gi } from './frister.oppsett';

interface Forpliktelse {
  readonly id: string; readonly hva: string; readonly dager: { readonly til: string } | null; readonly forklaring: string; readonly endringer: readonly { readonly fra: string; readonly til: string; readonly forklaring: string }[];
  readonly unntak: readonly { readonly partId: string; readonly til: string; readonly begrunnelse: string }[];
}
interface Liste { readonly elementer: readonly Forpliktelse[] }
interface Problem { readonly kode: string; readonly errors: readonly { readonly pointer: string; readonly kode: string; readonly melding: string }[] }

const FEMTI = Array.from({ length: 50 }, (_, i) => i);
const oppdrag = (hva: string, frist: Frist) => gi(hva, frist, 'SSE');
const fraFrist = (antall: number, punkt: number, nr: number): Frist => ({ presisjon: 'avstand-fra', antall, enhet: 'arbeidsdager', retning: 'foer', fra: { slag: 'frist', punkt, nr } });

let s: Fristscene;
let sekretariat: Klient;
let mars: string;
let juni: string;
let naboens: string;
let naboensOrgan: string;

beforeAll(async () => {
  s = await Fristscene.ny('regelprove', '2026-02-02T08:00:00.000Z');
  await nabo();
  sekretariat = s.sekretariat;
  juni = await s.moete('2026-06-10');
  mars = await s.aapne('2026-03-11');
}, 90_000);
afterAll(() => s?.stopp());

/** Another helsefellesskap with a meeting that ours must not see. */
async function nabo(): Promise<void> {
  const scene = await s.nabo('regelnabo');
  naboensOrgan = await scene.organ('Naboens utvalg', 'NU', 'ssu');
  const { id, klient } = await scene.bruker('regel-nabo', 'Nils Nabo');
  await scene.rolle(id, 'sekretariat');
  await klient.ventTil('/meg', () => true);
  naboens = (await klient.post('/moeter', { organId: naboensOrgan, tittel: 'NU', naar: { dato: '2026-06-10' }, form: 'fysisk' })).id;
}

const foerMoetet = (moeteId: string, antall: number): Frist => ({ presisjon: 'avstand', antall, enhet: 'arbeidsdager', retning: 'foer', moeteId });
const forpliktelser = async () => new Map((await sekretariat.hent<Liste>('/forpliktelser')).elementer.map((f) => [f.hva, f]));
const avvist = async (kropp: object) => sekretariat.raa<Problem>('POST', `/moeter/${mars}/vedtak`, kropp);

test('et vedtak med frister som ikke kan settes, får vite hvert sted på én gang, og ingenting blir lagret', async () => {
  const foer = await s.revisjon(`/moeter/${mars}`);
  const svar = await avvist({
    ...s.vedtak(
      [oppdrag('I går', { presisjon: 'dag', dato: '2026-03-10' }), oppdrag('A', fraFrist(1, 2, 1))],
      [oppdrag('B', fraFrist(1, 1, 2)), oppdrag('For langt', foerMoetet(juni, 1_000_000))],
      [oppdrag('Naboens møte', { presisjon: 'moete', moeteId: naboens }), oppdrag('Naboens organ', { presisjon: 'moete-i-maaned', organId: naboensOrgan, maaned: '2026-06' })],
    ),
    utenforPunkt: [oppdrag('Før det skjer', { presisjon: 'avstand-fra', antall: 3, enhet: 'dager', retning: 'foer', fra: { slag: 'hendelse', hendelse: 'signert' } })],
  });
  expect([svar.status, svar.kropp.kode, svar.kropp.errors.map((e) => `${e.pointer} ${e.kode}`)]).toEqual([422, 'ugyldige-frister', [
    '#/punkter/0/virkninger/0/frist frist-er-passert', '#/punkter/0/virkninger/1/frist/fra frist-i-ring', '#/punkter/1/virkninger/0/frist/fra frist-i-ring',
    '#/punkter/1/virkninger/1/frist/antall for-stor-avstand', '#/punkter/2/virkninger/0/frist/moeteId moetet-finnes-ikke', '#/punkter/2/virkninger/1/frist/organId organet-finnes-ikke',
    '#/utenforPunkt/0/frist/retning foer-det-den-regnes-fra',
  ]]);
  expect(await s.revisjon(`/moeter/${mars}`)).toBe(foer);
  expect((await sekretariat.hent<Liste>('/forpliktelser')).elementer).toEqual([]);
});

test('et møte i et annet helsefellesskap er som et som aldri har vært', async () => {
  const svar = async (moeteId: string) => (await avvist(s.vedtak([oppdrag('Noe', { presisjon: 'moete', moeteId })]))).kropp.errors;
  expect(await svar(naboens)).toEqual(await svar(randomUUID()));
});

test('frister henger på hverandre, på møtet og på det som skjer med saken, og følger alle med når møtet flyttes', async () => {
  await s.sluttfoer(mars, s.vedtak(
    [s.utsending, oppdrag('Papirer', foerMoetet(juni, 10)), oppdrag('Utkast', fraFrist(5, 1, 1))],
    [oppdrag('Evaluering', { presisjon: 'avstand-fra', antall: 30, enhet: 'dager', retning: 'etter', fra: { slag: 'hendelse', hendelse: 'sendt-til-partene' } })],
  ));
  await sekretariat.ventTil<Liste>('/forpliktelser', (l) => l.elementer.length === 3);
  const foer = await forpliktelser();
  expect(foer.get('Papirer')).toMatchObject({ dager: { til: '2026-05-27' }, endringer: [] });
  expect(foer.get('Utkast')).toMatchObject({ dager: { til: '2026-05-19' }, forklaring: '5 arbeidsdager før fristen for «Papirer» 27. mai 2026: 19. mai 2026, utenom 2. pinsedag 25. mai' });
  expect(foer.get('Evaluering')).toMatchObject({ dager: null, forklaring: 'Saken er ikke sendt til partene ennå' });
  await s.flytt(juni, '2026-06-17');
  expect((await forpliktelser()).get('Utkast')).toMatchObject({
    dager: { til: '2026-05-27' }, endringer: [{ fra: '2026-05-19', til: '2026-05-27', forklaring: 'Møtet i Strategisk utvalg ble flyttet fra 10. juni 2026 til 17. juni 2026' }],
  });
  const { elementer: [flytting] } = await sekretariat.hent<{ elementer: { varsler: { mottaker: string; frister: { hva: string }[] }[] }[] }>('/fristendringer');
  expect(flytting?.varsler.map((v) => [v.mottaker, v.frister.map((f) => f.hva)])).toEqual([['SSE', ['Utkast', 'Papirer']]]);
});

test('en utsendelse med svarfrist i fortiden avvises med stedet', async () => {
  const { status, kropp } = await sekretariat.raa<Problem>('POST', `/saker/${s.sakId}/utsendelser`, s.utsendelse('2026-03-10', [s.nordnes]));
  expect([status, kropp.errors.map((e) => `${e.pointer} ${e.kode}`)]).toEqual([422, ['#/svarfrist frist-foer-moetet']]);
});

test('én part får en annen svarfrist med begrunnelse, og de andre beholder sin', async () => {
  await s.send('2026-05-18');
  await sekretariat.ventTil<Liste>('/forpliktelser', (l) => l.elementer.length === 4);
  expect((await forpliktelser()).get('Evaluering')).toMatchObject({ dager: { til: '2026-04-10' }, forklaring: '30 dager etter at saken ble sendt til partene 11. mars 2026: 10. april 2026' });
  const { avtaleId, nordnes } = s;
  await sekretariat.put(`/avtaler/${avtaleId}/parter/${nordnes}/svarfrist`, { svarfrist: '2026-06-15', begrunnelse: 'Kommunestyret møtes i juni' }, { ifMatch: () => s.revisjon(`/avtaler/${avtaleId}`) });
  const { elementer } = await sekretariat.hent<{ elementer: { navn: string; svarfrist: string }[] }>(`/avtaler/${avtaleId}/parter`);
  expect(elementer.map((p) => [p.navn, p.svarfrist])).toEqual([['Nordnes kommune', '2026-06-15'], ['Sørnes kommune', '2026-05-18']]);
  expect((await forpliktelser()).get('Svar på Nattvakt')).toMatchObject({ dager: { til: '2026-05-18' }, unntak: [{ partId: nordnes, til: '2026-06-15', begrunnelse: 'Kommunestyret møtes i juni' }] });
});

test('hele rundens frist flyttes med begrunnelse, og listen sier den', async () => {
  await sekretariat.put(`/avtaler/${s.avtaleId}/svarfrist`, { svarfrist: '2026-06-01', begrunnelse: 'Budsjettet er ikke klart' }, { ifMatch: () => s.revisjon(`/avtaler/${s.avtaleId}`) });
  expect((await forpliktelser()).get('Svar på Nattvakt')).toMatchObject({
    dager: { til: '2026-06-01' }, endringer: [{ fra: '2026-05-18', til: '2026-06-01', forklaring: 'Fristen ble flyttet fra 18. mai 2026 til 1. juni 2026: Budsjettet er ikke klart' }], unntak: [{ til: '2026-06-15' }],
  });
});

describe('en ny regel for en frist som står', () => {
  const idFor = async (hva: string) => (await forpliktelser()).get(hva)?.id ?? '';

  test.each<[string, () => Frist | Promise<Frist>, string]>([
    ['i fortiden', () => ({ presisjon: 'dag', dato: '2026-03-10' }), '#/frist frist-er-passert'],
    ['i ring', async () => ({ presisjon: 'avstand-fra', antall: 5, enhet: 'dager', retning: 'etter', fra: { slag: 'forpliktelse', forpliktelseId: await idFor('Utkast') } }), '#/frist/fra frist-i-ring'],
    ['før det den regnes fra', () => ({ presisjon: 'avstand-fra', antall: 1, enhet: 'dager', retning: 'foer', fra: { slag: 'hendelse', hendelse: 'signert' } }), '#/frist/retning foer-det-den-regnes-fra'],
    ['en million dager unna', () => foerMoetet(juni, 1_000_000), '#/frist/antall for-stor-avstand'],
    ['ved naboens møte', () => ({ presisjon: 'moete', moeteId: naboens }), '#/frist/moeteId moetet-finnes-ikke'],
    ['ved naboens organ', () => ({ presisjon: 'moete-i-maaned', organId: naboensOrgan, maaned: '2026-06' }), '#/frist/organId organet-finnes-ikke'],
  ])('%s avvises med stedet, og ingenting blir lagret', async (_hva, frist, ventet) => {
    const revisjon = await s.revisjon(`/saker/${s.sakId}`);
    const { status, kropp } = await sekretariat.raa<Problem>('PUT', `/saker/${s.sakId}/frister/${await idFor('Papirer')}`, { frist: await frist(), begrunnelse: 'Prøve' }, { ifMatch: revisjon });
    expect([status, kropp.errors.map((e) => `${e.pointer} ${e.kode}`), await s.revisjon(`/saker/${s.sakId}`)]).toEqual([422, [ventet], revisjon]);
  });
});

test.each<[string, 'POST' | 'PUT', () => string, () => object, string[]]>([
  ['et råd med en frist i fortiden', 'POST', () => `/saker/${s.sakId}/raad`, () => ({ organer: [s.ssu], mandat: 'Si hva dere mener', frist: { presisjon: 'dag', dato: '2026-03-10' } }), ['#/frist frist-er-passert']],
  ['et råd fra naboens organ', 'POST', () => `/saker/${s.sakId}/raad`, () => ({ organer: [naboensOrgan], mandat: 'Si hva dere mener' }), ['#/organer/0 organ-finnes-ikke']],
  ['en utsendelse med 50 påminnelser', 'POST', () => `/saker/${s.sakId}/utsendelser`, () => s.utsendelse('2026-03-10', [s.nordnes], { paaminnelser: FEMTI }), ['#/paaminnelser for-mange']],
  ['en svarfrist som flyttes til fortiden', 'PUT', () => `/avtaler/${s.avtaleId}/svarfrist`, () => ({ svarfrist: '2026-03-10', begrunnelse: 'Prøve' }), ['#/svarfrist dato-er-passert']],
  ['en sak forlenget med en million dager', 'PUT', () => `/saker/${s.sakId}/frister`, () => ({ dager: 1_000_000, begrunnelse: 'Prøve' }), ['#/dager utenfor-omraadet']],
])('%s avvises med stedet', async (_hva, metode, sti, kropp, ventet) => {
  const ifMatch = metode === 'PUT' ? await s.revisjon(sti().split('/').slice(0, 3).join('/')) : undefined;
  const svar = await sekretariat.raa<Problem>(metode, sti(), kropp(), ifMatch === undefined ? {} : { ifMatch });
  expect([svar.status, svar.kropp.errors.map((e) => `${e.pointer} ${e.kode}`)]).toEqual([422, ventet]);
});

test('en påminnelsesregel med 50 påminnelser og en million dager avvises med hvert sted', async () => {
  const { status, kropp } = await s.admin.raa<Problem>('PUT', '/paaminnelsesregler', { slag: 'oppdrag', dagerFoer: FEMTI, eskalering: { dagerEtter: 1_000_000, til: ['leder'] }, begrunnelse: 'Prøve' });
  expect([status, kropp.errors.map((e) => `${e.pointer} ${e.kode} ${e.melding}`)]).toEqual([422, ['#/dagerFoer for-mange Listen kan ha høyst 5 elementer', '#/eskalering/dagerEtter utenfor-omraadet Tallet skal være fra 0 til 365']]);
});
