import { Injectable } from '@nestjs/common';
import { type Signaturkontroll } from './hendelser/signatur.events';

/** A file that was signed elsewhere, as it lies in the archive. */
export interface SignertFil {
  readonly hash: string;
  /** As the content says: `pdf`, `png`, `jpg`. */
  readonly filtype: string;
}

/** The port to services that know electronic signatures (docs/adr/0020). */
export abstract class Signeringstjeneste {
  /** What the service says of a signed file. Throws only when it does not answer: then nothing is recorded, and one tries again. */
  abstract kontroller(fil: SignertFil): Promise<Signaturkontroll>;
}

/** Always there: what is signed elsewhere is recorded, and a person looks at it. */
@Injectable()
export class KunRegistrering extends Signeringstjeneste {
  kontroller(): Promise<Signaturkontroll> {
    return Promise.resolve({ tjeneste: 'ingen', utfall: 'ikke-kontrollert' });
  }
}
