import { Logger } from '@nestjs/common';
import { setTimeout as pause } from 'node:timers/promises';
import { derivedId, type Envelope, type Recorded, Rejection, type Request } from '#eventsourcing';
import { SYSTEM } from '#felles';
import { type Database } from '../database';
import { type Kommandoer } from '../http/kommandoer';
import { type Klokke } from '../klokke';

/** Sends the commands that a reaction asks for. */
export class Reaksjonsutfoerer {
  private readonly logg = new Logger('Reaksjoner');

  constructor(
    private readonly kommandoer: Pick<Kommandoer, 'utfoer'>,
    private readonly database: Database,
    private readonly klokke: Klokke,
  ) {}

  /**
   * All commands that the reaction `navn` asks for by one event. A refusal becomes an `avvik`; anything else is tried until it succeeds
   * or `stans` is aborted.
   * @param henger told once when an attempt has failed
   * @throws only when `stans` is aborted
   */
  async utfoer(navn: string, hendelse: Recorded, forespoersler: readonly Request[], stans: AbortSignal, henger: (feil: unknown) => Promise<void>): Promise<void> {
    for (const [nr, forespoersel] of forespoersler.entries()) await this.utfoerEn(navn, hendelse, nr, forespoersel, stans, henger);
  }

  private async utfoerEn(navn: string, hendelse: Recorded, nr: number, f: Request, stans: AbortSignal, henger: (feil: unknown) => Promise<void>): Promise<void> {
    for (let vent = 200; ; vent = Math.min(vent * 2, 5_000)) {
      try {
        await this.kommandoer.utfoer(f.category, f.id, f.intent, this.konvolutt(navn, hendelse, nr, f), SYSTEM);
        return;
      } catch (feil) {
        if (feil instanceof Rejection) return this.avvik(navn, hendelse, nr, f, feil);
        if (vent === 200) await henger(feil).catch(() => undefined);
        this.logg.warn(`${navn} prøver igjen ved hendelse ${hendelse.id}: ${String(feil)}`);
        await pause(vent, undefined, { signal: stans });
      }
    }
  }

  /** The command's id says which event, which reaction and which of its commands: that is what makes it happen once. */
  private konvolutt(navn: string, { id, metadata }: Recorded, nr: number, { reason }: Request): Envelope {
    const commandId = derivedId(id, navn, nr);
    const naa = this.klokke.naa();
    return {
      tenant: metadata.tenant,
      commandId,
      // Not of the content: newer code may ask for the same in other words.
      commandHash: commandId,
      correlationId: metadata.correlationId,
      causationId: id,
      actor: { person: SYSTEM.person, grunnlag: `reaksjon:${navn}` },
      // Never before its cause.
      registrert: naa > metadata.registrert ? naa : metadata.registrert,
      ...(reason === undefined ? {} : { reason }),
    };
  }

  private async avvik(reaksjon: string, { id, type, metadata }: Recorded, nr: number, { category, id: til, intent }: Request, { code, message }: Rejection): Promise<void> {
    this.logg.warn(`${reaksjon}: ${intent.type} ble avvist (${code}) etter hendelse ${id}`);
    await this.database.skriv<Tabeller, unknown>((db) =>
      db.insertInto('avvik')
        .values({
          fellesskap: metadata.tenant, hendelse: id, reaksjon, nr, hendelsestype: type, kode: code, melding: message,
          kommando: JSON.stringify({ category, id: til, type: intent.type }), registrert: this.klokke.naa(),
        })
        .onConflict((k) => k.doNothing())
        .execute());
  }
}

interface Tabeller {
  avvik: {
    fellesskap: string; hendelse: string; reaksjon: string; nr: number; hendelsestype: string;
    kommando: string; kode: string; melding: string; registrert: string;
  };
}
