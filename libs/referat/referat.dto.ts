import { MAALFORMER, type Maalform } from '#felles';
import { Dato, Enum, Hash, Liste, Objekt, regel, Tekst, Uuid, Valgfri } from '#platform';
import { KOMMENTARUTFALL, type Kommentarutfall } from './referat.events';

export const FORMATER = ['html', 'pdf', 'docx'] as const;
export type Format = (typeof FORMATER)[number];

export class ReferatutkastDto {
  /** `nb` or `nn`; left out: bokmål. */
  @Valgfri() @Enum(MAALFORMER) maalform?: Maalform;
}

export class KommentarrundeDto {
  /** Last day. */
  @Dato() frist!: string;
  /** Persons; left out: all who stand in the attendance. */
  @Valgfri() @Liste(regel.uuid(), { min: 1, maks: 300 }) mottakere?: string[];
}

export class ReferatkommentarDto {
  @Tekst({ maks: 10_000 }) tekst!: string;
  /** The treatment that it is about; left out: the minutes as a whole. */
  @Valgfri() @Uuid() behandlingId?: string;
  /** Only for the secretariat: whose comment it is. */
  @Valgfri() @Uuid() fra?: string;
}

export class IngenMerknaderDto {
  /** Only for the secretariat: who has none. */
  @Valgfri() @Uuid() fra?: string;
}

class EndringDto {
  @Uuid() behandlingId!: string;
  /** Words of the running text that shall go; left out: a paragraph is added. */
  @Valgfri() @Tekst({ maks: 10_000 }) gammel?: string;
  @Tekst({ maks: 10_000 }) ny!: string;
}

export class KommentarsvarDto {
  @Enum(KOMMENTARUTFALL) utfall!: Kommentarutfall;
  @Tekst({ maks: 5_000 }) svar!: string;
  @Valgfri() @Objekt(() => EndringDto) endring?: EndringDto;
}

export class FerdigstillingDto {
  /** Of the draft that you have read. */
  @Hash() innholdshash!: string;
}

export class ReferatrettelseDto {
  @Valgfri() @Uuid() behandlingId?: string;
  /** Exactly as it stands. */
  @Tekst({ maks: 10_000 }) opprinnelig!: string;
  @Tekst({ maks: 10_000 }) rettet!: string;
  @Tekst({ maks: 2_000 }) begrunnelse!: string;
}

export class ReferatvalgDto {
  @Valgfri() @Enum(FORMATER) format?: Format;
  /** One treatment, by `behandlingId`: an excerpt with that sak alone. */
  @Valgfri() @Uuid() sak?: string;
  /** The template's words in the other language; left out: the one that the draft was made in. */
  @Valgfri() @Enum(MAALFORMER) maalform?: Maalform;
}

export class ReferatfilterDto {
  @Valgfri() @Uuid() organ?: string;
  /** Days of meetings, both included. */
  @Valgfri() @Dato() fra?: string;
  @Valgfri() @Dato() til?: string;
}
