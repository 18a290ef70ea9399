import { Button } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { fyll, useFellesskap, useListe } from '../api/bruk';
import { useSoek } from '../felles/adresse';
import { LastNed } from '../felles/LastNed';
import { Side } from '../felles/Side';
import { Laster, Tom } from '../felles/Tilstand';
import { ord } from '../felles/ord';
import { useTekster } from '../spraak/maalform';
import { sakslisteord } from './listeord';
import { Saksfilter } from './Saksfilter';
import { type Sak, Sakstabell } from './Sakstabell';
import './saksliste.css';

const I_SLENGEN = 100;

/** Every sak; what is shown stands in the address. */
export function Saksliste() {
  const [t, felles, fellesskap] = [useTekster(sakslisteord), useTekster(ord), useFellesskap()];
  const [{ q, status, mine, organ }, sett] = useSoek();
  const spoerring = { antall: I_SLENGEN, ...(q && { q }), ...(status && { status: status as 'meldt' }), ...(mine === 'ja' && { mine: 'ja' as const }), ...(organ && { organ }) };
  const { rader, hasNextPage, fetchNextPage, isFetchingNextPage, isPending } = useListe('/saker', { spoerring });
  const filtrert = Boolean(q ?? status ?? mine ?? organ);
  const knapper = (
    <>
      <Button asChild variant="secondary"><Link to="/$fellesskap/saker/mine" params={{ fellesskap }}>{t.dine}</Link></Button>
      <Button asChild variant="secondary"><Link to="/$fellesskap/tavle" params={{ fellesskap }}>{t.tavle}</Link></Button>
      <Button asChild><Link to="/$fellesskap/saker/ny" params={{ fellesskap }}>{t.nySak}</Link></Button>
    </>
  );
  return (
    <Side tittel={t.tittel} ingress={t.ingress} handlinger={knapper}>
      <Saksfilter valgt={{ q, status, mine, organ }} sett={sett} />
      {isPending ? <Laster /> : (
        <div className="stabel">
          <p className="dempet uten-marg" role="status">{t.viser(rader.length, hasNextPage)}</p>
          {rader.length === 0 ? <Tom tittel={filtrert ? t.ingenTreff : t.tom}>{filtrert ? t.ingenTreffRaad : t.tomRaad}</Tom>
            : <Sakstabell rader={rader as readonly Sak[]} flere={hasNextPage} hentFlere={() => { if (!isFetchingNextPage) void fetchNextPage(); }} />}
          {rader.length > 0 && <div><LastNed tekst={t.csv} sti={fyll(fellesskap, '/saker', {}, spoerring)} filnavn="saker.csv" type="text/csv" /></div>}
          {hasNextPage && <div><Button variant="secondary" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>{felles.visFlere}</Button></div>}
        </div>
      )}
    </Side>
  );
}
