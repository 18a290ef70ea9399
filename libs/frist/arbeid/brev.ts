import { type Maalform, MAALFORMER } from '#felles';
import { BREVORD } from './brevord';

export interface Brevtekst { readonly emne: string; readonly tekst: string }

/** One letter to all who get it: in the form that all of them read, or in both, one after the other. */
export function iFormene(mottakere: readonly { readonly maalform: Maalform }[], fellesskap: string, brev: (maalform: Maalform) => Brevtekst): Brevtekst {
  const [foerste = 'nb', ...flere] = MAALFORMER.filter((m) => mottakere.some((p) => p.maalform === m));
  const deler = [foerste, ...flere].map((m) => `${BREVORD[m].hei}\n\n${brev(m).tekst}\n`);
  return { emne: brev(foerste).emne, tekst: `${deler.join('\n')}\n${BREVORD[foerste].hilsen}\n${fellesskap}\n` };
}
