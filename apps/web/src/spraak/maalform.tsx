import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, use, useState } from 'react';
import { type Maalform, maalformen, velgMaalform } from './valgt';

export { MAALFORMER, type Maalform } from './valgt';

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

/** Literals become their kinds, so that nynorsk may say it otherwise, but must say it all. */
type Form<T> = T extends string ? string : T extends (...a: infer A) => string ? (...a: A) => string : { readonly [K in keyof T]: Form<T[K]> };
export type Tekster<F> = Readonly<Record<Maalform, F>>;

/** The texts of a screen in both forms; what is missing in one of them does not compile. */
export const tekster = <const T extends object>(nb: T, nn: Form<T>): Tekster<Form<T>> => ({ nb: nb as unknown as Form<T>, nn });

export const useTekster = <F,>(alle: Tekster<F>): F => alle[useMaalform().maalform];
