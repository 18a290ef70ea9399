import { type Frist } from '#felles';
import { Boolsk, fristvariant, Liste, Objekt, regel, Tekst, Valgfri } from '#platform';

export class RaadDto {
  /** Bodies that are asked; the process says which kinds may be. */
  @Liste(regel.uuid(), { min: 1, maks: 100 }) organer!: string[];
  /** What they are asked to do. */
  @Tekst({ maks: 5_000 }) mandat!: string;
  @Valgfri() @Objekt(fristvariant('dag', 'moete', 'maaned', 'sesong', 'neste-runde')) frist?: Frist;
  /** Each body gets a sak of its own, instead of treating this one. */
  @Valgfri() @Boolsk() somUndersaker?: boolean;
}
