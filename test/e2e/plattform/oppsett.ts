import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Catalogues, type NewEvent, NO_STREAM, OutcomeUnknown, type Projection } from '#eventsourcing';
import { Database, gjenoppbygg, Hendelseslager, migrer, Projeksjoner, projeksjonsstatus } from '#platform';
import { startLager } from '../../../apps/local/parts/eventstore';
import { ledigPort } from '../../../apps/local/parts/porter';
import { nyDatabase } from '../../support/database';
import { miljoe } from '../../support/miljoe';
import { kataloger } from './telling';

/** A database of its own beside the store that all share; what is opened is closed by `lukk`. */
export class Oppsett {
  private readonly lukkes: (() => Promise<unknown>)[];

  private constructor(
    readonly url: string,
    readonly database: Database,
    readonly lager: Hendelseslager,
    stopp: () => Promise<void>,
  ) {
    this.lukkes = [() => lager.lukk(), () => database.lukk(), stopp];
  }

  static async nytt(): Promise<Oppsett> {
    return Oppsett.med(miljoe('EVENTSTORE_URL'), async () => undefined);
  }

  /** With an empty store too, for what reads all of it many times. */
  static async medEgetLager(): Promise<Oppsett> {
    const mappe = mkdtempSync(join(tmpdir(), 'lager-'));
    const { url, prosess } = await startLager({ mappe, port: await ledigPort() });
    return Oppsett.med(url, async () => {
      await prosess.stopp();
      rmSync(mappe, { recursive: true, force: true });
    });
  }

  private static async med(lagerUrl: string, stopp: () => Promise<void>): Promise<Oppsett> {
    const url = await nyDatabase();
    await migrer(url);
    return new Oppsett(url, new Database({ url, navn: 'test' }), new Hendelseslager(lagerUrl), stopp);
  }

  projeksjoner(lesemodeller: readonly Projection[], hvilke: Catalogues = kataloger): Projeksjoner {
    const p = new Projeksjoner(this.lager, this.database, hvilke, lesemodeller, this.url);
    this.lukkes.unshift(() => p.stopp());
    return p;
  }

  gjenoppbygg(lesemodeller: readonly Projection[], antall?: number) {
    return gjenoppbygg(this.lager, this.database, kataloger, lesemodeller, antall);
  }

  status = () => projeksjonsstatus(this.database.pool);

  /** All rows as they are in the table, in key order, whoever they belong to. */
  async rader(tabell: string, tenant?: string): Promise<unknown[]> {
    const { rows } = await this.somSkriver(`select to_jsonb(t) as rad from ${tabell} t ${tenant ? `where fellesskap = '${tenant}'` : ''} order by 1`);
    return rows.map((r) => r.rad);
  }

  async somSkriver(sql: string): Promise<{ rows: Record<string, unknown>[] }> {
    const klient = await this.database.pool.connect();
    try {
      await klient.query('begin; set local role saksgang_skriver');
      return await klient.query<Record<string, unknown>>(sql);
    } finally {
      await klient.query('rollback');
      klient.release();
    }
  }

  async lukk(): Promise<void> {
    for (const l of this.lukkes) await l();
  }
}

/** A counter's stream written directly: opened, then counted `antall` times. @returns position of the last event */
export async function skrivTelling(lager: Hendelseslager, tenant: string, id: string, data: readonly object[]): Promise<bigint> {
  const metadata = { version: 1, commandId: randomUUID(), commandHash: 'h', correlationId: 'k', actor: { person: 'p', grunnlag: 'test' }, tenant, registrert: '2026-01-15T09:00:00.500Z' };
  const ny = (type: string, d: object): NewEvent => ({ id: randomUUID(), type, data: d, metadata });
  const hendelser = [ny('TellingAapnet', { navn: id.slice(0, 4) }), ...data.map((d) => ny('Talt', d))];
  const skriv = () => lager.append(`telling-${id}`, NO_STREAM, hendelser);
  // Written once, however often it is asked for: the events keep their ids.
  const skrevet = await skriv().catch((feil: unknown) => (feil instanceof OutcomeUnknown ? skriv() : Promise.reject(feil as Error)));
  return skrevet.position;
}

export async function skrivTil(lager: Hendelseslager, id: string, type: string, data: object, tenant: string): Promise<bigint> {
  const naa = await lager.readStream(`telling-${id}`, 0);
  const metadata = { version: 1, commandId: randomUUID(), commandHash: 'h', correlationId: 'k', actor: { person: 'p', grunnlag: 'test' }, tenant, registrert: '2026-01-15T09:00:01.000Z' };
  return (await lager.append(`telling-${id}`, naa.length - 1, [{ id: randomUUID(), type, data, metadata }])).position;
}

/** Tries until `sann` gives something true. @throws after `ms` */
export async function tilSlutt<T>(sann: () => Promise<T> | T, ms = 30_000): Promise<T> {
  const frist = Date.now() + ms;
  for (;;) {
    const svar = await sann();
    if (svar) return svar;
    if (Date.now() > frist) throw new Error('Det skjedde aldri');
    await pause(20);
  }
}
