import { type Behandling, type Dokumentversjon, type Frist, type Organref, type Utsettelse, type Virkning } from '#felles';
import { type Forpliktelsesstatus, type HoldtHandling, type Nivaautfall, type NotertInnspillsrunde, type Omgjoering, type Opphav, type Prosessref, type Raadsvar, type SakHendelse, type Saksframlegg, type Saksinnmelder, type Saksmalref, type Undersaksbestilling } from './sak.events';
import { type Sporpunkt } from './spor';

export const SAKSSTATUSER = ['ventet', 'meldt', 'returnert', 'trukket', 'forberedt', 'berammet', 'behandlet', 'vedtatt', 'ikke-godkjent', 'utsatt', 'sendt', 'signert', 'avsluttet'] as const;
export type Saksstatus = (typeof SAKSSTATUSER)[number];

/** Where a sak stands whether or not a body has it on its agenda just now. */
export type Grunnstatus = Exclude<Saksstatus, 'berammet'>;

export interface BerammetBehandling {
  readonly behandlingId: string;
  readonly moeteId: string;
  readonly organ: Organref;
  readonly opptak: 'saksliste' | 'hastesak' | 'eventuelt';
  readonly endelig: boolean;
  readonly saksnummer?: string | undefined;
  readonly resultat?: Behandling | undefined;
  readonly frafalt: boolean;
}

/** The unit that moves: one point of one treatment, open until what it started is done. */
export interface Punkttilstand {
  readonly behandlingId: string;
  readonly nr: number;
  readonly virkninger: readonly Virkning[];
  readonly lukket: boolean;
  /** Opened again: what nobody took up stays closed as it was. */
  readonly gjenaapnet?: true;
}

export interface Utsendelse {
  readonly behandlingId: string;
  readonly punkt: number;
  readonly dokumentversjon: Dokumentversjon;
  readonly signert: boolean;
}

/** What fell due while the sak was suspended. */
export interface Holdt {
  readonly nr: number;
  readonly tid: string;
  readonly handling: HoldtHandling;
}

/** A version that the sak has been moved to. */
export interface Saksmigrering {
  readonly migreringId: string;
  readonly fra: Prosessref;
  readonly til: Prosessref;
  readonly avbildning: readonly { readonly fra: string; readonly til: string }[];
  readonly tid: string;
  readonly angret: boolean;
}
export type Bestilling = Extract<SakHendelse, { type: 'RaadBestilt' }>['data'] & { readonly tid: string; readonly etterVedtak: boolean };

/** A sak of its own that a body got to give its advice in. */
export interface Undersak {
  readonly sakId: string;
  /** The order that it came of. */
  readonly nr: number;
  readonly organ: Organref;
  readonly svar?: Raadsvar | undefined;
  /** Why it is over without an answer. */
  readonly frafalt?: string | undefined;
}
export type Stegfrist = Extract<SakHendelse, { type: 'StegfristStartet' }>['data'];

/** A sak was sent back, and how what was missing was answered when it came again. */
export interface Retur {
  readonly tid: string;
  readonly begrunnelse: string | undefined;
  /** When it came again; undefined while it is out. */
  readonly besvart: string | undefined;
  readonly mangler: readonly { readonly mangel: string; readonly besvart: boolean; readonly svar: string | undefined }[];
}

export interface Sak {
  readonly status: Saksstatus | undefined;
  readonly grunnstatus: Grunnstatus | undefined;
  /** SakSignert has happened: it comes once. */
  readonly signert: boolean;
  readonly referanse: string | undefined;
  readonly tittel: string;
  readonly sakstype: string;
  readonly saksinnmelder: Saksinnmelder | undefined;
  readonly saksframlegg: Saksframlegg | undefined;
  /** Every version of the paper: a meeting keeps the one it was sent. */
  readonly framlagt: readonly Saksframlegg[];
  /** The form that it was reported on; undefined where there was none. */
  readonly saksmal: Saksmalref | undefined;
  readonly tilOrgan: string | undefined;
  readonly prosess: Prosessref | undefined;
  readonly opphav: Opphav | undefined;
  readonly ventet: { readonly frist: Frist; readonly ansvarlig: string | undefined; readonly forpliktelseId: string | undefined } | undefined;
  readonly mangler: readonly string[];
  /** Each time it was sent back, with what came of it. */
  readonly returer: readonly Retur[];
  readonly meldtAv: string | undefined;
  readonly numre: readonly { readonly saksnummer: string; readonly organ: string; readonly aar: number }[];
  readonly behandlinger: Readonly<Record<string, BerammetBehandling>>;
  readonly punkter: Readonly<Record<string, Punkttilstand>>;
  /** Deadlines that have another rule than the decision gave them. */
  readonly frister: Readonly<Record<string, Frist>>;
  readonly utsendelser: Readonly<Record<string, Utsendelse>>;
  /** Points that a later decision did over; the points themselves stand as they were. */
  /** New versions of documents that its decisions endorsed. */
  readonly dokumentversjoner: readonly Extract<SakHendelse, { type: 'DokumentversjonRegistrert' }>['data'][];
  /** By the commitment's id: what has been told of it since the decision. */
  readonly oppfoelging: Readonly<Record<string, Oppfoelging>>;
  readonly omgjoeringer: readonly Omgjoering[];
  readonly rettelser: readonly { readonly gjelder: string; readonly opprinnelig: string; readonly rettet: string; readonly behandlingId?: string | undefined }[];
  readonly lenker: readonly { readonly forhold: string; readonly tilSak?: string | undefined; readonly tekst?: string | undefined }[];
  /** What happened to it that has to do with its route, in order. */
  readonly spor: readonly Sporpunkt[];
  /** When it was first reported, and when it was closed or withdrawn. */
  readonly meldtTid: string | undefined;
  readonly avsluttetTid: string | undefined;
  /** Days that it has stood still, without the suspension that lasts. */
  readonly stansetDager: number;
  /** By which body it was postponed last, on which version of the paper; undefined once that body has treated it. */
  readonly utsatt: (Utsettelse & { readonly organId: string; readonly endelig: boolean; readonly versjon: number }) | undefined;
  /** Advice asked for with a mandate, in order. */
  readonly bestillinger: readonly Bestilling[];
  readonly undersaker: readonly Undersak[];
  /** On an undersak: what it is to give, and whether that is settled. */
  readonly bestilling: (Undersaksbestilling & { readonly lukket: boolean }) | undefined;
  /** Deadlines that its process has started and that are not over. */
  readonly stegfrister: readonly Stegfrist[];
  /** How many such deadlines there have been. */
  readonly antallStegfrister: number;
  readonly suspensjon: { readonly siden: string; readonly holdt: readonly Holdt[] } | undefined;
  readonly migreringer: readonly Saksmigrering[];
  /** Disputes about it. */
  readonly uenigheter: readonly Uenighet[];
  /** Rounds of input that went out for it. */
  readonly innspillsrunder: readonly NotertInnspillsrunde[];
  /** On a dispute: the levels that it has been at, the one that has it last. */
  readonly nivaaer: readonly Uenighetsnivaa[];
}

/** What became of a commitment. */
export interface Oppfoelging {
  readonly status: Forpliktelsesstatus;
  /** Taken up again after it was over: then its point, which is closed, no longer says so. */
  readonly gjenaapnet: boolean;
  /** Undefined: as the decision has it; null: asked for and not known. */
  readonly ansvarlig: string | null | undefined;
}

/** A dispute about the sak or one of its decisions, as far as it has come. */
export interface Uenighet {
  readonly sakId: string;
  readonly behandlingId?: string | undefined;
  readonly punkt?: number | undefined;
  readonly nivaa: string;
  readonly utfall?: Nivaautfall | undefined;
}

/** A level that a dispute has been at. */
export interface Uenighetsnivaa {
  readonly steg: string;
  readonly navn: string;
  readonly fra: string;
  readonly utfall?: Nivaautfall | undefined;
  readonly begrunnelse?: string | undefined;
  readonly til?: string | undefined;
}

export const INGEN_SAK: Sak = {
  status: undefined, grunnstatus: undefined, signert: false, referanse: undefined, tittel: '', sakstype: '', saksinnmelder: undefined, saksframlegg: undefined, framlagt: [], saksmal: undefined, tilOrgan: undefined, prosess: undefined,
  opphav: undefined, ventet: undefined, mangler: [], returer: [], meldtAv: undefined, numre: [], behandlinger: {}, punkter: {}, frister: {}, utsendelser: {}, omgjoeringer: [], dokumentversjoner: [], oppfoelging: {}, rettelser: [], lenker: [], spor: [],
  utsatt: undefined, meldtTid: undefined, avsluttetTid: undefined, stansetDager: 0, bestillinger: [], undersaker: [], bestilling: undefined, stegfrister: [], antallStegfrister: 0, suspensjon: undefined, migreringer: [], uenigheter: [], innspillsrunder: [], nivaaer: [],
};
