import { type CommandsOf, type FieldError } from '#eventsourcing';
import { type Dokumentversjon, type Frist, type Maalform, type Tilgang } from '#felles';
import { type Innspillsopphav, type Maate, type Mottakerslag, type Sammenstilling, type Spoersmaalsslag, type Spoersmaalssvar } from './innspill.events';

/** Whoever enters an act for a receiver that did it elsewhere says how it came. */
interface Registrering {
  readonly mottakerId: string;
  readonly maate: Maate;
  readonly begrunnelse?: string | undefined;
}

export interface Utsendelse {
  readonly tittel: string;
  /** `forventet` left out: as the round. */
  readonly mottakere: readonly { readonly slag: Mottakerslag; readonly id: string; readonly forventet?: boolean | undefined }[];
  /** *kan sendes*: nobody is waited for, unless a receiver says otherwise. */
  readonly frivillig: boolean;
  readonly spoersmaal: readonly { readonly tekst: string; readonly slag: Spoersmaalsslag; readonly valg?: readonly string[] | undefined; readonly paakrevd: boolean }[];
  readonly frist: Frist;
  /** Days before the deadline, at most five, 0–365. */
  readonly paaminnelser: readonly number[];
  /** Version of the sak's paper. */
  readonly framlegg?: number | undefined;
  readonly vedlegg: readonly { readonly navn: string; readonly hash: string }[];
}

/** `tilside`: the round is sent in place of the draft, and says why. `behold`: it stands beside it. */
export const UTKASTVALG = ['tilside', 'behold'] as const;
export interface Utkastvalg {
  readonly id: string;
  readonly valg: (typeof UTKASTVALG)[number];
  readonly begrunnelse?: string | undefined;
}

/** A round that a decision ordered, and that nobody has sent. */
export interface Utkast {
  readonly id: string;
  readonly opphav?: Innspillsopphav | undefined;
  readonly til: string;
}

export type InnspillKommandoer = CommandsOf<{
  ForeslaaInnspillsrunde: { sakId: string; opphav: Innspillsopphav; til: string; frist: Frist; frivillig: boolean };
  /** A round of its own; `utkast` says what becomes of each draft that the sak has. */
  StartInnspillsrunde: Utsendelse & { sakId: string; opphav?: Innspillsopphav | undefined; utkast: readonly Utkastvalg[] };
  SendInnspillsrunde: Utsendelse;
  EndreInnspillsfrist: { frist: Frist; begrunnelse: string };
  /** `bareUtkast`: only if it has not been sent. */
  TrekkInnspillsrunde: { begrunnelse: string; bareUtkast?: true | undefined };
  /** Left out: all who are silent. */
  PurrInnspill: { mottakere?: readonly string[] | undefined };
  KvitterInnspill: Registrering;
  VarsleInnspill: Registrering & { dato: string };
  LagreInnspillskladd: { mottakerId: string; svar: readonly Spoersmaalssvar[] };
  /** `svar` left out: the draft is handed in as it is. */
  AvgiInnspill: Registrering & { ingenMerknader: boolean; svar?: readonly Spoersmaalssvar[] | undefined };
  /** `maalform` left out: bokmål. */
  SammenstillInnspill: { maalform?: Maalform | undefined };
}>;

export type Kommando<T extends InnspillKommandoer['type'] = InnspillKommandoer['type']> = Extract<InnspillKommandoer, { type: T }>;

/** The sak that a round belongs to, as it is now. */
export interface Saksfakta {
  readonly aapen: boolean;
  readonly suspendert: boolean;
  readonly framlegg: readonly Dokumentversjon[];
  /** Points of its decisions, by treatment, each with its orders for input. */
  readonly punkter: readonly { readonly behandlingId: string; readonly punkt: number; readonly bestilt?: readonly Required<Pick<Innspillsopphav, 'virkning' | 'forpliktelseId'>>[] }[];
}

export interface InnspillFakta {
  readonly tilgang: Tilgang;
  /** For StartInnspillsrunde: drafts of the same sak. */
  readonly utkast?: readonly Utkast[] | undefined;
  /** For sending: undefined when there is no such sak here. */
  readonly sak?: Saksfakta | undefined;
  /** For sending: those of the receivers that exist and are in work. */
  readonly kjente?: readonly { readonly slag: Mottakerslag; readonly id: string; readonly navn: string }[] | undefined;
  /** For sending and EndreInnspillsfrist: what is wrong with the deadline. */
  readonly fristfeil?: readonly FieldError[] | undefined;
  /** For sending: hashes among the attachments that nobody here has sent. */
  readonly ukjenteVedlegg?: readonly string[] | undefined;
  /** For sending: how many files a round may name. */
  readonly flestVedlegg?: number | undefined;
  /** For PurrInnspill: those of the receivers that a reminder has gone to today. */
  readonly minnetIDag?: readonly string[] | undefined;
  /** For AvgiInnspill: the last day of the deadline as it is now, and the day that counts as today against it. */
  readonly frist?: { readonly dag?: string | undefined; readonly regnesFra: string } | undefined;
  /** For SammenstillInnspill: the paper made of exactly this state. */
  readonly dokument?: Sammenstilling | undefined;
}
