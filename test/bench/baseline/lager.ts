import { type Pool } from 'pg';
import { type Outcome } from '#eventsourcing';
import { type Konvolutt } from '#platform';
import { type MeldSakDto } from '#sak';

/** What stands behind the route in place of decider and event store. */
export abstract class Lager {
  abstract meld(dto: MeldSakDto, k: Konvolutt): Promise<Outcome>;
}

/** The HTTP stack alone: nothing is kept. */
export class Ingenting extends Lager {
  async meld(_dto: MeldSakDto, k: Konvolutt): Promise<Outcome> {
    return { id: k.nyId, revision: 0, position: 1n };
  }
}

export const TABELLER = `
  create schema if not exists grunnlinje;
  create table if not exists grunnlinje.kommando (id uuid primary key, hash text not null, svar jsonb not null);
  create table if not exists grunnlinje.sak (
    id uuid primary key, fellesskap uuid not null, tittel text not null, sakstype text not null, status text not null,
    meldt_av text not null, saksframlegg jsonb not null, endret timestamptz not null);
  create index if not exists sak_endret on grunnlinje.sak (fellesskap, endret desc, id);
  create table if not exists grunnlinje.hendelse (
    posisjon bigint generated always as identity primary key, sak_id uuid not null, type text not null,
    data jsonb not null, metadata jsonb not null, registrert timestamptz not null);
  create index if not exists hendelse_sak on grunnlinje.hendelse (sak_id, posisjon);
  create table if not exists grunnlinje.logg (
    id bigint generated always as identity primary key, fellesskap uuid not null, person text not null, hva text not null,
    sak_id uuid not null, tid timestamptz not null);
  create index if not exists logg_tid on grunnlinje.logg (fellesskap, tid);`;

/** The same step as one writes it by hand: key, sak, event and audit row in one durable transaction, one statement after the other. */
export class Transaksjon extends Lager {
  constructor(private readonly pool: Pool) {
    super();
  }

  async meld(dto: MeldSakDto, { envelope, nyId }: Konvolutt): Promise<Outcome> {
    const { commandId, commandHash, tenant, actor, registrert } = envelope;
    const klient = await this.pool.connect();
    const sett = <R extends object>(name: string, text: string, values: unknown[]) => klient.query<R>({ name, text, values });
    try {
      await klient.query('begin');
      const ny = await sett('kommando', 'insert into grunnlinje.kommando values ($1, $2, $3) on conflict do nothing', [commandId, commandHash, JSON.stringify({ id: nyId, revisjon: 0 })]);
      if (ny.rowCount === 0) throw new Error('Nøkkelen er brukt før');
      await sett('sak', 'insert into grunnlinje.sak values ($1, $2, $3, $4, $5, $6, $7, $8)',
        [nyId, tenant, dto.tittel, dto.sakstype, 'meldt', actor.person, JSON.stringify(dto.saksframlegg), registrert]);
      const { rows: [rad] } = await sett<{ posisjon: number }>('hendelse',
        'insert into grunnlinje.hendelse (sak_id, type, data, metadata, registrert) values ($1, $2, $3, $4, $5) returning posisjon',
        [nyId, 'SakMeldt', JSON.stringify(dto), JSON.stringify(envelope), registrert]);
      await sett('logg', 'insert into grunnlinje.logg (fellesskap, person, hva, sak_id, tid) values ($1, $2, $3, $4, $5)', [tenant, actor.person, 'MeldSak', nyId, registrert]);
      await klient.query('commit');
      klient.release();
      return { id: nyId, revision: 0, position: BigInt(rad?.posisjon ?? 0) };
    } catch (feil) {
      await klient.query('rollback').then(() => klient.release(), () => klient.release(true));
      throw feil;
    }
  }
}
