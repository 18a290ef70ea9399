import { type Catalogues, type Reaction, type Recorded, Rejection, type Request, type StoredEvent } from '#eventsourcing';
import { type Hendelseslager } from '../eventstore';
import { type Sjekkpunktvakt } from '../projections';
import { type Reaksjonsutfoerer } from './utfoerer';

/** How long a refusal waits for the read models that may have caused it. */
const LESEMODELLER_MS = 5_000;

/** A rule said no while a read model was behind: it may say yes when that has caught up. */
export class LesemodelleneHenger extends Error {}

export interface Oenske {
  readonly reaksjon: Reaction;
  readonly hendelse: Recorded;
  readonly forespoersler: readonly Request[];
}

/** The command with this number failed for another reason than a rule; it and those after it are left. */
export interface Feilet {
  readonly nr: number;
  readonly feil: unknown;
}

/** Attempts at what one event asks one reaction for. */
export class Forsoek {
  constructor(
    private readonly lager: Hendelseslager,
    private readonly kataloger: Catalogues,
    private readonly utfoerer: Reaksjonsutfoerer,
    private readonly lesemodeller: Sjekkpunktvakt,
  ) {}

  naa(): string {
    return this.utfoerer.naa();
  }

  /** @throws when the event cannot be read, or what the reaction throws */
  oenske(reaksjon: Reaction, lagret: StoredEvent): Oenske {
    const hendelse = this.kataloger.decode(lagret);
    return { reaksjon, hendelse, forespoersler: reaksjon.on.get(hendelse.type)?.(hendelse) ?? [] };
  }

  /**
   * The commands from `fra` on. A refusal stops none of the others.
   * @param til the last one; all when left out
   */
  async alle(oenske: Oenske, fra: number, avvist: (nr: number, feil: Rejection) => Promise<void>, til = oenske.forespoersler.length - 1): Promise<Feilet | undefined> {
    for (let nr = fra; nr <= til; nr++) {
      try {
        await this.en(oenske, nr);
      } catch (feil) {
        if (!(feil instanceof Rejection)) return { nr, feil };
        await avvist(nr, feil);
      }
    }
    return undefined;
  }

  /** @throws Rejection only when the read models had seen all that had happened */
  private async en({ reaksjon, hendelse, forespoersler }: Oenske, nr: number): Promise<void> {
    const forespoersel = forespoersler[nr];
    if (!forespoersel) return;
    try {
      await this.utfoerer.utfoer(reaksjon.name, hendelse, nr, forespoersel);
    } catch (feil) {
      if (!(feil instanceof Rejection)) throw feil;
      const slutt = (await this.lager.sisteposisjon()) ?? hendelse.position;
      if (!(await this.lesemodeller.ventAlle(slutt, LESEMODELLER_MS))) throw new LesemodelleneHenger('Lesemodellene er ikke à jour', { cause: feil });
      await this.utfoerer.utfoer(reaksjon.name, hendelse, nr, forespoersel);
    }
  }
}
