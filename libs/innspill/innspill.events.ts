import { z } from 'zod';
import { catalogue, event, type EventOf, fortrolig, fritekst } from '#eventsourcing';
import { dato, dokumentversjon, frist, hash, id, MAALFORMER, tekst } from '#felles';

/** Who may be asked: a part answers through its postmottak, a body through its leader, deputy or secretary. */
export const MOTTAKERSLAG = ['part', 'organ'] as const;
/** `ja-nei` and `valg` may carry a comment beside the choice. */
export const SPOERSMAALSSLAG = ['fritekst', 'ja-nei', 'valg'] as const;
/** Where an act was done: by the receiver itself here, or elsewhere and entered afterwards. */
export const MAATER = ['i-saksgang', 'registrert-utenfra'] as const;

const mottakerId = id;
const nr = z.int().min(1);

/** The point that ordered it; `virkning` counts the point's effects from 1, `forpliktelseId` is what stood for it until it was sent. */
const opphav = z.object({ behandlingId: id, punkt: z.int().min(0), virkning: nr.optional(), forpliktelseId: id.optional() });

const mottaker = z.object({ mottakerId, slag: z.enum(MOTTAKERSLAG), navn: tekst, forventet: z.boolean() });
const spoersmaal = z.object({ nr, tekst: fritekst(tekst), slag: z.enum(SPOERSMAALSSLAG), valg: z.array(tekst).optional(), paakrevd: z.boolean() });
const svar = z.object({ nr, tekst: fritekst(tekst).optional(), ja: z.boolean().optional(), valg: tekst.optional() });

/** How an act reached the record: the capacity of who entered it, and how it came when it was done elsewhere. */
const registrering = { maate: z.enum(MAATER), rolle: tekst, begrunnelse: fritekst(tekst).optional() };

/** The summary paper: what a reader reads has `innholdshash`, the PDF in the archive `fil.hash`. */
export const sammenstilling = z.object({
  mal: nr,
  /** Left out: bokmål. */
  maalform: z.enum(MAALFORMER).optional(),
  /** The deadline as it read when the paper was made. */
  frist: tekst,
  innholdshash: hash,
  fil: z.object({ navn: tekst, hash, stoerrelse: z.int().min(1) }),
});

/** Stream `innspill-<id>`: one round of input, from ordered to summed up. */
export const innspillHendelser = catalogue('innspill', {
  /** A decision ordered it; the secretariat says to whom, with which questions and by when. */
  InnspillsrundeForeslaatt: event(z.object({ sakId: id, opphav, til: tekst, frist, frivillig: z.boolean() })),
  /** Receivers are frozen with the names that they had; questions and papers are what everybody answers to. */
  InnspillsrundeSendt: event(z.object({
    sakId: id,
    opphav: opphav.optional(),
    tittel: tekst,
    mottakere: z.array(mottaker).min(1),
    spoersmaal: z.array(spoersmaal).min(1),
    frist,
    /** Days before the deadline on which the silent are reminded; none: by the rule of the helsefellesskap. */
    paaminnelser: z.array(z.int().min(0).max(365)),
    /** The version of the sak's paper that input is asked on. */
    framlegg: dokumentversjon.optional(),
    vedlegg: z.array(z.object({ navn: tekst, hash })),
    /** Drafts of the same sak that it was sent in place of; they are withdrawn. */
    tilsidesatt: z.array(z.object({ innspillId: id, begrunnelse: fritekst(tekst) })).optional(),
  })),
  /** An answer that was late stays so: `mottakere` are all of the round. */
  InnspillsfristEndret: event(z.object({ fra: frist, til: frist, begrunnelse: fritekst(tekst), mottakere: z.array(mottakerId) })),
  /** `tittel` is empty when it had not been sent. */
  InnspillsrundeTrukket: event(z.object({ sakId: id, opphav: opphav.optional(), tittel: tekst, begrunnelse: fritekst(tekst), mottakere: z.array(mottakerId) })),
  /** The silent are reminded outside the plan; the reminder engine sends. */
  InnspillPurringBestilt: event(z.object({ mottakere: z.array(mottakerId).min(1), dag: dato })),
  InnspillMottakKvittert: event(z.object({ mottakerId, ...registrering })),
  /** When the receiver will answer: an answer of a kind, but not the answer. */
  InnspillVarslet: event(z.object({ mottakerId, dato, ...registrering })),
  /** Seen by the receiver's own people only. */
  InnspillKladdLagret: event(z.object({ mottakerId, svar: fortrolig(z.array(svar)) })),
  /**
   * `svarNr` counts the receiver's answers from 1. A `tillegg` stands beside the answer; any other takes the place of the one
   * before. `forSent` is decided at receipt, against `fristDag`, and is never taken back. What comes after the summary is late, and a
   * `tillegg` whether or not there was an answer before.
   */
  InnspillAvgitt: event(z.object({
    mottakerId, svarNr: nr, tillegg: z.boolean(), ingenMerknader: z.boolean(), svar: z.array(svar), dato, forSent: z.boolean(), fristDag: dato.optional(), ...registrering,
  })),
  /** The round is over: `tause` were expected and have not answered. */
  InnspillSammenstilt: event(z.object({
    sakId: id, opphav: opphav.optional(), tittel: tekst, dokument: sammenstilling, mottakere: z.array(mottakerId), tause: z.array(mottakerId), antallSvar: z.int().min(0), antallForSent: z.int().min(0),
  })),
}, { begrunnes: ['InnspillsfristEndret', 'InnspillsrundeTrukket'] });

export type InnspillHendelse = EventOf<typeof innspillHendelser>;
export type Mottakerslag = (typeof MOTTAKERSLAG)[number];
export type Spoersmaalsslag = (typeof SPOERSMAALSSLAG)[number];
export type Maate = (typeof MAATER)[number];
export type Innspillsopphav = z.infer<typeof opphav>;
export type Spoersmaal = z.infer<typeof spoersmaal>;
export type Spoersmaalssvar = z.infer<typeof svar>;
export type Sammenstilling = z.infer<typeof sammenstilling>;
