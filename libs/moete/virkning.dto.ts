import { type Frist, type Organslag, ORGANSLAG, type Virkning } from '#felles';
import { Boolsk, Dato, Enum, fristvariant, Hash, Heltall, Liste, Objekt, regel, Tekst, Uuid, Valgfri, variant } from '#platform';

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
  @Valgfri() @Objekt(() => VersjonDto) dokumentversjon?: VersjonDto;
}
class KreverNyGodkjenningDto {
  @Enum(['krever-ny-godkjenning']) slag!: string;
  @Tekst() dokument!: string;
}
class EtablererOrganDto {
  @Enum(['etablerer-organ']) slag!: string;
  @Enum(ORGANSLAG) organslag!: Organslag;
  @Tekst() navn!: string;
  @Valgfri() @Tekst({ maks: 1_000 }) tak?: string;
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
  @Liste(regel.uuid(), { maks: 100 }) moeter!: string[];
}
class FlytterMoeteDto {
  @Enum(['flytter-moete']) slag!: string;
  @Uuid() moeteId!: string;
  @Dato() dato!: string;
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
