import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { KATALOGER } from '../../apps/kontekster';
import { feltnavn, kortform } from '../../apps/web/src/historikk/feltnavn';
import { feltord, KODEFELT } from '../../apps/web/src/historikk/feltord';
import { tilstandsord } from '../../apps/web/src/historikk/tilstandsord';
import { verdikoder } from '../../apps/web/src/historikk/verdiord';

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

test('hver kode i en hendelse har sine ord i begge målformer', () => {
  expect([...koder].filter((kode) => !Object.hasOwn(verdikoder.nb, kode) || !Object.hasOwn(verdikoder.nn, kode))).toEqual([]);
});

test('en kode som flere sier, har et ord som er sant for dem alle', () => {
  expect([verdikoder.nb['i-saksgang'], verdikoder.nb['sendt']]).toEqual(['I Saksgang', 'Sendt']);
});

/** Compared between two days is what is remembered, which is told nowhere but in the types. */
const HUSKET = ['sak/sak.form', 'avtale/avtale.tilstand', 'avtale/forvaltning.tilstand', 'avtale/signaturtilstand', 'moete/moete.tilstand', 'innspill/innspill.tilstand'];

test('det som huskes utenom hendelsene, har sine ord, og ikke noe annet', () => {
  const husket = HUSKET.flatMap((fil) => [...readFileSync(join(__dirname, `../../libs/${fil}.ts`), 'utf8').matchAll(/readonly (\w+)\??:/g)].map(([, felt = '']) => felt)).filter((felt) => !felter.has(felt));
  expect(Object.keys(tilstandsord).sort()).toEqual([...new Set(husket)].sort());
});

test('et navn uten egne ord får bokstavene det ikke kunne ha, og en nøkkel sies ved begynnelsen og punktet', () => {
  expect(feltnavn('gjenaapnetVedMoete', 'nb')).toBe('Gjenåpnet ved møte');
  expect(kortform('0190f5d2-7c3a-7b11-8b1e-4f0d2c9a1e77#2')).toBe('0190f5d2…#2');
});

test('ordene er ord, ikke feltnavn', () => {
  expect([...Object.values(feltord), ...Object.values(tilstandsord)].flat().filter((o) => !/^\p{Lu}[\p{Ll}\d -]*$/u.test(o))).toEqual([]);
});
