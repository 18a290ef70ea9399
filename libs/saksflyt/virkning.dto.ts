import { type Virkning } from '#felles';
import { Enum, Hash, Tekst, Uuid, Valgfri } from '#platform';
import { VIRKEMAATER } from './virkemaater';

const SLAG = Object.keys(VIRKEMAATER) as Virkning['slag'][];

export class VirkningsfilterDto {
  @Valgfri() @Uuid() sak?: string;
  @Valgfri() @Uuid() behandling?: string;
  /** The body that decided. */
  @Valgfri() @Uuid() organ?: string;
  @Valgfri() @Enum(SLAG) slag?: Virkning['slag'];
  /** What arose: a body, a meeting, a sak, a tiltak. */
  @Valgfri() @Uuid() oppsto?: string;
  /** SHA-256 of a paper or a file. */
  @Valgfri() @Hash() dokument?: string;
}

export class NyDokumentversjonDto {
  /** As the decision calls it. */
  @Tekst({ maks: 500 }) dokument!: string;
  /** What the file is called. */
  @Tekst({ maks: 200 }) navn!: string;
  /** Of a file that is sent in. */
  @Hash() hash!: string;
}
