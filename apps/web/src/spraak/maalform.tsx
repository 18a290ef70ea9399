import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, use, useState } from 'react';
import { type Maalform, type Tekster } from './tekster';
import { maalformen, velgMaalform } from './valgt';

export { MAALFORMER, type Maalform, type Tekster, tekster } from './tekster';

interface Valget {
  readonly maalform: Maalform;
  readonly velg: (ny: Maalform) => void;
}
const Maalformen = createContext<Valget>({ maalform: 'nb', velg: () => undefined });

/** Whoever changes form reads everything again: the api says its sentences in the form that is asked for. */
export function MaalformGir({ children }: { readonly children: ReactNode }) {
  const klient = useQueryClient();
  const [maalform, sett] = useState(maalformen);
  const velg = (ny: Maalform) => {
    velgMaalform(ny);
    sett(ny);
    void klient.invalidateQueries();
  };
  return <Maalformen value={{ maalform, velg }}>{children}</Maalformen>;
}

export const useMaalform = (): Valget => use(Maalformen);

export const useTekster = <F,>(alle: Tekster<F>): F => alle[useMaalform().maalform];
