import { z } from 'zod';
import { type Catalogue } from '#eventsourcing';

type Vask = (verdi: unknown) => unknown;

/**
 * Takes the fields that a catalogue marks `person(...)` or `fortrolig(...)` out of an event's data: the history refers to persons by
 * id and shows their names as the register has them today, and it is read by more than those who may read a draft.
 */
export class Personvask {
  private readonly vaskere = new Map<string, Vask>();

  constructor(kataloger: readonly Catalogue[]) {
    for (const { definitions } of kataloger)
      for (const [type, { schema }] of Object.entries(definitions)) {
        const vask = vaskFor(schema);
        if (vask) this.vaskere.set(type, vask);
      }
  }

  uten(type: string, data: unknown): unknown {
    return this.vaskere.get(type)?.(data) ?? data;
  }
}

const SKJULT: ReadonlySet<unknown> = new Set(['person', 'fortrolig']);
const erSkjult = (skjema: z.ZodType): boolean => SKJULT.has(skjema.meta()?.['personvern']);
const erObjekt = (verdi: unknown): verdi is Record<string, unknown> => typeof verdi === 'object' && verdi !== null;

/** @returns undefined when nothing below this schema is hidden */
function vaskFor(skjema: z.ZodType): Vask | undefined {
  if (erSkjult(skjema)) return () => undefined;
  if (skjema instanceof z.ZodOptional || skjema instanceof z.ZodNullable || skjema instanceof z.ZodDefault) return vaskFor(skjema.unwrap() as z.ZodType);
  if (skjema instanceof z.ZodArray) return hvert(vaskFor(skjema.element as z.ZodType));
  if (skjema instanceof z.ZodRecord) return hverVerdi(vaskFor(skjema.valueType as z.ZodType));
  if (skjema instanceof z.ZodUnion) return valgt(skjema.options as readonly z.ZodType[]);
  return skjema instanceof z.ZodObject ? felt(skjema.shape) : undefined;
}

function felt(form: Record<string, z.ZodType>): Vask | undefined {
  const vaskere = new Map(Object.entries(form).flatMap(([navn, skjema]) => {
    const vask = vaskFor(skjema);
    return vask ? [[navn, vask] as const] : [];
  }));
  if (vaskere.size === 0) return undefined;
  return (verdi) => {
    if (!erObjekt(verdi)) return verdi;
    const vasket = Object.entries(verdi).map(([navn, v]) => [navn, vaskere.has(navn) ? vaskere.get(navn)?.(v) : v] as const);
    return Object.fromEntries(vasket.filter(([, v]) => v !== undefined));
  };
}

function hvert(vask: Vask | undefined): Vask | undefined {
  return vask && ((verdi) => (Array.isArray(verdi) ? verdi.map(vask).filter((v) => v !== undefined) : verdi));
}

function hverVerdi(vask: Vask | undefined): Vask | undefined {
  return vask && ((verdi) => (erObjekt(verdi) ? Object.fromEntries(Object.entries(verdi).map(([k, v]) => [k, vask(v)])) : verdi));
}

function valgt(valg: readonly z.ZodType[]): Vask | undefined {
  const vaskere = valg.map((skjema) => ({ skjema, vask: vaskFor(skjema) }));
  if (vaskere.every(({ vask }) => vask === undefined)) return undefined;
  return (verdi) => {
    const treff = vaskere.find(({ skjema }) => skjema.safeParse(verdi).success);
    return treff?.vask ? treff.vask(verdi) : verdi;
  };
}
