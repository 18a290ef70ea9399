import { Button } from '@digdir/designsystemet-react';
import { Link, useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import { useFellesskap, useForhent, useHent } from '../api/bruk';
import { useTekster } from '../spraak/maalform';
import { LoggUt } from './LoggUt';
import { MinMaalform } from './MinMaalform';
import { skallord } from './ord';

const SIDER = [
  ['minSide', ''], ['saker', '/saker'], ['tavle', '/tavle'], ['moeter', '/moeter'], ['avtaler', '/avtaler'], ['innspill', '/innspill'], ['oppfoelging', '/oppfoelging'],
  ['handlingsplan', '/handlingsplan'], ['historikk', '/historikk'], ['statistikk', '/statistikk'], ['organer', '/organer'],
] as const;
const DRIFTSROLLER: ReadonlySet<string> = new Set(['sekretariat', 'administrator', 'revisor']);

/** Where one is, where one may go, who one is. */
export function Topp() {
  const t = useTekster(skallord);
  const fellesskap = useFellesskap();
  const { pathname } = useLocation();
  useForhent('', {});
  const meg = useHent('/meg', {});
  const om = useHent('', {});
  // Open on the page where it was opened, and on no other.
  const [aapenPaa, sett] = useState<string>();
  const aapen = aapenPaa === pathname;
  const sider = [...SIDER, ...(meg.roller.some((r) => DRIFTSROLLER.has(r.rolle)) ? [['drift', '/drift'] as const] : [])];
  return (
    <header className="topp">
      <div className="topp-linje">
        <Link to="/$fellesskap" params={{ fellesskap }} className="topp-navn">{om.navn}</Link>
        <Button variant="tertiary" className="topp-menyknapp" aria-expanded={aapen} aria-controls="meny" onClick={() => sett(aapen ? undefined : pathname)}>{t.meny}</Button>
        <div className="topp-meg">
          <MinMaalform />
          <Link to="/$fellesskap/profil" params={{ fellesskap }}>{meg.navn}</Link>
          <LoggUt />
        </div>
      </div>
      <nav aria-label={t.hovedmeny} id="meny" className={aapen ? 'meny aapen' : 'meny'}>
        <ul>
          {sider.map(([navn, sti]) => <li key={sti}><Link to={`/${fellesskap}${sti}`} activeOptions={{ exact: sti === '', includeSearch: false }} activeProps={{ 'aria-current': 'page' }}>{t[navn]}</Link></li>)}
        </ul>
      </nav>
    </header>
  );
}
