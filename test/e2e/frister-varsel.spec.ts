import { Client } from 'pg';
import { type Frist } from '#felles';
import { StillbarKlokke } from '#platform';
import { hullIAarsakene } from '../support/aarsaker';
import { tilSlutt } from './plattform/oppsett';
import { Fristscene, oppdrag as gi } from './frister.oppsett';
import { type Mottatt, Postkasse } from './paaminnelse.postkasse';

interface Varsel { readonly mottaker: string | null; readonly utsending: { readonly tilstand: string } | null; readonly frister: readonly { readonly hva: string; readonly fra: string | null; readonly til: string | null }[] }
interface Endring { readonly slag: string; readonly forklaring: string; readonly varsler: readonly Varsel[] }

const oppdrag = (hva: string, ansvarlig: string, frist: Frist) => gi(hva, frist, ansvarlig);
const fri = (fra: string, til: string) => ({ inneklemteDagerErFri: false, friperioder: [{ fra, til, navn: 'planuken' }], begrunnelse: 'Vedtatt i SSU' });

jest.setTimeout(90_000);

const post = new Postkasse(new StillbarKlokke());
let s: Fristscene;
let juni: string;
let ou: string;

beforeAll(async () => {
  s = await Fristscene.ny('varselet', '2026-02-02T08:00:00.000Z', await post.start());
  juni = await s.moete('2026-06-10');
  ou = await s.scene.organ('Områdeutvalg Voss', 'OU Voss', 'ou');
  const foer = (antall: number): Frist => ({ presisjon: 'avstand', antall, enhet: 'arbeidsdager', retning: 'foer', moeteId: juni });
  await s.vedta(
    '2026-03-11',
    [oppdrag('Til møtet', 'SSU', { presisjon: 'moete', moeteId: juni }), oppdrag('Papirer', 'ssu', foer(10))],
    [oppdrag('Høringssvar', 'Nordnes kommune', foer(15)), oppdrag('Utkast', 'Siv Sekretær', { presisjon: 'avstand-fra', antall: 5, enhet: 'arbeidsdager', retning: 'foer', fra: { slag: 'frist', punkt: 2, nr: 2 } })],
    [oppdrag('Innspill', 'Den som har tid', foer(1)), oppdrag('Står fast', 'Sørnes kommune', { presisjon: 'dag', dato: '2026-06-10' })],
    [oppdrag('Ta det opp', 'Sørnes kommune', { presisjon: 'neste-runde', organslag: 'ou' })],
  );
  await s.sekretariat.ventTil<{ elementer: unknown[] }>('/forpliktelser', (l) => l.elementer.length === 7);
}, 120_000);
afterAll(async () => {
  await s?.stopp();
  await post.stopp();
});

const siste = async (naar: (e: Endring) => boolean): Promise<Endring> => {
  const { elementer: [e] } = await s.sekretariat.ventTil<{ elementer: readonly Endring[] }>('/fristendringer?antall=1', (l) => l.elementer[0] !== undefined && naar(l.elementer[0]), 30_000);
  return e as Endring;
};
const avgjort = (e: Endring) => e.varsler.length > 0 && e.varsler.every((v) => v.utsending?.tilstand === 'sendt' || v.utsending?.tilstand === 'ikke-sendbar');
const flytt = async (til: string) => {
  post.brev.length = 0;
  await s.flytt(juni, til);
};
const adresser = (brev: readonly Mottatt[]) => brev.flatMap((b) => b.til).map((a) => a.split('@')[0]).sort();
/** Long enough for several sweeps: what would be sent twice is sent by then. */
const ro = () => new Promise((klar) => setTimeout(klar, 1_500));
const ulest = (b: Mottatt | undefined) => Buffer.from((b?.tekst ?? '').replace(/=([0-9A-F]{2})/g, (_, h: string) => String.fromCharCode(parseInt(h, 16))), 'latin1').toString('utf8');

test('møtet flyttes sju dager: alt som henger på det, flytter seg, og hver mottaker med adresse får ett brev med alle sine frister (F057)', async () => {
  await flytt('2026-06-17');
  const endring = await siste((e) => e.slag === 'moete-flyttet' && avgjort(e));
  await ro();
  expect(endring.varsler.map((v) => [v.mottaker, v.utsending?.tilstand, ...v.frister.map((f) => `${f.hva} ${f.fra} ${f.til}`)])).toEqual([
    ['Den som har tid', 'ikke-sendbar', 'Innspill 2026-06-09 2026-06-16'],
    ['Nordnes kommune', 'sendt', 'Høringssvar 2026-05-19 2026-05-27'],
    ['Siv Sekretær', 'sendt', 'Utkast 2026-05-19 2026-05-27'],
    ['SSU', 'sendt', 'Papirer 2026-05-27 2026-06-03', 'Til møtet 2026-06-10 2026-06-17'],
  ]);
  expect(adresser(post.brev)).toEqual(['varselet-nordnes', 'varselet-sekretaer', 'varselet-sekretaer']);
  const brev = post.brev.map(ulest).find((t) => t.includes('Papirer'));
  expect(brev).toContain('Møtet i Strategisk utvalg ble flyttet fra 10. juni 2026 til 17. juni 2026.');
  expect(brev).toContain('- Papirer: fra 27. mai 2026 til 3. juni 2026');
  expect(new Set(post.brev.map((b) => b.messageId)).size).toBe(3);
});

test('en arbeider som døde etter at posten tok brevet, etterlater seg en hendelse og ikke ett brev til', async () => {
  post.avvis = 451;
  const foer = post.forsoek;
  await flytt('2026-06-24');
  await tilSlutt(() => post.forsoek >= foer + 3, 30_000);
  await ro();
  expect((await siste(() => true)).varsler.map((v) => v.utsending?.tilstand).sort()).toEqual(['besluttet', 'besluttet', 'besluttet', 'ikke-sendbar']);
  const db = new Client({ connectionString: s.saksgang.konfigurasjon.databaseUrl, options: '-c search_path=saksgang' });
  await db.connect();
  await db.query('set role saksgang_skriver');
  await db.query(`update endringsutsending set tilstand = 'levert', mottakere = '{p}', leid_til = $1, neste = null where tilstand = 'ledig'`, [s.saksgang.klokke.naa()]);
  await db.end();
  post.avvis = undefined;
  await siste(avgjort);
  await ro();
  expect([post.brev.length, post.forsoek]).toEqual([0, foer + 3]);
});

test('en postkasse som ber oss komme igjen, får brevet etter ett minutt med samme Message-ID, og bare én gang', async () => {
  post.avvis = 451;
  const foer = post.forsoek;
  await flytt('2026-06-17');
  await tilSlutt(() => post.forsoek >= foer + 3, 30_000);
  post.avvis = undefined;
  await ro();
  s.saksgang.klokke.sett('2026-03-11T09:01:05.000Z');
  await siste((e) => e.forklaring.endsWith('17. juni 2026') && avgjort(e));
  await ro();
  expect([post.brev.length, new Set(post.brev.map((b) => b.messageId)).size]).toEqual([3, 3]);
});

test('når neste runde blir planlagt, får fristen sin dag, og mottakeren får vite den', async () => {
  post.brev.length = 0;
  await s.moete('2026-05-05', ou);
  const endring = await siste((e) => e.slag === 'moete-planlagt' && avgjort(e));
  expect(endring.varsler).toMatchObject([{ mottaker: 'Sørnes kommune', frister: [{ hva: 'Ta det opp', fra: null, til: '2026-05-05' }] }]);
  await ro();
  expect(adresser(post.brev)).toEqual(['varselet-soernes']);
});

test('et møte som ingen frist henger på, gir verken varsel eller linje', async () => {
  post.brev.length = 0;
  await s.moete('2026-10-10');
  await ro();
  expect([(await siste(() => true)).slag, post.brev.length]).toEqual(['moete-planlagt', 0]);
});

test('påminnelser følger helsefellesskapets egen kalender, og en ny kalender flytter bare dem som kommer', async () => {
  const kommende = async (naar: (dager: readonly string[]) => boolean) => {
    const dager = (l: { elementer: readonly { naar: string }[] }) => l.elementer.map((p) => p.naar);
    return dager(await s.sekretariat.ventTil<{ elementer: readonly { naar: string }[] }>('/paaminnelser/kommende', (l) => naar(dager(l)), 30_000));
  };
  await s.admin.put('/kalender', fri('04-13', '04-14'));
  await s.send('2026-05-04', [21, 7]);
  // 13 April is off here, so 10 April; the other is a working day.
  expect(await kommende((d) => d.length === 4)).toEqual(['2026-04-10', '2026-04-10', '2026-04-27', '2026-04-27'].map((d) => `${d}T06:00:00.000Z`));
  s.saksgang.klokke.sett('2026-04-10T06:00:00.000Z');
  await kommende((d) => d.length === 2);
  await s.admin.put('/kalender', fri('04-24', '04-27'));
  expect(await kommende((d) => d.every((dag) => dag < '2026-04-27'))).toEqual(['2026-04-23T06:00:00.000Z', '2026-04-23T06:00:00.000Z']);
  await ro();
  expect(post.brev.filter((b) => b.emne.includes('minnelse'))).toHaveLength(2);
});

test('alt som skjedde av seg selv, sier hvorfor, og årsaken finnes', async () => {
  const { avSegSelv, ...hull } = await hullIAarsakene(s.saksgang.konfigurasjon.eventstoreUrl);
  expect(hull).toEqual({ utenAarsak: [], ukjentAarsak: [] });
  expect(avSegSelv).toBeGreaterThan(0);
});

test('fra påminnelsen som er sendt, går veien tilbake til at saken ble meldt, og fram igjen', async () => {
  interface Linje { readonly hendelseId: string; readonly hva: { readonly type: string }; readonly vei: readonly Linje[] }
  const { elementer: [sendt] } = await s.sekretariat.hent<{ elementer: readonly Linje[] }>('/historikk?type=PaaminnelseSendt');
  const { vei } = await s.sekretariat.hent<Linje>(`/hendelser/${sendt?.hendelseId}`);
  expect([vei[0]?.hva.type, ...vei.slice(-3).map((h) => h.hva.type)]).toEqual(['SakMeldt', 'SakSendtTilPartene', 'AvtaleSendtTilPartene', 'PaaminnelseBesluttet']);
  const { elementer } = await s.sekretariat.hent<{ elementer: readonly Linje[] }>(`/hendelser/${vei.at(-3)?.hendelseId}/foelger?antall=200`);
  expect(elementer.map((h) => h.hendelseId)).toContain(sendt?.hendelseId);
});
