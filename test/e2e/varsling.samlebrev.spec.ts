import { type Kysely, sql } from 'kysely';
import { type Frist, type Virkning } from '#felles';
import { Database } from '#platform';
import { hullIAarsakene } from '../support/aarsaker';
import { tilSlutt } from './plattform/oppsett';
import { type Liste, type Logglinje, Varslingsoppsett } from './varsling.oppsett';

jest.setTimeout(90_000);

const o = new Varslingsoppsett('samlebrev');
let kari = '';
let per = '';
/** By address. */
const navn = new Map<string, string>();

beforeAll(async () => {
  await o.start();
  const [nord = ''] = o.parter;
  [kari, per] = [await o.scene.person('Kari Samlet'), await o.scene.person('Per Enkelt')];
  const { elementer } = await o.scene.admin.hent<Liste<{ navn: string; epost: string }>>('/personer');
  for (const p of elementer) navn.set(p.epost, p.navn.split(' ')[0] ?? '');
  for (const person of [kari, per]) await o.scene.rolle(person, 'postmottak', nord);
  await o.scene.admin.put(`/personer/${kari}/varsling`, { form: 'samlet' });
  await o.scene.admin.put(`/personer/${per}/maalform`, { maalform: 'nn' });
  await o.regel('oppdrag', [14, 7, 2]);
}, 90_000);
afterAll(() => o.stopp());
beforeEach(() => {
  o.post.brev.length = 0;
  o.post.forsoek = 0;
  o.post.avvis = undefined;
  o.post.jaGaarTapt = false;
});

const oppdrag = (hva: string, dato: string): Virkning => ({ slag: 'oppdrag', hva, frist: { presisjon: 'dag', dato } satisfies Frist, bindende: true, ansvarlig: 'Nord kommune' });
const sendtTil = (logg: readonly Logglinje[], person: string) => logg.filter((l) => l.utfall === 'sendt' && l.mottakere?.includes(person) === true);
const ider = (linjer: readonly Logglinje[]) => new Set(linjer.map((l) => l.paaminnelseId));
const med = (hva: string) => o.post.brev.filter((b) => b.tekst.includes(hva));

test('den som har valgt samlebrev, får klokken ni ett brev med nøyaktig de påminnelsene en annen får enkeltvis', async () => {
  await o.vedta('2026-01-15', [[oppdrag('Send tall', '2026-03-12'), oppdrag('Meld fra', '2026-03-12'), oppdrag('Rydd', '2026-03-12'), oppdrag('Senere', '2026-03-19')]]);
  await o.kommende((l) => l.length === 12);
  o.saksgang.klokke.sett('2026-02-26T07:00:00.000Z');
  await o.logg((l) => sendtTil(l, per).length === 3);
  expect(o.post.brev.every((b) => b.tekst.includes('Helsing'))).toBe(true);
  expect(o.post.brev).toHaveLength(3);
  o.saksgang.klokke.sett('2026-02-26T08:00:00.000Z');
  const logg = await o.logg((l) => sendtTil(l, kari).length === 3);
  expect(ider(sendtTil(logg, kari))).toEqual(ider(sendtTil(logg, per)));
  expect(o.post.brev).toHaveLength(4);
  const brev = o.post.brev.at(-1);
  expect(brev?.tekst).toContain('Hilsen');
  expect(new Set(sendtTil(logg, kari).map((l) => l.messageId))).toEqual(new Set([brev?.messageId]));
  for (const hva of ['Send tall', 'Meld fra', 'Rydd']) expect(brev?.tekst).toContain(hva);
  expect(brev?.tekst).not.toContain('Senere');
  o.saksgang.klokke.sett('2026-02-26T12:00:00.000Z');
  await o.logg((l) => sendtTil(l, kari).length === 3);
  expect(o.post.brev).toHaveLength(4);
});

test('det som er gjort før klokken ni, står ikke i samlebrevet', async () => {
  o.saksgang.klokke.sett('2026-04-01T09:00:00.000Z');
  const { sak, behandling } = await o.vedta('2026-04-01', [[oppdrag('Blir gjort', '2026-05-07')], [oppdrag('Blir ikke gjort', '2026-05-07')]]);
  await o.kommende((l) => l.length === 6, `?sak=${sak}`);
  o.saksgang.klokke.sett('2026-04-23T06:00:00.000Z');
  await o.logg((l) => sendtTil(l, per).length === 2, `?sak=${sak}`);
  await o.klient.post(`/saker/${sak}/lukkede-punkter`, { behandlingId: behandling, punkt: 1, begrunnelse: 'Gjort' });
  o.saksgang.klokke.sett('2026-04-23T07:00:00.000Z');
  const logg = await o.logg((l) => sendtTil(l, kari).length === 1, `?sak=${sak}`);
  expect(sendtTil(logg, kari).map((l) => l.gjelder)).toEqual(['Blir ikke gjort']);
  expect(med('Blir gjort').filter((b) => b.messageId.includes('samlebrev'))).toEqual([]);
});

test('en arbeider som dør etter at posten tok samlebrevet, etterlater seg hendelsene og ikke ett brev til', async () => {
  o.saksgang.klokke.sett('2026-06-01T09:00:00.000Z');
  const { sak } = await o.vedta('2026-06-01', [[oppdrag('Første', '2026-06-25'), oppdrag('Andre', '2026-06-25')]]);
  await o.kommende((l) => l.length === 6, `?sak=${sak}`);
  o.saksgang.klokke.sett('2026-06-11T06:00:00.000Z');
  await o.logg((l) => sendtTil(l, per).length === 2, `?sak=${sak}`);
  o.post.brev.length = 0;
  o.post.avvis = 451;
  o.post.forsoek = 0;
  o.saksgang.klokke.sett('2026-06-11T07:00:00.000Z');
  await tilSlutt(() => o.post.forsoek === 1);
  await o.stoppArbeider();
  await o.skriv((db) => doedeEtterPosten(db as unknown as Kysely<Tabeller>, kari, o.saksgang.klokke.naa()));
  o.post.avvis = undefined;
  await o.startArbeider();
  await o.logg((l) => sendtTil(l, kari).length === 2, `?sak=${sak}`);
  o.saksgang.klokke.sett('2026-06-11T12:00:00.000Z');
  await o.logg((l) => sendtTil(l, kari).length === 2, `?sak=${sak}`);
  expect([o.post.forsoek, o.post.brev.length]).toEqual([1, 0]);
});

test('er posten nede klokken ni, går samlebrevet når den er oppe igjen, én gang og med samme Message-ID, også etter en omstart', async () => {
  o.saksgang.klokke.sett('2026-08-03T09:00:00.000Z');
  const { sak } = await o.vedta('2026-08-03', [[oppdrag('Utsatt', '2026-08-27')]]);
  const plan = await o.kommende((l) => l.length === 3, `?sak=${sak}`);
  expect(plan[0]?.naar).toBe('2026-08-13T06:00:00.000Z');
  o.saksgang.klokke.sett('2026-08-13T06:00:00.000Z');
  await o.logg((l) => sendtTil(l, per).length === 1, `?sak=${sak}`);
  o.post.avvis = 451;
  o.post.forsoek = 0;
  o.saksgang.klokke.sett('2026-08-13T07:00:00.000Z');
  await tilSlutt(() => o.post.forsoek === 1);
  await o.stoppArbeider();
  o.post.avvis = undefined;
  o.saksgang.klokke.sett('2026-08-13T07:05:00.000Z');
  await o.startArbeider();
  const logg = await o.logg((l) => sendtTil(l, kari).length === 1, `?sak=${sak}`);
  expect(med('Utsatt').filter((b) => b.messageId.includes('samlebrev')).map((b) => b.messageId)).toEqual(sendtTil(logg, kari).map((l) => l.messageId));
});

const velg = async (form: string) => {
  await o.scene.admin.put(`/personer/${kari}/varsling`, { form });
  await o.klient.ventTil<{ form: string }>(`/personer/${kari}/varsling`, (v) => v.form === form);
};
/** The single mail has been tried once, and shall be again. */
const utsatt = (sak: string) => tilSlutt(() => o.skriv(async (db) => (
  await sql`select from utsending u join paaminnelse p on p.id = u.id where p.sak_id = ${sak}::uuid and u.tilstand = 'ledig' and u.utsatt = 1`.execute(db)).rows.length === 1));
const mottakere = (hva: string) => med(hva).map((b) => b.til.map((a) => navn.get(a)).sort().join(' og '));

test('den som velger enkeltvis mens brevet til de andre står og prøves igjen, får påminnelsen i samlebrevet og ikke en gang til', async () => {
  o.saksgang.klokke.sett('2026-09-01T09:00:00.000Z');
  const { sak } = await o.vedta('2026-09-01', [[oppdrag('Fra samlet', '2026-09-24')]]);
  await o.kommende((l) => l.length === 3, `?sak=${sak}`);
  o.post.avvis = 451;
  o.saksgang.klokke.sett('2026-09-10T06:00:00.000Z');
  await utsatt(sak);
  await velg('enkeltvis');
  o.post.avvis = undefined;
  o.saksgang.klokke.sett('2026-09-10T06:01:05.000Z');
  await o.logg((l) => sendtTil(l, per).length === 1, `?sak=${sak}`);
  expect(mottakere('Fra samlet')).toEqual(['Per']);
  o.saksgang.klokke.sett('2026-09-10T07:00:00.000Z');
  await o.logg((l) => sendtTil(l, kari).length === 1, `?sak=${sak}`);
  expect(mottakere('Fra samlet')).toEqual(['Per', 'Kari']);
});

test('den som velger samlebrev etter at posten tok brevet, men før noen fikk høre det, får ikke påminnelsen i samlebrevet også', async () => {
  o.saksgang.klokke.sett('2026-10-01T09:00:00.000Z');
  const { sak } = await o.vedta('2026-10-01', [[oppdrag('Fra enkeltvis', '2026-10-22')]]);
  await o.kommende((l) => l.length === 3, `?sak=${sak}`);
  o.post.jaGaarTapt = true;
  o.saksgang.klokke.sett('2026-10-08T06:00:00.000Z');
  await utsatt(sak);
  await velg('samlet');
  o.post.jaGaarTapt = false;
  o.saksgang.klokke.sett('2026-10-08T06:01:05.000Z');
  await o.logg((l) => sendtTil(l, per).length === 1, `?sak=${sak}`);
  o.saksgang.klokke.sett('2026-10-08T07:00:00.000Z');
  await o.logg((l) => sendtTil(l, kari).length === 1, `?sak=${sak}`);
  // Nobody can take back what the post already has: the same mail again, known by its Message-ID.
  expect([mottakere('Fra enkeltvis'), new Set(med('Fra enkeltvis').map((b) => b.messageId)).size]).toEqual([['Kari og Per', 'Kari og Per'], 1]);
});

interface Avvik { readonly navn: string; readonly kode: string; readonly tilstand: string; readonly forsoek: number }

test('et samlebrev som ikke lar seg sende, prøves igjen etter pauser, står i loggen, blir et avvik for en person, og er løst når det går', async () => {
  o.saksgang.klokke.sett('2026-11-02T09:00:00.000Z');
  // Of another part: nothing from before is on its way to her.
  const mona = await o.scene.person('Mona Samlet');
  await o.scene.rolle(mona, 'postmottak', o.parter[1]);
  await o.scene.admin.put(`/personer/${mona}/varsling`, { form: 'samlet' });
  const { sak } = await o.vedta('2026-11-02', [[{ ...oppdrag('Kommer til slutt', '2026-11-26'), ansvarlig: 'Sør kommune' } as Virkning]]);
  await o.kommende((l) => l.length === 3, `?sak=${sak}`);
  o.saksgang.klokke.sett('2026-11-12T07:00:00.000Z');
  await o.logg((l) => l.some((x) => x.utfall === 'samlet'), `?sak=${sak}`);
  const forsoek = (antall: number) => tilSlutt(() => o.skriv(async (db) => (
    await sql`select from samlebrev where dag = '2026-11-12' and person_id = ${mona}::uuid and utsatt = ${antall}`.execute(db)).rows.length === 1));
  const avvik = async (naar: (a: readonly Avvik[]) => boolean) => (await o.klient.ventTil<Liste<Avvik>>('/avvik', (l) => naar(l.elementer.filter((a) => a.navn === 'samlebrev')))).elementer.filter((a) => a.navn === 'samlebrev');
  o.post.avvis = 451;
  o.saksgang.klokke.sett('2026-11-12T08:00:00.000Z');
  await forsoek(1);
  o.saksgang.klokke.sett('2026-11-12T08:01:05.000Z');
  await forsoek(2);
  expect(await avvik(() => true)).toEqual([]);
  await doep('varsling', 'varsling_borte');
  o.post.avvis = undefined;
  o.saksgang.klokke.sett('2026-11-12T08:06:10.000Z');
  await forsoek(3).finally(() => doep('varsling_borte', 'varsling'));
  // Another digest that was on its way meets the same fault.
  const mitt = { kode: 'teknisk-feil', tilstand: 'aapent', forsoek: 3 };
  expect(await avvik((a) => a.some((x) => x.forsoek === 3))).toEqual(expect.arrayContaining([expect.objectContaining(mitt)]));
  o.saksgang.klokke.sett('2026-11-12T08:21:15.000Z');
  await avvik((a) => a.some((x) => x.forsoek === 3) && a.filter((x) => x.kode === 'teknisk-feil').every((x) => x.tilstand === 'loest'));
  const logg = (await o.logg((l) => sendtTil(l, mona).length === 1, `?sak=${sak}`)).filter((l) => l.mottakere?.includes(mona));
  expect(logg.map((l) => l.utfall)).toEqual(['sendt', 'proevd-igjen', 'proevd-igjen', 'proevd-igjen', 'besluttet', 'samlet']);
  expect(new Set(med('Kommer til slutt').filter((b) => b.messageId.includes('samlebrev')).map((b) => b.messageId)).size).toBe(1);
});

test('avviser en postkasse brevet til de andre for godt, får den som har valgt samlebrev, påminnelsen likevel', async () => {
  o.saksgang.klokke.sett('2026-11-30T09:00:00.000Z');
  const { sak } = await o.vedta('2026-11-30', [[oppdrag('Avvist for Per', '2026-12-22')]]);
  await o.kommende((l) => l.length === 3, `?sak=${sak}`);
  o.post.avvis = 550;
  o.saksgang.klokke.sett('2026-12-08T07:00:00.000Z');
  await o.logg((l) => l.some((x) => x.utfall === 'avvist'), `?sak=${sak}`);
  o.post.avvis = undefined;
  o.saksgang.klokke.sett('2026-12-08T08:00:00.000Z');
  await o.logg((l) => sendtTil(l, kari).length === 1, `?sak=${sak}`);
  expect(mottakere('Avvist for Per')).toEqual(['Kari']);
});

test('en person velger selv, en administrator for alle, og ingen andre', async () => {
  const varsling = (hvem = o.klient, id = kari) => hvem.raa<{ form: string }>('PUT', `/personer/${id}/varsling`, { form: 'enkeltvis' });
  expect((await varsling()).status).toBe(403);
  expect((await varsling(o.klient, o.leder)).status).toBe(200);
  expect((await varsling(o.scene.admin, o.unikId())).status).toBe(404);
  expect(await o.klient.hent(`/personer/${kari}/varsling`)).toMatchObject({ form: 'samlet' });
  expect(await o.klient.hent(`/personer/${per}/varsling`)).toMatchObject({ form: 'enkeltvis', valgt: null });
});

/** So that whoever asks it fails, until it has its name again. */
const doep = async (tabell: string, som: string): Promise<void> => {
  const database = new Database({ url: o.saksgang.konfigurasjon.databaseUrl, navn: 'proeve' });
  await database.pool.query(`alter table ${tabell} rename to ${som}`).finally(() => database.lukk());
};

interface Tabeller {
  samlebrev: { person_id: string; tilstand: string; poster: string; leid_til: string; neste: string | null };
  samlepost: { paaminnelse_id: string; kategori: string; eier_id: string; person_id: string; tilstand: string };
}

/** As a worker leaves it that dies between SMTP's yes and the events. */
async function doedeEtterPosten(db: Kysely<Tabeller>, person: string, naa: string): Promise<void> {
  const poster = await db.selectFrom('samlepost').select(['paaminnelse_id as id', 'kategori', 'eier_id']).where('person_id', '=', person).where('tilstand', '=', 'venter').execute();
  await db.updateTable('samlebrev').set({ tilstand: 'levert', poster: JSON.stringify(poster), leid_til: naa, neste: null }).where('person_id', '=', person).where('tilstand', '=', 'ledig').execute();
}

test('alt som skjedde av seg selv, sier hvorfor, og årsaken finnes', async () => {
  const { avSegSelv, ...hull } = await hullIAarsakene(o.saksgang.konfigurasjon.eventstoreUrl);
  expect(hull).toEqual({ utenAarsak: [], ukjentAarsak: [] });
  expect(avSegSelv).toBeGreaterThan(0);
});
