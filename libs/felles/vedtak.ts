import { z } from 'zod';
import { fritekst } from '#eventsourcing';
import { frist } from './frist';
import { dato, dokumentversjon, hash, id, klokkeslett, MOETEFORMER, organref, organslag, PARTSSLAG, tekst } from './typer';

/** Outcome classes, strongest first: a sak's own class is the strongest among its points. */
export const UTFALLSKLASSER = [
  'VEDTATT_ENDRET', 'VEDTATT', 'GODKJENT', 'ALTERNATIV_VALGT', 'TILSLUTNING', 'IKKE_GODKJENT', 'UTSATT', 'TIL_ORIENTERING', 'BESTILLING', 'UTEN_VEDTAK',
] as const;
export const utfallsklasse = z.enum(UTFALLSKLASSER);
export type Utfallsklasse = z.infer<typeof utfallsklasse>;

/** A meeting as a plan names it; what is left out follows from the body. */
export const planlagtMoete = z.object({
  dato, start: klokkeslett.optional(), slutt: klokkeslett.optional(), sted: fritekst(tekst).optional(), tittel: tekst.optional(),
  form: z.enum(MOETEFORMER).optional(), vertskap: fritekst(tekst).optional(), videolenke: tekst.optional(),
});
export type PlanlagtMoete = z.infer<typeof planlagtMoete>;

/** "Inntil 5 fra kommunene": a cap on those who represent a group, or a part of a kind. Warns, never stops. */
export const gruppetak = z.object({ gruppe: tekst, inntil: z.int().min(0), partsslag: z.enum(PARTSSLAG).optional() });
export type Gruppetak = z.infer<typeof gruppetak>;

/** What a point sets in motion. saksflyt knows what each kind starts; unknown owners and dates are said, not left out. */
export const virkning = z.discriminatedUnion('slag', [
  z.object({ slag: z.literal('godkjenner-innkalling') }),
  z.object({ slag: z.literal('godkjenner-saksliste') }),
  z.object({ slag: z.literal('godkjenner-referat'), moeteId: id.optional() }),
  /** `dokumentversjon`: the paper that it stands in; `vedlegg`: the hash of the file, where it is one of the paper's. */
  z.object({ slag: z.literal('godkjenner-dokument'), dokument: tekst, dokumentversjon: dokumentversjon.optional(), vedlegg: hash.optional() }),
  z.object({ slag: z.literal('krever-ny-godkjenning'), dokument: tekst }),
  /** `mandatversjon`: the paper that has the mandate, where it is not said in words. */
  z.object({
    slag: z.literal('etablerer-organ'), organslag, navn: tekst, kortnavn: tekst.optional(), mandat: fritekst(tekst).optional(), mandatversjon: dokumentversjon.optional(),
    tak: tekst.optional(), sammensetning: z.array(gruppetak).optional(),
  }),
  z.object({ slag: z.literal('sendes-til-innspill'), til: tekst, frist, frivillig: z.boolean() }),
  z.object({ slag: z.literal('ny-sak'), tittel: tekst, organ: z.object({ id: id.optional(), slag: organslag }), frist, ansvarlig: tekst.optional(), bindende: z.boolean() }),
  z.object({ slag: z.literal('oppdrag'), hva: tekst, ansvarlig: tekst.optional(), frist, bindende: z.boolean() }),
  z.object({ slag: z.literal('tiltak'), hva: tekst, handlingsplan: tekst.optional(), ansvarlig: tekst.optional(), frist: frist.optional() }),
  z.object({ slag: z.literal('godkjenner-avtale'), avtaleId: id, dokumentversjon: dokumentversjon.optional() }),
  z.object({ slag: z.literal('sendes-til-partene'), avtaleId: id, dokumentversjon: dokumentversjon.optional() }),
  /** `moeter` are planned already; `nye` come into being with the decision, in the deciding body when no other is named. */
  z.object({ slag: z.literal('fastsetter-moeteplan'), aar: z.int(), moeter: z.array(id), organId: id.optional(), nye: z.array(planlagtMoete).optional() }),
  z.object({ slag: z.literal('flytter-moete'), moeteId: id, dato, start: klokkeslett.optional(), slutt: klokkeslett.optional(), sted: fritekst(tekst).optional(), vertskap: fritekst(tekst).optional() }),
  z.object({ slag: z.literal('frist'), hva: tekst, frist }),
  z.object({ slag: z.literal('virker-fra'), dato }),
  z.object({ slag: z.literal('velger-alternativ'), alternativ: tekst }),
  z.object({ slag: z.literal('til-orientering') }),
  /** An earlier decision of the body: the old one stays and shows that it was done over. */
  z.object({ slag: z.literal('omgjoer-vedtak'), sakId: id, behandlingId: id, punkt: z.int().min(1), hva: z.enum(['trukket', 'endret']), begrunnelse: fritekst(tekst) }),
]);
export type Virkning = z.infer<typeof virkning>;
export type VirkningAv<S extends Virkning['slag']> = Extract<Virkning, { slag: S }>;

export const vedtakspunkt = z.object({
  nr: z.int().min(1),
  tekst: fritekst(tekst),
  klasse: utfallsklasse,
  virkninger: z.array(virkning),
  /** Day from which the point has effect, when it differs from the day of the decision; may lie before it. */
  gjelderFra: dato.optional(),
  /** Last day on which the point has effect; left out: until something else is decided. */
  gjelderTil: dato.optional(),
  /** The proposal (alternative and point) that the adopted text came from; absent when it came from none. */
  fraForslag: z.object({ alternativ: tekst, punkt: z.int().min(1) }).optional(),
  /** The vote that decided it; the meeting has each member's. */
  voteringId: id.optional(),
  /** The meeting adopted other words than any proposal before it: both are shown (R3). */
  avvikerFraForslag: z.boolean(),
});
export type Vedtakspunkt = z.infer<typeof vedtakspunkt>;

/** A proposed decision: one alternative with its numbered points. */
export const forslag = z.object({
  alternativ: tekst,
  punkter: z.array(fritekst(tekst)),
  /** The person who raised it in the meeting, where somebody in particular did. */
  fremsattAv: id.optional(),
});
export type Forslag = z.infer<typeof forslag>;

/** T9: why it was postponed, to which meeting, and whether it needs a new paper first. */
export const utsettelse = z.object({ begrunnelse: fritekst(tekst), tilMoeteId: id.optional(), nyeOpplysninger: z.boolean() });
export type Utsettelse = z.infer<typeof utsettelse>;

/** Who introduced a sak; minutes may name only where they came from. */
export const innleder = z.object({ personId: id.optional(), funksjon: fritekst(tekst).optional(), organisasjon: tekst.optional() });
export type Innleder = z.infer<typeof innleder>;

/** How a body came to a decision between its meetings: what its members answered in time, or by whose delegation. */
export const mellomMoeter = z.discriminatedUnion('maate', [
  z.object({ maate: z.literal('sirkulasjon'), frist: dato, opptelling: z.object({ ja: z.int(), nei: z.int(), kreverMoete: z.int(), ikkeSvart: z.int(), forSent: z.int() }) }),
  z.object({ maate: z.literal('delegasjon'), grunnlag: fritekst(tekst), av: id }),
]);
export type MellomMoeter = z.infer<typeof mellomMoeter>;

/** One treatment of a sak in a meeting of a body, as the meeting recorded it. */
export const behandling = z.object({
  behandlingId: id,
  moeteId: id,
  organ: organref,
  /** Day of the meeting. */
  dato,
  saksnummer: tekst.optional(),
  opptak: z.enum(['saksliste', 'hastesak', 'eventuelt']),
  /** Whether the body decides (true) or advises. */
  endelig: z.boolean(),
  utfall: utfallsklasse,
  utsettelse: utsettelse.optional(),
  punkter: z.array(vedtakspunkt),
  /** Proposals that were put forward: kept beside the decision when they differ (R3). */
  forslag: z.array(forslag),
  /** Version and hash of the paper that the body had before it. */
  saksgrunnlag: dokumentversjon.optional(),
  /** Set when the decision only points at the paper: its content is that paper. */
  visertilSaksgrunnlag: z.boolean(),
  /** What was set in motion in running text, outside any point. */
  utenforPunkt: z.array(virkning),
  /** Summary, remarks and decisions in running text, as the minutes have them. */
  protokoll: z.array(fritekst(tekst)),
  /** Who put the sak before the body, as the minutes' case header has it. */
  fra: fritekst(tekst).optional(),
  innledere: z.array(innleder).optional(),
  /** Members who did not go along, in their own words. */
  dissenser: z.array(z.object({ personId: id, tekst: fritekst(tekst) })).optional(),
  /** Set when the body did not meet for it. */
  mellomMoeter: mellomMoeter.optional(),
});
export type Behandling = z.infer<typeof behandling>;

/** The strongest class among the points; without points `UTEN_VEDTAK`. */
export function sterkesteKlasse(punkter: readonly Pick<Vedtakspunkt, 'klasse'>[]): Utfallsklasse {
  return UTFALLSKLASSER.find((klasse) => punkter.some((p) => p.klasse === klasse)) ?? 'UTEN_VEDTAK';
}
