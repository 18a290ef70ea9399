import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Kysely, sql } from 'kysely';
import { Database, type Migrering, radsikkerhet } from '#platform';
import { type EndringsvarselRad } from './endringsvarsel.projection';
import { LEIEKOLONNER } from './leie';
import { senere } from './utsendinger';

/** As `utsending` (0100) for notices: who has one in hand, and what SMTP has said. The streams know what was sent. */
export const ENDRINGSUTSENDING: Migrering = {
  navn: '0110-endringsutsending',
  sql: `
    create table endringsutsending (
      fellesskap uuid not null,
      id uuid primary key,
      endring_id uuid not null,
      message_id text not null,
      ${LEIEKOLONNER},
      mottakere text[] not null default '{}'
    );
    create index on endringsutsending (leid_til) where tilstand = 'levert';
    ${radsikkerhet('endringsutsending')};
  `,
};

/** One notice in hand. */
export interface Varseloppdrag extends Pick<EndringsvarselRad, 'endring_id' | 'opphav' | 'forklaring' | 'mottaker' | 'part_id' | 'person_id' | 'innkalling' | 'frister' | 'message_id'> {
  readonly id: string;
  /** This hold on it; another worker gets another. */
  readonly leie: string;
  /** Id of the helsefellesskap. */
  readonly fellesskap: string;
  readonly utsatt: number;
}

export type LevertVarsel = Pick<Varseloppdrag, 'id' | 'opphav' | 'fellesskap' | 'endring_id' | 'message_id'> & { readonly leie: string | null; readonly mottakere: string[] };

const LEIETID_MS = 120_000;
const VENTER = sql`v.tilstand in ('planlagt', 'besluttet')`;

/** The worker's own table beside the read model `endringsvarsel`. All instants are ISO 8601 in UTC. */
@Injectable()
export class Endringsutsendinger {
  constructor(private readonly database: Database) {}

  /** Takes notices in hand, at most `antall`; those that another worker holds are passed over. */
  ta(naa: string, antall: number): Promise<Varseloppdrag[]> {
    return this.skriv(async (db) => {
      await sql`insert into endringsutsending (fellesskap, id, endring_id, message_id) select v.fellesskap, v.varsel_id, v.endring_id, v.message_id from endringsvarsel v
        where ${VENTER} and not exists (select from endringsutsending u where u.id = v.varsel_id) order by v.opprettet limit ${antall} on conflict do nothing`.execute(db);
      const { rows } = await sql<Varseloppdrag>`with ledige as (
          select u.id from endringsutsending u join endringsvarsel v on v.varsel_id = u.id
          where ${VENTER} and u.tilstand = 'ledig' and coalesce(u.leid_til <= ${naa}::timestamptz, true) and coalesce(u.neste <= ${naa}::timestamptz, true)
          order by v.opprettet limit ${antall} for update of u skip locked)
        update endringsutsending u set leie = ${randomUUID()}::uuid, leid_til = ${senere(naa, LEIETID_MS)}::timestamptz
        from ledige l, endringsvarsel v where u.id = l.id and v.varsel_id = l.id
        returning u.id, u.leie, u.fellesskap, u.endring_id, u.message_id, u.utsatt, v.opphav, v.forklaring, v.mottaker, v.part_id, v.person_id, v.innkalling, v.frister`.execute(db);
      return rows;
    });
  }

  /** Whether SMTP may have it: still ours, and taken a moment ago. */
  async erVaar({ id, leie }: Varseloppdrag, naa: string): Promise<boolean> {
    const { rows } = await this.skriv((db) => sql`select from endringsutsending where id = ${id}::uuid and leie = ${leie}::uuid and tilstand = 'ledig'
      and leid_til > ${senere(naa, LEIETID_MS / 2)}::timestamptz`.execute(db));
    return rows.length === 1;
  }

  /** SMTP took it: never to be sent again, whatever comes of the event. */
  async levert({ id }: Varseloppdrag, mottakere: readonly string[]): Promise<void> {
    await this.skriv((db) => sql`update endringsutsending set tilstand = 'levert', mottakere = ${mottakere}::text[] where id = ${id}::uuid`.execute(db));
  }

  async ferdig(id: string): Promise<void> {
    await this.skriv((db) => sql`update endringsutsending set tilstand = 'ferdig', leie = null, leid_til = null where id = ${id}::uuid`.execute(db));
  }

  async utsett({ id }: Varseloppdrag, neste: string, feil: string): Promise<void> {
    await this.skriv((db) => sql`update endringsutsending set neste = ${neste}::timestamptz, utsatt = utsatt + 1, sist_feil = ${feil}, leie = null, leid_til = null where id = ${id}::uuid`.execute(db));
  }

  /** Delivered by a worker that did not live to record it. */
  async leverteUtenHendelse(naa: string): Promise<LevertVarsel[]> {
    const { rows } = await this.skriv((db) => sql<LevertVarsel>`select u.id, u.leie, v.opphav, u.fellesskap, u.endring_id, u.message_id, u.mottakere from endringsutsending u join endringsvarsel v on v.varsel_id = u.id
      where u.tilstand = 'levert' and u.leid_til <= ${naa}::timestamptz limit 100`.execute(db));
    return rows;
  }

  private skriv<T>(arbeid: (db: Kysely<unknown>) => Promise<T>): Promise<T> {
    return this.database.skriv(arbeid);
  }
}
