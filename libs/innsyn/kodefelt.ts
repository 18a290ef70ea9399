import { z } from 'zod';
import { type Catalogue } from '#eventsourcing';

/** By the name of a field, the codes that it may hold somewhere in the catalogues. */
export type Koder = ReadonlyMap<string, ReadonlySet<string>>;

/** What nobody wrote and nobody searches for, such as `saeravtale` in `slag`. The same field may elsewhere hold words: those are no codes. */
export function kodefelt(kataloger: readonly Catalogue[]): Koder {
  const funn = new Map<string, Set<string>>();
  for (const { definitions } of kataloger) for (const { schema } of Object.values(definitions)) finn(schema, '', funn);
  return funn;
}

function finn(skjema: z.ZodType, navn: string, funn: Map<string, Set<string>>): void {
  if (skjema instanceof z.ZodOptional || skjema instanceof z.ZodNullable || skjema instanceof z.ZodDefault) finn(skjema.unwrap() as z.ZodType, navn, funn);
  else if (skjema instanceof z.ZodArray) finn(skjema.element as z.ZodType, navn, funn);
  else if (skjema instanceof z.ZodRecord) finn(skjema.valueType as z.ZodType, navn, funn);
  else if (skjema instanceof z.ZodUnion) for (const valg of skjema.options as readonly z.ZodType[]) finn(valg, navn, funn);
  else if (skjema instanceof z.ZodObject) for (const [felt, under] of Object.entries<z.ZodType>(skjema.shape)) finn(under, felt, funn);
  else if (skjema instanceof z.ZodEnum) ta(skjema.options, navn, funn);
  else if (skjema instanceof z.ZodLiteral) ta([...skjema.values], navn, funn);
}

function ta(verdier: readonly unknown[], navn: string, funn: Map<string, Set<string>>): void {
  const koder = funn.get(navn) ?? new Set();
  for (const v of verdier) if (typeof v === 'string') koder.add(v);
  funn.set(navn, koder);
}
