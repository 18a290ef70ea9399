import { z } from 'zod';
import { catalogue, event, type EventOf, fritekst, person } from '#eventsourcing';
import { dato, eskalering, hash, id, kalendervalg, mottakerliste, samletForsoek, tekst } from '#felles';

/** `partsvedtak` asks the parts for their own decision and nothing to sign. */
export const AVTALESLAG = ['overordnet', 'tjenesteavtale', 'saeravtale', 'lokal', 'partsvedtak'] as const;

/** Where an act was done: by the part itself here, or on paper and entered afterwards. */
export const MAATER = ['i-saksgang', 'registrert-utenfra'] as const;
const maate = z.enum(MAATER);

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

const runde = z.int().min(1);
const versjon = z.int().min(1);

/** What makes a response deadline stand still: the sak is suspended, or somebody said so of the whole round or of one part. */
export const SUSPENSJONSGRUNNER = ['saken', 'runden', 'parten'] as const;
const grunn = z.enum(SUSPENSJONSGRUNNER);

/** What becomes of a reminder that fell due meanwhile. */
export const VALG = ['utfoer', 'dropp'] as const;

/** How an act reached the record: the capacity of who entered it, and why when the part did not do it here. */
const registrering = { maate, rolle: tekst, begrunnelse: fritekst(tekst).optional() };

export const avtaleHendelser = catalogue('avtale', {
  AvtaleOpprettet: event(z.object({
    navn: tekst,
    slag: z.enum(AVTALESLAG),
    overordnet: id.optional(),
    /** The agreement that this one replaces when it takes effect. */
    erstatter: id.optional(),
    kreverSignatur: z.boolean(),
    kreverGodkjenningFoerSignatur: z.boolean(),
  })),
  /** The text lies in the archive under its hash. */
  AvtaleversjonRegistrert: event(z.object({ versjon, hash, endring: fritekst(tekst).optional() })),
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
    /** Days before the deadline on which the silent are reminded. */
    paaminnelser: z.array(z.int().min(0).max(365)),
    /** The days off that reminders go around; absent: only the public holidays. */
    kalender: kalendervalg.optional(),
  })),
  /** The helsefellesskap's calendar is another: reminders that are still to come go by it. `parter` are all of the round. */
  AvtalekalenderEndret: event(z.object({ runde, kalender: kalendervalg, parter: z.array(id) })),
  AvtaleSvarfristEndret: event(z.object({
    runde, fra: dato, til: dato, begrunnelse: fritekst(tekst), parter: z.array(id), paaminnelser: z.array(z.int().min(0).max(365)),
  })),
  /** The round ends unfinished; its answers stay in the history and count no more. */
  AvtaleversjonTrukketTilbake: event(z.object({ runde, versjon, begrunnelse: fritekst(tekst), parter: z.array(id) })),

  /** The day for one part alone; what counts for the others stands. */
  PartSvarfristEndret: event(z.object({ partId: id, runde, fra: dato, til: dato, begrunnelse: fritekst(tekst), paaminnelser: z.array(z.int().min(0).max(365)) })),
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
    paaminnelser: z.array(z.int().min(0).max(365)),
    valg: z.array(z.object({ paaminnelseId: id, partId: id, trinn: z.int().min(0), valg: z.enum(VALG) })),
  })),
  PartMottok: event(z.object({ partId: id, runde, dato, ...registrering })),
  /** The part says when it will treat the matter: an answer of a kind, but not the answer. */
  PartVarsletBehandling: event(z.object({ partId: id, runde, dato, organ: tekst.optional(), ...registrering })),
  PartGodkjente: event(z.object({
    partId: id,
    runde,
    /** Day of the part's own decision. */
    dato,
    medForbehold: fritekst(tekst).optional(),
    saksnummerHosPart: tekst.optional(),
    /** What the part had answered in this round before. */
    tidligereSvar: z.enum(['forbehold', 'avslag']).optional(),
    ...registrering,
  })),
  PartAvslo: event(z.object({ partId: id, runde, dato, aarsak: fritekst(tekst), saksnummerHosPart: tekst.optional(), tidligereSvar: z.enum(['forbehold']).optional(), ...registrering })),
  PartSignerte: event(z.object({
    partId: id,
    runde,
    versjon,
    hash,
    /** May lie before the day of registration. */
    signertDato: dato,
    /** The assignment that gave the right; absent for a signature made elsewhere. */
    fullmakt: id.optional(),
    /** Who signed elsewhere, by name: that person need have no access here. */
    signertAv: person(tekst).optional(),
    /** Position of who signed elsewhere, e.g. kommunedirektør. */
    stilling: tekst.optional(),
    ...registrering,
  })),

  /** Once: the whole frozen list has signed (approved, where nothing is signed). */
  AvtaleFerdigSignert: event(z.object({ sakId: id, runde, versjon, hash, dato })),
  /** `dato` is the first day of effect, before or after the day of registration; `parter` are those newly bound, all when absent. */
  AvtaleTraadteIKraft: event(z.object({
    runde, versjon, hash, dato, regel: tekst, parter: z.array(id).optional(), erstatter: id.optional(), begrunnelse: fritekst(tekst).optional(),
  })),
  AvtaleErstattet: event(z.object({ avAvtaleId: id, dato })),

  /** One attempt at one reminder is to be made; a later attempt is decided anew. */
  PaaminnelseBesluttet: event(z.object({
    paaminnelseId: id, partId: id, runde, trinn: z.int().min(0), fristDato: dato, forsoek: z.int().min(1),
    /** The day that it was planned for: two of one deadline never fall on the same. */
    dag: dato.optional(),
    /** As part of a mail with others; older events do not say whose. */
    samlet: z.literal(true).optional(),
    samletFor: samletForsoek.optional(),
  })),
  /** Fell due while the deadline stood still: somebody chooses when it goes on. `sakId` when the sak is what stands still. */
  PaaminnelseHoldtTilbake: event(z.object({
    paaminnelseId: id, partId: id, part: tekst, avtale: tekst, runde, trinn: z.int().min(0), fristDato: dato, sakId: id.optional(),
  })),
  /** These shall have it in their mail of `dag` with others; `alle`: nobody gets it in a mail of its own. */
  PaaminnelseSamlet: event(z.object({ paaminnelseId: id, partId: id, runde, trinn: z.int().min(0), mottakere: mottakerliste, dag: dato, alle: z.boolean() })),
  /** The deadline is past and the part silent: somebody else is told. `til` is the rule that says who, in order. */
  SvarfristEskalert: event(z.object({ paaminnelseId: id, partId: id, runde, trinn: z.int().min(0), fristDato: dato, til: eskalering.shape.til })),
  /** The rule of the helsefellesskap for response deadlines, taken over by a round. What is sent stays sent. */
  AvtalepaaminnelserEndret: event(z.object({
    runde, parter: z.array(id), paaminnelser: z.array(z.int().min(0).max(365)), eskalering: eskalering.optional(),
    /** The event that set the rule, and the instant from which reminders follow it. */
    regel: id, gjelderFra: tekst,
  })),
  /** Mottakere are the persons' ids, never addresses. */
  PaaminnelseSendt: event(z.object({ paaminnelseId: id, partId: id, runde, trinn: z.int().min(0), messageId: tekst, mottakere: z.array(id) })),
  /** The receiver's mail system said no for good: a person must take over. */
  PaaminnelseFeilet: event(z.object({
    paaminnelseId: id, partId: id, runde, trinn: z.int().min(0), aarsak: tekst,
    /** Those who did not get it with others; absent: nobody got it in a mail of its own. */
    mottakere: mottakerliste.optional(),
  })),
  /** It was sent, and the mail system told afterwards that it did not arrive. `status` as in RFC 3463, e.g. 5.1.1. */
  PaaminnelseIRetur: event(z.object({ paaminnelseId: id, partId: id, runde, trinn: z.int().min(0), messageId: tekst, status: tekst, mottakere: mottakerliste })),
});

export type AvtaleHendelse = EventOf<typeof avtaleHendelser>;
export type Avtaleslag = (typeof AVTALESLAG)[number];
export type Maate = (typeof MAATER)[number];
export type Ikrafttredelse = z.infer<typeof ikrafttredelse>;
export type Suspensjonsgrunn = (typeof SUSPENSJONSGRUNNER)[number];
export type Valg = (typeof VALG)[number];
