import { type ReactNode } from 'react';
import { useTekster } from '../spraak/maalform';
import { ord } from './ord';

/** Holds what may be wider than the screen; scrolls by itself, also with the keyboard. */
export function Rulle({ navn, children }: { readonly navn: string; readonly children: ReactNode }) {
  const t = useTekster(ord);
  return <div className="rulle" tabIndex={0} role="region" aria-label={t.rulle(navn)}>{children}</div>;
}
