import { Alert, SkipLink } from '@digdir/designsystemet-react';
import { Outlet } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useFellesskap } from '../api/bruk';
import { useEtterslep, useLevende } from '../api/levende';
import { Laster } from '../felles/Tilstand';
import { useDato } from '../spraak/dato';
import { useTekster } from '../spraak/maalform';
import { Bunn } from './Bunn';
import { Innloggingsvakt } from './Innloggingsvakt';
import { skallord } from './ord';
import { Topp } from './Topp';

/** What stands around every page in a helsefellesskap. */
export function Skall() {
  const [t, fellesskap, dato] = [useTekster(skallord), useFellesskap(), useDato()];
  const bakSiden = useEtterslep(fellesskap);
  useLevende(fellesskap);
  return (
    <>
      <SkipLink href="#innhold">{t.hopp}</SkipLink>
      <Innloggingsvakt />
      <Suspense fallback={<header className="topp" />}><Topp /></Suspense>
      <div role="status" className="etterslep">{bakSiden && <Alert data-color="warning" data-size="sm">{t.etterslep(dato.klokke(bakSiden.toISOString()))}</Alert>}</div>
      <main id="innhold" tabIndex={-1}>
        <Suspense fallback={<Laster />}><Outlet /></Suspense>
      </main>
      <Bunn />
    </>
  );
}
