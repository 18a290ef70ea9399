import { avsnitt, type Blokk, merknad, overskrift, ren } from './dokument';
import { type Referatsak, type Referatvotering } from './referat.grunnlag';
import { type Ord } from './referat.ord';

/** Before the decision: who stepped back, and each vote with every member's choice. */
export function gangblokker({ inhabile = [], voteringer = [] }: Referatsak, ord: Ord): Blokk[] {
  return [...inhabile.map(({ navn, grunn }) => merknad(`${navn} ${ord.varInhabil} ${grunn}`)), ...voteringer.flatMap((v) => votering(v, ord))];
}

function votering({ gjelder, resultat, stemmer }: Referatvotering, ord: Ord): Blokk[] {
  const tall = resultat.map(({ valg, antall }) => `${valg}: ${antall}`).join(', ');
  const avsto = stemmer.filter((s) => s.valg === undefined).length;
  return [
    overskrift(3, `${ord.votering}: ${gjelder}`),
    avsnitt(`${tall}${avsto > 0 ? `, ${ord.avsto}: ${avsto}` : ''}.`),
    { slag: 'tabell', tittel: ord.stemmer, hode: [ord.navn, ord.representerer, ord.stemme], radhode: true, rader: stemmer.map((s) => [medVara(s, ord), s.representerer ?? '–', s.valg ?? ord.avsto].map(ren)) },
  ];
}

const medVara = ({ navn, varaFor }: Referatvotering['stemmer'][number], ord: Ord): string => (varaFor === undefined ? navn : `${navn} (${ord.varaFor} ${varaFor})`);

/** After the decision, in the words of those who did not go along. */
export const dissensblokker = ({ dissenser = [] }: Referatsak, ord: Ord): Blokk[] => dissenser.map(({ navn, tekst }) => merknad(`${ord.dissens} ${navn}: ${tekst}`));
