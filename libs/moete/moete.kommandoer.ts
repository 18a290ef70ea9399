import { type CommandsOf, type FieldError, type RejectionKind } from '#eventsourcing';
import { type Dokumentversjon, type Innleder, type Innlevering, type Organref, type Rettigheter, type Tilgang, type Utfallsklasse, type Utsettelse, type Vedtakspunkt, type Vedtaksref, type Verv, type Virkning, type Forslag } from '#felles';
import { type Opptatt } from './beslutninger/planfeil';
import { type Deltaker, type Melding, type Moeteform, type Saksgrunnlag, type Sirkulasjonssvar, type Saksoppfoering, type TidOgSted } from './moete.events';

/** A point as the secretariat writes it down; what follows from the papers is added by the rules. */
export type Punktutkast = Omit<Vedtakspunkt, 'avvikerFraForslag'>;

export interface Vedtaksutkast {
  behandlingId: string;
  /** Needed only where there is no point to take the class from. */
  utfall?: Utfallsklasse | undefined;
  /** Only with the outcome UTSATT. */
  utsettelse?: Utsettelse | undefined;
  punkter: Punktutkast[];
  utenforPunkt: Virkning[];
  /** Proposals raised in the meeting itself. */
  forslagIMoetet: Forslag[];
  visertilSaksgrunnlag: boolean;
  protokoll: string[];
  fra?: string | undefined;
  innledere?: Innleder[] | undefined;
  dissenser?: { personId: string; tekst: string }[] | undefined;
}

/** Somebody who met or should have, as the secretariat writes it down; rights follow from the place in the body. */
export type Oppmoete = Omit<Deltaker, 'stemmerett' | 'rettigheter' | 'plassFor'>;

export type MoeteKommandoer = CommandsOf<{
  PlanleggMoete: { organId: string; tittel: string; naar: TidOgSted; form: Moeteform; vertskap?: string | undefined; innlevering?: Innlevering | undefined; videolenke?: string | undefined; opphav?: Vedtaksref | undefined };
  /** `opphav`: the decision that moved it. */
  FlyttMoete: { til: Partial<TidOgSted>; vertskap?: string | undefined; begrunnelse: string; opphav?: Vedtaksref | undefined };
  ForlengMoete: { slutt: string; begrunnelse: string };
  SettVideolenke: { videolenke: string; form?: Moeteform | undefined };
  AvlysMoete: { begrunnelse: string };
  SettPaaSaksliste: { behandlingId: string; sakId: string; raadgivende: boolean; dispensasjon?: string | undefined; minutter?: number | undefined };
  SettSakstid: { behandlingId: string; minutter: number };
  TaAvSaksliste: { behandlingId: string; begrunnelse: string };
  FastsettSaksliste: { rekkefoelge?: string[] | undefined };
  /** `varaer`: those of them who are called; members and those who reported saker always are. */
  SendInnkalling: { varaer: readonly string[] };
  TaOppIMoetet: { behandlingId: string; sakId: string; opptak: 'hastesak' | 'eventuelt'; begrunnelse: string };
  SettSaksnummer: { behandlingId: string; sakId: string; saksnummer: string; organ: string; aar: number };
  AapneMoete: Record<string, never>;
  RegistrerFremmoete: { deltakere: Oppmoete[]; referent?: string | undefined };
  /** `fraSak` left out: the sak that the meeting has come to; `tilSak` only for who comes for some saker. */
  MeldAnkomst: { personId: string; fraSak?: string | undefined; tilSak?: string | undefined; varaFor?: string | undefined };
  /** `tilSak` left out: the sak that was treated last. */
  MeldAvgang: { personId: string; tilSak?: string | undefined };
  /** `vurdering`: what the body found; left out, that the person is disqualified. */
  RegistrerInhabilitet: { behandlingId: string; personId: string; grunn: string; vurdering?: 'inhabil' | 'habil' | undefined };
  TrekkHabilitetsvurdering: { behandlingId: string; personId: string; begrunnelse: string };
  AapneVotering: { voteringId: string; behandlingId: string; gjelder: string; valg: string[] };
  AvgiStemme: { voteringId: string; personId?: string | undefined; valg: string };
  RettStemme: { voteringId: string; personId: string; valg: string; begrunnelse: string };
  AvbrytVotering: { voteringId: string; begrunnelse: string };
  LukkVotering: { voteringId: string };
  RegistrerVedtak: Vedtaksutkast;
  HevMoete: Record<string, never>;
  /** `frist` left out: the day that the procedure was planned to. */
  StartSirkulasjon: { frist?: string | undefined };
  RegistrerSirkulasjonsfravaer: { personId: string; varaId?: string | undefined };
  /** `personId` left out: one's own answer. `varaFor` only to say whom one believes to stand in for. */
  BesvarSirkulasjon: { behandlingId: string; svar: Sirkulasjonssvar; merknad?: string | undefined; personId?: string | undefined; varaFor?: string | undefined };
  TaDelegasjonIBruk: { grunnlag: string };
  SettOppMelding: Melding;
  TaAvMelding: { behandlingId: string };
}>;

export type MoeteKommando<T extends MoeteKommandoer['type'] = MoeteKommandoer['type']> = Extract<MoeteKommandoer, { type: T }>;

export interface OrganFakta extends Organref {
  readonly beslutningsform: 'konsensus' | 'avstemning';
  readonly nummerformat: string;
  readonly innlevering?: Innlevering | undefined;
  readonly fastePunkter?: readonly string[] | undefined;
}

export interface SakIMoetet {
  readonly tittel: string;
  /** Why the sak cannot be treated: a sentence, the guard that says so, and what it misses; undefined when it can. */
  readonly hindring?: { readonly melding: string; readonly vakt: string; readonly kind: RejectionKind; readonly mangler: readonly string[] } | undefined;
  /** Whether the sak's process lets this body decide, advise, or neither. */
  readonly organetKan: 'beslutte' | 'raadgi' | 'ingenting';
  readonly saksgrunnlag?: Saksgrunnlag | undefined;
  /** The version of its process that this was judged by. */
  readonly prosess?: Saksoppfoering['prosess'];
}

/** One place in the body; a person may have several. */
export interface Organmedlem {
  readonly medlemskapId: string;
  readonly personId: string;
  readonly verv: Verv;
  readonly stemme: boolean;
  /** All four, for the minutes. */
  readonly rettigheter?: Rettigheter | undefined;
  /** The part, body or group that the person speaks for, by name. */
  readonly representerer?: string | undefined;
  /** The place that a vara is appointed for; a vara without one is appointed for them all. */
  readonly varaFor?: string | undefined;
}

/** What the rules of a meeting must know from elsewhere, as it is when the command is judged. */
export interface MoeteFakta {
  readonly tilgang: Tilgang;
  /** The day of the command in Norwegian time. */
  readonly idag: string;
  /** Whether the command says which revision of the meeting it has seen. */
  readonly medRevisjon?: boolean | undefined;
  readonly organ?: OrganFakta | undefined;
  /** For the commands about one sak; in RegistrerVedtak and TaAvSaksliste `hindring` says why it can no longer be decided. */
  readonly sak?: SakIMoetet | undefined;
  /** For SettPaaSaksliste: the day the meeting's papers are due, and the day the sak was reported; undefined when the meeting has no such day. */
  readonly innlevering?: { readonly frist: string; readonly innlevert: string } | undefined;
  /** For FastsettSaksliste: the paper that each sak on the agenda has now, by sak. */
  readonly papirer?: ReadonlyMap<string, Saksgrunnlag> | undefined;
  /** For SendInnkalling: who always get it, and who do when they are called as vara; on the meeting's day, by person. */
  readonly innkalles?: { readonly faste: readonly string[]; readonly varaer: readonly string[] } | undefined;
  /** For StartSirkulasjon: how many of the body's members may demand a meeting; undefined when it has no such rule. */
  readonly kreverMoete?: number | undefined;
  /** For RegistrerVedtak between meetings: the body's next planned meeting. */
  readonly nesteMoeteId?: string | undefined;
  /** For RegistrerFremmoete, MeldAnkomst, StartSirkulasjon and RegistrerSirkulasjonsfravaer: members of the body on the meeting's day. */
  readonly medlemmer?: readonly Organmedlem[] | undefined;
  /** Agreements named by the decision's effects, with the version they stand at. */
  readonly avtaler?: ReadonlyMap<string, Dokumentversjon> | undefined;
  /** For RegistrerVedtak: whether the meeting that the sak is postponed to is planned, and is the same body's. */
  readonly kanUtsettesTil?: boolean | undefined;
  /** For RegistrerVedtak, RegistrerFremmoete and MeldAnkomst: those of the persons named that are registered in the helsefellesskap. */
  readonly kjentePersoner?: readonly string[] | undefined;
  /** For RegistrerVedtak: the body's last adjourned meeting before this one, whose minutes are "the previous" ones. */
  readonly forrigeMoeteId?: string | undefined;
  /** For RegistrerVedtak: of the meetings whose minutes it approves, the body's own that were held. */
  readonly egneMoeter?: ReadonlySet<string> | undefined;
  /** For RegistrerVedtak: of the earlier decisions that it does over, those of this body that stand; `behandlingId#punkt`. */
  readonly omgjoerbare?: ReadonlySet<string> | undefined;
  /** For FlyttMoete by a decision: the body's meetings that are not called off. */
  readonly opptatt?: readonly Opptatt[] | undefined;
  /** For RegistrerVedtak: hashes of the files that the paper before the meeting has with it. */
  readonly vedlegg?: ReadonlySet<string> | undefined;
  /** For RegistrerVedtak: what in the effects cannot be carried out, each with its place. */
  readonly virkningsfeil?: readonly FieldError[] | undefined;
  /** For RegistrerVedtak: what is wrong with the deadlines of the effects, each with its place. */
  readonly fristfeil?: readonly FieldError[] | undefined;
}
