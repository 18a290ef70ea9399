import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { catalogue, Catalogues, type CommandsOf, decider, derivedId, endreRad, type Envelope, event, nyRad, projection, type Projection, slettRad, ugyldig } from '#eventsourcing';

/** A context as small as can be: a counter that is opened, counted up and closed. */
export const tellingHendelser = catalogue('telling', {
  TellingAapnet: event(z.object({ navn: z.string() })),
  Talt: event(z.object({ n: z.int(), tekst: z.string().optional() })),
  TellingLukket: event(z.object({})),
});

export type TellingKommando = CommandsOf<{ AapneTelling: { navn: string }; Tell: { minst?: number }; LukkTelling: object }>;

export const tellingDecider = decider<TellingKommando, { n: number; aapen: boolean }, typeof tellingHendelser>({
  catalogue: tellingHendelser,
  initial: { n: 0, aapen: false },
  creates: ['AapneTelling'],
  decide(command, state) {
    if (command.type === 'AapneTelling') return [{ type: 'TellingAapnet', data: command.data }];
    if (!state.aapen) throw ugyldig('lukket', 'Tellingen er lukket');
    if (command.type === 'Tell' && state.n < (command.data.minst ?? 0)) return [];
    return command.type === 'Tell' ? [{ type: 'Talt', data: { n: state.n + 1 } }] : [{ type: 'TellingLukket', data: {} }];
  },
  evolve(state, e) {
    switch (e.type) {
      case 'TellingAapnet': return { n: 0, aapen: true };
      case 'Talt': return { ...state, n: e.data.n };
      case 'TellingLukket': return { ...state, aapen: false };
    }
  },
});

export const kataloger = new Catalogues([tellingHendelser]);

export type TellingRad = { id: string; navn: string; n: number; sist: string; spor: string[]; siste: { n: number } | null };

/** The name of a projection is unique per test: several share a store, none a database. */
export const tellinger = (version = 1): Projection =>
  projection<TellingRad>({
    name: 'telling',
    version,
    columns: { id: 'uuid', navn: 'text', n: 'integer', sist: 'timestamptz', spor: 'text[]', siste: 'jsonb' },
    key: ['id'],
    indexes: ['navn, sist'],
  }).from(tellingHendelser, {
    TellingAapnet: nyRad((e) => ({ id: e.streamId }), (e) => ({ id: e.streamId, navn: e.data.navn, n: 0, sist: e.metadata.registrert, spor: [], siste: null })),
    Talt: endreRad((e) => ({ id: e.streamId }), (rad, e) => ({ n: rad.n + 1, sist: e.metadata.registrert, spor: [...rad.spor, `${rad.sist}:${e.data.n}`], siste: { n: e.data.n } })),
    TellingLukket: slettRad((e) => ({ id: e.streamId })),
  });

export type LoggRad = { hendelse: string; tekst: string | null };

/** One row per count. From `giftigFor` it makes a text that PostgreSQL refuses, at the second count. */
export const tellelogg = (giftigFor?: string): Projection =>
  projection<LoggRad>({ name: 'tellelogg', version: 1, columns: { hendelse: 'uuid', tekst: 'text' }, key: ['hendelse'] }).from(tellingHendelser, {
    Talt: nyRad((e) => ({ hendelse: e.id }), (e) => ({ hendelse: e.id, tekst: e.streamId === giftigFor && e.data.n === 2 ? 'a\u0000b' : (e.data.tekst ?? null) })),
  });

export function konvolutt(tenant: string, commandId = randomUUID(), commandHash = 'h'): Envelope {
  return { tenant, commandId, commandHash, correlationId: derivedId(commandId), actor: { person: 'p', grunnlag: 'test' }, registrert: '2026-01-15T09:00:00.123Z' };
}
