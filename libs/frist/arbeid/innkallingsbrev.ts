import { langDato } from '#felles';
import { type Innkallingsinnhold, type Innkallingslinje } from '../innkallingskilde';
import { type Varseladresse } from '../varselmottakere';
import { type Brevtekst, iFormene } from './brev';
import { BREVORD } from './brevord';

/** What is new since the letter before comes first, then the meeting and its saker in order. */
export function innkallingsbrev(innhold: Innkallingsinnhold, { mottakere, fellesskap, lenke }: Varseladresse): Brevtekst {
  const { organ, dato, start, slutt, sted, videolenke, versjon, nytt, saker, moeteId } = innhold;
  return iFormene(mottakere, fellesskap, (maalform) => {
    const o = BREVORD[maalform].innkalling;
    const dag = langDato(dato);
    const linje = ({ nummer, tittel }: Innkallingslinje) => `- ${o.sak(nummer, tittel)}`;
    const liste = (overskrift: string, linjer: readonly Innkallingslinje[]) => (linjer.length > 0 ? [`${overskrift}\n${linjer.map(linje).join('\n')}`] : []);
    const sidenSist = nytt && [
      ...(nytt.annenTid ? [o.annenTid] : []),
      ...liste(o.nye, nytt.nye), ...liste(o.endredePapirer, nytt.endredePapirer), ...liste(o.flyttet, nytt.flyttet), ...liste(o.tattAv, nytt.tattAv),
    ];
    const fakta = [o.tid(dag, (start ?? '').replace(':', '.'), (slutt ?? '').replace(':', '.')), ...(sted === undefined ? [] : [o.sted(sted)]), ...(videolenke === undefined ? [] : [o.video(videolenke)])];
    const deler = [
      sidenSist ? o.paaNytt(organ, dag, versjon) : o.innledning(organ, dag),
      ...(sidenSist ? [sidenSist.length > 0 ? sidenSist.join('\n\n') : o.ikkeNytt] : []),
      fakta.join('\n'),
      ...liste(o.saksliste(versjon), saker),
      `${o.lesHer}\n${lenke}/moeter/${moeteId}`,
    ];
    return { emne: (sidenSist ? o.emneNy : o.emne)(organ, dag), tekst: deler.join('\n\n') };
  });
}
