import { type Maalform, MAALFORMER } from '#felles';
import { Dato, Enum, Hash, Heltall, Tekst, Uuid, Valgfri } from '#platform';
import { RegistreringDto } from './avtale.dto';

export class SignaturDto extends RegistreringDto {
  @Heltall(1, 10_000) versjon!: number;
  /** Of the text that was shown to who signs: `Repr-Digest` of `versjoner/{versjon}/tekst`, in hex. */
  @Hash() hash!: string;
  @Dato() signertDato!: string;
  /** Which of the two declarations was shown to who signs here, `maalform` of `GET …/signering`: that one is recorded. Left out: bokmål. */
  @Valgfri() @Enum(MAALFORMER) maalform?: Maalform;
  /** Signed elsewhere by a person registered here: the mandate is tried on the day that it was signed. */
  @Valgfri() @Uuid() person?: string;
  /** Signed elsewhere by one who is not registered here: name, and then the position too. */
  @Valgfri() @Tekst({ maks: 200 }) signertAv?: string;
  @Valgfri() @Tekst({ maks: 200 }) stilling?: string;
  /** Signed elsewhere: the scan or the signed PDF, sent in with `POST …/vedlegg` first. */
  @Valgfri() @Hash() vedlegg?: string;
}

export class SigneringsavslagDto extends RegistreringDto {
  /** Day on which the part said so. */
  @Dato() dato!: string;
  @Tekst({ maks: 5_000 }) aarsak!: string;
}

export class BestridelseDto {
  @Tekst({ maks: 2_000 }) aarsak!: string;
}

export class OmstartDto {
  /** The version that would be sent; left out: the latest. */
  @Valgfri() @Heltall(1, 10_000) versjon?: number;
}
