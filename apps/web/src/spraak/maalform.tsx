import { createContext, type ReactNode, use, useEffect, useState } from 'react';

export const MAALFORMER = ['nb', 'nn'] as const;
export type Maalform = (typeof MAALFORMER)[number];

const LAGRET = 'saksgang.maalform';

interface Valget {
  readonly maalform: Maalform;
  readonly velg: (ny: Maalform) => void;
}
const Maalformen = createContext<Valget>({ maalform: 'nb', velg: () => undefined });

function foerste(): Maalform {
  const lagret = localStorage.getItem(LAGRET);
  if (lagret === 'nb' || lagret === 'nn') return lagret;
  return navigator.languages.find((s) => /^(?:nb|nn|no)\b/.test(s))?.startsWith('nn') ? 'nn' : 'nb';
}

export function MaalformGir({ children }: { readonly children: ReactNode }) {
  const [maalform, velg] = useState(foerste);
  useEffect(() => {
    localStorage.setItem(LAGRET, maalform);
    document.documentElement.lang = maalform;
  }, [maalform]);
  return <Maalformen value={{ maalform, velg }}>{children}</Maalformen>;
}

export const useMaalform = (): Valget => use(Maalformen);

/** Literals become their kinds, so that nynorsk may say it otherwise, but must say it all. */
type Form<T> = T extends string ? string : T extends (...a: infer A) => string ? (...a: A) => string : { readonly [K in keyof T]: Form<T[K]> };
export type Tekster<F> = Readonly<Record<Maalform, F>>;

/** The texts of a screen in both forms; what is missing in one of them does not compile. */
export const tekster = <const T extends object>(nb: T, nn: Form<T>): Tekster<Form<T>> => ({ nb: nb as unknown as Form<T>, nn });

export const useTekster = <F,>(alle: Tekster<F>): F => alle[useMaalform().maalform];
