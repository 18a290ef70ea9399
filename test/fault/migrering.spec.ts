import { Client, type QueryResult } from 'pg';
import { fellesskapId } from '#fellesskap';
import { Hendelseslager } from '#platform';
import { eksempelprosesser } from '#prosess';
import { fyll, HENDELSER_I_EN_SAK } from '../bench/hendelser';
import { type Linje, migrer, PLAN, proev, publiserVersjon2, STI } from '../e2e/migrering.oppsett';
import { type Klient } from '../support/klient';
import { type Saksgang, startSaksgang } from '../support/saksgang';
import { Scene } from '../support/scene';

const OMFANG = process.env['SAKSGANG_FAULT'] ?? '';
const SAKER = Number(process.env['SAKSGANG_MIGRERINGER'] ?? { quick: 10_000, full: 10_000 }[OMFANG] ?? 300);
/** For 10,000 saker; fewer in proportion would measure the start. */
const GRENSE_MS = 60_000;
const SLUG = 'migreringsmengden';

jest.setTimeout(120_000 + SAKER * 60);

let saksgang: Saksgang;
let lager: Hendelseslager;
let admin: Klient;
beforeAll(async () => {
  saksgang = await startSaksgang({ plattformadmin: 'mengde-plattform', naa: '2026-09-01T07:00:00.000Z' });
  lager = new Hendelseslager(saksgang.konfigurasjon.eventstoreUrl, { append: 60_000 });
  const scene = await Scene.ny(saksgang.adresse, { slug: SLUG, navn: 'Mengden', plattformadmin: 'mengde-plattform', fra: '2026-01-01' });
  ({ admin } = scene);
  await scene.prosess(eksempelprosesser.medOu);
  const { id, noekkel, versjon, hash } = await admin.ventTil<{ id: string; noekkel: string; versjon: number; hash: string }>(STI, () => true);
  await publiserVersjon2(admin);
  await fyll(lager, fellesskapId(SLUG), SAKER * HENDELSER_I_EN_SAK, { id, noekkel, versjon, hash });
  while (!(await erMed())) await new Promise((klar) => setTimeout(klar, 500));
}, 120_000 + SAKER * 60);
afterAll(async () => {
  await lager?.lukk();
  await saksgang?.stopp();
});

/** Whether the read model that says whom it concerns has them all. */
async function erMed(): Promise<boolean> {
  const database = new Client({ connectionString: saksgang.konfigurasjon.databaseUrl, options: '-c search_path=saksgang' });
  await database.connect();
  try {
    const svar = await database.query<{ antall: string }[]>('set local role saksgang_skriver; select count(*) as antall from saksversjon') as unknown as QueryResult<{ antall: string }>[];
    return Number(svar.at(-1)?.rows[0]?.antall) === SAKER;
  } finally {
    await database.end();
  }
}

/** The whole trial, page by page, as somebody would ask for it. */
async function alle(): Promise<{ linjer: Linje[]; ms: number; lengsteSide: number }> {
  const linjer: Linje[] = [];
  const fra = performance.now();
  let lengsteSide = 0;
  for (let etter: string | undefined, mer = true; mer; mer = etter !== undefined) {
    const sidefra = performance.now();
    const { status, kropp } = await proev(admin, { ...PLAN, ...(etter !== undefined && { etter }) });
    if (status !== 200) throw new Error(JSON.stringify(kropp));
    linjer.push(...kropp.elementer);
    etter = kropp.neste;
    lengsteSide = Math.max(lengsteSide, performance.now() - sidefra);
  }
  return { linjer, ms: performance.now() - fra, lengsteSide };
}

test(`en prøve av ${SAKER} saker skriver ingenting, og migreringen gjør det samme med hver av dem`, async () => {
  const foer = await lager.sisteposisjon();
  const { linjer, ms, lengsteSide } = await alle();
  expect(await lager.sisteposisjon()).toBe(foer);
  process.stdout.write(`migrering: prøve av ${SAKER} saker på ${(ms / 1000).toFixed(1)} s, lengste side ${lengsteSide.toFixed(0)} ms\n`);
  expect(new Set(linjer.map((l) => l.sakId)).size).toBe(SAKER);
  const fra = performance.now();
  const { id, utfall } = await migrer(admin, PLAN, SAKER * 60);
  const migrert = performance.now() - fra;
  process.stdout.write(`migrering: ${SAKER} saker flyttet på ${(migrert / 1000).toFixed(1)} s\n`);
  expect(utfall).toEqual({ migrert: SAKER });
  const gjort = new Map<string, Linje>();
  for (let etter = ''; gjort.size < SAKER;) {
    const { elementer, neste } = await admin.hent<{ elementer: readonly Linje[]; neste?: string }>(`${STI}/migreringer/${id}/saker?antall=200${etter}`);
    for (const l of elementer) gjort.set(l.sakId, l);
    if (neste === undefined) break;
    etter = `&etter=${neste}`;
  }
  for (const l of linjer) expect({ foer: l.foer, etter: l.etter, problemer: l.problemer }).toEqual({ foer: gjort.get(l.sakId)?.foer, etter: gjort.get(l.sakId)?.etter, problemer: gjort.get(l.sakId)?.problemer });
  if (SAKER >= 10_000) expect(ms).toBeLessThanOrEqual(GRENSE_MS);
});
