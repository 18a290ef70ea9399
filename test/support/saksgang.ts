import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AddressInfo } from 'node:net';
import { Client, type QueryResult } from 'pg';
import { NestFactory } from '@nestjs/core';
import { type INestApplicationContext } from '@nestjs/common';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApi, Hendelseslager, Konfigurasjon, StillbarKlokke } from '#platform';
import { ApiModule } from '../../apps/api/api.module';
import { WorkerModule } from '../../apps/worker/worker.module';
import { startLager } from '../../apps/local/parts/eventstore';
import { ledigPort } from '../../apps/local/parts/porter';
import { nyDatabase } from './database';
import { miljoe } from './miljoe';
import { subFor } from './token';

export interface Saksgang {
  readonly adresse: string;
  readonly klokke: StillbarKlokke;
  readonly konfigurasjon: Konfigurasjon;
  /** What stands still or was refused in the background: for the failure message of a test that waited in vain. */
  avvik(): Promise<unknown>;
  /** The background stands still until it is started again: the read models fall behind. */
  stoppArbeider(): Promise<void>;
  startArbeider(): Promise<void>;
  stopp(): Promise<void>;
}

/**
 * A whole Saksgang of one's own: its own event store and database, real log-in and Redis; only the clock is set by the test.
 * @param valg.worker false: the api alone, for a test that writes its history itself and wants nothing to react to it
 */
export async function startSaksgang(valg: { plattformadmin: string; naa: string; worker?: boolean; sveipHvertMs?: number; smtpUrl?: string }): Promise<Saksgang> {
  const mappe = mkdtempSync(join(tmpdir(), 'saksgang-e2e-'));
  const lager = await startLager({ mappe, port: await ledigPort() });
  const konfigurasjon = new Konfigurasjon({
    ...process.env, PORT: '0', WORKER_PORT: '0', EVENTSTORE_URL: lager.url, DATABASE_URL: await nyDatabase(), REDIS_URL: miljoe('REDIS_URL'),
    OIDC_ISSUER: miljoe('OIDC_ISSUER'), SAKSGANG_DATA: mappe, FILES_URL: join(mappe, 'filer'), MAIL_DIR: join(mappe, 'post'),
    ...(valg.smtpUrl && { SMTP_URL: valg.smtpUrl }),
    PLATTFORM_ADMIN: await subFor(valg.plattformadmin), LOGGNIVAA: process.env.LOGGNIVAA ?? 'error',
  });
  const klokke = new StillbarKlokke(valg.naa);
  const aapne: { close(): Promise<void> }[] = [];
  let worker: INestApplicationContext | undefined;
  const stoppArbeider = async () => {
    await worker?.close();
    worker = undefined;
  };
  const startArbeider = async () => {
    worker ??= await NestFactory.createApplicationContext(WorkerModule.forRoot(konfigurasjon, klokke, { sveipHvertMs: valg.sveipHvertMs }), { logger: ['error', 'warn'], abortOnError: false });
  };
  const stopp = async () => {
    await stoppArbeider();
    for (const del of aapne) await del.close();
    await lager.prosess.stopp();
    rmSync(mappe, { recursive: true, force: true });
  };
  try {
    const api = await createApi(ApiModule.forRoot(konfigurasjon, klokke));
    aapne.push(api);
    await api.listen(0, '127.0.0.1');
    if (valg.worker !== false) await startArbeider();
    const avvik = async () => ({ lager: String(await api.get(Hendelseslager).sisteposisjon()), arbeid: await avvikI(konfigurasjon.databaseUrl) });
    return { adresse: `http://127.0.0.1:${portAv(api)}`, klokke, konfigurasjon, avvik, stoppArbeider, startArbeider, stopp };
  } catch (feil) {
    // A store left behind would hold the whole run.
    await stopp();
    throw feil;
  }
}

function portAv(app: NestFastifyApplication): number {
  return (app.getHttpServer().address() as AddressInfo).port;
}

async function avvikI(url: string): Promise<unknown> {
  const klient = new Client({ connectionString: url, options: '-c search_path=saksgang' });
  await klient.connect();
  try {
    const sporsmaal = [
      'select navn, posisjon, feil from projeksjon where feil is not null or posisjon < (select max(posisjon) from projeksjon)',
      'select navn, posisjon, feil from reaksjon',
      'set local role saksgang_skriver; select * from driftsavvik',
    ];
    const svar = [];
    for (const sql of sporsmaal) svar.push(await klient.query(sql).then((r: QueryResult | QueryResult[]) => [r].flat().at(-1)?.rows as unknown, String));
    return svar;
  } finally {
    await klient.end();
  }
}
