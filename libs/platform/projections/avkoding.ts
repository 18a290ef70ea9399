import { categoryOf, type Catalogues, isImported, type Projection, type Recorded, type StoredEvent } from '#eventsourcing';

/** A stored event, understood when somebody needs it, once for all. */
export class Avkodet {
  readonly kategori: string;
  private svar: Recorded | undefined;
  private feil: unknown;

  constructor(
    readonly lagret: StoredEvent,
    private readonly kataloger: Catalogues,
  ) {
    this.kategori = categoryOf(lagret.stream);
  }

  /** Decodes now what will be needed soon; what cannot be decoded is said when it is asked for. */
  forsoek(): this {
    try {
      this.hent();
    } catch {
      // Kept in `feil`.
    }
    return this;
  }

  /** @throws UnreadableEvent */
  hent(): Recorded {
    if (this.svar) return this.svar;
    if (this.feil) throw this.feil as Error;
    try {
      return (this.svar = this.kataloger.decode(this.lagret));
    } catch (feil) {
      this.feil = feil;
      throw feil;
    }
  }
}

/** Which events a read model must see. */
export class Interesse {
  private readonly kategorier: ReadonlySet<string>;
  private readonly kjente: ReadonlySet<string>;

  constructor(
    private readonly p: Projection,
    kataloger: Catalogues,
  ) {
    const leses = kataloger.all.filter((k) => p.otherwise || Object.keys(k.definitions).some((type) => p.folds.has(type)));
    this.kategorier = new Set(leses.map((k) => k.category));
    this.kjente = new Set(kataloger.all.flatMap((k) => Object.keys(k.definitions)));
  }

  /** An unknown type in a category that it reads might have mattered: it must stop there. Streams of others are passed by. */
  gjelder({ kategori, lagret }: Avkodet): boolean {
    if (!this.kategorier.has(kategori) || (this.p.ownOnly && isImported(lagret))) return false;
    const { type } = lagret;
    return this.p.otherwise !== undefined || this.p.folds.has(type) || !this.kjente.has(type);
  }
}
