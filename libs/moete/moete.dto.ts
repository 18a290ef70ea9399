import { UTFALLSKLASSER, type Utfallsklasse, type Virkning } from '#felles';
import { Boolsk, Dato, Enum, Heltall, Klokkeslett, Liste, Objekt, regel, Tekst, Uuid, Valgfri } from '#platform';
import { FREMMOETE, GJESTEROLLER, MOETEFORMER, OPPGAVER, type Moeteform } from './moete.events';
import { InnleveringDto } from './moeteplan.dto';
import { VirkningVariant } from './virkning.dto';

export class TidOgStedDto {
  @Dato() dato!: string;
  @Valgfri() @Klokkeslett({ dato: 'dato' }) start?: string;
  @Valgfri() @Klokkeslett({ dato: 'dato' }) slutt?: string;
  @Valgfri() @Tekst({ maks: 500 }) sted?: string;
}

export class PlanleggMoeteDto {
  @Uuid() organId!: string;
  @Tekst({ maks: 300 }) tittel!: string;
  @Objekt(() => TidOgStedDto) naar!: TidOgStedDto;
  @Enum(MOETEFORMER) form!: Moeteform;
  @Valgfri() @Tekst({ maks: 500 }) vertskap?: string;
  /** How long before the meeting papers are due; left out: as the body has set. */
  @Valgfri() @Objekt(() => InnleveringDto) innlevering?: InnleveringDto;
  @Valgfri() @Tekst({ maks: 2_000 }) videolenke?: string;
}

export class ForlengMoeteDto {
  @Klokkeslett() slutt!: string;
  @Tekst({ maks: 2_000 }) begrunnelse!: string;
}

export class VideolenkeDto {
  @Tekst({ maks: 2_000 }) videolenke!: string;
  /** Left out: a meeting in one room becomes hybrid. */
  @Valgfri() @Enum(MOETEFORMER) form?: Moeteform;
}

export class BegrunnelseDto {
  @Tekst({ maks: 2_000 }) begrunnelse!: string;
}

/** What is left out stays as it was. */
export class NyTidDto {
  @Valgfri() @Dato() dato?: string;
  @Valgfri() @Klokkeslett({ dato: 'dato' }) start?: string;
  @Valgfri() @Klokkeslett({ dato: 'dato' }) slutt?: string;
  @Valgfri() @Tekst({ maks: 500 }) sted?: string;
}

export class FlyttMoeteDto extends BegrunnelseDto {
  @Objekt(() => NyTidDto) til!: NyTidDto;
}

export class SakslistepostDto {
  @Uuid() sakId!: string;
  /** Ask for advice where the body could decide. */
  @Valgfri() @Boolsk() raadgivende?: boolean;
  /** Why papers that came too late are let in. */
  @Valgfri() @Tekst({ maks: 2_000 }) dispensasjon?: string;
  /** How long the body means to spend on it. */
  @Valgfri() @Heltall(1, 600) minutter?: number;
}

export class SakstidDto {
  @Heltall(1, 600) minutter!: number;
}

export class SakslisteversjonDto {
  /** Treatments in order; left out: the order in which they were put on the agenda. */
  @Valgfri() @Liste(regel.uuid(), { maks: 200 }) rekkefoelge?: string[];
}

export class UtsendingDto {
  /** Persons who are called as vara; left out: none of them. */
  @Valgfri() @Liste(regel.uuid(), { maks: 200 }) varaer?: string[];
}

export class OpptakDto extends BegrunnelseDto {
  @Uuid() sakId!: string;
  @Enum(['hastesak', 'eventuelt']) opptak!: 'hastesak' | 'eventuelt';
}

export class DeltakerDto {
  @Uuid() personId!: string;
  @Enum(FREMMOETE) status!: (typeof FREMMOETE)[number];
  @Valgfri() @Uuid() varaFor?: string;
  /** First and last treatment that a vara acts in, by `behandlingId`; left out: from the first, to the last. */
  @Valgfri() @Uuid() fraSak?: string;
  @Valgfri() @Uuid() tilSak?: string;
  /** Treatments in between that the person was out for. */
  @Valgfri() @Liste(regel.uuid(), { maks: 200 }) ute?: string[];
  /** What the minutes say beside the name. */
  @Valgfri() @Tekst({ maks: 200 }) gruppe?: string;
  @Valgfri() @Tekst({ maks: 300 }) funksjon?: string;
  @Valgfri() @Tekst({ maks: 300 }) organisasjon?: string;
  @Valgfri() @Tekst({ maks: 300 }) representerer?: string;
  @Valgfri() @Enum(OPPGAVER) oppgave?: (typeof OPPGAVER)[number];
  /** For those without a place in the body. */
  @Valgfri() @Enum(GJESTEROLLER) rolle?: (typeof GJESTEROLLER)[number];
  /** Treatments that a guest attends, by `behandlingId`; left out: the whole meeting. */
  @Valgfri() @Liste(regel.uuid(), { maks: 200 }) saker?: string[];
}

export class FremmoeteDto {
  @Liste(() => DeltakerDto, { min: 1, maks: 200 }) deltakere!: DeltakerDto[];
  /** Who writes the minutes, where it is an office and nobody in particular. */
  @Valgfri() @Tekst({ maks: 300 }) referent?: string;
}

class FraForslagDto {
  @Tekst({ maks: 200 }) alternativ!: string;
  @Heltall(1, 100) punkt!: number;
}

class ForslagDto {
  @Tekst({ maks: 200 }) alternativ!: string;
  @Liste(regel.tekst({ maks: 5_000 }), { maks: 50 }) punkter!: string[];
  /** Who raised it, where somebody in particular did: has the right to. */
  @Valgfri() @Uuid() fremsattAv?: string;
}

export class VedtakspunktDto {
  @Heltall(1, 100) nr!: number;
  @Tekst({ maks: 10_000 }) tekst!: string;
  @Enum(UTFALLSKLASSER) klasse!: Utfallsklasse;
  @Liste(VirkningVariant, { maks: 30 }) virkninger!: Virkning[];
  @Valgfri() @Dato() gjelderFra?: string;
  /** Last day of effect. */
  @Valgfri() @Dato() gjelderTil?: string;
  @Valgfri() @Objekt(() => FraForslagDto) fraForslag?: FraForslagDto;
  /** A closed vote of this meeting, where one decided the point. */
  @Valgfri() @Uuid() voteringId?: string;
}

export class UtsettelseDto {
  @Tekst({ maks: 2_000 }) begrunnelse!: string;
  /** A planned meeting of the same body, where the sak is put on the agenda by itself. */
  @Valgfri() @Uuid() tilMoeteId?: string;
  /** The paper must be changed before the body treats the sak again. */
  @Valgfri() @Boolsk() nyeOpplysninger?: boolean;
}

/** Somebody registered, or only what they are and where they come from. */
export class InnlederDto {
  @Valgfri() @Uuid() personId?: string;
  @Valgfri() @Tekst({ maks: 300 }) funksjon?: string;
  @Valgfri() @Tekst({ maks: 300 }) organisasjon?: string;
}

class DissensDto {
  @Uuid() personId!: string;
  @Tekst({ maks: 5_000 }) tekst!: string;
}

export class VedtakDto {
  @Uuid() behandlingId!: string;
  /** Needed only where there is no point to take the class from. */
  @Valgfri() @Enum(UTFALLSKLASSER) utfall?: Utfallsklasse;
  /** Only with the outcome UTSATT. */
  @Valgfri() @Objekt(() => UtsettelseDto) utsettelse?: UtsettelseDto;
  @Liste(() => VedtakspunktDto, { maks: 50 }) punkter!: VedtakspunktDto[];
  @Valgfri() @Liste(VirkningVariant, { maks: 30 }) utenforPunkt?: Virkning[];
  @Valgfri() @Liste(() => ForslagDto, { maks: 20 }) forslagIMoetet?: ForslagDto[];
  /** The decision only points at the case paper: its content is that paper. */
  @Valgfri() @Boolsk() visertilSaksgrunnlag?: boolean;
  @Valgfri() @Liste(regel.tekst({ maks: 10_000 }), { maks: 200 }) protokoll?: string[];
  /** Who put the sak before the body, as the case header has it. */
  @Valgfri() @Tekst({ maks: 500 }) fra?: string;
  @Valgfri() @Liste(() => InnlederDto, { maks: 30 }) innledere?: InnlederDto[];
  /** Members who did not go along. */
  @Valgfri() @Liste(() => DissensDto, { maks: 50 }) dissenser?: DissensDto[];
}

export class NummerserieDto {
  @Uuid() organId!: string;
  @Heltall(1900, 2200) aar!: number;
  @Heltall(1, 100_000) foerste!: number;
}

export class MoetefilterDto {
  @Valgfri() @Uuid() organ?: string;
  @Valgfri() @Dato() fra?: string;
  @Valgfri() @Dato() til?: string;
}
