import { Button } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useFellesskap } from '../api/bruk';
import { Side } from '../felles/Side';
import { Laster } from '../felles/Tilstand';
import { useTekster } from '../spraak/maalform';
import { Gjoeremaal } from './Gjoeremaal';
import { Ingress } from './Ingress';
import { Moeter } from './Moeter';
import { Nytt } from './Nytt';
import { minSideord } from './ord';
import { Venter } from './Venter';
import './min-side.css';

/** What must I do before when; what do I wait for; what is new. Each part asks for itself, all at once. */
export function MinSide() {
  const [t, fellesskap] = [useTekster(minSideord), useFellesskap()];
  const nySak = <Button asChild><Link to="/$fellesskap/saker/ny" params={{ fellesskap }}>{t.nySak}</Link></Button>;
  return (
    <Side tittel={t.tittel} ingress={<Suspense fallback={<>&nbsp;</>}><Ingress /></Suspense>} handlinger={nySak}>
      <div className="to-spalter">
        <div className="stabel min-side-hoved">
          <Suspense fallback={<Laster />}><Gjoeremaal /></Suspense>
          <Suspense fallback={null}><Venter /></Suspense>
        </div>
        <div className="stabel min-side-hoved">
          <Suspense fallback={null}><Moeter /></Suspense>
          <Nytt />
        </div>
      </div>
    </Side>
  );
}
