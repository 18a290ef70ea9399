import { randomUUID } from 'node:crypto';
import { organisasjonsnummer } from '../../../support/scene';
import { felt, hoder, json, kommandohoder, LAGET, type Maal, type Rad, rader, VERDI } from '../rad';
import { type Foresporsel } from '../sokkel';

const tekst = (t: string) => felt('tekst', json(t));
/** JSON.stringify would mend a lone surrogate; the wire must carry it. */
const unnvik = (t: string) => felt('tekst', `"${t}"`);
const familie = '👨‍👩‍👧'.repeat(500);

const post = (sti: string, innhold: object, token?: string) => (m: Maal): Foresporsel =>
  ({ metode: 'POST', sti, hoder: { ...kommandohoder(m), ...(token !== undefined && { Authorization: `Bearer ${token}` }) }, kropp: json(innhold) });
/** Nobody but the person who reads it can tell whether mixed scripts are meant: there is no warning to an administrator yet. */
const part = (navn: string) => (m: Maal) => post(`${m.rot}/parter`, { navn, slag: 'kommune', organisasjonsnummer: organisasjonsnummer(navn.length + 500) })(m);

/** Letters that lower-casing or folding takes for another. */
const LIKE = [['İ', 'i'], ['ß', 'ss'], ['ı', 'i'], ['\u212a', 'k']] as const;
const adressenavn = (slug: string) => (m: Maal) => post('/api/v1/fellesskap', { navn: 'Nytt', slug, administrator: { navn: 'Ada', epost: 'ada@eksempel.invalid' } }, m.plattformtoken)(m);
const person = (m: Maal, bokstav: string, loepe: string) => post(`${m.rot}/personer`, { navn: 'Kari', epost: `${bokstav}@eksempel.invalid`, innlogging: { sub: `${loepe}-${bokstav}` } })(m);

/** A person with the common letter in e-mail and log-in is there before the one with the odd. */
const etterLik = (rar: string, vanlig: string) => async (m: Maal): Promise<Foresporsel> => {
  const loepe = randomUUID();
  expect((await m.kall(person(m, vanlig, loepe))).status).toBe(201);
  return person(m, rar, loepe);
};

/** Text and Unicode. */
export const D: readonly Rad[] = [
  ...rader(80, VERDI, { 'U+0000': unnvik('hemmeligord\\u0000b') }),
  ...rader(81, VERDI, { 'halvt surrogatpar': unnvik('hemmeligord\\ud800'), 'det andre halve': unnvik('\\udc00hemmeligord') }),
  ...rader(82, VERDI, Object.fromEntries(['0001', '0008', '000b', '001f', '007f', '0085', '2028', '2029'].map((k) => [`U+${k.toUpperCase()}`, unnvik(`hemmelig\\u${k}ord`)]))),
  ...rader(82, LAGET, { 'tabulator og linjeskift går bra': unnvik('en\\tto\\ntre') }),
  ...rader(83, VERDI, Object.fromEntries(['202e', '2066', '2069'].map((k) => [`U+${k.toUpperCase()}`, unnvik(`vedtak_\\u${k}fdp.exe`)]))),
  ...rader(84, VERDI, Object.fromEntries(['200b', '2060', 'feff', '200d'].map((k) => [`U+${k.toUpperCase()} inni`, unnvik(`Hemmeligord\\u${k}kommune`)]))),
  ...rader(85, LAGET, { 'A og ring over': tekst('Ålesund'.normalize('NFD')) }),
  ...rader(86, { ...LAGET, bareEkte: true, ogsaa: (svar) => expect(JSON.parse(svar.kropp)).toMatchObject({ varsler: [{ kode: 'blandede-alfabeter' }] }) }, { 'kyrillisk bokstav i en parts navn': part('Тrondheim'), 'greske og latinske om hverandre': part('Οslo kommune') }),
  ...rader(87, VERDI, { 'bare mellomrom': tekst('   '), 'tomt': tekst(''), 'bare U+00A0': tekst('\u00a0') }),
  ...rader(88, VERDI, { '501 tegn': tekst('a'.repeat(501)), '501 sammensatte tegn': tekst(`${familie}👨‍👩‍👧`) }),
  ...rader(88, LAGET, { '500 tegn': tekst('a'.repeat(500)), '500 sammensatte tegn': tekst(familie), '500 flagg av to kodepunkter': tekst('🇳🇴'.repeat(500)) }),
  ...rader(89, VERDI, { '10 000 aksenter på en bokstav': tekst(`a${'\u0301'.repeat(10_000)}`), '10 aksenter på en bokstav': tekst(`a${'\u0301'.repeat(10)}`) }),
  ...rader(90, { ...VERDI, bareEkte: true }, Object.fromEntries(LIKE.map(([rar]) => [`${rar} i et adressenavn`, adressenavn(`helse${rar}`)]))),
  ...rader(90, { ...LAGET, bareEkte: true }, Object.fromEntries(LIKE.map(([rar, vanlig]) => [`${rar} i innloggingen er ikke ${vanlig}`, etterLik(rar, vanlig)]))),
  ...rader(90, { status: 409, type: 'tilstandskonflikt', bareEkte: true }, { 'samme innlogging to ganger': etterLik('x', 'x') }),
  ...rader(90, { status: 404, type: 'finnes-ikke', bareEkte: true }, Object.fromEntries(LIKE.map(([rar, vanlig]) => [`${rar} for ${vanlig} i adressen`, (m: Maal) => ({ sti: `${encodeURI(m.rot.replace(vanlig, rar))}/saker`, hoder: hoder(m) })]))),
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
