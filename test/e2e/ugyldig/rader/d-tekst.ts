import { felt, json, LAGET, type Rad, rader, VERDI } from '../rad';

const tekst = (t: string) => felt('tekst', json(t));
/** JSON.stringify would mend a lone surrogate; the wire must carry it. */
const unnvik = (t: string) => felt('tekst', `"${t}"`);
const familie = '👨‍👩‍👧'.repeat(500);

/** Text and Unicode. */
export const D: readonly Rad[] = [
  ...rader(80, VERDI, { 'U+0000': unnvik('hemmeligord\\u0000b') }),
  ...rader(81, VERDI, { 'halvt surrogatpar': unnvik('hemmeligord\\ud800'), 'det andre halve': unnvik('\\udc00hemmeligord') }),
  ...rader(82, VERDI, Object.fromEntries(['0001', '0008', '000b', '001f', '007f', '0085', '2028', '2029'].map((k) => [`U+${k.toUpperCase()}`, unnvik(`hemmelig\\u${k}ord`)]))),
  ...rader(82, LAGET, { 'tabulator og linjeskift går bra': unnvik('en\\tto\\ntre') }),
  ...rader(83, VERDI, Object.fromEntries(['202e', '2066', '2069'].map((k) => [`U+${k.toUpperCase()}`, unnvik(`vedtak_\\u${k}fdp.exe`)]))),
  ...rader(84, VERDI, Object.fromEntries(['200b', '2060', 'feff', '200d'].map((k) => [`U+${k.toUpperCase()} inni`, unnvik(`Hemmeligord\\u${k}kommune`)]))),
  ...rader(85, LAGET, { 'A og ring over': tekst('Ålesund'.normalize('NFD')) }),
  ...rader(87, VERDI, { 'bare mellomrom': tekst('   '), 'tomt': tekst(''), 'bare U+00A0': tekst('\u00a0') }),
  ...rader(88, VERDI, { '501 tegn': tekst('a'.repeat(501)), '501 sammensatte tegn': tekst(`${familie}👨‍👩‍👧`) }),
  ...rader(88, LAGET, { '500 tegn': tekst('a'.repeat(500)), '500 sammensatte tegn': tekst(familie), '500 flagg av to kodepunkter': tekst('🇳🇴'.repeat(500)) }),
  ...rader(89, VERDI, { '10 000 aksenter på en bokstav': tekst(`a${'\u0301'.repeat(10_000)}`), '10 aksenter på en bokstav': tekst(`a${'\u0301'.repeat(10)}`) }),
  ...rader(91, VERDI, { 'null i et felt som må fylles ut': felt('tekst', 'null') }),
  ...rader(91, LAGET, { 'null i et valgfritt felt': felt('valgfri', 'null'), 'valgfritt felt mangler': tekst('Uten dato') }),
  ...rader(92, LAGET, { 'skript i tittelen': tekst('<script>alert(1)</script>') }),
  ...rader(93, LAGET, Object.fromEntries(['{{7*7}}', '${7*7}', '<%= 7 %>', '#{7}'].map((t) => [t, tekst(t)]))),
  ...rader(94, LAGET, Object.fromEntries(['%s%n', '$(id)', '`id`'].map((t) => [t, tekst(t)]))),
  ...rader(95, LAGET, { 'falsk logglinje': tekst('Sak\r\n[ERROR] admin logged in') }),
  ...rader(96, VERDI, { '200 kB uten mellomrom': tekst('a'.repeat(200_000)) }),
  ...rader(97, VERDI, { 'feil kontrollsiffer': felt('orgnr', '"123456789"'), '8 sifre': felt('orgnr', '"97476067"'), 'tall': felt('orgnr', '974760673') }),
  ...rader(97, LAGET, { 'mellomrom bak tas bort': felt('orgnr', '"974760673 "') }),
  ...rader(98, { status: 422, type: 'usikkert-innhold' }, {
    'fødselsnummer': tekst('Gjelder 01010750160'), 'med mellomrom': tekst('Gjelder 010107 50160'), 'D-nummer': tekst('41010750073'),
    'syntetisk (+80)': tekst('01810750045'), 'syntetisk (+40)': tekst('01410750062'),
  }),
  ...rader(98, LAGET, { 'elleve sifre uten kontroll': tekst('Kontonummer 12345678901'), 'bekreftet med begrunnelse': felt('tekst', json('Gjelder 01010750160'), '"bekreftetInnhold":"Et eksempel i en veileder"') }),
];
