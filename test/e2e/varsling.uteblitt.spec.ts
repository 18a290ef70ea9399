import { sql } from 'kysely';
import { type Frist, type Virkning } from '#felles';
import { tilSlutt } from './plattform/oppsett';
import { type Liste, Varslingsoppsett } from './varsling.oppsett';

jest.setTimeout(90_000);

interface Avvik { readonly kilde: string; readonly kode: string; readonly tilstand: string; readonly forsoek: number; readonly sakId: string | null }

const o = new Varslingsoppsett('uteblitt');

beforeAll(async () => {
  await o.start();
  await o.scene.rolle(await o.scene.person('Per Enkelt'), 'postmottak', o.parter[0] ?? '');
  await o.regel('oppdrag', [14]);
}, 90_000);
afterAll(() => o.stopp());

const oppdrag: Virkning = { slag: 'oppdrag', hva: 'Send tall', frist: { presisjon: 'dag', dato: '2026-03-12' } satisfies Frist, bindende: true, ansvarlig: 'Nord kommune' };
const proevd = (antall: number) => tilSlutt(() => o.skriv(async (db) => (await sql`select from utsending where utsatt = ${antall}`.execute(db)).rows.length === 1));
// The watchdog may tell of the same reminder when time jumps ahead of the sender; its incident is closed when it looks again.
const avvik = async (naar: (a: readonly Avvik[]) => boolean) => {
  const mine = (l: Liste<Avvik>) => l.elementer.filter((a) => a.kilde === 'paaminnelse');
  return mine(await o.klient.ventTil<Liste<Avvik>>('/avvik', (l) => naar(mine(l))));
};

test('en påminnelse som posten ikke tar imot, er et avvik for en person fra tredje forsøk, og løst når den går', async () => {
  const { sak } = await o.vedta('2026-01-15', [[oppdrag]]);
  await o.kommende((l) => l.length === 1);
  o.post.avvis = 451;
  o.saksgang.klokke.sett('2026-02-26T07:00:00.000Z');
  await proevd(1);
  o.saksgang.klokke.sett('2026-02-26T07:01:05.000Z');
  await proevd(2);
  expect(await avvik(() => true)).toEqual([]);
  o.saksgang.klokke.sett('2026-02-26T07:06:10.000Z');
  await proevd(3);
  expect(await avvik((a) => a.length === 1)).toMatchObject([{ tilstand: 'aapent', forsoek: 3, sakId: sak }]);
  o.post.avvis = undefined;
  o.saksgang.klokke.sett('2026-02-26T07:21:15.000Z');
  await o.logg((l) => l.some((x) => x.utfall === 'sendt'));
  await avvik((a) => a[0]?.tilstand === 'loest');
  expect(new Set(o.post.brev.map((b) => b.messageId)).size).toBe(1);
});
