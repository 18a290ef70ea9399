import { type Frist } from '#felles';
import { tilSlutt } from './plattform/oppsett';
import { Fristscene, oppdrag as gi } from './frister.oppsett';

interface Forpliktelse {
  readonly id: string; readonly hva: string; readonly dager: { readonly til: string } | null; readonly forklaring: string; readonly suspendert: { readonly siden: string } | null;
  readonly endringer: readonly { readonly fra: string | null; readonly til: string | null; readonly forklaring: string }[];
}
interface Problem { readonly kode: string; readonly type: string; readonly mangler?: readonly string[]; readonly errors?: readonly { readonly pointer: string; readonly kode: string }[] }
interface Holdt { readonly paaminnelseId: string; readonly part: string }
interface Avtale { readonly runder: readonly { readonly svarfrist: string; readonly suspensjoner: readonly object[]; readonly holdt: readonly Holdt[] }[] }
interface Part { readonly navn: string; readonly svarfrist: string; readonly suspendertSiden: string | null; readonly ledetid: { readonly dager: number; readonly stansetDager: number } }
interface Sak { readonly suspensjon?: { readonly holdt: readonly { readonly nr: number; readonly handling: string; readonly tekst: string }[] }; readonly ledetid: { readonly dager: number; readonly stansetDager: number } }

const oppdrag = (hva: string, frist: Frist) => gi(hva, frist, 'SSE');
const BEGRUNNELSE = { begrunnelse: 'Venter på en dom' };

jest.setTimeout(90_000);

let s: Fristscene;
let juni: string;

beforeAll(async () => {
  s = await Fristscene.ny('opphold', '2026-02-02T08:00:00.000Z');
  juni = await s.moete('2026-06-10');
  await s.vedta(
    '2026-03-11',
    [oppdrag('Rapport', { presisjon: 'dag', dato: '2026-08-03' }), oppdrag('Etter rapporten', { presisjon: 'avstand-fra', antall: 7, enhet: 'dager', retning: 'etter', fra: { slag: 'frist', punkt: 2, nr: 1 } })],
    [oppdrag('Til møtet', { presisjon: 'moete', moeteId: juni })],
    [oppdrag('Gjort', { presisjon: 'dag', dato: '2026-05-04' })],
  );
  await s.send('2026-04-20', [7]);
  await s.sekretariat.ventTil<{ elementer: unknown[] }>('/forpliktelser', (l) => l.elementer.length === 5);
}, 120_000);
afterAll(() => s?.stopp());

const sakssti = () => `/saker/${s.sakId}`;
const avtalesti = () => `/avtaler/${s.avtaleId}`;
const frister = async () => new Map((await s.sekretariat.hent<{ elementer: readonly Forpliktelse[] }>('/forpliktelser')).elementer.map((f) => [f.hva, f]));
/** What follows in another stream reaches the list a moment later. */
const svarfristBlir = (dag: string) => s.sekretariat.ventTil<{ elementer: readonly Forpliktelse[] }>('/forpliktelser', (l) => l.elementer.find((f) => f.hva === 'Svar på Nattvakt')?.dager?.til === dag);
const dagene = async () => Object.fromEntries([...(await frister())].map(([hva, f]) => [hva, f.dager?.til]));
const parter = async () => Object.fromEntries((await s.sekretariat.hent<{ elementer: readonly Part[] }>(`${avtalesti()}/parter`)).elementer.map((p) => [p.navn, p]));
const endre = async (hva: string, frist: Frist, ifMatch?: number) => {
  const id = (await frister()).get(hva)?.id ?? '';
  return s.sekretariat.raa<Problem>('PUT', `${sakssti()}/frister/${id}`, { frist, ...BEGRUNNELSE }, ifMatch === undefined ? {} : { ifMatch });
};
/** The event comes after the mail. */
const notert = (antall: number) => s.sekretariat.ventTil<{ elementer: readonly { paaminnelser: { sendt: number } }[] }>(`${avtalesti()}/parter`, (l) => l.elementer.reduce((sum, p) => sum + p.paaminnelser.sendt, 0) === antall);
const paaminnelser = () => s.post().filter((b) => b.emne.includes('minnelse'));
const paaminnet = (part: string) => paaminnelser().filter((b) => b.til.includes(`opphold-${part}@`)).length;

test('en frist fra et vedtak får en ny regel med begrunnelse og If-Match, den gamle står i historien, og den som henger på den, følger med', async () => {
  const revisjon = await s.revisjon(sakssti());
  expect((await endre('Rapport', { presisjon: 'dag', dato: '2026-09-01' })).status).toBe(428);
  expect((await endre('Rapport', { presisjon: 'dag', dato: '2026-09-01' }, revisjon)).status).toBe(200);
  expect((await endre('Rapport', { presisjon: 'dag', dato: '2026-10-01' }, revisjon)).status).toBe(412);
  await s.sekretariat.ventTil<{ elementer: readonly Forpliktelse[] }>('/forpliktelser', (l) => l.elementer.some((f) => f.dager?.til === '2026-09-01'));
  const etter = await frister();
  expect(etter.get('Rapport')?.endringer).toMatchObject([{ fra: '2026-08-03', til: '2026-09-01', forklaring: 'Fristen ble flyttet fra 3. august 2026 til 1. september 2026: Venter på en dom' }]);
  expect(etter.get('Etter rapporten')).toMatchObject({ dager: { til: '2026-09-08' }, endringer: [{ fra: '2026-08-10', til: '2026-09-08' }] });
  const { elementer } = await s.sekretariat.ventTil<{ elementer: readonly { hva: { type: string }; hvorfor: { begrunnelse: string } }[] }>(`${sakssti()}/historikk`, (h) => h.elementer.some((e) => e.hva.type === 'FristEndret'));
  expect(elementer.find((e) => e.hva.type === 'FristEndret')?.hvorfor.begrunnelse).toBe('Venter på en dom');
  const { elementer: [siste] } = await s.sekretariat.hent<{ elementer: readonly { slag: string; varsler: readonly { mottaker: string; frister: readonly object[] }[] }[] }>('/fristendringer');
  expect([siste?.slag, siste?.varsler.map((v) => [v.mottaker, v.frister.length])]).toEqual(['frist-endret', [['SSE', 2]]]);
});

test('en regel som ikke kan settes, avvises med stedet, og en frist som er møtt, kan ikke flyttes (B112)', async () => {
  const revisjon = await s.revisjon(sakssti());
  const proev = async (frist: Frist) => (await endre('Rapport', frist, revisjon)).kropp.errors?.map((e) => `${e.pointer} ${e.kode}`);
  expect(await proev({ presisjon: 'dag', dato: '2026-03-01' })).toEqual(['#/frist frist-er-passert']);
  expect(await proev({ presisjon: 'moete', moeteId: '00000000-0000-4000-8000-00000000000a' })).toEqual(['#/frist/moeteId moetet-finnes-ikke']);
  expect(await proev({ presisjon: 'avstand-fra', antall: 3_661, enhet: 'dager', retning: 'etter', fra: { slag: 'frist', punkt: 9, nr: 1 } })).toEqual(['#/frist/antall for-stor-avstand', '#/frist/fra fristen-finnes-ikke']);
  expect(await proev({ presisjon: 'avstand-fra', antall: 3, enhet: 'dager', retning: 'etter', fra: { slag: 'frist', punkt: 2, nr: 2 } })).toEqual(['#/frist/fra frist-i-ring']);
  expect((await s.sekretariat.raa('PUT', `${sakssti()}/frister/00000000-0000-4000-8000-00000000000a`, { frist: { presisjon: 'ved-behov' }, ...BEGRUNNELSE }, { ifMatch: revisjon })).status).toBe(404);
  await s.sekretariat.post(`${sakssti()}/lukkede-punkter`, { behandlingId: s.behandlingId, punkt: 4, begrunnelse: 'Gjort' });
  const moett = await endre('Gjort', { presisjon: 'dag', dato: '2026-09-01' }, await s.revisjon(sakssti()));
  expect([moett.status, moett.kropp.type, moett.kropp.kode]).toEqual([409, '/problem/tilstandskonflikt', 'fristen-er-moett']);
});

test('svarfristen til én part står stille: bare den andre minnes, det som forfalt, velges, og parten har like mange dager igjen', async () => {
  s.saksgang.klokke.sett('2026-04-10T08:00:00.000Z');
  await s.sekretariat.post(`${avtalesti()}/parter/${s.nordnes}/suspensjon`, BEGRUNNELSE);
  expect((await s.sekretariat.raa<Problem>('POST', `${avtalesti()}/parter/${s.nordnes}/suspensjon`, BEGRUNNELSE)).kropp.kode).toBe('fristen-er-suspendert');
  expect((await parter())['Nordnes kommune']).toMatchObject({ suspendertSiden: '2026-04-10' });
  s.saksgang.klokke.sett('2026-04-13T06:00:00.000Z');
  const { runder: [runde] } = await s.sekretariat.ventTil<Avtale>(avtalesti(), (a) => a.runder[0]?.holdt.length === 1, 30_000);
  await tilSlutt(() => paaminnet('soernes') === 1, 30_000);
  expect([runde?.holdt.map((h) => h.part), paaminnet('nordnes')]).toEqual([['Nordnes kommune'], 0]);
  s.saksgang.klokke.sett('2026-04-20T08:00:00.000Z');
  const uten = await s.sekretariat.raa<Problem>('POST', `${avtalesti()}/parter/${s.nordnes}/gjenopptakelse`, BEGRUNNELSE);
  expect([uten.status, uten.kropp.kode]).toEqual([422, 'valg-mangler']);
  await s.sekretariat.post(`${avtalesti()}/parter/${s.nordnes}/gjenopptakelse`, { ...BEGRUNNELSE, valg: [{ paaminnelseId: runde?.holdt[0]?.paaminnelseId, valg: 'utfoer' }] });
  expect(await parter()).toMatchObject({
    'Nordnes kommune': { svarfrist: '2026-04-30', suspendertSiden: null, ledetid: { dager: 30, stansetDager: 10 } }, 'Sørnes kommune': { svarfrist: '2026-04-20', ledetid: { dager: 40, stansetDager: 0 } },
  });
  s.saksgang.klokke.sett('2026-04-23T06:00:00.000Z');
  await tilSlutt(() => paaminnet('nordnes') === 1, 30_000);
  await notert(2);
  expect(paaminnet('soernes')).toBe(1);
});

test('en suspendert sak tar svarfristene med seg: ingen minnes, det som forfalt, står i saken og velges der, og ledetiden teller det ikke', async () => {
  s.saksgang.klokke.sett('2026-05-04T08:00:00.000Z');
  await s.sekretariat.put(`${avtalesti()}/svarfrist`, { svarfrist: '2026-06-15', begrunnelse: 'Ny frist' }, { ifMatch: () => s.revisjon(avtalesti()) });
  s.saksgang.klokke.sett('2026-06-01T08:00:00.000Z');
  const foer = await dagene();
  await s.sekretariat.post(`${sakssti()}/suspensjon`, BEGRUNNELSE);
  await s.sekretariat.ventTil<Avtale>(avtalesti(), (a) => a.runder[0]?.suspensjoner.length === 1);
  expect((await frister()).get('Rapport')).toMatchObject({ suspendert: { siden: '2026-06-01' } });
  const sendt = paaminnelser().length;
  s.saksgang.klokke.sett('2026-06-08T06:00:00.000Z');
  const { suspensjon } = await s.sekretariat.ventTil<Sak>(sakssti(), (x) => x.suspensjon?.holdt.length === 2, 30_000);
  expect(suspensjon?.holdt.map((h) => h.tekst).sort()).toEqual(['Nordnes', 'Sørnes'].map((p) => `påminnelsen til ${p} kommune om «Nattvakt» skulle gå ut (2026-06-08)`));
  expect(paaminnelser().length).toBe(sendt);
  s.saksgang.klokke.sett('2026-06-11T08:00:00.000Z');
  const valg = suspensjon?.holdt.map((h) => ({ nr: h.nr, valg: h.tekst.includes('Nordnes') ? 'utfoer' : 'dropp' }));
  expect((await s.sekretariat.raa<Problem>('POST', `${sakssti()}/gjenopptakelse`, { ...BEGRUNNELSE, valg: valg?.slice(1) })).kropp.kode).toBe('valg-mangler');
  await s.sekretariat.post(`${sakssti()}/gjenopptakelse`, { ...BEGRUNNELSE, valg });
  await svarfristBlir('2026-06-25');
  expect(await dagene()).toEqual({ ...foer, 'Svar på Nattvakt': '2026-06-25', Rapport: '2026-09-11', 'Etter rapporten': '2026-09-18' });
  expect((await frister()).get('Rapport')?.forklaring).toBe('Frist 1. september 2026; saken var suspendert 10 dager: 11. september 2026');
  expect((await s.sekretariat.hent<Sak>(sakssti())).ledetid).toEqual({ dager: 119, stansetDager: 10 });
  s.saksgang.klokke.sett('2026-06-18T06:00:00.000Z');
  await tilSlutt(() => paaminnelser().length === sendt + 1, 30_000);
  await notert(3);
  expect([paaminnet('nordnes'), paaminnet('soernes')]).toEqual([2, 1]);
});

test('alle åpne frister i saken forlenges på én gang, også svarfristen, men ikke den som alt er møtt', async () => {
  const foer = await dagene();
  await s.sekretariat.put(`${sakssti()}/frister`, { dager: 7, begrunnelse: 'Ferien kom imellom' }, { ifMatch: () => s.revisjon(sakssti()) });
  await svarfristBlir('2026-07-02');
  expect(await dagene()).toEqual({ ...foer, 'Svar på Nattvakt': '2026-07-02', 'Til møtet': '2026-06-17', Rapport: '2026-09-18', 'Etter rapporten': '2026-09-25' });
  expect((await frister()).get('Rapport')?.endringer.at(-1)).toMatchObject({ fra: '2026-09-11', til: '2026-09-18', forklaring: 'Alle frister i saken ble forlenget 7 dager: Ferien kom imellom' });
  const ugyldig = await s.sekretariat.raa<Problem>('PUT', `${sakssti()}/frister`, { dager: 3_661, begrunnelse: 'x' }, { ifMatch: await s.revisjon(sakssti()) });
  expect(ugyldig.status).toBe(422);
});
