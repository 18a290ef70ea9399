import { z } from 'zod';
import { event, fritekst } from '#eventsourcing';
import { dato, hash, id, kalendervalg, tekst } from '#felles';
import { paaminnelsesdager, runde, versjon } from './felles.events';

/** When an agreement takes effect, and for whom. Without signatures, "signed" reads "approved without reservation". */
export const ikrafttredelse = z.discriminatedUnion('regel', [
  /** The day of the last signature. */
  z.object({ regel: z.literal('alle-signert') }),
  /** The day when so many had signed. */
  z.object({ regel: z.literal('antall'), antall: z.int().min(1) }),
  /** Between those who have signed, from the second signature on. */
  z.object({ regel: z.literal('parvis') }),
  /** A stated day, which may lie before the signatures, once all have signed. */
  z.object({ regel: z.literal('fast-dato'), dato }),
  /** When all have signed and a person says that the condition is met. */
  z.object({ regel: z.literal('betingelse'), betingelse: fritekst(tekst) }),
]);

/** What makes a response deadline stand still: the sak is suspended, or somebody said so of the whole round or of one part. */
export const SUSPENSJONSGRUNNER = ['saken', 'runden', 'parten'] as const;
const grunn = z.enum(SUSPENSJONSGRUNNER);

/** What becomes of a reminder that fell due meanwhile. */
export const VALG = ['utfoer', 'dropp'] as const;

/** The rounds: sent to the parts, and what becomes of the response deadline. */
export const utsendelseHendelser = {
  /** The list and the text are frozen: whoever is on it answers to exactly this text. */
  AvtaleSendtTilPartene: event(z.object({
    runde,
    sakId: id,
    /** The agreement's name as it was sent. */
    navn: tekst,
    /** The numbered point of the decision that ordered it. */
    punkt: z.int().min(0).optional(),
    versjon,
    hash,
    parter: z.array(z.object({ partId: id, navn: tekst })).min(1),
    svarfrist: dato,
    ikrafttredelse,
    /** The first day of effect that the decision allows (R7); older events do not say. */
    tidligstIKraft: dato.optional(),
    /** Days before the deadline on which the silent are reminded. */
    paaminnelser: paaminnelsesdager,
    /** The days off that reminders go around; absent: only the public holidays. */
    kalender: kalendervalg.optional(),
    /** Who signs before whom, all of a group before the next; absent: all at the same time. */
    rekkefoelge: z.array(z.array(id).min(1)).min(1).optional(),
    /** Answers and signatures of the round before that stand, since what is new does not concern these parts. `signatur` is its number. */
    beholdt: z.array(z.object({ partId: id, svarDato: dato.optional(), signertDato: dato.optional(), signatur: z.int().min(1).optional() })).optional(),
    /** Each part gets a mail that says so; absent in rounds from before that. */
    varsles: z.literal(true).optional(),
  })),
  /** Somebody has the silent reminded now, outside the plan. */
  PurringBestilt: event(z.object({ runde, parter: z.array(id).min(1), dag: dato })),
  /** The helsefellesskap's calendar is another: reminders that are still to come go by it. `parter` are all of the round. */
  AvtalekalenderEndret: event(z.object({ runde, kalender: kalendervalg, parter: z.array(id) })),
  AvtaleSvarfristEndret: event(z.object({
    runde, fra: dato, til: dato, begrunnelse: fritekst(tekst), parter: z.array(id), paaminnelser: paaminnelsesdager,
  })),
  /** The round ends unfinished; its answers stay in the history and count no more. */
  AvtaleversjonTrukketTilbake: event(z.object({ runde, versjon, begrunnelse: fritekst(tekst), parter: z.array(id) })),
  /** The day for one part alone; what counts for the others stands. */
  PartSvarfristEndret: event(z.object({ partId: id, runde, fra: dato, til: dato, begrunnelse: fritekst(tekst), paaminnelser: paaminnelsesdager })),
  /** No reminder goes out to `parter`, those who have not answered; their answers are received as before. */
  SvarfristSuspendert: event(z.object({ runde, grunn, parter: z.array(id), dato, begrunnelse: fritekst(tekst) })),
  /** `parter` are those for whom nothing else makes it stand still: each has as many days left as when it stopped. */
  SvarfristGjenopptatt: event(z.object({
    runde,
    grunn,
    /** For one part alone. */
    partId: id.optional(),
    dato,
    begrunnelse: fritekst(tekst),
    /** The round's own day, where that stood still. */
    frist: z.object({ fra: dato, til: dato }).optional(),
    parter: z.array(z.object({ partId: id, fra: dato, til: dato, dager: z.int().min(0) })),
    paaminnelser: paaminnelsesdager,
    valg: z.array(z.object({ paaminnelseId: id, partId: id, trinn: z.int().min(0), valg: z.enum(VALG) })),
  })),
};

export type Ikrafttredelse = z.infer<typeof ikrafttredelse>;
export type Suspensjonsgrunn = (typeof SUSPENSJONSGRUNNER)[number];
export type Valg = (typeof VALG)[number];
