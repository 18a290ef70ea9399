import { Kysely, PostgresDialect } from 'kysely';
import { type Pool, type PoolClient } from 'pg';
import { LESER, OPPSLAG, SKRIVER } from './roller';
import { nyPool, type Poolvalg } from './tilkobling';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

type Spoersmaal<DB, T> = (db: Kysely<DB>) => Promise<T>;

function forFellesskap(tenant: string): string {
  if (!UUID.test(tenant)) throw new Error('Ugyldig fellesskap');
  return `set local role ${LESER}; select set_config('app.tenant', '${tenant}', true)`;
}

/** The way to PostgreSQL. Every use is one transaction in a role that sees no more than it must. */
export class Database {
  readonly pool: Pool;
  /** One query builder per connection: making one costs more than many queries. */
  private readonly byggere = new WeakMap<PoolClient, Kysely<unknown>>();

  constructor(valg: Poolvalg) {
    this.pool = nyPool(valg);
  }

  /** Reads the rows of one helsefellesskap (its id); row-level security hides all others. */
  async les<DB, T>(tenant: string, spoersmaal: Spoersmaal<DB, T>): Promise<T> {
    return this.transaksjon(`begin read only; ${forFellesskap(tenant)}`, spoersmaal);
  }

  /** Writes in one helsefellesskap, in the few tables that are no read models and may be lost (`radsikkerhet` with `egne`). */
  async skrivEgne<DB, T>(tenant: string, arbeid: Spoersmaal<DB, T>): Promise<T> {
    return this.transaksjon(`begin; ${forFellesskap(tenant)}`, arbeid);
  }

  /** Reads what belongs to no helsefellesskap, and read models marked `oppslag`: for finding out which one a request is for. */
  async plattform<DB, T>(spoersmaal: Spoersmaal<DB, T>): Promise<T> {
    return this.transaksjon(`begin read only; set local role ${OPPSLAG}`, spoersmaal);
  }

  /** Writes, across all helsefellesskap: for the worker only. */
  async skriv<DB, T>(arbeid: Spoersmaal<DB, T>): Promise<T> {
    return this.transaksjon(`begin; set local role ${SKRIVER}`, arbeid);
  }

  /** @throws when the database does not answer */
  async helse(): Promise<void> {
    await this.pool.query('select 1');
  }

  async lukk(): Promise<void> {
    await this.pool.end();
  }

  private async transaksjon<DB, T>(begynn: string, arbeid: Spoersmaal<DB, T>): Promise<T> {
    const klient = await this.pool.connect();
    // Sent together with the first question. Should it fail, the owner's role that then asks sees no row at all.
    const [begynt, svar] = await Promise.allSettled([klient.query(begynn), arbeid(this.bygger(klient) as Kysely<DB>)]);
    const feil = begynt.status === 'rejected' ? begynt : svar.status === 'rejected' ? svar : undefined;
    if (feil) {
      await klient.query('rollback').then(() => klient.release(), () => klient.release(true));
      throw feil.reason;
    }
    await klient.query('commit').then(() => klient.release(), (brudd: Error) => {
      klient.release(true);
      throw brudd;
    });
    return (svar as PromiseFulfilledResult<T>).value;
  }

  private bygger(klient: PoolClient): Kysely<unknown> {
    const kjent = this.byggere.get(klient);
    if (kjent) return kjent;
    const bare = { query: klient.query.bind(klient), release: () => undefined };
    const pool = { connect: async () => bare, end: async () => undefined };
    const ny = new Kysely<unknown>({ dialect: new PostgresDialect({ pool: pool }) });
    this.byggere.set(klient, ny);
    return ny;
  }
}
