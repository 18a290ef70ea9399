import { type Eskalering, type Kalendervalg, type Paaminnelsesgang } from '#felles';
import { type Avtaleslag, type EndretVedlegg, type Ikrafttredelse, type Kontrollutfall, type Maate, type Nyversjonsregel, type Suspensjonsgrunn, type Svar } from './avtale.events';
import { type Avtaleforvaltning, UFORVALTET } from './forvaltning.tilstand';

/** One of a part's own bodies, in the order in which they treat the matter. */
export interface Ledd {
  readonly organ: string;
  readonly dato?: string | undefined;
  readonly saksnummer?: string | undefined;
  /** The day of its advice. */
  readonly behandlet?: string | undefined;
}

/** Where one part stands in one round. */
export interface Part {
  readonly partId: string;
  readonly navn: string;
  readonly mottatt?: string;
  /** The day when the part said it would treat the matter. */
  readonly varslet?: string;
  /** The day on which somebody last had it reminded outside the plan. */
  readonly purret?: string;
  /** Somebody of the part has opened the text. */
  readonly aapnet?: true;
  readonly ledd?: readonly Ledd[];
  /** A yes on the condition that the others decide alike is a reservation until they have. */
  readonly svar?: Svar | undefined;
  readonly likelydende?: true | undefined;
  readonly svarDato?: string | undefined;
  /** What else was said with the answer. */
  readonly svaret?: { readonly aarsak?: string | undefined; readonly organ?: string | undefined; readonly saksnummerHosPart?: string | undefined } | undefined;
  /** The shared decision that the answer came from. */
  readonly vedtakId?: string | undefined;
  readonly kontroll?: { readonly dato: string; readonly utfall?: Kontrollutfall | undefined };
  /** Its decision was annulled when the agreement bound it already: it is bound, and owes a new decision. */
  readonly utenGrunnlag?: true | undefined;
  /** Signed, but the decision that it rested on was annulled. */
  readonly signaturUtenGrunnlag?: string | undefined;
  readonly signertDato?: string | undefined;
  /** Its answer or signature was taken along from the round before. */
  readonly beholdt?: true;
  /** The number of the signature that counts. */
  readonly signatur?: number | undefined;
  /** Its signature is disputed: another may take its place. */
  readonly bestridt?: boolean;
  /** The day when the part said that it will not sign this version. */
  readonly vilIkkeSignere?: string;
  /** Where the part has another day than the round. */
  readonly svarfrist?: string | undefined;
  /** The day since which its deadline stands still. */
  readonly stansetSiden?: string | undefined;
  /** Days that it has stood still before. */
  readonly stansetDager?: number | undefined;
}

/** One reason why a deadline stands still; without a part: for the whole round. */
export interface Suspensjon {
  readonly grunn: Suspensjonsgrunn;
  readonly partId?: string | undefined;
}

/** A reminder that fell due while its deadline stood still. */
export interface HoldtPaaminnelse {
  readonly paaminnelseId: string;
  readonly partId: string;
  readonly part: string;
  readonly trinn: number;
  readonly tid: string;
}

export interface Runde {
  readonly nr: number;
  readonly sakId: string;
  readonly versjon: number;
  readonly hash: string;
  readonly svarfrist: string;
  readonly ikrafttredelse: Ikrafttredelse;
  /** The first day of effect that the decision allows. */
  readonly tidligstIKraft?: string | undefined;
  /** Day when it was sent. */
  readonly sendt: string;
  readonly parter: readonly Part[];
  readonly paaminnelser: readonly number[];
  /** True where the sender named no days: the rule of the helsefellesskap counts. */
  readonly etterRegel: boolean;
  readonly eskalering?: Eskalering | undefined;
  /** The event that set the rule that the round has taken over. */
  readonly regel?: string | undefined;
  readonly trukket: boolean;
  /** Instant when it was sent, and whether the parts were told by mail. */
  readonly sendtTid: string;
  readonly varsles: boolean;
  /** Who signs before whom; left out: all at the same time. */
  readonly rekkefoelge?: readonly (readonly string[])[] | undefined;
  /** The group in it that was last told that it may sign, and when. */
  readonly tur?: { readonly plass: number; readonly siden: string };
  /** The days off that its reminders go around. */
  readonly kalender?: Kalendervalg | undefined;
  readonly suspensjoner: readonly Suspensjon[];
  /** The day since which the round's own deadline stands still. */
  readonly stansetSiden?: string | undefined;
  readonly holdt: readonly HoldtPaaminnelse[];
  /** Reminders that somebody chose not to send, of the deadline as it then became. */
  readonly droppet: readonly { readonly partId: string; readonly trinn: number; readonly fristDato: string | undefined }[];
}

/** Whether anything makes the part's deadline, or the round's own, stand still. */
export const erSuspendert = ({ suspensjoner }: Pick<Runde, 'suspensjoner'>, partId?: string): boolean => suspensjoner.some((s) => s.partId === undefined || s.partId === partId);

/** Who has said that it will not sign, is not silent. */
export const harSvart = (part: Part): boolean => part.svar !== undefined || part.signertDato !== undefined || part.vilIkkeSignere !== undefined;

/** Has not answered, and has not announced a day that is still to come. */
export const erTaus = (part: Part, idag: string): boolean => !harSvart(part) && (part.varslet === undefined || part.varslet < idag);

export interface Paaminnelse extends Paaminnelsesgang {
  readonly partId: string;
  readonly trinn: number;
  readonly runde: number;
  readonly fristDato: string;
  readonly dag?: string | undefined;
  /** Told to somebody else already. */
  readonly eskalert?: boolean;
  /** Those whose mail came back. */
  readonly retur: readonly string[];
}

export interface Signatur {
  readonly nr: number;
  readonly partId: string;
  readonly runde: number;
  readonly versjon: number;
  readonly hash: string;
  readonly maate: Maate;
  readonly signertDato: string;
  /** The instant when it came on record. */
  readonly registrert: string;
  readonly person?: string | undefined;
  readonly registrertAv?: string | undefined;
  readonly signertAv?: string | undefined;
  readonly stilling?: string | undefined;
  readonly fullmakt?: string | undefined;
  readonly delegertAv?: string | undefined;
  readonly vedlegg?: string | undefined;
  readonly bevis?: string | undefined;
  readonly status: 'registrert' | 'bekreftet' | 'bestridt';
}

/** An agreement as its events tell it. */
export interface Avtale extends Avtaleforvaltning {
  readonly navn: string;
  readonly slag: Avtaleslag;
  readonly kreverSignatur: boolean;
  readonly kreverGodkjenningFoerSignatur: boolean;
  readonly nyVersjonRegel: Nyversjonsregel;
  readonly versjoner: readonly { readonly versjon: number; readonly hash: string; readonly endring?: string | undefined; readonly endretVedlegg?: EndretVedlegg | undefined; readonly registrert: string }[];
  /** Every signature ever, by number: the first is 1. */
  readonly signaturer: readonly Signatur[];
  readonly runder: readonly Runde[];
  readonly ferdigSignert?: string;
  /** The round in which that was last said. */
  readonly ferdigRunde?: number;
  /** Those bound and from when; `undefined` stands for all parts of the round. */
  readonly iKraft: readonly { readonly dato: string; readonly parter?: readonly string[] }[];
  /** The day that somebody gave where a condition decides. */
  readonly vilkaarOppfylt?: string;
  readonly paaminnelser: Readonly<Record<string, Paaminnelse>>;
}

export const INGEN_AVTALE: Avtale = {
  ...UFORVALTET, navn: '', slag: 'tjenesteavtale', kreverSignatur: true, kreverGodkjenningFoerSignatur: true, nyVersjonRegel: 'alle-paa-nytt', versjoner: [], signaturer: [], runder: [], iKraft: [], paaminnelser: {},
};

export const sisteRunde = (avtale: Avtale): Runde | undefined => avtale.runder.at(-1);

/** The act that binds a part: its signature, on a yes where that is required; or its plain yes where nothing is signed. */
export function bindingsdato(avtale: Pick<Avtale, 'kreverSignatur' | 'kreverGodkjenningFoerSignatur'>, part: Part): string | undefined {
  if (!avtale.kreverSignatur) return part.svar === 'godkjent' ? part.svarDato : undefined;
  return avtale.kreverGodkjenningFoerSignatur && part.svar !== 'godkjent' ? undefined : part.signertDato;
}

/** All parts of the round that stands have done what binds them, and none of it has fallen since. */
export function erFerdig(avtale: Avtale): boolean {
  const runde = sisteRunde(avtale);
  return avtale.ferdigSignert !== undefined && runde !== undefined && !runde.trukket && runde.parter.every((p) => bindingsdato(avtale, p) !== undefined);
}

/** Those who may sign now: all, or the first group that is not through. */
export function paaTur({ rekkefoelge, parter }: Pick<Runde, 'rekkefoelge' | 'parter'>): readonly string[] {
  if (!rekkefoelge) return parter.map((p) => p.partId);
  const signert = new Set(parter.filter((p) => p.signertDato !== undefined).map((p) => p.partId));
  return rekkefoelge.find((gruppe) => gruppe.some((partId) => !signert.has(partId))) ?? [];
}

/** Can sign now, or needs only to say yes first. */
export const harTur = (runde: Runde, part: Part): boolean =>
  part.signertDato === undefined && part.vilIkkeSignere === undefined && part.svar !== 'avslag' && paaTur(runde).includes(part.partId);

/** The furthest that a part has come. */
export function stilling({ signertDato, svar, varslet }: Part): Svar | 'signert' | 'varslet' | 'ikke-svart' {
  if (signertDato !== undefined) return 'signert';
  return svar ?? (varslet === undefined ? 'ikke-svart' : 'varslet');
}

/** How many of a round stand where; each part counts once, in its furthest state. */
export function telling({ parter }: Runde) {
  const antall = (hvor: ReturnType<typeof stilling>) => parter.filter((p) => stilling(p) === hvor).length;
  return { parter: parter.length, ikkeSvart: antall('ikke-svart'), varslet: antall('varslet'), godkjent: antall('godkjent'), forbehold: antall('forbehold'), avslag: antall('avslag'), signert: antall('signert') };
}
