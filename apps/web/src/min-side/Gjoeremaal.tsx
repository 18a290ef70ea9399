import { Alert, Button } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useFellesskap } from '../api/bruk';
import { Del } from '../felles/Side';
import { Tom } from '../felles/Tilstand';
import { useTekster } from '../spraak/maalform';
import { Gjoeremaalrad } from './Gjoeremaalrad';
import { grupper, type Gruppe } from './grupper';
import { type Linje, useMinSide } from './hent';
import { minSideord } from './ord';

const FOERST = 8;

/** All that waits for me: late, this week, later, and what no day follows from. */
export function Gjoeremaal() {
  const [t, fellesskap] = [useTekster(minSideord), useFellesskap()];
  const { gjoer, antallGjoer, aapneAvvik } = useMinSide();
  return (
    <Del tittel={t.gjoer}>
      {aapneAvvik !== null && aapneAvvik > 0 && <Alert data-color="warning" data-size="sm">{t.avvik(aapneAvvik)}. <Link to="/$fellesskap/drift" params={{ fellesskap }}>{t.seDrift}</Link></Alert>}
      {gjoer.length === 0 && <Tom tittel={t.gjoerTom}>{t.gjoerTomRaad}</Tom>}
      {grupper(gjoer).map(({ gruppe, linjer }) => <Gruppen key={gruppe} gruppe={gruppe} linjer={linjer} />)}
      {antallGjoer > gjoer.length && <p className="dempet">{t.flere(antallGjoer)}</p>}
    </Del>
  );
}

function Gruppen({ gruppe, linjer }: { readonly gruppe: Gruppe; readonly linjer: readonly Linje[] }) {
  const t = useTekster(minSideord);
  const [alle, visAlle] = useState(false);
  return (
    <Del tittel={t[gruppe]} nivaa={3}>
      <ul className="gjoer">
        {(alle ? linjer : linjer.slice(0, FOERST)).map((l) => <Gjoeremaalrad key={`${l.slag} ${l.gjelder.id} ${l.gjelder.partId ?? ''} ${l.tittel} ${l.paaVegneAv ?? ''}`} linje={l} />)}
      </ul>
      {!alle && linjer.length > FOERST && <div><Button variant="tertiary" data-size="sm" onClick={() => visAlle(true)}>{t.visAlle(linjer.length)}</Button></div>}
    </Del>
  );
}
