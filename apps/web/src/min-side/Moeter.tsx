import { Link } from '@tanstack/react-router';
import { useFellesskap } from '../api/bruk';
import { Del } from '../felles/Side';
import { useDato } from '../spraak/dato';
import { useTekster } from '../spraak/maalform';
import { useMinSide } from './hent';
import { minSideord } from './ord';

/** The meetings to come of my bodies. */
export function Moeter() {
  const [t, dato, fellesskap] = [useTekster(minSideord), useDato(), useFellesskap()];
  const { moeter } = useMinSide();
  return (
    <Del tittel={t.moeter}>
      {moeter.length === 0 ? <p className="dempet uten-marg">{t.moeterTom}</p> : (
        <ul className="gjoer smal">
          {moeter.map((m) => (
            <li key={m.id}>
              <div>
                <Link to="/$fellesskap/moeter/$id" params={{ fellesskap, id: m.id }}><span className="gjoer-tittel">{m.organ.navn}</span></Link>
                <span className="gjoer-under"><time dateTime={m.dato}>{dato.ukedag(m.dato)}</time>{m.start === null ? '' : ` ${t.kl(m.start.replace(':', '.'))}`}</span>
                <span className="dempet gjoer-under">{[m.form === 'skriftlig' ? t.skriftligMoete : (m.sted ?? ''), t.saker(m.antallSaker)].filter((del) => del !== '').join(' · ')}</span>
              </div>
            </li>
          ))}
        </ul>
      )}
    </Del>
  );
}
