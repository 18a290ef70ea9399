import { z } from 'zod';
import { event, fritekst, person } from '#eventsourcing';
import { dato, hash, id, tekst } from '#felles';
import { registrering, runde, versjon } from './felles.events';

/** One decision of the part that answers several agreements: the same id and the same document on each. */
const fellesVedtak = z.object({ id, avtaler: z.array(id).min(1), dokument: hash.optional() });

/** What the part decided, where, and under which number of its own. */
const vedtaket = { organ: tekst.optional(), saksnummerHosPart: tekst.optional(), vedtak: fellesVedtak.optional() };

export const SVAR = ['godkjent', 'forbehold', 'avslag'] as const;
const svaropplysninger = z.object({
  svar: z.enum(SVAR), dato, likelydende: z.literal(true).optional(), aarsak: fritekst(tekst).optional(), organ: tekst.optional(), saksnummerHosPart: tekst.optional(),
});

export const KONTROLLUTFALL = ['stadfestet', 'opphevet'] as const;

/** What a part does before it signs. */
export const partHendelser = {
  PartMottok: event(z.object({ partId: id, runde, dato, ...registrering })),
  /** Once: a person of the part opened the text that was sent. Who and when are in the metadata. */
  PartAapnet: event(z.object({ partId: id, runde, versjon, rolle: tekst })),
  /** The part says when it will treat the matter: an answer of a kind, but not the answer. */
  PartVarsletBehandling: event(z.object({ partId: id, runde, dato, organ: tekst.optional(), ...registrering })),
  /** The part's own bodies in turn, the deciding one last. A new plan replaces the one before, which stays here. */
  PartBehandlingsplanSatt: event(z.object({
    partId: id, runde, ledd: z.array(z.object({ organ: tekst, dato: dato.optional(), saksnummer: tekst.optional() })).min(1), ...registrering,
  })),
  /** One of the part's bodies gave its advice: never the part's answer. */
  PartBehandletILedd: event(z.object({ partId: id, runde, organ: tekst, dato, saksnummer: tekst.optional(), innstilling: fritekst(tekst).optional(), ...registrering })),
  /** `fra` is the day announced until then. */
  PartUtsatteBehandling: event(z.object({ partId: id, runde, organ: tekst.optional(), fra: dato.optional(), dato, aarsak: fritekst(tekst), ...registrering })),
  PartGodkjente: event(z.object({
    partId: id,
    runde,
    /** Day of the part's own decision. */
    dato,
    medForbehold: fritekst(tekst).optional(),
    /** The reservation is only that all others decide alike: it is met when they have. */
    likelydende: z.literal(true).optional(),
    ...vedtaket,
    /** What the part had answered in this round before. */
    tidligereSvar: z.enum(['forbehold', 'avslag']).optional(),
    tidligereLikelydende: z.literal(true).optional(),
    ...registrering,
  })),
  PartAvslo: event(z.object({
    partId: id, runde, dato, aarsak: fritekst(tekst), ...vedtaket, tidligereSvar: z.enum(['forbehold']).optional(), tidligereLikelydende: z.literal(true).optional(), ...registrering,
  })),
  /** What was entered was wrong: both stay. */
  PartSvarRettet: event(z.object({ partId: id, runde, fra: svaropplysninger, til: svaropplysninger, ...registrering })),
  /** Somebody demands that the legality of the part's yes is judged. The yes stands meanwhile. */
  PartLovlighetskontrollKrevd: event(z.object({ partId: id, runde, dato, krevdAv: person(tekst), aarsak: fritekst(tekst), ...registrering })),
  /** `falt`: what no longer has a ground when the decision is annulled; `iKraft` says that the agreement already bound the part, and goes on doing so. */
  PartLovlighetskontrollAvgjort: event(z.object({
    partId: id, runde, dato, utfall: z.enum(KONTROLLUTFALL), avgjortAv: tekst,
    falt: z.object({ svar: z.enum(['godkjent', 'forbehold']), likelydende: z.literal(true).optional(), signertDato: dato.optional(), iKraft: z.boolean() }).optional(),
    ...registrering,
  })),
};

export type Svar = (typeof SVAR)[number];
export type Kontrollutfall = (typeof KONTROLLUTFALL)[number];
export type FellesVedtak = z.infer<typeof fellesVedtak>;
