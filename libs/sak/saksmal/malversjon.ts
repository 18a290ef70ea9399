import { type Malfelt } from './saksmal.events';
import { type Saksmal } from './saksmal.decider';

/** One version of a form: what a sak that follows it is judged by. */
export interface Malversjonsref {
  readonly id: string;
  readonly versjon: number;
  readonly felt: readonly Malfelt[];
}

/** @param versjon the one in force when left out @returns undefined when there is no such, or none in force */
export function malversjon(id: string, mal: Saksmal, versjon?: number): Malversjonsref | undefined {
  const funnet = versjon === undefined ? (mal.opphevet ? undefined : mal.versjoner.at(-1)) : mal.versjoner.find((v) => v.versjon === versjon);
  return funnet && { id, versjon: funnet.versjon, felt: funnet.felt };
}
