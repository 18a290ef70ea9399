import { z } from 'zod';
import { catalogue, event, type EventOf } from '#eventsourcing';
import { id, tekst } from '#felles';

/** What a field of the form asks for. A paper has any number of `seksjon`, and at most one of each of the others. */
export const FELTSLAG = ['tittel', 'eier', 'beskrivelse', 'forslag', 'vedlegg', 'seksjon'] as const;
export type Feltslag = (typeof FELTSLAG)[number];

export const malfelt = z.object({
  /** Names the field for ever: `seksjon` has one of its own, the others go by their slag. */
  noekkel: tekst,
  slag: z.enum(FELTSLAG),
  ledetekst: tekst,
  /** What a person is to write here. */
  hjelp: tekst.optional(),
  paakrevd: z.boolean(),
});

/** Stream `saksmal-<id>`: the versions of the form for one kind of sak, of the whole helsefellesskap or of one body. */
export const saksmalHendelser = catalogue('saksmal', {
  SaksmalFastsatt: event(z.object({
    sakstype: tekst,
    /** The body that saker with this form are reported to; absent for the whole helsefellesskap. */
    organId: id.optional(),
    versjon: z.int().min(1),
    navn: tekst,
    /** In the order in which they are shown. */
    felt: z.array(malfelt).min(1),
  })),
  /** New saker no longer follow it; those that do, go on. */
  SaksmalOpphevet: event(z.object({ versjon: z.int().min(1) })),
}, { begrunnes: ['SaksmalFastsatt', 'SaksmalOpphevet'] });

export type SaksmalHendelse = EventOf<typeof saksmalHendelser>;
export type Malfelt = z.infer<typeof malfelt>;
