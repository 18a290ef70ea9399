import { type z } from 'zod';
import { type FieldError } from '#eventsourcing';
import { type SkrevetDefinisjon } from '../definisjonsskjema';

/** The known fields of `T`, any of which may have been ill-formed and be missing. */
type Hullete<T> = T extends readonly (infer E)[] ? readonly (Hullete<E> | undefined)[]
  : T extends object ? { readonly [K in keyof T as string extends K ? never : K]?: Hullete<T[K]> | undefined } : T;

/** A definition as far as it is well-formed: rules judge this, so that one fault does not hide the others. */
export type Utkast = Hullete<SkrevetDefinisjon>;
export type Utkaststeg = Hullete<SkrevetDefinisjon['steg'][number]>;
export type Utkastfrist = Hullete<NonNullable<SkrevetDefinisjon['steg'][number]['frister']>[number]>;

/** What is written without what the schema refused. A list that is only too long is kept: its content is judged too. */
export function utkastAv(skrevet: unknown, feil: readonly z.core.$ZodIssue[]): Utkast {
  if (typeof skrevet !== 'object' || skrevet === null || Array.isArray(skrevet)) return {};
  const kopi = structuredClone(skrevet);
  for (const f of feil) {
    const erListelengde = (f.code === 'too_big' || f.code === 'too_small') && f.origin === 'array';
    if (!erListelengde) fjern(kopi, f.path);
  }
  return kopi;
}

function fjern(rot: object, sti: readonly PropertyKey[]): void {
  const siste = sti.at(-1);
  const forelder = sti.slice(0, -1).reduce<unknown>((verdi, ledd) => (typeof verdi === 'object' && verdi !== null ? Reflect.get(verdi, ledd) : undefined), rot);
  if (siste !== undefined && typeof forelder === 'object' && forelder !== null) Reflect.set(forelder, siste, undefined);
}

/** One fault: `sti` is a JSON pointer within the definition. */
export const nyFeil = (sti: string, kode: string, melding: string): FieldError => ({ pointer: `#/definisjon${sti}`, kode, melding });

/** Each step with its place; those that are no object at all have no fields. */
export function medPlass(utkast: Utkast): readonly (Utkaststeg & { readonly plass: string })[] {
  return (utkast.steg ?? []).map((s, i) => ({ ...s, plass: `/steg/${i}` }));
}

export function behandles({ slag }: Pick<Utkaststeg, 'slag'>): boolean {
  return slag === 'raadgivende' || slag === 'besluttende';
}
