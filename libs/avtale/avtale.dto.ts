import { Dato, Enum, Heltall, Liste, Objekt, regel, Tekst, Uuid, Valgfri } from '#platform';
import { AVTALESLAG, type Avtaleslag, MAATER, type Maate, VALG, type Valg } from './avtale.events';
import { type Svarvalg } from './avtale.kommandoer';
import { AVTALESTATUSER, type Avtalestatus } from './avtalestatus';

export const SVARVALG = ['ja', 'ja-med-forbehold', 'ja-ved-likelydende', 'nei'] as const satisfies readonly Svarvalg[];

class EndretVedleggDto {
  /** What the annex is called. */
  @Tekst({ maks: 300 }) vedlegg!: string;
  /** Those whom the change concerns. */
  @Liste(regel.uuid(), { min: 1, maks: 200 }) parter!: string[];
}

export class AvtaleversjonDto {
  /** The whole text; its hash is of the text as it is kept: trimmed, NFC, line breaks as \n, UTF-8. */
  @Tekst({ maks: 200_000 }) tekst!: string;
  @Valgfri() @Tekst({ maks: 2_000 }) endring?: string;
  /** All that differs from the version before is in one annex. */
  @Valgfri() @Objekt(() => EndretVedleggDto) endretVedlegg?: EndretVedleggDto;
}

export class RegistreringDto {
  /** Left out: done here by the part itself. */
  @Valgfri() @Enum(MAATER) maate?: Maate;
  /** How it was received, when it was done elsewhere. */
  @Valgfri() @Tekst({ maks: 2_000 }) begrunnelse?: string;
}

export class MottakDto extends RegistreringDto {
  @Dato() dato!: string;
}

export class PartsvarselDto extends RegistreringDto {
  /** Day on which the part will treat the matter; for a whole month its last day. */
  @Dato() dato!: string;
  @Valgfri() @Tekst({ maks: 200 }) organ?: string;
}

export class PartssvarDto extends RegistreringDto {
  /** `ja-ved-likelydende`: provided that all the others decide alike. */
  @Enum(SVARVALG) svar!: Svarvalg;
  /** The reservation, or the reason for a no. */
  @Valgfri() @Tekst({ maks: 5_000 }) aarsak?: string;
  /** Day of the part's own decision. */
  @Dato() dato!: string;
  /** The part's own body that decided. */
  @Valgfri() @Tekst({ maks: 200 }) organ?: string;
  @Valgfri() @Tekst({ maks: 100 }) saksnummer?: string;
}

export class SvarfristDto {
  @Dato() svarfrist!: string;
  @Tekst({ maks: 2_000 }) begrunnelse!: string;
}

export class SuspensjonDto {
  @Tekst({ maks: 2_000 }) begrunnelse!: string;
}

class PaaminnelsesvalgDto {
  /** As `runder[].holdt` has it. */
  @Uuid() paaminnelseId!: string;
  /** `utfoer`: it goes out on the day that the new deadline gives it, at once where that has passed. */
  @Enum(VALG) valg!: Valg;
}

export class GjenopptaSvarfristDto extends SuspensjonDto {
  /** One choice for each reminder that fell due while the deadline stood still. */
  @Valgfri() @Liste(() => PaaminnelsesvalgDto, { maks: 1_000 }) valg?: PaaminnelsesvalgDto[];
}

export class TilbaketrekkingDto {
  @Tekst({ maks: 2_000 }) begrunnelse!: string;
}

export class IkraftDto {
  @Dato() dato!: string;
  @Tekst({ maks: 2_000 }) begrunnelse!: string;
}

export class AvtalefilterDto {
  @Valgfri() @Enum(AVTALESTATUSER) status?: Avtalestatus;
  @Valgfri() @Enum(AVTALESLAG) slag?: Avtaleslag;
  @Valgfri() @Uuid() part?: string;
  @Valgfri() @Uuid() sak?: string;
}

export class RundeDto {
  @Valgfri() @Heltall(1, 1_000) runde?: number;
}
