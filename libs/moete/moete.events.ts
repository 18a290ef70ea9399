import { z } from 'zod';
import { catalogue, event, type EventOf, fritekst } from '#eventsourcing';
import { behandling, dato, dokumentversjon, forslag, id, innlevering, klokkeslett, MOETEFORMER, type Moeteform, organref, tekst, utfallsklasse, vedtaksref, VERV } from '#felles';

export const tidOgSted = z.object({
  dato,
  start: klokkeslett.optional(),
  slutt: klokkeslett.optional(),
  sted: fritekst(tekst).optional(),
});

export { MOETEFORMER, type Moeteform };

/** Which paper lies before the meeting, exactly, and what it proposes. */
export const saksgrunnlag = dokumentversjon.extend({ forslag: z.array(forslag) });

export const saksoppfoering = z.object({
  behandlingId: id,
  sakId: id,
  tittel: tekst,
  organ: organref,
  /** Whether the body decides here or gives advice; follows from the sak's process. */
  endelig: z.boolean(),
  saksgrunnlag: saksgrunnlag.optional(),
  /** The version of the sak's process that it was judged by; not kept in the first agendas. */
  prosess: z.object({ id, versjon: z.int().min(1) }).optional(),
});

/** Papers that came after the day they were due, let in all the same: by whom and why. */
export const forSen = z.object({ frist: dato, innlevert: dato, tillattAv: id, begrunnelse: fritekst(tekst) });

export const minutter = z.int().min(1).max(600);

export const FREMMOETE = ['til-stede', 'forfall', 'fravaer'] as const;
export const OPPGAVER = ['moeteleder', 'referent'] as const;
/** As what somebody without a place in the body meets. */
export const GJESTEROLLER = ['observatoer', 'sekretaer', 'gjest'] as const;

export const deltaker = z.object({
  personId: id,
  status: z.enum(FREMMOETE),
  /** The one absent member that this person stands in for. */
  varaFor: id.optional(),
  /** First and last treatment on the agenda that the person takes part in; left out: from the first, to the last. */
  fraSak: id.optional(),
  tilSak: id.optional(),
  /** Treatments in between that the person was out for. */
  ute: z.array(id).optional(),
  stemmerett: z.boolean(),
  /** What the minutes say of a person beside the name; only what was entered. */
  gruppe: tekst.optional(),
  funksjon: fritekst(tekst).optional(),
  organisasjon: tekst.optional(),
  representerer: tekst.optional(),
  oppgave: z.enum(OPPGAVER).optional(),
  /** Office in the body on the day of the meeting; for others as what they met. */
  rolle: z.enum([...VERV, 'gjest']).optional(),
  /** Rights on the day of the meeting, of those with a place in the body. */
  rettigheter: z.object({ moete: z.boolean(), tale: z.boolean(), forslag: z.boolean(), stemme: z.boolean() }).optional(),
  /** Part, body or group that the place in the body belongs to, by name; of a vara, the absent member's. */
  plassFor: tekst.optional(),
  /** Treatments that a guest attended; left out: the whole meeting. */
  saker: z.array(id).optional(),
});

export const SIRKULASJONSSVAR = ['ja', 'nei', 'krever-moete'] as const;
/** Who is asked in writing: for oneself, or as vara for a member who is away. */
export const spurt = z.object({ personId: id, varaFor: id.optional(), representerer: tekst.optional() });

/** A decision between meetings, reported on the agenda of the next one: no sak there, and without a number in it. */
export const melding = z.object({ behandlingId: id, sakId: id, tittel: tekst, saksnummer: tekst.optional(), fraMoeteId: id, dato, utfall: utfallsklasse, maate: z.enum(['sirkulasjon', 'delegasjon']) });

export const moeteHendelser = catalogue('moete', {
  MoetePlanlagt: event(z.object({
    organ: organref,
    beslutningsform: z.enum(['konsensus', 'avstemning']),
    nummerformat: tekst,
    tittel: tekst,
    naar: tidOgSted,
    form: z.enum(MOETEFORMER),
    vertskap: fritekst(tekst).optional(),
    /** When papers are due, counted back from the meeting's day wherever it moves. */
    innlevering: innlevering.optional(),
    videolenke: tekst.optional(),
    /** What the agenda begins with: items that are no saker, without number or decision. */
    fastePunkter: z.array(tekst).optional(),
    /** The decision that planned it. */
    opphav: vedtaksref.optional(),
  })),
  /** `vertskap`: who hosts it from now on, where that is another; `opphav`: the decision that moved it. */
  MoeteFlyttet: event(z.object({ fra: tidOgSted, til: tidOgSted, vertskap: fritekst(tekst).optional(), opphav: vedtaksref.optional() })),
  /** A later end on the same day. */
  MoeteForlenget: event(z.object({ fra: klokkeslett, til: klokkeslett })),
  /** How to join from elsewhere, and what form the meeting then has. */
  VideolenkeSatt: event(z.object({ videolenke: tekst, form: z.enum(MOETEFORMER) })),
  MoeteAvlyst: event(z.object({})),
  /** `minutter`: how long the body means to spend on it. */
  SakSattPaaSaksliste: event(saksoppfoering.extend({ forSen: forSen.optional(), minutter: minutter.optional() })),
  /** Another time for a sak on the agenda. */
  SakstidSatt: event(z.object({ behandlingId: id, sakId: id, minutter })),
  SakTattAvSaksliste: event(z.object({ behandlingId: id, sakId: id })),
  /** The agenda as sent out, in order. Numbers follow from it. `saksgrunnlag` where the paper is another than the body had before. */
  SakslisteFastsatt: event(z.object({ versjon: z.int().min(1), organ: organref, nummerformat: tekst, aar: z.int(), saker: z.array(z.object({ behandlingId: id, sakId: id, saksgrunnlag: saksgrunnlag.optional() })) })),
  /** The convocation went out with this agenda. `sistSendt`: the agenda that the last one went out with; `mottakere`: the persons' ids, never addresses. */
  InnkallingSendt: event(z.object({ versjon: z.int().min(1), sistSendt: z.int().min(1).optional(), mottakere: z.array(id).min(1) })),
  /** Admitted in the meeting itself, outside the notice. */
  SakTattOppIMoetet: event(saksoppfoering.extend({ opptak: z.enum(['hastesak', 'eventuelt']), nummerformat: tekst, aar: z.int() })),
  SaksnummerSatt: event(z.object({ behandlingId: id, sakId: id, saksnummer: tekst, organ: tekst, aar: z.int() })),
  MoeteAapnet: event(z.object({})),
  FremmoeteRegistrert: event(z.object({
    deltakere: z.array(deltaker),
    /** Who writes the minutes, where it is an office and nobody in particular. */
    referent: tekst.optional(),
  })),
  /**
   * Somebody came after the roll was called, or came back: the person's whole line from now on. `ny`: a line beside those that the
   * person has, for saker that none of them is for, as when a vara has gone and comes back for another member.
   */
  DeltakerKom: event(deltaker.extend({ ny: z.literal(true).optional() })),
  /** `tilSak`: the last treatment that the person took part in. */
  DeltakerGikk: event(z.object({ personId: id, tilSak: id })),
  /** Out of the roll for this sak, and named in the minutes. */
  InhabilitetRegistrert: event(z.object({ behandlingId: id, sakId: id, personId: id, grunn: fritekst(tekst) })),
  /** `manntall`: those who have the right to vote as it is now, each with one vote. */
  /** Somebody asked, and the body found that there was no conflict of interest: named in the minutes. */
  HabilitetFastslaatt: event(z.object({ behandlingId: id, sakId: id, personId: id, grunn: fritekst(tekst) })),
  /** What was found of somebody in this sak was written down by mistake; the reason stands with the event. */
  HabilitetsvurderingTrukket: event(z.object({ behandlingId: id, sakId: id, personId: id })),
  VoteringAapnet: event(z.object({ voteringId: id, behandlingId: id, gjelder: fritekst(tekst), valg: z.array(tekst), manntall: z.array(z.object({ personId: id, varaFor: id.optional(), representerer: tekst.optional() })) })),
  /** `foertAv`: who wrote it down, where that was another. */
  StemmeAvgitt: event(z.object({ voteringId: id, personId: id, valg: tekst, varaFor: id.optional(), representerer: tekst.optional(), foertAv: id.optional() })),
  /** A vote that another wrote down wrongly; the reason stands with the event. */
  StemmeRettet: event(z.object({ voteringId: id, personId: id, fra: tekst, valg: tekst })),
  /** It counts for nothing, and may be held again. */
  VoteringAvbrutt: event(z.object({ voteringId: id, grunn: fritekst(tekst) })),
  VoteringLukket: event(z.object({ voteringId: id, resultat: z.array(z.object({ valg: tekst, antall: z.int() })), avsto: z.array(id) })),
  /** The decision of the meeting on one sak; saksflyt tells the sak. */
  /** `tittel`: only of a sak that is reported to a meeting. */
  SakBehandletIMoete: event(z.object({ sakId: id, tittel: tekst.optional(), behandling })),
  MoeteHevet: event(z.object({})),
  /** The saker go to the members in writing, each with the paper that they answer to. `kreverMoete`: how many may have it taken in a meeting instead. */
  SirkulasjonStartet: event(z.object({
    frist: dato, kreverMoete: z.int().min(1).optional(), spurte: z.array(spurt),
    saker: z.array(z.object({ behandlingId: id, sakId: id, saksgrunnlag: dokumentversjon })),
  })),
  /** Asked no more; with `vara` somebody else is, for this member. */
  SirkulasjonsfravaerRegistrert: event(z.object({ personId: id, vara: spurt.optional() })),
  /** One record per member and sak. What comes after the deadline is kept, and does not count. */
  SirkulasjonBesvart: event(spurt.extend({ behandlingId: id, sakId: id, svar: z.enum(SIRKULASJONSSVAR), merknad: fritekst(tekst).optional(), forSent: z.boolean() })),
  /** The leader or the secretariat decides for the body, which has said that they may. */
  DelegasjonTattIBruk: event(z.object({ grunnlag: fritekst(tekst), av: id })),
  MeldingSattPaaSaksliste: event(melding),
  MeldingTattAvSaksliste: event(z.object({ behandlingId: id })),
}, {
  begrunnes: [
    'MoeteFlyttet', 'MoeteForlenget', 'MoeteAvlyst', 'SakTattAvSaksliste', 'HabilitetsvurderingTrukket', 'StemmeRettet', 'VoteringAvbrutt',
  ],
});

const planlagtMedId = z.object({
  moeteId: id, tittel: tekst, naar: tidOgSted, form: z.enum(MOETEFORMER), vertskap: fritekst(tekst).optional(), videolenke: tekst.optional(), innlevering: innlevering.optional(),
});

/** One stream per body and year; its id is derived from both. */
export const moeteplanHendelser = catalogue('moeteplan', {
  /** Meetings planned in one act: all of them or none. Each comes into being in its own stream. */
  MoeteplanFastsatt: event(z.object({ organ: organref, aar: z.int(), moeter: z.array(planlagtMedId).min(1), opphav: vedtaksref.optional() })),
});

/** One series per body and year; the stream's id is derived from both. */
export const nummerserieHendelser = catalogue('nummerserie', {
  /** The body began to use Saksgang in the middle of a year: earlier numbers are taken. */
  NummerserieAapnet: event(z.object({ organId: id, aar: z.int(), foerste: z.int().min(1) })),
  SaksnummerTildelt: event(z.object({ organId: id, organ: tekst, aar: z.int(), loepenummer: z.int().min(1), saksnummer: tekst, behandlingId: id, moeteId: id, sakId: id })),
});

export type MoeteHendelse = EventOf<typeof moeteHendelser>;
export type MoeteplanHendelse = EventOf<typeof moeteplanHendelser>;
export type NummerserieHendelse = EventOf<typeof nummerserieHendelser>;
export type TidOgSted = z.infer<typeof tidOgSted>;
export type Saksoppfoering = z.infer<typeof saksoppfoering>;
export type Deltaker = z.infer<typeof deltaker>;
export type Saksgrunnlag = z.infer<typeof saksgrunnlag>;
export type ForSen = z.infer<typeof forSen>;
export type PlanlagtMedId = z.infer<typeof planlagtMedId>;
export type Spurt = z.infer<typeof spurt>;
export type Melding = z.infer<typeof melding>;
export type Sirkulasjonssvar = (typeof SIRKULASJONSSVAR)[number];
