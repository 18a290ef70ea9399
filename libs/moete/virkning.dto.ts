import { type Frist, type Organslag, ORGANSLAG, PARTSSLAG, type Partsslag, type Virkning } from '#felles';
import { Boolsk, Dato, Enum, fristvariant, Hash, Heltall, Klokkeslett, Liste, Objekt, regel, Tekst, Uuid, Valgfri, variant } from '#platform';
import { PlanlagtMoeteDto } from './moeteplan.dto';

const FristVariant = fristvariant();

class VersjonDto {
  @Heltall(1, 10_000) versjon!: number;
  @Hash() hash!: string;
}
class OrganvalgDto {
  @Valgfri() @Uuid() id?: string;
  @Enum(ORGANSLAG) slag!: Organslag;
}

const UTEN_INNHOLD = ['godkjenner-innkalling', 'godkjenner-saksliste', 'til-orientering'] as const;

class UtenInnholdDto {
  @Enum(UTEN_INNHOLD) slag!: (typeof UTEN_INNHOLD)[number];
}
class GodkjennerReferatDto {
  @Enum(['godkjenner-referat']) slag!: string;
  @Valgfri() @Uuid() moeteId?: string;
}
class GodkjennerDokumentDto {
  @Enum(['godkjenner-dokument']) slag!: string;
  @Tekst() dokument!: string;
  /** Left out: the paper that lies before the meeting. */
  @Valgfri() @Objekt(() => VersjonDto) dokumentversjon?: VersjonDto;
  /** Hash of one of the paper's files, where that is what is endorsed. */
  @Valgfri() @Hash() vedlegg?: string;
}
class KreverNyGodkjenningDto {
  @Enum(['krever-ny-godkjenning']) slag!: string;
  @Tekst() dokument!: string;
}
class GruppetakDto {
  @Tekst({ maks: 200 }) gruppe!: string;
  @Heltall(0, 1_000) inntil!: number;
  /** Counts those who represent a part of this kind too. */
  @Valgfri() @Enum(PARTSSLAG) partsslag?: Partsslag;
}
class EtablererOrganDto {
  @Enum(['etablerer-organ']) slag!: string;
  @Enum(ORGANSLAG) organslag!: Organslag;
  @Tekst({ maks: 200 }) navn!: string;
  /** Left out: the name. */
  @Valgfri() @Tekst({ maks: 40 }) kortnavn?: string;
  /** Left out: as the paper before the meeting has it. */
  @Valgfri() @Tekst({ maks: 10_000 }) mandat?: string;
  @Valgfri() @Tekst({ maks: 1_000 }) tak?: string;
  @Valgfri() @Liste(() => GruppetakDto, { maks: 20 }) sammensetning?: GruppetakDto[];
}
class SendesTilInnspillDto {
  @Enum(['sendes-til-innspill']) slag!: string;
  @Tekst() til!: string;
  @Objekt(FristVariant) frist!: Frist;
  @Boolsk() frivillig!: boolean;
}
class NySakDto {
  @Enum(['ny-sak']) slag!: string;
  @Tekst() tittel!: string;
  @Objekt(() => OrganvalgDto) organ!: OrganvalgDto;
  @Objekt(FristVariant) frist!: Frist;
  @Valgfri() @Tekst() ansvarlig?: string;
  @Boolsk() bindende!: boolean;
}
class OppdragDto {
  @Enum(['oppdrag']) slag!: string;
  @Tekst({ maks: 2_000 }) hva!: string;
  @Valgfri() @Tekst() ansvarlig?: string;
  @Objekt(FristVariant) frist!: Frist;
  @Boolsk() bindende!: boolean;
}
class TiltakDto {
  @Enum(['tiltak']) slag!: string;
  @Tekst({ maks: 2_000 }) hva!: string;
  @Valgfri() @Tekst() handlingsplan?: string;
  @Valgfri() @Tekst() ansvarlig?: string;
  /** Left out: not stated. */
  @Valgfri() @Objekt(FristVariant) frist?: Frist;
}
class GodkjennerAvtaleDto {
  @Enum(['godkjenner-avtale']) slag!: string;
  @Uuid() avtaleId!: string;
  @Valgfri() @Objekt(() => VersjonDto) dokumentversjon?: VersjonDto;
}
class SendesTilPartene {
  @Enum(['sendes-til-partene']) slag!: string;
  @Uuid() avtaleId!: string;
}
class FastsetterMoeteplanDto {
  @Enum(['fastsetter-moeteplan']) slag!: string;
  @Heltall(1900, 2200) aar!: number;
  /** Meetings that are planned already. */
  @Valgfri() @Liste(regel.uuid(), { maks: 100 }) moeter?: string[];
  /** Whose meetings the new ones are; left out: the deciding body's. */
  @Valgfri() @Uuid() organId?: string;
  @Valgfri() @Liste(() => PlanlagtMoeteDto, { maks: 100 }) nye?: PlanlagtMoeteDto[];
}
class FlytterMoeteDto {
  @Enum(['flytter-moete']) slag!: string;
  @Uuid() moeteId!: string;
  @Dato() dato!: string;
  @Valgfri() @Klokkeslett({ dato: 'dato' }) start?: string;
  @Valgfri() @Klokkeslett({ dato: 'dato' }) slutt?: string;
  @Valgfri() @Tekst({ maks: 500 }) sted?: string;
  /** Who hosts it from now on. */
  @Valgfri() @Tekst({ maks: 500 }) vertskap?: string;
}
class FristvirkningDto {
  @Enum(['frist']) slag!: string;
  @Tekst({ maks: 2_000 }) hva!: string;
  @Objekt(FristVariant) frist!: Frist;
}
class VirkerFraDto {
  @Enum(['virker-fra']) slag!: string;
  @Dato() dato!: string;
}
class VelgerAlternativDto {
  @Enum(['velger-alternativ']) slag!: string;
  @Tekst({ maks: 200 }) alternativ!: string;
}

class OmgjoerVedtakDto {
  @Enum(['omgjoer-vedtak']) slag!: string;
  @Uuid() sakId!: string;
  @Uuid() behandlingId!: string;
  @Heltall(1, 100) punkt!: number;
  @Enum(['trukket', 'endret']) hva!: string;
  @Tekst({ maks: 2_000 }) begrunnelse!: string;
}

const KLASSER: Readonly<Record<Virkning['slag'], () => new () => object>> = {
  'godkjenner-innkalling': () => UtenInnholdDto,
  'godkjenner-saksliste': () => UtenInnholdDto,
  'til-orientering': () => UtenInnholdDto,
  'godkjenner-referat': () => GodkjennerReferatDto,
  'godkjenner-dokument': () => GodkjennerDokumentDto,
  'krever-ny-godkjenning': () => KreverNyGodkjenningDto,
  'etablerer-organ': () => EtablererOrganDto,
  'sendes-til-innspill': () => SendesTilInnspillDto,
  'ny-sak': () => NySakDto,
  oppdrag: () => OppdragDto,
  tiltak: () => TiltakDto,
  'godkjenner-avtale': () => GodkjennerAvtaleDto,
  'sendes-til-partene': () => SendesTilPartene,
  'fastsetter-moeteplan': () => FastsetterMoeteplanDto,
  'flytter-moete': () => FlytterMoeteDto,
  frist: () => FristvirkningDto,
  'virker-fra': () => VirkerFraDto,
  'velger-alternativ': () => VelgerAlternativDto,
  'omgjoer-vedtak': () => OmgjoerVedtakDto,
};

/** What a decided point sets in motion, one shape per kind. */
export const VirkningVariant = variant('slag', KLASSER);

/** What the one who wrote it left out is said: a tiltak without a deadline has none stated. */
export function utfyltVirkning(v: Virkning): Virkning {
  if (v.slag === 'tiltak') return { ...v, frist: v.frist ?? { presisjon: 'ikke-oppgitt' } };
  return v.slag === 'fastsetter-moeteplan' ? { ...v, moeter: v.moeter ?? [] } : v;
}
