import { derivedId, type Envelope, type Recorded, type Request } from '#eventsourcing';
import { SYSTEM } from '#felles';
import { type Kommandoer } from '../http/kommandoer';
import { type Klokke } from '../klokke';

/** Sends the commands that a reaction asks for. */
export class Reaksjonsutfoerer {
  constructor(
    private readonly kommandoer: Pick<Kommandoer, 'utfoer'>,
    private readonly klokke: Klokke,
  ) {}

  naa(): string {
    return this.klokke.naa();
  }

  /** One attempt at one command. @throws Rejection when a rule refuses it, else whatever the handler throws */
  async utfoer(navn: string, hendelse: Recorded, nr: number, f: Request): Promise<void> {
    await this.kommandoer.utfoer(f.category, f.id, f.intent, this.konvolutt(navn, hendelse, nr, f), SYSTEM);
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
}
