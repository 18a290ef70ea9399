import { type Catalogue, type EventOf } from './catalogue';
import { type AnyEvent, type Recorded, type RecordedOf } from './event';

export type SqlType = 'uuid' | 'text' | 'integer' | 'bigint' | 'boolean' | 'date' | 'timestamptz' | 'jsonb' | 'text[]' | 'uuid[]';

/** Values as JSON holds them: instants and dates as strings. */
export type Row = Readonly<Record<string, unknown>>;

/**
 * What one event does to the rows of one table: which rows (`keys`), and what each becomes.
 * `fold` gets the row as it stands (undefined: none) and gives the row that shall stand (undefined: none).
 */
export interface Fold<R extends Row, E extends AnyEvent> {
  keys(event: Recorded<E>): readonly Partial<R>[];
  fold(row: R | undefined, event: Recorded<E>, key: Partial<R>): R | undefined;
  /** Looks at no row that stands: then it need not be fetched. */
  readonly blind?: true;
}

/** What each event of a catalogue does to the rows of a read model. */
export type Folds<R extends Row, C extends Catalogue> = {
  readonly [T in EventOf<C>['type']]: Fold<R, Extract<EventOf<C>, { type: T }>>;
};

/**
 * A read model: one table whose rows are folds of events. The column `fellesskap` (the tenant) is added to the table
 * and to its key by the platform. Raise `version` when columns or folds change: the table is then built anew.
 */
export interface Projection<R extends Row = Row> {
  readonly name: string;
  readonly version: number;
  readonly columns: { readonly [K in keyof R & string]: SqlType };
  readonly key: readonly (keyof R & string)[];
  /** Column lists or expressions of indexes beyond the key, e.g. `organ_id, dato`. */
  readonly indexes?: readonly string[];
  /** Readable before the tenant is known, to find it by: all other read models show one tenant its own rows only. */
  readonly oppslag?: boolean;
  /** What follows `alter table`, said of the empty table: columns that PostgreSQL works out itself, how a column is kept. */
  readonly alterations?: readonly string[];
  /** Statements run with the indexes, for what `indexes` cannot say; `{tabell}` stands for the table's name. */
  readonly extraSql?: readonly string[];
  /** For what people are reminded by: events that came from another system pass it by, as they start nothing here. */
  readonly ownOnly?: true;
  readonly folds: ReadonlyMap<string, Fold<R, AnyEvent>>;
  /** For read models of everything, such as the history: called for each event that has no fold of its own. */
  readonly otherwise?: Fold<R, AnyEvent>;
}

type Shape<R extends Row> = Omit<Projection<R>, 'folds'>;

/** Begins a projection; add catalogues with `from` or `fromEvery`. */
export function projection<R extends Row>(shape: Shape<R>): ProjectionBuilder<R> {
  return builder(shape, new Map());
}

export interface ProjectionBuilder<R extends Row> extends Projection<R> {
  /** Says what the events that matter here do; the others of the catalogue pass by. */
  from<C extends Catalogue>(catalogue: C, folds: Partial<Folds<R, C>>): ProjectionBuilder<R>;
  /** For the read model that shows whatever happens in its context: the compiler asks for every type. */
  fromEvery<C extends Catalogue>(catalogue: C, folds: Folds<R, C>): ProjectionBuilder<R>;
}

function builder<R extends Row>(shape: Shape<R>, folds: ReadonlyMap<string, Fold<R, AnyEvent>>): ProjectionBuilder<R> {
  const from = (_catalogue: Catalogue, more: object) => builder(shape, new Map([...folds, ...Object.entries(more as Readonly<Record<string, Fold<R, AnyEvent>>>)]));
  return { ...shape, folds, from, fromEvery: from };
}

/** Row and event type are inferred from the place in the map, not from the function given. */
type Keys<R extends Row, E extends AnyEvent> = (event: Recorded<NoInfer<E>>) => Partial<NoInfer<R>> | readonly Partial<NoInfer<R>>[];

const list = <T>(value: T | readonly T[]): readonly T[] => (Array.isArray(value) ? (value as readonly T[]) : [value as T]);

/** The event makes a row (or replaces the one that stands). */
export function nyRad<R extends Row, E extends AnyEvent>(keys: Keys<R, E>, make: (event: Recorded<E>, key: Partial<R>) => NoInfer<R>): Fold<R, E> {
  return { keys: (e) => list(keys(e)), fold: (_row, e, key) => make(e, key), blind: true };
}

/** The event changes rows that stand; where none stands it does nothing. */
export function endreRad<R extends Row, E extends AnyEvent>(keys: Keys<R, E>, change: (row: R, event: Recorded<E>) => Partial<NoInfer<R>>): Fold<R, E> {
  return { keys: (e) => list(keys(e)), fold: (row, e) => (row ? { ...row, ...change(row, e) } : undefined) };
}

/** The event takes rows away from the read model (never from the history). */
export function slettRad<R extends Row, E extends AnyEvent>(keys: Keys<R, E>): Fold<R, E> {
  return { keys: (e) => list(keys(e)), fold: () => undefined };
}

export type { RecordedOf };
