import { Button } from '@digdir/designsystemet-react';
import { Suspense } from 'react';
import { Laster } from '../felles/Tilstand';
import { useTekster } from '../spraak/maalform';
import { Ansvarligsvar } from './Ansvarligsvar';
import { Fristsvar } from './Fristsvar';
import { ord } from './ord';
import { Statussvar, type Svarvalg } from './Statussvar';

const SVAR = { status: Statussvar, ansvarlig: Ansvarligsvar, frist: Fristsvar } as const;
export type Handling = keyof typeof SVAR;
export const HANDLINGER = Object.keys(SVAR) as readonly Handling[];

interface Knapp {
  readonly handling: Handling;
  readonly hva: string;
  /** What is being answered now. */
  readonly svarer: Handling | undefined;
  readonly svar: (handling: Handling | undefined) => void;
  readonly variant?: 'secondary' | 'tertiary';
}

/** Opens an answer beside what it is about, and closes it. */
export function Svarknapp({ handling, hva, svarer, svar, variant = 'secondary' }: Knapp) {
  const t = useTekster(ord);
  const tekst = { status: t.oppdater, ansvarlig: t.settAnsvarlig, frist: t.endreFrist }[handling];
  const aapen = svarer === handling;
  return <Button variant={variant} data-size="sm" aria-expanded={aapen} onClick={() => svar(aapen ? undefined : handling)} aria-label={`${tekst}: ${hva}`}>{tekst}</Button>;
}

/** What a form reads first is waited for here: the list around it, and the focus in it, stay. */
export function Svaret({ handling, ...valg }: Svarvalg & { readonly handling: Handling }) {
  const Skjema = SVAR[handling];
  return <Suspense fallback={<Laster />}><Skjema {...valg} /></Suspense>;
}
