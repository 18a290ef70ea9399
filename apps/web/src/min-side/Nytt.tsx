import { Button } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useFellesskap, useKommando, useLes } from '../api/bruk';
import { type Svar } from '../api/typer';
import { Del } from '../felles/Side';
import { Avslag } from '../felles/Skjema';
import { Laster } from '../felles/Tilstand';
import { useDato } from '../spraak/dato';
import { useMaalform, useTekster } from '../spraak/maalform';
import { minSideord } from './ord';

const ANTALL = 15;
const FOERSTE_GANG = 5;

/** What others have done since I last said that I had read it, wherever I said it. What follows of itself from an act is told of by the act. */
export function Nytt() {
  const [t, { maalform }] = [useTekster(minSideord), useMaalform()];
  const nytt = useLes('/nytt', { spoerring: { antall: ANTALL, maalform } });
  if (!nytt.data) return <Del tittel={t.nytt}><Laster /></Del>;
  return <Hendelsene nytt={nytt.data} />;
}

function Hendelsene({ nytt: { elementer, lestTil } }: { readonly nytt: Svar<'/nytt'> }) {
  const [t, dato, fellesskap] = [useTekster(minSideord), useDato(), useFellesskap()];
  const lest = useKommando('put', '/nytt');
  const nye = lestTil === null ? elementer.slice(0, FOERSTE_GANG) : elementer;
  const altLest = () => lest.mutate({ kropp: { posisjon: Math.max(...nye.map((h) => h.posisjon)) } });
  return (
    <Del tittel={t.nytt}>
      <p className="dempet uten-marg" aria-live="polite">{nye.length === 0 ? t.nyttTom : lestTil === null ? t.nyttFoerste : t.nyttIngress(dato.tid(lestTil.naar))}</p>
      {nye.length > 0 && (
        <ul className="gjoer smal">
          {nye.map((h) => (
            <li key={h.hendelseId}>
              <div>
                <Link to="/$fellesskap/hendelser/$id" params={{ fellesskap, id: h.hendelseId }}>{h.setning}</Link>
                <span className="dempet gjoer-under">{dato.tid(h.naar)}</span>
              </div>
            </li>
          ))}
        </ul>
      )}
      <Avslag feil={lest.error} />
      <div className="handlinger">
        {nye.length > 0 && <Button variant="secondary" data-size="sm" loading={lest.isPending} onClick={altLest}>{t.altLest}</Button>}
        <Link to="/$fellesskap/historikk" params={{ fellesskap }}>{t.heleHistorikken}</Link>
      </div>
    </Del>
  );
}
