import { type Behandling, type Offentlighet, type Organref, type Rettigheter, type Utfallsklasse, type Verv } from '#felles';

/** Everything that minutes are made of, as it stood at one position: the content is a function of this and the template. */
export interface Referatgrunnlag {
  readonly moeteId: string;
  readonly moeteRevisjon: number;
  readonly organ: Organref;
  readonly tittel: string;
  /** Dates as `YYYY-MM-DD`, times as `HH:MM`. */
  readonly naar: { readonly dato: string; readonly start?: string | undefined; readonly slutt?: string | undefined; readonly sted?: string | undefined };
  readonly form: 'fysisk' | 'digital' | 'hybrid' | 'skriftlig';
  readonly vertskap?: string | undefined;
  readonly hevet: boolean;
  readonly referent?: string | undefined;
  readonly deltakere: readonly Referatdeltaker[];
  readonly saker: readonly Referatsak[];
  /** From here on: what template 1 does not read. Decisions between meetings that were told of. */
  readonly meldinger?: readonly Referatmelding[] | undefined;
  readonly helsefellesskap?: string | undefined;
  /** Bodies, meetings and agreements that decisions name by id. */
  readonly navn?: Referatnavn | undefined;
}

export interface Referatnavn {
  readonly organer: Readonly<Record<string, string>>;
  readonly moeter: Readonly<Record<string, { readonly organ: string; readonly dato: string }>>;
  readonly avtaler: Readonly<Record<string, string>>;
}

export interface Referatmelding {
  readonly sakId: string;
  readonly saksnummer?: string | undefined;
  readonly tittel: string;
  readonly dato: string;
  readonly utfall: Utfallsklasse;
  readonly maate: 'sirkulasjon' | 'delegasjon';
}

export interface Referatdeltaker {
  readonly personId: string;
  readonly navn: string;
  readonly status: 'til-stede' | 'forfall' | 'fravaer';
  readonly gruppe?: string | undefined;
  readonly funksjon?: string | undefined;
  readonly organisasjon?: string | undefined;
  readonly representerer?: string | undefined;
  readonly oppgave?: 'moeteleder' | 'referent' | undefined;
  readonly rolle?: Verv | 'gjest' | undefined;
  readonly rettigheter?: Rettigheter | undefined;
  readonly stemmerett: boolean;
  /** The absent member. */
  readonly varaFor?: { readonly personId: string; readonly navn: string } | undefined;
  /** Numbers of the first and last sak of a vara, when not the whole meeting. */
  readonly fraSak?: string | undefined;
  readonly tilSak?: string | undefined;
  /** Numbers of the saker in between that the person was out for. */
  readonly ute?: readonly string[] | undefined;
  /** Numbers of the saker that a guest attended. */
  readonly saker?: readonly string[] | undefined;
}

export interface Sakskorreksjon {
  readonly gjelder: string;
  readonly opprinnelig: string;
  readonly rettet: string;
}

export interface Referatsak {
  readonly behandlingId: string;
  readonly sakId: string;
  readonly saksnummer?: string | undefined;
  readonly tittel: string;
  readonly opptak: 'saksliste' | 'hastesak' | 'eventuelt';
  /** Why it was admitted in the meeting. */
  readonly begrunnelse?: string | undefined;
  readonly endelig: boolean;
  /** What the meeting did; absent until it has. */
  readonly behandling?: Behandling | undefined;
  readonly innledere: readonly { readonly navn?: string | undefined; readonly funksjon?: string | undefined; readonly organisasjon?: string | undefined }[];
  readonly rettelser: readonly Sakskorreksjon[];
  /** Members who stepped back from this sak. */
  readonly inhabile?: readonly { readonly navn: string; readonly grunn: string }[] | undefined;
  readonly voteringer?: readonly Referatvotering[] | undefined;
  /** What was answered where the body did not meet; without `svar` nothing came. */
  readonly skriftlig?: { readonly frist: string; readonly svar: readonly Referatsvar[] } | undefined;
  readonly delegasjon?: { readonly grunnlag: string; readonly navn: string } | undefined;
  /** Members who did not go along, in their own words. */
  readonly dissenser?: readonly { readonly navn: string; readonly tekst: string }[] | undefined;
  /** From here on: what template 1 does not read. Files of the paper that the meeting had; without `hash` it is not shown which. */
  readonly vedlegg?: readonly { readonly navn: string; readonly hash?: string | undefined }[] | undefined;
  /** Members whom the body found to have no conflict of interest. */
  readonly habile?: readonly { readonly navn: string; readonly grunn: string }[] | undefined;
  /** Votes that were broken off. */
  readonly avbrutte?: readonly { readonly gjelder: string; readonly grunn: string }[] | undefined;
  /** Who made which proposal in the meeting. */
  readonly fremsatt?: readonly { readonly alternativ: string; readonly navn: string }[] | undefined;
  /** Earlier treatments of the sak, in order. */
  readonly foer?: readonly { readonly organ: string; readonly dato: string; readonly saksnummer?: string | undefined; readonly utfall: Utfallsklasse }[] | undefined;
  /** Numbers of saker, or words, that the sak is linked to. */
  readonly lenker?: readonly string[] | undefined;
  /** Earlier decisions that this one withdraws or changes. */
  readonly omgjoer?: readonly Omgjoering[] | undefined;
}

/** One decision that does over another; the other one's place and words. */
export interface Omgjoering {
  readonly hva: 'trukket' | 'endret';
  readonly sakId: string;
  readonly behandlingId: string;
  readonly punkt: number;
  readonly saksnummer?: string | undefined;
  readonly organ?: string | undefined;
  readonly dato?: string | undefined;
  readonly tekst?: string | undefined;
  readonly begrunnelse?: string | undefined;
}

/** What has come after the minutes, of the saker in them: it stands round them and is no part of them. */
export interface Etterpaa {
  /** A point of these minutes (`behandlingId`, `nr`), and the later decision (`ved`) that did it over. */
  readonly omgjort: readonly { readonly behandlingId: string; readonly nr: number; readonly tekst: string; readonly ved: Omgjoering }[];
  readonly offentlighet: Offentlighet;
}

export interface Referatsvar {
  readonly navn: string;
  readonly varaFor?: string | undefined;
  readonly representerer?: string | undefined;
  readonly svar?: 'ja' | 'nei' | 'krever-moete' | undefined;
  readonly merknad?: string | undefined;
  readonly forSent?: boolean | undefined;
}

export interface Referatvotering {
  readonly gjelder: string;
  readonly resultat: readonly { readonly valg: string; readonly antall: number }[];
  /** One line for each who could vote; without `valg` the person abstained. */
  readonly stemmer: readonly { readonly navn: string; readonly valg?: string | undefined; readonly varaFor?: string | undefined; readonly representerer?: string | undefined }[];
}
