import { type AllStreamSubscription, type AllStreamResolvedEvent, eventTypeFilter, excludeSystemEvents, START } from '@eventstore/db-client';
import { type StoredEvent } from '#eventsourcing';
import { fraLageret } from './hendelse';
import { avslutt, nyKlient } from './klient';

/** What arrived while the last one was handled. */
export interface Bunke {
  readonly hendelser: readonly StoredEvent[];
  /** Everything up to and including this position has been handed over, matching or not. */
  readonly posisjon: bigint;
  /** Nothing more was waiting in the store when this was handed over. */
  readonly naadd: boolean;
}

export const MAKS_BUNKE = 2_000;
const TIL_BEKREFTET_MS = 10_000;

/** One subscription to $all until it ends, for whatever reason. Collects; `ta` hands over. */
export class Abonnement {
  /** Settles when the subscription has ended: an end without error is one too (E2). */
  readonly slutt: Promise<Error | undefined>;
  private readonly klient;
  private readonly strom: AllStreamSubscription;
  private hendelser: StoredEvent[] = [];
  private naadd = false;
  /** Reported by the client ahead of events that it still holds back. */
  private varslet: { sjekkpunkt?: bigint; naadd?: boolean } = {};
  private posisjon: bigint | undefined;
  private levert: bigint | undefined;
  private levertNaadd = false;

  constructor(
    url: string,
    fra: bigint | undefined,
    private readonly nytt: () => void,
    typer?: readonly string[],
  ) {
    this.klient = nyKlient(url);
    this.posisjon = this.levert = fra;
    const sjekkpunkter = { checkpointInterval: 4, checkpointReached: (_abonnement: unknown, { commit }: { readonly commit: bigint }) => this.varsle({ sjekkpunkt: commit }) };
    this.strom = this.klient.subscribeToAll({
      fromPosition: fra === undefined ? START : { commit: fra, prepare: fra },
      filter: typer ? eventTypeFilter({ ...sjekkpunkter, prefixes: [...typer] }) : excludeSystemEvents(sjekkpunkter),
    });
    this.slutt = new Promise((ferdig) => this.lytt(ferdig));
  }

  /** What has arrived since the last time; undefined when nothing has changed. */
  ta(): Bunke | undefined {
    const { hendelser, posisjon, naadd } = this;
    if (posisjon === undefined || (posisjon === this.levert && naadd === this.levertNaadd)) return undefined;
    this.hendelser = [];
    this.levert = posisjon;
    this.levertNaadd = naadd;
    this.strom.resume();
    return { hendelser, posisjon, naadd };
  }

  async lukk(): Promise<void> {
    this.strom.destroy();
    await avslutt(this.klient);
  }

  private lytt(ferdig: (feil: Error | undefined) => void): void {
    const ubekreftet = setTimeout(() => ferdig(new Error('Abonnementet ble ikke bekreftet')), TIL_BEKREFTET_MS);
    const slutt = (feil?: Error): void => {
      clearTimeout(ubekreftet);
      ferdig(feil);
    };
    this.strom.on('confirmation', () => clearTimeout(ubekreftet));
    this.strom.on('caughtUp', () => this.varsle({ naadd: true }));
    this.strom.on('fellBehind', () => (this.naadd = false));
    // Synchronous: an async listener would run side by side with itself (E11).
    this.strom.on('data', (e) => this.motta(e));
    this.strom.on('error', slutt);
    this.strom.on('end', () => slutt());
    this.strom.on('close', () => slutt());
  }

  private motta({ event, commitPosition }: AllStreamResolvedEvent): void {
    if (event) {
      const hendelse = fraLageret(event, commitPosition);
      this.hendelser.push(hendelse);
      this.posisjon = hendelse.position;
    }
    if (this.hendelser.length >= MAKS_BUNKE) this.strom.pause();
    this.ajour();
    this.nytt();
  }

  private varsle(melding: { sjekkpunkt?: bigint; naadd?: boolean }): void {
    Object.assign(this.varslet, melding);
    this.ajour();
  }

  /** A checkpoint or "caught up" holds only once everything before it is out of the client's buffer. */
  private ajour(): void {
    if (this.strom.readableLength > 0) return;
    const { sjekkpunkt, naadd } = this.varslet;
    this.varslet = {};
    if (sjekkpunkt !== undefined && (this.posisjon === undefined || sjekkpunkt > this.posisjon)) this.posisjon = sjekkpunkt;
    if (naadd) this.naadd = true;
    if (sjekkpunkt !== undefined || naadd) this.nytt();
  }
}
