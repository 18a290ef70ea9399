import { z } from 'zod';
import { dato, id, organslag, tekst } from './typer';

/**
 * A deadline as people state it: the rule is stored, the date is derived from it and the meeting plan (libs/frist).
 * `ikke-oppgitt` is an answer too: it was asked for and not known.
 */
export const frist = z.discriminatedUnion('presisjon', [
  z.object({ presisjon: z.literal('dag'), dato }),
  z.object({ presisjon: z.literal('moete'), moeteId: id }),
  /** A meeting of a body in a month: "juni-møtet". */
  z.object({ presisjon: z.literal('moete-i-maaned'), organId: id, maaned: z.string().regex(/^\d{4}-\d{2}$/) }),
  z.object({ presisjon: z.literal('maaned'), maaned: z.string().regex(/^\d{4}-\d{2}$/) }),
  z.object({ presisjon: z.literal('sesong'), sesong: z.enum(['vaar', 'sommer', 'hoest', 'vinter']), aar: z.int() }),
  z.object({ presisjon: z.literal('neste-runde'), organslag }),
  z.object({ presisjon: z.literal('avstand'), antall: z.int().min(0).max(365), enhet: z.enum(['dager', 'arbeidsdager']), retning: z.enum(['foer', 'etter']), moeteId: id }),
  z.object({ presisjon: z.literal('ved-behov') }),
  z.object({ presisjon: z.literal('ikke-oppgitt'), merknad: tekst.optional() }),
]);
export type Frist = z.infer<typeof frist>;
