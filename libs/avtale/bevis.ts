import { type AvtaleHendelse } from './avtale.events';
import { type Avtale } from './avtale.tilstand';

type Signert = Extract<AvtaleHendelse, { type: 'PartSignerte' }>['data'];

/** What is on record about the command that a signature came by. */
export interface Signaturopphav {
  readonly fellesskap: string;
  readonly avtaleId: string;
  /** The instant when it came on record. */
  readonly registrert: string;
  readonly kommandoId: string;
  readonly aktoer: { readonly person: string; readonly grunnlag: string };
}

/** Version of the layout; what is kept is never changed, so a reader must know which it is. */
export const BEVISFORMAT = 'saksgang-signaturbevis-1';

/** The evidence of one signature: all from the event and the round, so that it can be made again and compared. */
export function signaturbevis({ navn, runder }: Pick<Avtale, 'navn' | 'runder'>, { bevis: _, ...signatur }: Signert, opphav: Signaturopphav): object {
  const part = runder.find((r) => r.nr === signatur.runde)?.parter.find((p) => p.partId === signatur.partId)?.navn;
  return { format: BEVISFORMAT, avtale: navn, part, ...opphav, signatur };
}
