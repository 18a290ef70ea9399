import { type Pool, type PoolClient } from 'pg';
import { type Projection, type Row } from '#eventsourcing';
import { SKRIVER } from '../database';
import { type Avkodet, type Interesse } from './avkoding';
import { spurteNoekler, brett, type Steg, stegFor } from './bretting';
import { type Tabell } from './tabell';

/** A read model in one version: its table and what it reads. */
export interface Medlem {
  readonly projeksjon: Projection;
  readonly versjon: string;
  readonly tabell: Tabell;
  readonly interesse: Interesse;
  svarer: boolean;
}

/** The read model `medlem` cannot take in this batch; the others can. Nothing was changed. */
export class Giftig extends Error {
  constructor(
    readonly medlem: Medlem,
    cause: unknown,
  ) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

/** Somebody else moved a checkpoint: what we believe about the tables is no longer true. */
export class Forskjoevet extends Error {}

export const KANAL = 'saksgang_posisjon';

interface Arbeid {
  readonly medlem: Medlem;
  readonly steg: readonly Steg[];
}

/** What takes in events from a position on. */
export interface Inntak {
  medlemmer: Medlem[];
  readonly posisjon: bigint;
  anvend(hendelser: readonly Avkodet[], til: bigint): Promise<void>;
}

/** Read models that stand at the same position, and move on together in one transaction. */
export class Gruppe implements Inntak {
  constructor(
    private readonly pool: Pool,
    public medlemmer: Medlem[],
    public posisjon: bigint,
  ) {}

  /**
   * Takes in the events and moves all checkpoints to `til`.
   * @throws Giftig, Forskjoevet, or what PostgreSQL says when it is away
   */
  async anvend(hendelser: readonly Avkodet[], til: bigint): Promise<void> {
    const arbeid = this.medlemmer.map((medlem) => ({ medlem, steg: steg(medlem, hendelser) })).filter((a) => a.steg.length > 0);
    const klient = await this.pool.connect();
    try {
      await this.transaksjon(klient, arbeid, til);
      klient.release();
    } catch (feil) {
      await klient.query('rollback').then(() => klient.release(), () => klient.release(true));
      throw feil;
    }
    this.posisjon = til;
  }

  private async transaksjon(klient: PoolClient, arbeid: readonly Arbeid[], til: bigint): Promise<void> {
    // The keys are few and indexed: a plan made while the table was small must not read all of it.
    // Not waiting for the disk: a crash takes rows and checkpoint together, and they are made again from the store.
    const begynt = klient.query(`begin; set local role ${SKRIVER}; set local synchronous_commit = off; set local enable_seqscan = off; set local enable_hashjoin = off; set local enable_mergejoin = off`);
    const stod = await samlet([begynt, ...arbeid.map((a) => hent(klient, a))]);
    const endringer = arbeid.map(({ medlem, steg }, i) => ({ medlem, ...brettet(medlem, steg, stod[i + 1] as Row[]) }));
    const flyttet = await samlet([
      ...endringer.flatMap((e) => skriv(klient, e)),
      this.flytt(klient, til),
    ]);
    if (flyttet.at(-1) !== this.medlemmer.length) throw new Forskjoevet('Et sjekkpunkt er flyttet av en annen');
    await klient.query('commit');
  }

  private async flytt(klient: PoolClient, til: bigint): Promise<number | null> {
    const flytt = klient.query(
      `update projeksjon p set posisjon = $1, feil = null, endret = clock_timestamp()
       from unnest($2::text[], $3::text[]) k (navn, versjon)
       where p.navn = k.navn and p.versjon = k.versjon and p.posisjon = $4`,
      [til.toString(), this.medlemmer.map((m) => m.projeksjon.name), this.medlemmer.map((m) => m.versjon), this.posisjon.toString()],
    );
    const [{ rowCount }] = await Promise.all([flytt, klient.query(`notify ${KANAL}`)]);
    return rowCount;
  }
}

function steg(medlem: Medlem, hendelser: readonly Avkodet[]): Steg[] {
  const { projeksjon, tabell, interesse } = medlem;
  const ut: Steg[] = [];
  try {
    for (const h of hendelser) {
      const ett = interesse.gjelder(h) ? stegFor(projeksjon, tabell, h.hent()) : undefined;
      if (ett) ut.push(ett);
    }
  } catch (feil) {
    throw new Giftig(medlem, feil);
  }
  return ut;
}

function brettet(medlem: Medlem, steg: readonly Steg[], stod: readonly Row[]) {
  try {
    const { lagres, slettes } = brett(medlem.projeksjon, medlem.tabell, steg, stod);
    return { lagres: somJson(lagres), slettes: somJson(slettes) };
  } catch (feil) {
    throw new Giftig(medlem, feil);
  }
}

async function hent(klient: PoolClient, { medlem, steg }: Arbeid): Promise<Row[]> {
  const noekler = spurteNoekler(steg);
  if (noekler.length === 0) return [];
  const svar = await avvist(medlem, klient.query<Row>(medlem.tabell.hent, [JSON.stringify(noekler)]));
  return svar.rows;
}

function skriv(klient: PoolClient, { medlem, lagres, slettes }: { medlem: Medlem; lagres: string | undefined; slettes: string | undefined }): Promise<unknown>[] {
  return [
    ...(slettes ? [avvist(medlem, klient.query({ name: `slett ${medlem.tabell.navn}`, text: medlem.tabell.slett, values: [slettes] }))] : []),
    ...(lagres ? [avvist(medlem, klient.query({ name: `lagre ${medlem.tabell.navn}`, text: medlem.tabell.lagre, values: [lagres] }))] : []),
  ];
}

const somJson = (rader: readonly Row[]): string | undefined => (rader.length > 0 ? JSON.stringify(rader) : undefined);

/** Data that PostgreSQL refuses (wrong value, broken constraint, too large) is the event's fault; anything else is not. */
async function avvist<T>(medlem: Medlem, spoersmaal: Promise<T>): Promise<T> {
  try {
    return await spoersmaal;
  } catch (feil) {
    const kode = (feil as { code?: string }).code ?? '';
    throw /^(?:22|23|54)/.test(kode) ? new Giftig(medlem, feil) : feil;
  }
}

/** Waits for all, so that none is left behind on the connection; the first error is the cause, the rest follow from it. */
async function samlet(loefter: readonly Promise<unknown>[]): Promise<unknown[]> {
  const svar = await Promise.allSettled(loefter);
  const feil = svar.find((s) => s.status === 'rejected');
  if (feil) throw feil.reason;
  return svar.map((s) => (s as PromiseFulfilledResult<unknown>).value);
}

/** Read models that move on at the same time but each in its own transaction: all processors of the database at once. */
export class Parallelle implements Inntak {
  constructor(private readonly grupper: readonly Gruppe[]) {}

  get medlemmer(): Medlem[] {
    return this.grupper.flatMap((g) => g.medlemmer);
  }

  get posisjon(): bigint {
    return this.grupper[0]?.posisjon ?? -1n;
  }

  async anvend(hendelser: readonly Avkodet[], til: bigint): Promise<void> {
    await samlet(this.grupper.map((g) => g.anvend(hendelser, til)));
  }
}
