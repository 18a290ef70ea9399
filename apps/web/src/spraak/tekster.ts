export const MAALFORMER = ['nb', 'nn'] as const;
export type Maalform = (typeof MAALFORMER)[number];

/** Literals become their kinds, so that nynorsk may say it otherwise, but must say it all. */
type Form<T> = T extends string ? string : T extends (...a: infer A) => string ? (...a: A) => string : { readonly [K in keyof T]: Form<T[K]> };
export type Tekster<F> = Readonly<Record<Maalform, F>>;

/** The texts of a screen in both forms; what is missing in one of them does not compile. */
export const tekster = <const T extends object>(nb: T, nn: Form<T>): Tekster<Form<T>> => ({ nb: nb as unknown as Form<T>, nn });
