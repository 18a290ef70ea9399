import { Link } from '@tanstack/react-router';
import { useFellesskap } from '../api/bruk';
import { Frist } from '../felles/Tilstand';
import { useDato } from '../spraak/dato';
import { useTekster } from '../spraak/maalform';
import { type Linje } from './hent';
import { minSideord } from './ord';

/** Where one does it. */
function adressen({ slag, gjelder: { slag: hva, id, partId } }: Linje): string {
  switch (hva) {
    case 'sak': return `/saker/${id}`;
    case 'avtale': return partId === undefined ? `/avtaler/${id}` : `/avtaler/${id}/parter/${partId}`;
    case 'innspill': return `/innspill/${id}`;
    case 'moete': return slag === 'kommenter-referat' ? `/moeter/${id}/referat` : `/moeter/${id}`;
    case 'organ': return `/moeter?organ=${id}`;
  }
}

/** What shall be done is the link; whom it is for, and since when, stand below. */
export function Gjoeremaalrad({ linje }: { readonly linje: Linje }) {
  const [t, dato, fellesskap] = [useTekster(minSideord), useDato(), useFellesskap()];
  const { slag, dag, paaVegneAv, siden, gjelder } = linje;
  const under = [gjelder.slag !== 'organ' && paaVegneAv !== null ? t.for(paaVegneAv) : '', dag === null && siden !== null ? t.siden(dato.dato(siden)) : ''].filter((del) => del !== '');
  return (
    <li>
      <div>
        <Link to={`/${fellesskap}${adressen(linje)}`}><span className="gjoer-hva">{t.hva[slag]}</span> <span className="gjoer-tittel">{useTittel(linje)}</span></Link>
        {under.length > 0 && <span className="dempet gjoer-under">{under.join(' · ')}</span>}
      </div>
      {dag !== null && <Frist dag={dag} />}
    </li>
  );
}

function useTittel({ slag, tittel, antall = 0 }: Linje): string {
  const t = useTekster(minSideord);
  switch (slag) {
    case 'sett-paa-saksliste': return t.iKoe(antall, tittel);
    case 'svar-skriftlig': return t.skriftlig(tittel, antall);
    case 'kommenter-referat': return t.referatFra(tittel);
    default: return tittel;
  }
}
