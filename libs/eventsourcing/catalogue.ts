import { z } from 'zod';
import { type AnyEvent, type Metadata, type Recorded, streamIdOf } from './event';
import { type StoredEvent } from './event-store';
import { ugyldig } from './rejection';

type Upcast = (data: never) => unknown;

export interface EventDefinition<S extends z.ZodType = z.ZodType> {
  readonly version: number;
  readonly schema: S;
  /** `upcasts[n]` turns the data of version n into that of version n + 1. */
  readonly upcasts: Readonly<Record<number, Upcast>>;
}

/** First version of an event. */
export function event<S extends z.ZodType>(schema: S): EventDefinition<S> {
  return { version: 1, schema, upcasts: {} };
}

/** A later version: needs one upcast for each earlier version, so that old events stay readable for ever. */
export function eventVersion<S extends z.ZodType>(version: number, schema: S, upcasts: Record<number, Upcast>): EventDefinition<S> {
  for (let v = 1; v < version; v++) if (!upcasts[v]) throw new Error(`Oppgradering fra versjon ${v} mangler`);
  return { version, schema, upcasts };
}

/** Marks a field as naming a person (class K1): encrypted per person once the key store is there. */
export function person<S extends z.ZodType>(schema: S): S {
  return schema.meta({ personvern: 'person' });
}

/** Marks free text that may name persons (class K2). */
export function fritekst<S extends z.ZodType>(schema: S): S {
  return schema.meta({ personvern: 'fritekst' });
}

/** Marks what only a few may read: the history says that it happened, and not what stands in it. */
export function fortrolig<S extends z.ZodType>(schema: S): S {
  return schema.meta({ personvern: 'fortrolig' });
}

type Definitions = Readonly<Record<string, EventDefinition>>;

/** The events of one context: types, validation, versions and upcasting in one place. */
export interface Catalogue<D extends Definitions = Definitions> {
  /** Prefix of the stream names, without hyphen. */
  readonly category: string;
  readonly definitions: D;
  /** Types that change what was decided, agreed or laid down: none is stored without a reason or the event that caused it. */
  readonly begrunnes: ReadonlySet<string>;
}

export type EventOf<C extends Catalogue> = {
  [T in keyof C['definitions'] & string]: { readonly type: T; readonly data: z.output<C['definitions'][T]['schema']> };
}[keyof C['definitions'] & string];

export function catalogue<const D extends Definitions>(category: string, definitions: D, { begrunnes = [] }: { readonly begrunnes?: readonly (keyof D & string)[] } = {}): Catalogue<D> {
  if (!/^[a-z]+$/.test(category)) throw new Error(`Ugyldig kategori: ${category}`);
  return { category, definitions, begrunnes: new Set(begrunnes) };
}

/** @throws Rejection for an event that changes what was decided, and says neither why nor what caused it (R14) */
export function krevGrunn(cat: Catalogue, type: string, { reason, causationId }: { readonly reason?: string | undefined; readonly causationId?: string | undefined }): void {
  if (!cat.begrunnes.has(type) || causationId !== undefined || (reason ?? '').trim() !== '') return;
  throw ugyldig('mangler-begrunnelse', 'Si hvorfor: det som er bestemt, endres ikke uten en begrunnelse', '#/begrunnelse');
}

/** Thrown when a stored event cannot be understood: the reader must stop, never skip. */
export class UnreadableEvent extends Error {
  constructor(
    readonly stored: Pick<StoredEvent, 'id' | 'stream' | 'revision' | 'type'>,
    reason: string,
  ) {
    super(`Hendelse ${stored.type} (${stored.stream} nr. ${stored.revision}): ${reason}`);
  }
}

/** Validates data about to be stored; returns it stripped of what the schema does not know. */
export function encode(cat: Catalogue, e: AnyEvent): { readonly version: number; readonly data: unknown } {
  const definition = cat.definitions[e.type];
  if (!definition) throw new Error(`Ukjent hendelsestype ${e.type} i ${cat.category}`);
  return { version: definition.version, data: definition.schema.parse(e.data) };
}

/** Upcasts and validates a stored event. @throws UnreadableEvent */
export function decode<C extends Catalogue>(cat: C, stored: StoredEvent): Recorded<EventOf<C>> {
  const definition = cat.definitions[stored.type];
  if (!definition) throw new UnreadableEvent(stored, 'ukjent type');
  const metadata = metadataOf(stored);
  if (metadata.version > definition.version) throw new UnreadableEvent(stored, `ukjent versjon ${metadata.version}`);
  let data = stored.data;
  for (let v = metadata.version; v < definition.version; v++) data = definition.upcasts[v]?.(data as never);
  const parsed = definition.schema.safeParse(data);
  if (!parsed.success) throw new UnreadableEvent(stored, parsed.error.issues.map((i) => `${i.path.join('.')}: ${i.code}`).join('; '));
  return { ...positionOf(stored), type: stored.type, data: parsed.data, metadata } as Recorded<EventOf<C>>;
}

const metadataSchema = z.object({
  version: z.int().min(1),
  commandId: z.string(),
  commandHash: z.string(),
  correlationId: z.string(),
  causationId: z.string().optional(),
  actor: z.object({
    person: z.string(),
    paaVegneAv: z.object({ part: z.string().optional(), organ: z.string().optional() }).optional(),
    grunnlag: z.string(),
  }),
  tenant: z.string(),
  reason: z.string().optional(),
  registrert: z.string(),
  importert: z.object({ manifest: z.string(), posisjon: z.string(), av: z.string(), naar: z.string() }).optional(),
});

/** Whether a stored event came from another system; looks at nothing else of it. */
export const isImported = ({ metadata }: Pick<StoredEvent, 'metadata'>): boolean => (metadata as { importert?: unknown } | null)?.importert !== undefined;

function metadataOf(stored: StoredEvent): Metadata {
  const parsed = metadataSchema.safeParse(stored.metadata);
  if (!parsed.success) throw new UnreadableEvent(stored, 'ugyldige metadata');
  return parsed.data;
}

function positionOf(stored: StoredEvent) {
  const { id, stream, revision, position } = stored;
  return { id, stream, streamId: streamIdOf(stream), revision, position };
}

/** All catalogues of an application: finds the one that owns an event type. */
export class Catalogues {
  private readonly byType = new Map<string, Catalogue>();

  constructor(readonly all: readonly Catalogue[]) {
    for (const cat of all)
      for (const type of Object.keys(cat.definitions)) {
        if (this.byType.has(type)) throw new Error(`Hendelsestypen ${type} står i to kataloger`);
        this.byType.set(type, cat);
      }
  }

  /** @throws UnreadableEvent for a type that nobody owns */
  decode(stored: StoredEvent): Recorded {
    const cat = this.byType.get(stored.type);
    if (!cat) throw new UnreadableEvent(stored, 'ukjent type');
    return decode(cat, stored);
  }
}
