import { z } from 'zod';
import { event, fritekst, person } from '#eventsourcing';
import { dato, hash, id, tekst } from '#felles';
import { registrering, runde, versjon } from './felles.events';

/** One signature of one agreement, counted from 1. */
const signatur = z.int().min(1);

/** How the person was logged in: what the token said, no more. */
const innlogging = z.object({
  issuer: tekst,
  sub: person(tekst),
  /** When the person last proved who they are, and how well; left out where the log-in does not say. */
  autentisert: tekst.optional(),
  acr: tekst.optional(),
});

/** What a signing service said of the file; `ikke-kontrollert`: there is none. */
export const KONTROLLUTFALL = ['ikke-kontrollert', 'gyldig', 'ugyldig'] as const;
const kontroll = z.object({ tjeneste: tekst, utfall: z.enum(KONTROLLUTFALL) });

/** The signatures, and the whole list signed. */
export const signaturHendelser = {
  PartSignerte: event(z.object({
    nr: signatur.optional(),
    partId: id,
    runde,
    versjon,
    hash,
    /** May lie before the day of registration. */
    signertDato: dato,
    /** The assignment, or what somebody gave of theirs, that gave the right; absent for a signature of one who is not registered here. */
    fullmakt: id.optional(),
    /** Who gave the right, where it was given. */
    delegertAv: id.optional(),
    /** Who signed, where that person is registered here. */
    person: id.optional(),
    /** Who entered what was signed elsewhere: another must confirm it. */
    registrertAv: id.optional(),
    /** Who signed elsewhere, by name: that person need have no access here. */
    signertAv: person(tekst).optional(),
    /** Position of who signed elsewhere, e.g. kommunedirektør. */
    stilling: tekst.optional(),
    innlogging: innlogging.optional(),
    /** The words that the person signed. */
    erklaering: tekst.optional(),
    /** The scan or the signed file, in the archive, and what a signing service said of it. */
    vedlegg: hash.optional(),
    kontroll: kontroll.optional(),
    /** The disputed signature that this one takes the place of, where that one still counted. */
    erstatter: signatur.optional(),
    /** All of it as one canonical JSON file in the archive. */
    bevis: hash.optional(),
    ...registrering,
  })),
  /** In turn: from now on these may sign. */
  SigneringAapnet: event(z.object({ runde, plass: z.int().min(1), parter: z.array(id) })),
  /** The part approved the text, or had not answered, and will not sign it: only a new version helps. */
  PartAvsloSignering: event(z.object({ partId: id, runde, dato, aarsak: fritekst(tekst), fullmakt: id.optional(), delegertAv: id.optional(), ...registrering })),
  /** A second person has seen the paper. */
  SignaturBekreftet: event(z.object({ signatur, partId: id, runde })),
  /** A second person says that it is not what it was entered as. `teller`: it still counts, for the agreement has taken effect. */
  SignaturBestridt: event(z.object({ signatur, partId: id, runde, aarsak: fritekst(tekst), teller: z.boolean() })),
  /** Once: the whole frozen list has signed (approved, where nothing is signed). */
  AvtaleFerdigSignert: event(z.object({ sakId: id, runde, versjon, hash, dato })),
};

export type Innlogging = z.infer<typeof innlogging>;
export type Signaturkontroll = z.infer<typeof kontroll>;
