import { z } from 'zod';
import { catalogue, event, type EventOf, fritekst } from '#eventsourcing';
import { hash, organslag, tekst } from '#felles';

export const STEGSLAG = ['meldt', 'forberedelse', 'raadgivende', 'besluttende', 'partene', 'signering', 'avsluttet'] as const;
export type Stegslag = (typeof STEGSLAG)[number];

/** A name in addresses and definitions, at most 60 characters. */
export const noekkel = z.string().max(60).regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/);

/**
 * Several bodies treat the sak side by side; it goes on when all have, when `antall` have, or at a deadline.
 * Here as everywhere in a definition unknown fields are kept: an engine that knows more may read them.
 */
export const parallell = z.looseObject({ join: z.enum(['alle', 'antall', 'frist']), antall: z.int().min(1).max(100).optional() });

export const steg = z.looseObject({
  id: noekkel,
  navn: tekst.min(1).max(200),
  slag: z.enum(STEGSLAG),
  /** The kinds of body that may take this step. */
  organslag: z.array(organslag).max(20).optional(),
  /** A sak may pass by this step. */
  valgfri: z.boolean().optional(),
  parallell: parallell.optional(),
});
export type Steg = z.infer<typeof steg>;

/** The route of a sak. Stored for ever: rules here may be loosened, never tightened. */
export const prosessdefinisjon = z.looseObject({
  noekkel,
  navn: tekst.min(1).max(200),
  /** The kinds of sak that follow this route. */
  sakstyper: z.array(noekkel).min(1).max(50),
  steg: z.array(steg).min(2).max(100),
  overganger: z.array(z.looseObject({ fra: noekkel, til: noekkel })).max(500),
});
export type Prosessdefinisjon = z.infer<typeof prosessdefinisjon>;

/** Stream `prosess-<id>`: the versions of one route in one helsefellesskap. A sak stays on the version it began with. */
export const prosessHendelser = catalogue('prosess', {
  ProsessPublisert: event(z.object({
    noekkel,
    versjon: z.int().min(1),
    definisjon: prosessdefinisjon,
    /** Of the definition's canonical JSON. */
    hash,
    aarsak: fritekst(tekst).optional(),
  })),
});
export type ProsessHendelse = EventOf<typeof prosessHendelser>;
export type PublisertProsess = ProsessHendelse['data'];
