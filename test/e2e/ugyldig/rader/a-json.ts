import { gzipSync } from 'node:zlib';
import { felt, FORM, hode, JSONFEIL, json, kropp, LAGET, type Rad, rader, STOR, TYPE, VERDI } from '../rad';

const nostet = (dybde: number): string => `{"tittel":${'['.repeat(dybde)}${']'.repeat(dybde)}}`;
const mange = (antall: number): string => `[${Array.from({ length: antall }, () => '"a"').join(',')}]`;
const noekler = (antall: number): string => json(Object.fromEntries(Array.from({ length: antall }, (_, i) => [`xyznoekkel${i}`, i])));

/** Any JSON body: the parser's level. */
export const A: readonly Rad[] = [
  ...rader(1, JSONFEIL, { 'JSON som er kuttet av': kropp('{"hemmeligord":') }),
  ...rader(2, JSONFEIL, { 'noe etter slutten': kropp('{"a":1}hemmeligord') }),
  ...rader(3, JSONFEIL, {
    'apostrofer': kropp("{'hemmeligord':1}"), 'nøkkel uten anførsel': kropp('{hemmeligord:1}'),
    'komma til slutt': kropp('{"hemmeligord":1,}'), 'kommentar': kropp('{"hemmeligord":1 // kommentar\n}'),
  }),
  ...rader(4, FORM, { 'tom kropp': kropp('') }),
  ...rader(5, FORM, { 'streng øverst': kropp('"hemmeligord"'), 'tall øverst': kropp('1'), 'null øverst': kropp('null'), 'true øverst': kropp('true') }),
  ...rader(6, FORM, { 'liste øverst': kropp('["hemmeligord"]') }),
  ...rader(7, JSONFEIL, {
    'samme nøkkel to ganger': kropp('{"tittel":"UTKAST","tittel":"GODKJENT"}'),
    'samme nøkkel skrevet på to måter': kropp('{"tittel":"UTKAST","t\\u0069ttel":"GODKJENT"}'),
    'samme nøkkel lenger inne': kropp('{"a":[{"b":1,"b":2}]}'),
  }),
  ...rader(8, FORM, { 'nøkkelen __proto__': kropp('{"__proto__":{"rolle":"ADMINISTRERER"}}'), '__proto__ med unnvikelse': kropp('{"__pr\\u006fto__":{"rolle":"ADMINISTRERER"}}') }),
  ...rader(9, FORM, { 'constructor': kropp('{"constructor":{"prototype":{"x":1}}}') }),
  ...rader(10, FORM, { 'ukjent felt': felt('tekst', '"Tittelen"', '"tenantId":"BEEEEE"') }),
  ...rader(11, JSONFEIL, { '4200 nivåer': kropp(nostet(4_200)), '33 nivåer': kropp(nostet(32)) }),
  ...rader(11, VERDI, { '32 nivåer er en vanlig feil verdi': felt('tekst', `${'['.repeat(20)}${']'.repeat(20)}`) }),
  ...rader(12, STOR, { 'fem millioner nivåer': kropp('['.repeat(5_000_000) + ']'.repeat(5_000_000)) }),
  ...rader(13, VERDI, { '100 001 elementer': kropp(`{"tittel":${mange(100_001)}}`), 'flere elementer enn feltet tar': felt('liste', mange(201)) }),
  ...rader(14, FORM, { '10 000 nøkler': kropp(noekler(10_000)), '900 ukjente nøkler': kropp(noekler(900)) }),
  ...rader(15, VERDI, { '1e400': felt('heltall', '1e400') }),
  ...rader(16, VERDI, { 'heltall over 2^53': felt('heltall', '9007199254740993') }),
  ...rader(17, VERDI, { '-0': felt('heltall', '-0'), 'for mange desimaler': felt('heltall', '1.0000000000000001') }),
  ...rader(18, JSONFEIL, { 'NaN': felt('heltall', 'NaN'), 'Infinity': felt('heltall', 'Infinity') }),
  ...rader(19, VERDI, {
    'tekst der det skal stå sant': felt('boolsk', '"true"'), 'tekst der det skal stå tall': felt('heltall', '"5"'), 'desimaltall': felt('heltall', '1.5'),
    'liste der det skal stå tekst': felt('tekst', '[]'), 'tall der det skal stå tekst': felt('tekst', '5'), 'objekt der det skal stå liste': felt('liste', '{}'),
    'tekst der det skal stå liste': felt('liste', '"hemmeligord"'),
  }),
  ...rader(20, STOR, { '1,1 MB': kropp(json({ tittel: 'x'.repeat(1_150_000) })), '1,1 MB i biter': (m) => ({ ...kropp(biter(1_150_000), { 'Transfer-Encoding': 'chunked' })(m) }) }),
  ...rader(21, TYPE, { 'gzip av 20 MB: all komprimering avvises (B022)': kropp(gzipSync(Buffer.alloc(20_000_000, 'x')), { 'Content-Encoding': 'gzip' }) }),
  ...rader(22, TYPE, Object.fromEntries(['br', 'gzip', 'deflate', 'foo'].map((k) => [`Content-Encoding: ${k}`, hode({ 'Content-Encoding': k })]))),
  ...rader(23, TYPE, { 'sier gzip, er det ikke': kropp('{"tittel":"hemmeligord"}', { 'Content-Encoding': 'gzip' }) }),
  ...rader(24, TYPE, {
    'UTF-16': kropp(Buffer.from('{"tittel":"hei"}', 'utf16le'), { 'Content-Type': 'application/json; charset=utf-16' }),
    'latin-1': hode({ 'Content-Type': 'application/json; charset=iso-8859-1' }),
  }),
  ...rader(24, LAGET, { 'charset=utf-8 går bra': hode({ 'Content-Type': 'application/json; charset=UTF-8' }) }),
  ...rader(25, JSONFEIL, { 'ugyldig UTF-8': kropp(Buffer.concat([Buffer.from('{"tittel":"'), Buffer.from([0xc3, 0x28]), Buffer.from('"}')])) }),
  ...rader(26, JSONFEIL, { 'BOM først': kropp('\uFEFF{"tittel":"hemmeligord"}') }),
];

function biter(antall: number): string {
  const del = `${(65_536).toString(16)}\r\n${'x'.repeat(65_536)}\r\n`;
  return `${del.repeat(Math.ceil(antall / 65_536))}0\r\n\r\n`;
}
