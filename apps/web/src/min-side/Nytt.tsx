import { Button } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useFellesskap, useLes } from '../api/bruk';
import { Del } from '../felles/Side';
import { Laster } from '../felles/Tilstand';
import { useDato } from '../spraak/dato';
import { useMaalform, useTekster } from '../spraak/maalform';
import { minSideord } from './ord';

const HENTES = 60;
const ANTALL = 15;
const FOERSTE_GANG = 5;
const LEST = 'saksgang.lest';

/** What others have done since I last said that I had read it; remembered in this browser, for each person. */
export function Nytt() {
  const fellesskap = useFellesskap();
  const meg = useLes('/meg', {});
  const { maalform } = useMaalform();
  const historikk = useLes('/historikk', { spoerring: { antall: HENTES, maalform } });
  const t = useTekster(minSideord);
  if (!meg.data || !historikk.data) return <Del tittel={t.nytt}><Laster /></Del>;
  return <Hendelsene noekkel={`${LEST}.${fellesskap}.${meg.data.id}`} person={meg.data.id} hendelser={historikk.data.elementer} />;
}

interface Hendelse { readonly hendelseId: string; readonly setning: string; readonly naar: string; readonly hvem: { readonly person: string } }

function Hendelsene({ noekkel, person, hendelser }: { readonly noekkel: string; readonly person: string; readonly hendelser: readonly Hendelse[] }) {
  const [t, dato, fellesskap] = [useTekster(minSideord), useDato(), useFellesskap()];
  const [lest, sett] = useState(() => localStorage.getItem(noekkel));
  // What follows by itself from an act is told of by the act.
  const andres = hendelser.filter((h) => h.hvem.person !== person && h.hvem.person !== 'system');
  const nye = lest === null ? andres.slice(0, FOERSTE_GANG) : andres.filter((h) => h.naar > lest).slice(0, ANTALL);
  const altLest = () => {
    const siste = hendelser[0]?.naar ?? new Date().toISOString();
    localStorage.setItem(noekkel, siste);
    sett(siste);
  };
  return (
    <Del tittel={t.nytt}>
      <p className="dempet uten-marg" aria-live="polite">{nye.length === 0 ? t.nyttTom : lest === null ? t.nyttFoerste : t.nyttIngress(dato.tid(lest))}</p>
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
      <div className="handlinger">
        {nye.length > 0 && <Button variant="secondary" data-size="sm" onClick={altLest}>{t.altLest}</Button>}
        <Link to="/$fellesskap/historikk" params={{ fellesskap }}>{t.heleHistorikken}</Link>
      </div>
    </Del>
  );
}
