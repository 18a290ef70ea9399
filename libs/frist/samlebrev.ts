import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Kysely, sql } from 'kysely';
import { Database } from '#platform';
import { type PaaminnelseRad } from './paaminnelse.rad';
import { LEIETID_MS, senere, SENEST_MS } from './utsendinger';

/** One person's mail of one day, in hand. */
export interface Samling {
  readonly fellesskap: string;
  readonly person_id: string;
  readonly dag: string;
  readonly leie: string;
  readonly utsatt: number;
}
/** A reminder in it, and the stream that decides about it. */
export interface Samlingspost {
  readonly id: string;
  readonly kategori: string;
  readonly eier_id: string;
  /** The hold under which it was decided; older ones do not say. */
  readonly leie?: string;
  /** The event that planned it, as far as the plan is the same. */
  readonly opphav?: string | null;
}
export type LevertSamling = Pick<Samling, 'fellesskap' | 'person_id' | 'dag' | 'utsatt'> & { readonly poster: readonly Samlingspost[] };

/** A reminder that could not go for so many days is past any use. */
const FORELDET_DAGER = 14;
const DENNE = (s: Pick<Samling, 'fellesskap' | 'person_id' | 'dag'>) => sql`fellesskap = ${s.fellesskap}::uuid and person_id = ${s.person_id}::uuid and dag = ${s.dag}::date`;
/** One that some could not be given, others are still to have. */
const VENTER = sql`s.tilstand = 'venter' and p.aktiv and p.tilstand in ('besluttet', 'samlet', 'sendt', 'feilet')`;

/** The worker's own table of mails with many reminders. All instants are ISO 8601 in UTC. */
@Injectable()
export class Samlebrevtabell {
  constructor(private readonly database: Database) {}

  /** Takes in hand at most `antall` mails of `dag` or before; a person has one at a time. */
  ta(naa: string, dag: string, antall: number): Promise<Samling[]> {
    return this.skriv(async (db) => {
      await sql`insert into samlebrev (fellesskap, person_id, dag)
        select distinct s.fellesskap, s.person_id, ${dag}::date from samlepost s join paaminnelse p on p.id = s.paaminnelse_id
        where ${VENTER} and s.dag <= ${dag}::date and s.dag > ${dag}::date - ${FORELDET_DAGER}::int
          and not exists (select from samlebrev b where b.fellesskap = s.fellesskap and b.person_id = s.person_id and (b.dag = ${dag}::date or b.tilstand <> 'ferdig'))
        limit ${antall} on conflict do nothing`.execute(db);
      const { rows } = await sql<Samling>`with forfalt as (
          select fellesskap, person_id, dag from samlebrev
          where tilstand = 'ledig' and dag <= ${dag}::date and coalesce(leid_til <= ${naa}::timestamptz, true) and coalesce(neste <= ${naa}::timestamptz, true)
          order by dag limit ${antall} for update skip locked)
        update samlebrev b set leie = ${randomUUID()}::uuid, leid_til = ${senere(naa, LEIETID_MS)}::timestamptz
        from forfalt f where b.fellesskap = f.fellesskap and b.person_id = f.person_id and b.dag = f.dag
        returning b.fellesskap, b.person_id, b.dag, b.leie, b.utsatt`.execute(db);
      return rows;
    });
  }

  /** What it is to hold, the first deadline first. */
  async innhold({ fellesskap, person_id, dag }: Samling): Promise<PaaminnelseRad[]> {
    const { rows } = await this.skriv((db) => sql<PaaminnelseRad>`select p.* from samlepost s join paaminnelse p on p.id = s.paaminnelse_id
      where ${VENTER} and s.fellesskap = ${fellesskap}::uuid and s.person_id = ${person_id}::uuid and s.dag <= ${dag}::date and s.dag > ${dag}::date - ${FORELDET_DAGER}::int
      order by p.frist_dato, p.gjelder, p.id`.execute(db));
    return rows;
  }

  async erVaar(s: Samling, naa: string): Promise<boolean> {
    const { rows } = await this.skriv((db) => sql`select from samlebrev where ${DENNE(s)} and leie = ${s.leie}::uuid and tilstand = 'ledig' and leid_til > ${senere(naa, SENEST_MS)}::timestamptz`.execute(db));
    return rows.length === 1;
  }

  /** SMTP took it: never to be sent again, whatever comes of the events. */
  async levert(s: Samling, poster: readonly Samlingspost[]): Promise<void> {
    await this.skriv((db) => sql`update samlebrev set tilstand = 'levert', poster = ${JSON.stringify(poster)}::jsonb where ${DENNE(s)}`.execute(db));
  }

  async ferdig(s: Pick<Samling, 'fellesskap' | 'person_id' | 'dag'>): Promise<void> {
    await this.skriv((db) => sql`update samlebrev set tilstand = 'ferdig', leie = null, leid_til = null where ${DENNE(s)}`.execute(db));
  }

  /** Unless SMTP has it, or somebody else: then it is not to be tried again by us. */
  async utsett(s: Samling, neste: string, feil: string): Promise<void> {
    await this.skriv((db) => sql`update samlebrev set neste = ${neste}::timestamptz, utsatt = utsatt + 1, sist_feil = ${feil}, leie = null, leid_til = null
      where ${DENNE(s)} and leie = ${s.leie}::uuid and tilstand = 'ledig'`.execute(db));
  }

  /** Delivered by a worker that did not live to record it. */
  async leverteUtenHendelse(naa: string): Promise<LevertSamling[]> {
    const { rows } = await this.skriv((db) => sql<LevertSamling>`select fellesskap, person_id, dag, utsatt,
        (select jsonb_agg(post || jsonb_build_object('opphav', p.opphav)) from jsonb_array_elements(poster) post left join paaminnelse p on p.id = (post ->> 'id')::uuid) as poster
      from samlebrev where tilstand = 'levert' and leid_til <= ${naa}::timestamptz limit 100`.execute(db));
    return rows;
  }

  private skriv<T>(arbeid: (db: Kysely<unknown>) => Promise<T>): Promise<T> {
    return this.database.skriv(arbeid);
  }
}
