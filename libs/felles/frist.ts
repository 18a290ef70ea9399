import { z } from 'zod';
import { dato, id, organslag, tekst } from './typer';

/** Ten years: nobody means more, and every day of an offset is counted. */
export const LENGST_AVSTAND = 3_660;

/** What happens to the sak itself that a deadline may be counted from. */
export const FRISTHENDELSER = ['vedtatt', 'sendt-til-partene', 'signert'] as const;
export type Fristhendelse = (typeof FRISTHENDELSER)[number];

export const SESONGER = ['vaar', 'sommer', 'hoest', 'vinter'] as const;

const avstand = { antall: z.int().min(0).max(LENGST_AVSTAND), enhet: z.enum(['dager', 'arbeidsdager']), retning: z.enum(['foer', 'etter']) };

/** What an offset is counted from when it is no meeting. */
export const fristanker = z.discriminatedUnion('slag', [
  /** Another deadline of the same decision: the nth one of the point, 0 for what stands outside the points. */
  z.object({ slag: z.literal('frist'), punkt: z.int().min(0), nr: z.int().min(1) }),
  z.object({ slag: z.literal('forpliktelse'), forpliktelseId: id }),
  z.object({ slag: z.literal('hendelse'), hendelse: z.enum(FRISTHENDELSER) }),
  /** A day that was known when the deadline began, and what happened on it. */
  z.object({ slag: z.literal('dag'), dato, hva: tekst }),
]);
export type Fristanker = z.infer<typeof fristanker>;

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
  z.object({ presisjon: z.literal('sesong'), sesong: z.enum(SESONGER), aar: z.int() }),
  z.object({ presisjon: z.literal('neste-runde'), organslag }),
  z.object({ presisjon: z.literal('avstand'), ...avstand, moeteId: id }),
  z.object({ presisjon: z.literal('avstand-fra'), ...avstand, fra: fristanker }),
  z.object({ presisjon: z.literal('ved-behov') }),
  z.object({ presisjon: z.literal('ikke-oppgitt'), merknad: tekst.optional() }),
]);
export type Frist = z.infer<typeof frist>;

/** How long before a meeting its papers are due: the whole of the day so found counts. Every body sets its own, or none. */
export const STOERSTE_INNLEVERING = 180;
export const innlevering = z.object({ antall: z.int().min(0).max(STOERSTE_INNLEVERING), enhet: z.enum(['dager', 'arbeidsdager']) });
export type Innlevering = Readonly<z.infer<typeof innlevering>>;

/** A day of any year, `MM-DD`. */
const aarsdag = z.string().regex(/^\d{2}-\d{2}$/);

/** What a helsefellesskap decides for itself about days off; nothing here is assumed. */
export const kalendervalg = z.object({
  /** A lone working day between two days off (such as the Friday after Ascension) counts as a day off. */
  inneklemteDagerErFri: z.boolean(),
  /** Periods each year that count as days off, e.g. summer or Christmas week, both days included; may go over the new year. */
  friperioder: z.array(z.object({ fra: aarsdag, til: aarsdag, navn: tekst })),
});
export type Kalendervalg = z.infer<typeof kalendervalg>;

const maanedsnummer = z.int().min(1).max(12);

/** First and last month of a season; one whose first month is later than its last ends in the next year. */
export const sesong = z.object({ fra: maanedsnummer, til: maanedsnummer });
export const sesonger = z.object({ vaar: sesong, sommer: sesong, hoest: sesong, vinter: sesong });
export type Sesonger = Readonly<z.infer<typeof sesonger>>;

/** Half-year and holiday use of the words; a helsefellesskap may set its own. */
export const VANLIGE_SESONGER: Sesonger = { vaar: { fra: 1, til: 6 }, sommer: { fra: 6, til: 8 }, hoest: { fra: 8, til: 12 }, vinter: { fra: 12, til: 2 } };
