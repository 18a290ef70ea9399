/** The one source of "now". Rules get the time with the command; nothing else asks a clock. */
export abstract class Klokke {
  /** The instant as ISO 8601 in UTC with milliseconds. */
  abstract naa(): string;
}

/** For tests and imports: stands still until it is set. */
export class StillbarKlokke extends Klokke {
  constructor(private tid = '2026-01-15T09:00:00.000Z') {
    super();
  }

  naa(): string {
    return this.tid;
  }

  /** @param iso any instant that Date understands; kept as UTC with milliseconds */
  sett(iso: string): void {
    this.tid = new Date(iso).toISOString();
  }
}
