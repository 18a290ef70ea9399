import { lazy, Suspense } from 'react';
import { useSoek, useStidel } from '../felles/adresse';
import { Laster } from '../felles/Tilstand';
import { Saksside } from './Saksside';
import './sak.css';

const NyInnsending = lazy(() => import('./innsending/NyInnsending').then((m) => ({ default: m.NyInnsending })));
const NyVersjon = lazy(() => import('./innsending/NyVersjon').then((m) => ({ default: m.NyVersjon })));

/** Where is the sak, and what must I do? */
export function Sak() {
  const [id, [{ vis, per }]] = [useStidel('id'), useSoek()];
  return <Suspense fallback={<Laster />}>{innholdet(id, vis, per)}</Suspense>;
}

function innholdet(id: string, vis: string | undefined, per: string | undefined) {
  if (vis === 'innsending') return <NyInnsending id={id} />;
  if (vis === 'versjon') return <NyVersjon id={id} />;
  return <Saksside key={id} id={id} per={per} />;
}
