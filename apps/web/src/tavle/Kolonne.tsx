import { Button, Heading, Tag } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { useFellesskap } from '../api/bruk';
import { useDato } from '../spraak/dato';
import { useTekster } from '../spraak/maalform';
import { tavleord } from './ord';
import { type Kolonnen, type Kortet } from './typer';

interface Props { readonly kolonne: Kolonnen; readonly navn: string; readonly vist: boolean; readonly flytt: (sak: Kortet) => void; readonly visAlle: () => void }

/** A list with its heading and how many it has. `vist`: the one that a phone shows. */
export function Kolonne({ kolonne: { antall, elementer }, navn, vist, flytt, visAlle }: Props) {
  const [t, id] = [useTekster(tavleord), useId()];
  return (
    <section className={vist ? 'tavle-kolonne vist' : 'tavle-kolonne'} aria-labelledby={id}>
      <Heading level={2} data-size="2xs" id={id}>{navn} <span className="dempet tavle-antall">{t.antall(antall)}</span></Heading>
      {elementer.length === 0 ? <p className="dempet">{t.tomKolonne}</p> : <ul>{elementer.map((sak) => <li key={sak.id}><Kort sak={sak} kolonne={navn} flytt={() => flytt(sak)} /></li>)}</ul>}
      {antall > elementer.length && <Button variant="tertiary" data-size="sm" onClick={visAlle}>{t.visAlle(antall)}</Button>}
    </section>
  );
}

function Kort({ sak: { id, tittel, saksnummer, referanse, status, steg, organer, part, endret }, kolonne, flytt }: { readonly sak: Kortet; readonly kolonne: string; readonly flytt: () => void }) {
  const [t, dato, fellesskap] = [useTekster(tavleord), useDato(), useFellesskap()];
  return (
    <div className="tavle-kort">
      <span className="dempet tavle-liten">{saksnummer ?? referanse}</span>
      <Link to="/$fellesskap/saker/$id" params={{ fellesskap, id }} className="tavle-lenke">{tittel}</Link>
      {steg && steg.navn !== kolonne && <span className="tavle-liten">{steg.navn}</span>}
      {organer.length > 0 && !organer.includes(kolonne) && <span className="tavle-liten">{t.hos(organer.join(', '))}</span>}
      {part !== null && part !== kolonne && <span className="dempet tavle-liten">{t.meldtFor(part)}</span>}
      {steg?.utfoert && status !== 'sendt' && organer.length === 0 && <Tag data-size="sm" data-color="success">{t.ferdig}</Tag>}
      <span className="dempet tavle-liten">{t.endret(dato.relativ(endret))}</span>
      <Button variant="secondary" data-size="sm" aria-label={t.flyttSak(tittel)} onClick={flytt} className="ingen-utskrift">{t.flytt}</Button>
    </div>
  );
}
