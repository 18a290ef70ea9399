import { type CommandsOf } from '#eventsourcing';
import { type Eskalering, type Kalendervalg, type Maalform, type Rolletildeling, type Tilgang } from '#felles';
import { type Avtalepart, type Avtaleslag, type EndretVedlegg, type Ikrafttredelse, type Innlogging, type Kontrollutfall, type Maate, type Nyversjonsregel, type Signaturkontroll, type Suspensjonsgrunn, type Valg } from './avtale.events';
import { type Delvis } from './hendelser/ikraft.events';
import { type Avtalekort, type Forvaltningskommandoer, type Opplysninger } from './forvaltning.kommandoer';

export type Svarvalg = 'ja' | 'ja-med-forbehold' | 'ja-ved-likelydende' | 'nei';

export interface NyttLedd {
  readonly organ: string;
  readonly dato?: string | undefined;
  readonly saksnummer?: string | undefined;
}

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
  /** R7: the day of the decision, or an earlier one that it says. */
  readonly tidligstIKraft?: string | undefined;
  /** Days before the deadline, at most five, 0–365. */
  readonly paaminnelser: readonly number[];
  /** Each part gets a mail that says so. */
  readonly varsles?: true | undefined;
  /** Who signs before whom; left out: all at the same time. */
  readonly rekkefoelge?: readonly (readonly string[])[] | undefined;
  /** Of the preview (`omstart`) that the sender saw: asked for where somebody has signed the round that this one replaces. */
  readonly fingeravtrykk?: string | undefined;
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

interface Partssvar {
  readonly svar: Svarvalg;
  /** The reservation, or the reason for a no. */
  readonly aarsak?: string | undefined;
  /** Day of the part's own decision. */
  readonly dato: string;
  /** The part's own body. */
  readonly organ?: string | undefined;
  readonly saksnummer?: string | undefined;
}

interface OmPaaminnelse {
  readonly paaminnelseId: string;
}

export type AvtaleKommandoer = CommandsOf<Forvaltningskommandoer & {
  OpprettAvtale: Opplysninger & {
    navn: string;
    slag: Avtaleslag;
    kreverSignatur: boolean;
    kreverGodkjenningFoerSignatur: boolean;
    nyVersjonRegel?: Nyversjonsregel | undefined;
  };
  RegistrerAvtaleversjon: { hash: string; endring?: string | undefined; endretVedlegg?: EndretVedlegg | undefined };
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
  SettBehandlingsplan: Registrering & { ledd: readonly NyttLedd[] };
  BehandleILedd: Registrering & { organ: string; dato: string; saksnummer?: string | undefined; innstilling?: string | undefined };
  UtsettBehandling: Registrering & { dato: string; aarsak: string; organ?: string | undefined };
  SvarForPart: Registrering & Partssvar & {
    /** The decision that answers other agreements too. */
    vedtak?: { readonly id: string; readonly avtaler: readonly string[]; readonly dokument?: string } | undefined;
  };
  RettSvar: Partssvar & { partId: string; begrunnelse: string };
  KrevLovlighetskontroll: Registrering & { dato: string; krevdAv: string; aarsak: string };
  AvgjoerLovlighetskontroll: Registrering & { dato: string; utfall: Kontrollutfall; avgjortAv: string };
  /** A person of the part reads the text of this version. */
  RegistrerAapning: { partId: string; versjon: number };
  /** Without a list: all the silent. */
  Purr: { parter?: readonly string[] | undefined; begrunnelse?: string | undefined };
  SignerForPart: Registrering & {
    versjon: number;
    hash: string;
    signertDato: string;
    /** Who signed elsewhere: a person registered here, or a name and a position. */
    person?: string | undefined;
    signertAv?: string | undefined;
    stilling?: string | undefined;
    /** The scan or the signed file. */
    vedlegg?: string | undefined;
    /** Of the declaration that was shown to who signs here. */
    maalform?: Maalform | undefined;
    /** How the one who signs here is logged in. */
    innlogging?: Innlogging | undefined;
  };
  AvslaaSignering: Registrering & { dato: string; aarsak: string };
  BekreftSignatur: { signatur: number };
  BestridSignatur: { signatur: number; aarsak: string };
  SettIKraft: { dato: string; begrunnelse: string };
  /** `flytter`: where the same agreement replaces it already, it does so from this day. */
  ErstattAvtale: { avAvtaleId: string; dato: string; flytter: boolean; delvis?: Delvis | undefined };
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
  /** For what the register is told: the agreements referred to, by id; one that is left out does not exist. */
  readonly avtaler?: Readonly<Record<string, Avtalekort>> | undefined;
  /** The same of the parts, the owner and the sak. */
  readonly parter?: readonly Avtalepart[] | undefined;
  readonly eierFinnes?: boolean | undefined;
  readonly sakFinnes?: boolean | undefined;
  /** For what the reminder worker asks: whether the sak stands still, also when that has not been told here yet. */
  readonly sakErSuspendert?: boolean | undefined;
  /** For SendAvtale: the days off that reminders are planned with; undefined when only the public holidays count. */
  readonly kalender?: Kalendervalg | undefined;
  /** For SignerForPart: what of it lies outside the agreement. */
  readonly signering?: Signeringsfakta | undefined;
}

export interface Signeringsfakta {
  /** Of the text that is signed, in the archive. */
  readonly tekstErHel: boolean;
  /** By what the registered person who signed elsewhere could sign, on the day that it was signed. */
  readonly underskrivers?: readonly Rolletildeling[] | undefined;
  /** The scan, where the helsefellesskap has been sent it: what is in it, and what a signing service says of it. */
  readonly vedlegg?: { readonly filtype: string; readonly kontroll: Signaturkontroll } | undefined;
  /** The evidence as it lies in the archive, once the rules have let the signature through. */
  readonly bevis?: string | undefined;
}
