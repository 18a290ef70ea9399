import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { KATALOGER } from '../../apps/kontekster';
import { feltord, KODEFELT } from '../../apps/web/src/historikk/feltord';

type Skjema = Readonly<Record<string, unknown>>;
const erSkjema = (v: unknown): v is Skjema => typeof v === 'object' && v !== null && !Array.isArray(v);
const INDRE = ['items', 'prefixItems', 'anyOf', 'oneOf', 'allOf', 'additionalProperties', '$defs'] as const;

const felter = new Set<string>();
const kodefelt = new Set<string>();
const koder = new Set<string>();

/** What a field may be called, and whether codes stand in it, wherever in the data it is. */
function samle(skjema: unknown, felt: string): void {
  if (Array.isArray(skjema)) skjema.forEach((del) => samle(del, felt));
  if (!erSkjema(skjema)) return;
  for (const [navn, del] of Object.entries(erSkjema(skjema['properties']) ? skjema['properties'] : {})) {
    felter.add(navn);
    samle(del, navn);
  }
  const lovlige = [skjema['enum'], skjema['const']].flat().filter((v): v is string => typeof v === 'string');
  if (lovlige.length > 0) kodefelt.add(felt);
  for (const kode of lovlige) koder.add(kode);
  for (const navn of INDRE) samle(navn === '$defs' && erSkjema(skjema[navn]) ? Object.values(skjema[navn]) : skjema[navn], felt);
}
for (const { definitions } of KATALOGER) for (const { schema } of Object.values(definitions)) samle(z.toJSONSchema(schema, { unrepresentable: 'any' }), '');

test('hvert felt i en hendelse har sine ord på nettsiden', () => {
  expect([...felter].filter((felt) => !Object.hasOwn(feltord, felt))).toEqual([]);
});

test('nettsiden har ikke ord for felt som ingen hendelse har', () => {
  expect(Object.keys(feltord).filter((felt) => !felter.has(felt))).toEqual([]);
});

test('et felt som har koder, vises med ordene for dem', () => {
  expect([...kodefelt].filter((felt) => !KODEFELT.has(felt))).toEqual([]);
});

/** Where the pages have words for codes; each code stands there once for each form of Norwegian, or more. */
const KODEORD = ['historikk/verdiord.ts', 'historikk/koder.ts', 'felles/koder.ts', 'avtale/koder.ts'].map((fil) => readFileSync(join(__dirname, '../../apps/web/src', fil), 'utf8')).join('\n');

test('hver kode i en hendelse har sine ord i begge målformer', () => {
  const ord = (kode: string) => KODEORD.match(new RegExp(`(?<![\\w-])['"]?${kode}['"]?: ['"\`(]`, 'g'))?.length ?? 0;
  expect([...koder].filter((kode) => ord(kode) < 2)).toEqual([]);
});

test('ordene er ord, ikke feltnavn', () => {
  expect(Object.values(feltord).flat().filter((o) => !/^\p{Lu}[\p{Ll}\d -]*$/u.test(o))).toEqual([]);
});
