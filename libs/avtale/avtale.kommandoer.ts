import { type CommandsOf } from '#eventsourcing';
import { type Eskalering, type Kalendervalg, type Tilgang } from '#felles';
import { type Avtaleslag, type Ikrafttredelse, type Maate, type Suspensjonsgrunn, type Valg } from './avtale.events';

/** Whoever enters an act for a part that did it elsewhere says why. */
interface Registrering {
  readonly partId: string;
  readonly maate: Maate;
  readonly begrunnelse?: string | undefined;
}

/** What the sak orders when it is sent to the parts; `parter` is frozen there. */
export interface SendAvtale {
  readonly sakId: string;
  readonly punkt?: number | undefined;
  readonly versjon: number;
  readonly hash: string;
  readonly parter: readonly { readonly partId: string; readonly navn: string }[];
  /** `YYYY-MM-DD`, the last day to answer. */
  readonly svarfrist: string;
  readonly ikrafttredelse: Ikrafttredelse;
  /** Days before the deadline, at most five, 0–365. */
  readonly paaminnelser: readonly number[];
}

/** Sent by the reminder worker: the stream that owns the answer decides. */
export interface MinnOmFrist {
  readonly paaminnelseId: string;
  readonly partId: string;
  readonly runde: number;
  readonly trinn: number;
  /** The deadline (trinn ≥ 1) or the announced day (trinn 0) that the reminder was planned from. */
  readonly fristDato: string;
  /** The day that it was planned for. */
  readonly dag?: string | undefined;
  /** As part of this person's mail with others. */
  readonly samletFor?: string | undefined;
}

interface OmPaaminnelse {
  readonly paaminnelseId: string;
}

export type AvtaleKommandoer = CommandsOf<{
  OpprettAvtale: {
    navn: string;
    slag: Avtaleslag;
    overordnet?: string | undefined;
    erstatter?: string | undefined;
    kreverSignatur: boolean;
    kreverGodkjenningFoerSignatur: boolean;
  };
  RegistrerAvtaleversjon: { hash: string; endring?: string | undefined };
  SendAvtale: SendAvtale;
  EndreSvarfrist: { svarfrist: string; begrunnelse: string };
  EndrePartsSvarfrist: { partId: string; svarfrist: string; begrunnelse: string };
  SuspenderSvarfrist: { grunn: Suspensjonsgrunn; partId?: string | undefined; sakId?: string | undefined; begrunnelse: string };
  GjenopptaSvarfrist: {
    grunn: Suspensjonsgrunn;
    partId?: string | undefined;
    sakId?: string | undefined;
    /** One for each reminder that fell due meanwhile. The sak may not know of the very last: those go out. */
    valg: readonly { readonly paaminnelseId: string; readonly valg: Valg }[];
    begrunnelse: string;
  };
  /** The calendar of the helsefellesskap was set. */
  InnstillKalender: { kalender: Kalendervalg };
  /** All deadlines of the sak were extended. */
  ForlengSvarfrist: { sakId: string; dager: number; begrunnelse: string };
  TrekkTilbake: { begrunnelse: string };
  RegistrerMottak: Registrering & { dato: string };
  VarsleBehandling: Registrering & { dato: string; organ?: string | undefined };
  SvarForPart: Registrering & {
    svar: 'ja' | 'ja-med-forbehold' | 'nei';
    /** The reservation, or the reason for a no. */
    aarsak?: string | undefined;
    dato: string;
    saksnummer?: string | undefined;
  };
  SignerForPart: Registrering & { versjon: number; hash: string; signertDato: string; signertAv?: string | undefined; stilling?: string | undefined };
  SettIKraft: { dato: string; begrunnelse: string };
  ErstattAvtale: { avAvtaleId: string; dato: string };
  MinnOmFrist: MinnOmFrist;
  /** As MinnOmFrist, where that was answered with nothing: is it only that the deadline stands still? */
  HoldPaaminnelse: MinnOmFrist;
  FoelgPaaminnelsesregel: { runde: number; dagerFoer: readonly number[]; eskalering?: Eskalering | undefined; regel: string; gjelderFra: string };
  RegistrerPaaminnelseSamlet: OmPaaminnelse & { mottakere: readonly string[]; dag: string; alle: boolean };
  RegistrerPaaminnelseSendt: OmPaaminnelse & { messageId: string; mottakere: readonly string[] };
  RegistrerPaaminnelseFeilet: OmPaaminnelse & { aarsak: string; mottakere?: readonly string[] | undefined };
  RegistrerPaaminnelseIRetur: OmPaaminnelse & { messageId: string; status: string; mottakere: readonly string[] };
}>;

export type Kommando<T extends AvtaleKommandoer['type'] = AvtaleKommandoer['type']> = Extract<AvtaleKommandoer, { type: T }>;

export interface AvtaleFakta {
  readonly tilgang: Tilgang;
  /** For OpprettAvtale: those of the agreements referred to that do not exist here. */
  readonly ukjenteAvtaler?: readonly string[] | undefined;
  /** For what the reminder worker asks: whether the sak stands still, also when that has not been told here yet. */
  readonly sakErSuspendert?: boolean | undefined;
  /** For SendAvtale: the days off that reminders are planned with; undefined when only the public holidays count. */
  readonly kalender?: Kalendervalg | undefined;
}
