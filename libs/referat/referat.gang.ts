import { avsnitt, type Blokk, merknad, overskrift, ren } from './dokument';
import { type Referatgrunnlag, type Referatsak, type Referatsvar, type Referatvotering } from './referat.grunnlag';
import { langDato, type Ord } from './referat.ord';

/** Before the decision: who stepped back, and each vote with every member's choice. */
export function gangblokker({ inhabile = [], voteringer = [], skriftlig, delegasjon }: Referatsak, ord: Ord): Blokk[] {
  return [...(skriftlig ? svarene(skriftlig, ord) : []), ...(delegasjon ? [merknad(`${ord.etterDelegasjon} ${delegasjon.navn}: ${delegasjon.grunnlag}`)] : []), ...inhabile.map(({ navn, grunn }) => merknad(`${navn} ${ord.varInhabil} ${grunn}`)), ...voteringer.flatMap((v) => votering(v, ord))];
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

/** What was answered in writing, silence too. */
function svarene({ frist, svar }: NonNullable<Referatsak['skriftlig']>, ord: Ord): Blokk[] {
  const tittel = `${ord.svarISirkulasjon} ${langDato(frist, ord)}`;
  return [overskrift(3, tittel), { slag: 'tabell', tittel, hode: [ord.navn, ord.representerer, ord.svar, ord.merknad], radhode: true, rader: svar.map((s) => [
    s.varaFor === undefined ? s.navn : `${s.navn} (${ord.varaFor} ${s.varaFor})`, s.representerer ?? '–', svaret(s, ord), s.merknad ?? '–'].map(ren)) }];
}

const svaret = ({ svar, forSent }: Referatsvar, ord: Ord): string => `${ord.svarord[svar ?? 'intet']}${forSent ? ` (${ord.svarord.forSent})` : ''}`;

/** Decisions between meetings, told of before the saker of the meeting itself. */
export function meldingsblokker({ meldinger = [] }: Referatgrunnlag, ord: Ord): Blokk[] {
  if (meldinger.length === 0) return [];
  const linje = (m: (typeof meldinger)[number]) => `${m.saksnummer === undefined ? '' : `${m.saksnummer} `}${m.tittel}: ${ord.utfallsklasser[m.utfall]}, ${ord.avgjort} ${langDato(m.dato, ord)} (${ord.maater[m.maate]})`;
  return [overskrift(2, ord.vedtakMellomMoeter), { slag: 'liste', punkter: meldinger.map((m) => [{ tekst: ren(linje(m)) }]) }];
}
