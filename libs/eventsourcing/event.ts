/** Who acts, on whose behalf and by what right. Persons and parts are references, never names. */
export interface Actor {
  /** The person's id in this helsefellesskap, or `system` for reactions and jobs. */
  readonly person: string;
  readonly paaVegneAv?: { readonly part?: string | undefined; readonly organ?: string | undefined } | undefined;
  /** Basis of authority, e.g. `rolle:sekretariat` or `fullmakt:<id>`. */
  readonly grunnlag: string;
}

/** How an event came here from another system: it is history, and starts nothing (docs/adr/0021). */
export interface Importert {
  /** SHA-256 of the manifest of the dossier that it came in. */
  readonly manifest: string;
  /** Position in the store where it was written first. */
  readonly posisjon: string;
  /** The person who read it in, and when (instant). */
  readonly av: string;
  readonly naar: string;
}

/** Stored beside every event. `registrert` is an instant in UTC (ISO 8601, milliseconds). */
export interface Metadata {
  readonly version: number;
  readonly commandId: string;
  /** Hash of the command's body: the same command id with another hash is a misuse, not a retry. */
  readonly commandHash: string;
  readonly correlationId: string;
  /** The event that caused this one; absent when a person did. */
  readonly causationId?: string | undefined;
  readonly actor: Actor;
  /** Id of the helsefellesskap. */
  readonly tenant: string;
  readonly reason?: string | undefined;
  readonly registrert: string;
  readonly importert?: Importert | undefined;
}

export interface AnyEvent {
  readonly type: string;
  readonly data: unknown;
}

/** An event as it stands in the log, upcast and validated. `position` orders all events of the store. */
export interface Recorded<E extends AnyEvent = AnyEvent> {
  readonly id: string;
  readonly stream: string;
  /** The part of the stream name after the category. */
  readonly streamId: string;
  readonly revision: number;
  readonly position: bigint;
  readonly type: E['type'];
  readonly data: E['data'];
  readonly metadata: Metadata;
}

/** The variant of `Recorded` for one event type of a union. */
export type RecordedOf<E extends AnyEvent, T extends E['type']> = E extends { readonly type: T } ? Recorded<E> : never;

/** `category-id`; a category has no hyphen, so the first one divides. */
export function streamName(category: string, id: string): string {
  return `${category}-${id}`;
}

export function streamIdOf(stream: string): string {
  return stream.slice(stream.indexOf('-') + 1);
}

export function categoryOf(stream: string): string {
  const hyphen = stream.indexOf('-');
  return hyphen < 0 ? stream : stream.slice(0, hyphen);
}
