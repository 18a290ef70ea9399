import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Kysely, sql } from 'kysely';
import { type Eskalering, type Fristslag, type Varslingsform } from '#felles';
import { Database } from '#platform';
import { type Mottakerslag } from './fristvarsel.events';
import { type Mottaker } from './mottakerkilde';

/** One reminder in hand, and what is needed to ask its owner and to send it. */
export interface Oppdrag {
  readonly id: string;
  /** This hold on it; another worker gets another. */
  readonly leie: string;
  /** Id of the helsefellesskap. */
  readonly fellesskap: string;
  readonly kategori: string;
  readonly eier_id: string;
  readonly message_id: string;
  /** The event that planned it. */
  readonly opphav: string;
  /** For a commitment: its own id. */
  readonly mottaker: string;
  readonly mottaker_navn: string;
  readonly mottaker_slag: Mottakerslag;
  readonly mottaker_id: string;
  readonly sak_id: string | null;
  readonly svarsted: string | null;
  readonly slag: Fristslag;
  readonly eskalering: Eskalering | null;
  readonly dag: string;
  readonly gjelder: string;
  readonly runde: number;
  readonly trinn: number;
  readonly frist_dato: string | null;
  /** How often SMTP has asked us to come back. */
  readonly utsatt: number;
}

/** A reminder that SMTP took, but that no event tells of yet. */
export type Levert = Pick<Oppdrag, 'id' | 'fellesskap' | 'kategori' | 'eier_id' | 'message_id'> & { readonly leie: string | null; readonly opphav: string | null; readonly mottakere: string[] };

/** A reminder in the plan, and what the worker knows of its delivery. */
export interface Utsendingsstatus {
  readonly id: string;
  readonly frist_id: string;
  readonly mottaker: string;
  readonly trinn: number;
  readonly forfaller: string | null;
  readonly tilstand: string;
  readonly utsending: 'ledig' | 'levert' | 'ferdig' | null;
  readonly leid_til: string | null;
  readonly neste: string | null;
}

export const LEIETID_MS = 120_000;
/** Longer than this after it was taken, a reminder is not handed to SMTP: someone else may have it soon. */
export const SENEST_MS = LEIETID_MS / 2;

/** Some 60 MB of Redis; beyond that the sweep takes them when they are due. */
const FLEST_I_KOE = 50_000;

const VENTER = sql`p.tilstand in ('planlagt', 'besluttet')`;
const FRI = (naa: string) => sql`u.tilstand = 'ledig' and coalesce(u.leid_til <= ${naa}::timestamptz, true) and coalesce(u.neste <= ${naa}::timestamptz, true)`;

/** The worker's own table beside the read model `paaminnelse`. All instants are ISO 8601 in UTC. */
@Injectable()
export class Utsendinger {
  constructor(private readonly database: Database) {}

  /**
   * Takes due reminders in hand, at most `antall`; those that another worker holds are passed over, and those of `unntatt`,
   * which this one still has in hand whatever the clock says of its leases.
   */
  ta(naa: string, antall: number, { id, unntatt = [] }: { id?: string; unntatt?: readonly string[] } = {}): Promise<Oppdrag[]> {
    const bareDenne = sql`${id === undefined ? sql`` : sql`and p.id = ${id}::uuid`} and p.id <> all(${unntatt}::uuid[])`;
    return this.skriv(async (db) => {
      await sql`insert into utsending (fellesskap, id, kategori, eier_id, message_id)
        select p.fellesskap, p.id, p.kategori, p.eier_id, p.message_id from paaminnelse p
        where ${VENTER} and p.forfaller <= ${naa}::timestamptz ${bareDenne} and not exists (select from utsending u where u.id = p.id)
        order by p.forfaller limit ${antall} on conflict do nothing`.execute(db);
      const { rows } = await sql<Oppdrag>`with forfalt as (
          select u.id from utsending u join paaminnelse p on p.id = u.id
          where ${VENTER} and p.forfaller <= ${naa}::timestamptz ${bareDenne} and ${FRI(naa)}
          order by p.forfaller limit ${antall} for update of u skip locked)
        update utsending u set leie = ${randomUUID()}::uuid, leid_til = ${senere(naa, LEIETID_MS)}::timestamptz
        from forfalt f, paaminnelse p where u.id = f.id and p.id = f.id
        returning u.id, u.leie, u.fellesskap, u.kategori, u.eier_id, u.message_id, p.opphav, p.mottaker, p.mottaker_navn, p.mottaker_slag, p.mottaker_id, p.sak_id, p.svarsted, p.slag, p.eskalering, p.dag, p.gjelder, p.runde, p.trinn, p.frist_dato, u.utsatt`.execute(db);
      return rows;
    });
  }

  /** Whether SMTP may have it: still ours, still wanted, and taken a moment ago. */
  async erVaar({ id, leie }: Oppdrag, naa: string): Promise<boolean> {
    const { rows } = await this.skriv((db) => sql`select from utsending u join paaminnelse p on p.id = u.id
      where u.id = ${id}::uuid and u.leie = ${leie}::uuid and u.tilstand = 'ledig' and u.leid_til > ${senere(naa, SENEST_MS)}::timestamptz and ${VENTER}`.execute(db));
    return rows.length === 1;
  }

  /**
   * Each keeps the form that the first attempt found, whatever they choose while it is under way: nobody gets it both by itself and
   * with others.
   */
  async medFestetForm<M extends Pick<Mottaker, 'personId' | 'form'>>({ id }: Oppdrag, mottakere: readonly M[]): Promise<readonly M[]> {
    const valgte = JSON.stringify(Object.fromEntries(mottakere.map((m) => [m.personId, m.form])));
    const { rows: [rad] } = await this.skriv((db) => sql<{ former: Readonly<Record<string, Varslingsform>> }>`update utsending set former = ${valgte}::jsonb || former where id = ${id}::uuid returning former`.execute(db));
    return mottakere.map((m) => ({ ...m, form: rad?.former[m.personId] ?? m.form }));
  }

  /** SMTP took it: never to be sent again, whatever comes of the event. */
  async levert({ id }: Oppdrag, mottakere: readonly string[]): Promise<void> {
    await this.skriv((db) => sql`update utsending set tilstand = 'levert', mottakere = ${mottakere}::text[] where id = ${id}::uuid`.execute(db));
  }

  async ferdig(id: string): Promise<void> {
    await this.skriv((db) => sql`update utsending set tilstand = 'ferdig', leie = null, leid_til = null where id = ${id}::uuid`.execute(db));
  }

  async utsett({ id }: Oppdrag, neste: string, feil: string): Promise<void> {
    await this.skriv((db) => sql`update utsending set neste = ${neste}::timestamptz, utsatt = utsatt + 1, sist_feil = ${feil}, leie = null, leid_til = null where id = ${id}::uuid`.execute(db));
  }

  /** Delivered by a worker that did not live to record it. */
  async leverteUtenHendelse(naa: string): Promise<Levert[]> {
    const { rows } = await this.skriv((db) => sql<Levert>`select u.id, u.leie, p.opphav, u.fellesskap, u.kategori, u.eier_id, u.message_id, u.mottakere
      from utsending u left join paaminnelse p on p.id = u.id where u.tilstand = 'levert' and u.leid_til <= ${naa}::timestamptz limit 100`.execute(db));
    return rows;
  }

  /** Those that fall due until `til`, with the instant of each, soonest first; those in hand or finished left out. */
  async kommende(naa: string, til: string): Promise<{ id: string; naar: string }[]> {
    // Two questions, each with an index of its own: one alone would read all that was ever sent.
    const { rows } = await this.skriv((db) => sql<{ id: string; naar: string }>`
      select p.id, greatest(p.forfaller, u.neste) as naar from paaminnelse p left join utsending u on u.id = p.id
        where ${VENTER} and p.forfaller > ${naa}::timestamptz and p.forfaller <= ${til}::timestamptz and coalesce(u.tilstand = 'ledig' and u.neste <= ${til}::timestamptz, true)
      union all
      select p.id, u.neste as naar from utsending u join paaminnelse p on p.id = u.id
        where u.tilstand = 'ledig' and u.neste > ${naa}::timestamptz and u.neste <= ${til}::timestamptz and ${VENTER} and p.forfaller <= ${naa}::timestamptz
      order by naar limit ${FLEST_I_KOE}`.execute(db));
    return rows;
  }

  async status(fristIder: readonly string[]): Promise<Utsendingsstatus[]> {
    const { rows } = await this.skriv((db) => sql<Utsendingsstatus>`select p.id, p.frist_id, p.mottaker, p.trinn, p.forfaller, p.tilstand, u.tilstand as utsending, u.leid_til, u.neste
      from paaminnelse p left join utsending u on u.id = p.id where p.frist_id = any(${fristIder}::uuid[])`.execute(db));
    return rows;
  }

  /** Whose reminder it is, in hand or not. */
  async eier(id: string): Promise<Pick<Oppdrag, 'fellesskap' | 'kategori' | 'eier_id' | 'sak_id'> | undefined> {
    const { rows } = await this.skriv((db) => sql<Pick<Oppdrag, 'fellesskap' | 'kategori' | 'eier_id' | 'sak_id'>>`select fellesskap, kategori, eier_id, sak_id from paaminnelse where id = ${id}::uuid`.execute(db));
    return rows[0];
  }

  private skriv<T>(arbeid: (db: Kysely<unknown>) => Promise<T>): Promise<T> {
    return this.database.skriv(arbeid);
  }
}

export function senere(tidspunkt: string, ms: number): string {
  return new Date(Date.parse(tidspunkt) + ms).toISOString();
}
