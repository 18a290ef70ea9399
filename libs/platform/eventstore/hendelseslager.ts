import { BACKWARDS, END, type EventStoreDBClient, MaxAppendSizeExceededError, NO_STREAM as INGEN, START, type StreamingRead, StreamNotFoundError, WrongExpectedVersionError } from '@eventstore/db-client';
import { setTimeout as pause } from 'node:timers/promises';
import { type EventStore, NO_STREAM, type NewEvent, OutcomeUnknown, StorageFull, type StoredEvent, ugyldig, WrongExpectedRevision } from '#eventsourcing';
import { Abonnement, type Bunke } from './abonnement';
import { medFrist, Tidsavbrudd } from './frist';
import { erSystemets, fraLageret, tilLageret } from './hendelse';
import { avslutt, nyKlient } from './klient';

/** One page of $all. `slutt`: the store had no more when it was read. */
export interface Lagerside {
  readonly hendelser: readonly StoredEvent[];
  readonly posisjon: bigint | undefined;
  readonly slutt: boolean;
}

export interface Lagertider {
  /** Milliseconds before an append is of unknown outcome, the read of one stream or of a page has failed, and how long a read that fails at once is tried again. */
  readonly append?: number;
  readonly strom?: number;
  readonly les?: number;
  readonly omigjen?: number;
}

/** A silent store is given up before a user is: an append is sent twice, and the answer comes within 5 s. */
const STANDARD = { append: 2_000, strom: 2_000, les: 10_000, omigjen: 3_000 };
/** The client says it as an instant of its own wall clock, which may be hours wrong. The store waits no longer than it wants, and we no longer than `tider.append`. */
const SKRIVEFRIST_MS = 24 * 3_600_000;
/** A refused connection answers at once: without a pause the retries would spin. */
const PUSTEROM_MS = 100;
/** Between the beginnings of two batches: under load each is then larger and costs less an event; what comes alone does not wait. */
const PUST_MS = 30;

/** The event store. The only door to @eventstore/db-client, whose traps it hides. */
export class Hendelseslager implements EventStore {
  private readonly tider: Required<Lagertider>;
  /** Appends and reads apart: an error of one closes the connection of the other. */
  private skriver: EventStoreDBClient;
  private leser: EventStoreDBClient;
  private readonly lukket = new AbortController();

  constructor(
    private readonly url: string,
    tider: Lagertider = {},
  ) {
    this.tider = { ...STANDARD, ...tider };
    this.skriver = nyKlient(url);
    this.leser = nyKlient(url);
  }

  async append(stream: string, expectedRevision: number, events: readonly NewEvent[]): Promise<{ revision: number; position: bigint }> {
    const sendes = tilLageret(events);
    const klient = this.skriver;
    const ventet = expectedRevision === NO_STREAM ? INGEN : BigInt(expectedRevision);
    try {
      const svar = await medFrist(klient.appendToStream(stream, sendes, { expectedRevision: ventet, deadline: SKRIVEFRIST_MS }), this.tider.append, `Skriving til ${stream}`);
      if (!svar.position) throw new Error('Svaret mangler posisjon');
      return { revision: Number(svar.nextExpectedRevision), position: svar.position.commit };
    } catch (feil) {
      throw await this.skrivefeil(feil, klient, stream, expectedRevision);
    }
  }

  async readStream(stream: string, fromRevision: number): Promise<readonly StoredEvent[]> {
    return this.les(`Lesing av ${stream}`, async (klient) => {
      const hendelser: StoredEvent[] = [];
      try {
        await this.samle(klient.readStream(stream, { fromRevision: BigInt(fromRevision) }), ({ event }) => {
          if (event) hendelser.push(fraLageret(event, undefined));
        }, this.tider.strom);
      } catch (feil) {
        if (feil instanceof StreamNotFoundError) return [];
        throw feil;
      }
      return hendelser;
    });
  }

  /** The next `antall` events of all streams after `fra` (undefined: from the start), the store's own left out. */
  async lesAlt(fra: bigint | undefined, antall: number): Promise<Lagerside> {
    return this.les('Lesing av alt', async (klient) => {
      const hendelser: StoredEvent[] = [];
      let posisjon = fra;
      let lest = 0;
      // The store begins a page with the event at the position itself.
      const fromPosition = fra === undefined ? START : { commit: fra, prepare: fra };
      await this.samle(klient.readAll({ fromPosition, maxCount: antall + 1 }), ({ event, commitPosition }) => {
        lest++;
        if (!event || (fra !== undefined && (commitPosition ?? 0n) <= fra)) return;
        const hendelse = fraLageret(event, commitPosition);
        posisjon = hendelse.position;
        if (!erSystemets(hendelse)) hendelser.push(hendelse);
      });
      return { hendelser, posisjon, slutt: lest <= antall };
    });
  }

  /** Position of the last event of all; undefined in an empty store. */
  async sisteposisjon(): Promise<bigint | undefined> {
    return this.les('Lesing av siste posisjon', async (klient) => {
      let siste: bigint | undefined;
      await this.samle(klient.readAll({ direction: BACKWARDS, fromPosition: END, maxCount: 1 }), ({ event, commitPosition }) => {
        if (event) siste = fraLageret(event, commitPosition).position;
      });
      return siste;
    });
  }

  /**
   * Follows all streams after `fra` in batches until `signal` is aborted. A subscription that ends without being
   * asked to is taken up again where it was. With `typer` the store leaves out events of other types, but for those
   * whose names begin the same; the position then moves on now and then.
   */
  async *leserAlt(fra: bigint | undefined, signal: AbortSignal, typer?: readonly string[]): AsyncGenerator<Bunke> {
    const stans = AbortSignal.any([signal, this.lukket.signal]);
    let posisjon = fra;
    let vent = 200;
    while (!stans.aborted) {
      for await (const bunke of this.abonner(posisjon, stans, typer)) {
        posisjon = bunke.posisjon;
        vent = 200;
        yield bunke;
      }
      if (stans.aborted) return;
      await pause(vent, undefined, { signal: stans }).catch(() => undefined);
      vent = Math.min(vent * 2, 5_000);
    }
  }

  /** @throws OutcomeUnknown when the store does not answer within a second */
  async helse(): Promise<void> {
    await medFrist(this.sisteposisjon(), 1_000, 'Hendelseslageret').catch((feil: unknown) => {
      throw new OutcomeUnknown('Hendelseslageret svarer ikke', { cause: feil });
    });
  }

  async lukk(): Promise<void> {
    this.lukket.abort();
    await Promise.all([avslutt(this.skriver), avslutt(this.leser)]);
  }

  private async *abonner(fra: bigint | undefined, stans: AbortSignal, typer: readonly string[] | undefined): AsyncGenerator<Bunke> {
    let vekk = (): void => undefined;
    const abonnement = new Abonnement(this.url, fra, () => vekk(), typer);
    let slutt = false;
    const ende = (): void => {
      slutt = true;
      vekk();
    };
    void abonnement.slutt.then(ende);
    stans.addEventListener('abort', ende, { once: true });
    let levert = -Infinity;
    try {
      for (;;) {
        const pust = levert + PUST_MS - performance.now();
        if (pust >= 1) await pause(pust, undefined, { signal: stans }).catch(() => undefined);
        const bunke = abonnement.ta();
        if (bunke && !stans.aborted) {
          levert = performance.now();
          yield bunke;
        } else if (slutt) return;
        else await new Promise<void>((videre) => (vekk = videre));
      }
    } finally {
      stans.removeEventListener('abort', ende);
      await abonnement.lukk();
    }
  }

  private async skrivefeil(feil: unknown, klient: EventStoreDBClient, stream: string, ventet: number): Promise<Error> {
    if (feil instanceof WrongExpectedVersionError) {
      return new WrongExpectedRevision(stream, ventet, typeof feil.actualVersion === 'bigint' ? Number(feil.actualVersion) : NO_STREAM);
    }
    if (feil instanceof MaxAppendSizeExceededError) return ugyldig('for-stor', 'Innholdet er for stort til å lagres på én gang');
    if (feil instanceof Error && feil.message.includes('disk full')) return new StorageFull('Lageret er fullt', { cause: feil });
    // A client may be spoiled for good by its first error (E6).
    if (this.skriver === klient && !this.lukket.signal.aborted) {
      this.skriver = nyKlient(this.url);
      void avslutt(klient).catch(() => undefined);
    }
    await pause(PUSTEROM_MS);
    return new OutcomeUnknown(`Skriving til ${stream} ble ikke besvart`, { cause: feil });
  }

  /** Reading twice does no harm: a connection that breaks at once is tried again for a while. */
  private async les<T>(hva: string, arbeid: (klient: EventStoreDBClient) => Promise<T>): Promise<T> {
    const gittOpp = performance.now() + this.tider.omigjen;
    for (;;) {
      const klient = this.leser;
      try {
        return await arbeid(klient);
      } catch (feil) {
        if (this.leser === klient && !this.lukket.signal.aborted) {
          this.leser = nyKlient(this.url);
          // Not at once: other reads under way on it would never hear of its end.
          setTimeout(() => void avslutt(klient).catch(() => undefined), this.tider.les + PUSTEROM_MS).unref();
        }
        if (feil instanceof Tidsavbrudd || this.lukket.signal.aborted || performance.now() >= gittOpp) throw new OutcomeUnknown(`${hva} mislyktes`, { cause: feil });
        await pause(PUSTEROM_MS);
      }
    }
  }

  private async samle<E>(strom: StreamingRead<E>, motta: (e: E) => void, frist = this.tider.les): Promise<void> {
    const lest = new Promise<void>((ferdig, nei) => {
      strom.on('data', motta);
      strom.on('end', ferdig);
      strom.on('error', nei);
      strom.on('close', () => nei(new Error('Lesingen ble brutt')));
    });
    await medFrist(lest, frist, 'Lesing').finally(() => strom.destroy());
  }
}
