import { type CommandsOf, type FieldError } from '#eventsourcing';
import { type Behandling, type Dokumentversjon, type Frist, type Organref, type Organslag, type Tilgang } from '#felles';
import { type Rute } from './plass';
import { type Uenighet } from './sak.form';
import { type Avtalepaaminnelse, type Bevis, type Forpliktelsesstatus, type Fristpaaminnelse, type Ikrafttredelse, type Lenkeforhold, type LukketRaad, type Nivaautfall, type NotertInnspillsrunde, type Omgjoering, type Opphav, type Prosessref, type Saksframlegg, type Saksinnmelder, type Undersaksbestilling } from './sak.events';
import { type Malversjonsref } from './saksmal/malversjon';

export type NyttSaksframlegg = Omit<Saksframlegg, 'versjon'>;
/** As somebody sends it: what stands above a section comes from the saksmal. */
export type InnsendtSaksframlegg = Omit<NyttSaksframlegg, 'seksjoner'> & { readonly seksjoner?: readonly { readonly noekkel: string; readonly tekst: string }[] | undefined };

export type SakKommandoer = CommandsOf<{
  VentSak: { tittel: string; organ: { id?: string | undefined; slag: Organslag }; frist: Frist; ansvarlig?: string | undefined; bindende: boolean; opphav: Opphav; forpliktelseId?: string | undefined };
  MeldSak: {
    tittel: string; sakstype: string; saksinnmelder: Omit<Saksinnmelder, 'person'>; saksframlegg: InnsendtSaksframlegg; tilOrgan?: string | undefined; opphav?: Opphav | undefined;
    besvarteMangler: string[]; manglersvar?: { mangel: string; svar: string }[] | undefined;
  };
  /** `paaVersjon`: the version that it was written on, when it comes from a draft. */
  EndreSaksframlegg: { saksframlegg: InnsendtSaksframlegg; paaVersjon?: number | undefined };
  ForberedSak: { merknad?: string | undefined };
  ReturnerSak: { mangler: string[]; begrunnelse: string };
  TrekkSak: { begrunnelse: string };
  /** `prosess`: the version that the meeting judged the sak by, when it is known. */
  BerammBehandling: { behandlingId: string; moeteId: string; organ: Organref; opptak: 'saksliste' | 'hastesak' | 'eventuelt'; endelig: boolean; prosess?: Prosessversjonsref | undefined };
  FrafallBehandling: { behandlingId: string };
  RegistrerSaksnummer: { saksnummer: string; organ: string; aar: number; behandlingId?: string | undefined };
  RegistrerBehandling: { behandling: Behandling };
  SendTilPartene: {
    behandlingId: string;
    punkt: number;
    avtaleId: string;
    /** What is left out is asked for, all of it at once. */
    dokumentversjon?: Dokumentversjon | undefined;
    parter?: string[] | undefined;
    organisasjonsnumre?: string[] | undefined;
    svarfrist?: string | undefined;
    ikrafttredelse?: Ikrafttredelse | undefined;
    paaminnelser: number[];
    /** Who signs before whom. */
    rekkefoelge?: string[][] | undefined;
    /** Of what the agreement said that a new round would do to the signatures of the one before. */
    fingeravtrykk?: string | undefined;
    utenBrev?: boolean | undefined;
  };
  /** A reminder of an agreement fell due while its sak stands still. */
  SendPaaminnelse: Avtalepaaminnelse;
  /** The same of another deadline of the sak. */
  SendFristpaaminnelse: Fristpaaminnelse;
  RegistrerAvtaleSignert: { avtaleId: string; dokumentversjon: Dokumentversjon };
  LukkPunkt: { behandlingId: string; punkt: number; begrunnelse: string };
  EndreFrist: { fristId: string; frist: Frist; begrunnelse: string };
  ForlengFrister: { dager: number; begrunnelse: string };
  LenkSak: { forhold: Lenkeforhold; tilSak?: string | undefined; tekst?: string | undefined };
  RettSak: { gjelder: string; opprinnelig: string; rettet: string; behandlingId?: string | undefined; begrunnelse: string };
  SuspenderSak: { begrunnelse: string };
  GjenopptaSak: { begrunnelse: string; valg: { nr: number; valg: 'utfoer' | 'dropp' }[] };
  FlyttSak: { steg: string; begrunnelse: string };
  /** `somUndersaker`: each body gets a sak of its own. */
  BestillRaad: { organer: string[]; mandat: string; frist?: Frist | undefined; somUndersaker?: boolean | undefined };
  MeldUndersak: { tittel: string; mandat: string; saksinnmelder: Saksinnmelder; opphav: Opphav; bestilling: Undersaksbestilling };
  /** What an undersak came to. */
  LukkRaad: LukketRaad;
  /** A new version of a document that a decision of the sak endorsed. */
  RegistrerDokumentversjon: { dokument: string; navn: string; hash: string };
  OppdaterForpliktelse: { forpliktelseId: string; status: Forpliktelsesstatus; bevis?: Bevis[] | undefined; begrunnelse: string };
  /** Without `ansvarlig`: nobody knows. */
  TildelForpliktelse: { forpliktelseId: string; ansvarlig?: string | undefined; begrunnelse: string };
  /** The sak that was promised is reported, or nobody is to report it. */
  InnfriLoefte: { forpliktelseId: string; loevetSak: string; status: 'utfoert' | 'bortfalt'; begrunnelse: string };
  /** By the body's own later decision. */
  OmgjoerVedtak: Omgjoering;
  /** `gjelder`: the sak, and the decision, that somebody disagrees with. */
  ReisUenighet: { gjelder: Omit<Opphav, 'forhold'>; sakstype: string; begrunnelse: string; paaVegneAv: Omit<Saksinnmelder, 'person'> };
  AvgjoerUenighetsnivaa: { utfall: Nivaautfall; begrunnelse: string };
  /** Where a dispute about this sak stands. */
  NoterUenighet: Omit<Uenighet, 'utfall'> & { utfall?: Nivaautfall | undefined };
  /** Where a round of input for this sak stands. */
  NoterInnspillsrunde: NotertInnspillsrunde;
  LukkSamling: { steg: string };
  MigrerSak: Migreringsplan & { migreringId: string };
  AngreSakMigrering: { migreringId: string };
}>;

export type Prosessversjonsref = Pick<Prosessref, 'id' | 'versjon'>;

/** From one version of a process to another: where a sak that stands in a step shall stand afterwards. */
export interface Migreringsplan {
  readonly fra: Prosessref;
  readonly til: Prosessref;
  readonly avbildning: readonly { readonly fra: string; readonly til: string }[];
}

export type SakKommando<T extends SakKommandoer['type'] = SakKommandoer['type']> = Extract<SakKommandoer, { type: T }>;

/** What the rules of a sak must know from elsewhere, as it is when the command is judged. */
export interface SakFakta {
  readonly tilgang: Tilgang;
  /** The version of the process that the sak follows; undefined before it is reported. */
  readonly rute?: Rute | undefined;
  /** For MeldSak and EndreSaksframlegg: the version of the form that the sak follows, or that a new one would. */
  readonly saksmal?: Malversjonsref | undefined;
  /** For MeldSak to a body: whether it is there and in work. */
  readonly tilOrganFinnes?: boolean | undefined;
  /** The process that a new sak of this type would follow; undefined when none is published for it. */
  readonly prosess?: Prosessref | undefined;
  /** For MeldSak from Eventuelt: how the treatment it came from was taken up; undefined when the sak has no such treatment. */
  readonly opphavsopptak?: 'saksliste' | 'hastesak' | 'eventuelt' | undefined;
  /** For ReisUenighet: what the dispute is about; undefined when there is no such sak, or it has no such decision. */
  readonly omstridt?: { readonly tittel: string; readonly behandling: boolean; readonly punkt: boolean; readonly part: boolean } | undefined;
  /** For SendTilPartene: the agreement's registered versions; undefined when there is no such agreement. */
  readonly avtaleversjoner?: readonly Dokumentversjon[] | undefined;
  /** For SendTilPartene: why the agreement cannot go out now, as it would say itself; undefined when it can. */
  readonly avtalehindring?: { readonly kode: string; readonly melding: string } | undefined;
  /** For SendTilPartene: the known among the parts named. */
  readonly parter?: readonly { readonly partId: string; readonly navn: string; readonly organisasjonsnummer?: string }[] | undefined;
  /** For BestillRaad: the known among the bodies named that are in work. */
  readonly organer?: readonly Organref[] | undefined;
  /** For BestillRaad: the process that undersaker follow; undefined when none is published. */
  readonly undersakprosess?: { readonly prosess: Prosessref; readonly rute: Rute } | undefined;
  /** For BestillRaad and EndreFrist: what is wrong with the deadline. */
  readonly fristfeil?: readonly FieldError[] | undefined;
  /** For MigrerSak and AngreSakMigrering: the version that it shall follow. */
  readonly nyVersjon?: { readonly rute: Rute; readonly sakstyper: readonly string[] } | undefined;
  /** For MeldSak, EndreSaksframlegg and RegistrerDokumentversjon: hashes among the attachments that nobody here has sent, and how many files a paper may name. */
  readonly vedlegg?: { readonly ukjente: readonly string[]; readonly maks: number } | undefined;
  /** For OppdaterForpliktelse: whether the person that asks is the one who shall do it. */
  readonly erAnsvarlig?: boolean | undefined;
  /** For OppdaterForpliktelse: places of the evidence that does not exist here. */
  readonly ukjenteBevis?: readonly number[] | undefined;
  /** For TildelForpliktelse: what the name means here. */
  readonly ansvarlig?: 'kjent' | 'ukjent' | 'flertydig' | undefined;
  /** For LenkSak: whether the sak pointed at exists in this helsefellesskap. */
  readonly lenketSakFinnes?: boolean | undefined;
}
