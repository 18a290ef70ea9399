import { Boolsk, Dato, Enum, Hash, Heltall, Liste, Objekt, regel, Tekst, Uuid, Valgfri, variant } from '#platform';
import { AVTALEFORMER, type Avtaleform, AVTALESLAG, type Avtaleslag, type Ikrafttredelse, MAATER, type Maate, NYVERSJONSREGLER, type Nyversjonsregel } from './avtale.events';

class AlleHarSignertDto {
  @Enum(['alle-signert']) regel!: 'alle-signert';
}
class SaaMangeHarSignertDto {
  @Enum(['antall']) regel!: 'antall';
  @Heltall(1, 200) antall!: number;
}
class ParForParDto {
  @Enum(['parvis']) regel!: 'parvis';
}
class PaaFastDatoDto {
  @Enum(['fast-dato']) regel!: 'fast-dato';
  @Dato() dato!: string;
}
class NaarVilkaaretErOppfyltDto {
  @Enum(['betingelse']) regel!: 'betingelse';
  @Tekst({ maks: 2_000 }) betingelse!: string;
}
const REGLER = variant('regel', {
  'alle-signert': () => AlleHarSignertDto, antall: () => SaaMangeHarSignertDto, parvis: () => ParForParDto, 'fast-dato': () => PaaFastDatoDto, betingelse: () => NaarVilkaaretErOppfyltDto,
});

class OverleveringsstegDto {
  @Tekst({ maks: 60 }) noekkel!: string;
  @Tekst({ maks: 300 }) navn!: string;
}
class OverleveringDto {
  /** Left out: archive, publish in full, tell the directorate. */
  @Valgfri() @Liste(() => OverleveringsstegDto, { min: 1, maks: 20 }) steg?: OverleveringsstegDto[];
  /** Days after it came into force. */
  @Valgfri() @Heltall(0, 3_650) innenDager?: number;
}

export class OpplysningerDto {
  @Valgfri() @Uuid() overordnet?: string;
  /** The agreement that this one replaces when it takes effect. */
  @Valgfri() @Uuid() erstatter?: string;
  /** Whom it is between. */
  @Valgfri() @Liste(regel.uuid(), { min: 1, maks: 200 }) parter?: string[];
  /** `par`: one copy for each hospital with each municipality. */
  @Valgfri() @Enum(AVTALEFORMER) form?: Avtaleform;
  @Valgfri() @Dato() gyldigFra?: string;
  /** Last day. */
  @Valgfri() @Dato() gyldigTil?: string;
  @Valgfri() @Boolsk() loepende?: boolean;
  /** The agreement's own rule: what is sent to the parts must have the same. */
  @Valgfri() @Objekt(REGLER) ikrafttredelse?: Ikrafttredelse;
  /** Months between two reviews. */
  @Valgfri() @Heltall(1, 600) revisjonMaaneder?: number;
  @Valgfri() @Heltall(1, 600) oppsigelseMaaneder?: number;
  /** The person who looks after it; else the secretariat. */
  @Valgfri() @Uuid() eier?: string;
  @Valgfri() @Objekt(() => OverleveringDto) overlevering?: OverleveringDto;
}

export class OpprettAvtaleDto extends OpplysningerDto {
  @Tekst({ maks: 300 }) navn!: string;
  @Enum(AVTALESLAG) slag!: Avtaleslag;
  @Boolsk() kreverSignatur!: boolean;
  @Boolsk() kreverGodkjenningFoerSignatur!: boolean;
  /** Who signs a new version anew. Left out: all. */
  @Valgfri() @Enum(NYVERSJONSREGLER) nyVersjonRegel?: Nyversjonsregel;
}

export class EndreOpplysningerDto extends OpplysningerDto {
  @Tekst({ maks: 2_000 }) begrunnelse!: string;
}

export class RettAvtalenavnDto {
  @Valgfri() @Tekst({ maks: 300 }) navn?: string;
  /** Only while nothing has been sent to the parts. */
  @Valgfri() @Enum(AVTALESLAG) slag?: Avtaleslag;
  @Tekst({ maks: 2_000 }) begrunnelse!: string;
}

export class RevisjonDto {
  /** The sak that it is revised in. */
  @Valgfri() @Uuid() sakId?: string;
  @Tekst({ maks: 2_000 }) begrunnelse!: string;
}

export class RevisjonsfrafallDto {
  @Tekst({ maks: 2_000 }) begrunnelse!: string;
}

export class TrekkOppsigelseDto {
  @Tekst({ maks: 5_000 }) begrunnelse!: string;
  /** Left out: done here by one who may sign for the part. */
  @Valgfri() @Enum(MAATER) maate?: Maate;
  /** How it came, when it was given elsewhere. */
  @Valgfri() @Tekst({ maks: 2_000 }) mottattSom?: string;
}

export class OppsigelseDto extends TrekkOppsigelseDto {
  /** Day of the notice. */
  @Dato() dato!: string;
  /** First day on which the part is bound no more; left out: as soon as the notice period is over. */
  @Valgfri() @Dato() virkningsdato?: string;
}

export class GjennomgangDto {
  @Dato() dato!: string;
  /** What came of it. */
  @Tekst({ maks: 5_000 }) merknad!: string;
}

export class OverleveringsinnslagDto {
  /** Key of the step, as `overlevering` lists them. */
  @Tekst({ maks: 60 }) steg!: string;
  @Dato() dato!: string;
  /** Receipts: at least one. */
  @Valgfri() @Tekst({ maks: 300 }) referanse?: string;
  @Valgfri() @Tekst({ maks: 2_000 }) url?: string;
  /** SHA-256 of a document that shows it. */
  @Valgfri() @Hash() hash?: string;
  @Valgfri() @Tekst({ maks: 200 }) utfoertAv?: string;
  /** Why, when the step was told of before. */
  @Valgfri() @Tekst({ maks: 2_000 }) rettelse?: string;
}

export class IkkeAktueltDto {
  @Tekst({ maks: 60 }) steg!: string;
  @Tekst({ maks: 2_000 }) begrunnelse!: string;
}
