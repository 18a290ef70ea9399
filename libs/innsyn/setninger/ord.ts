import { kortDato, type Maalform } from '#felles';
import { KODER } from './koder';

export type Data = Readonly<Record<string, unknown>>;
/** Names by id: persons, parts and bodies as the registers have them today. */
export type Navn = ReadonlyMap<string, string>;
export type Mal = (d: Data, navn: (id: unknown) => string) => string;

/** One event told in both forms: who adds an event writes both. */
export type Setning = Readonly<Record<Maalform, Mal>>;
export type Setninger = Readonly<Record<string, Setning>>;

export const felt = (d: Data, sti: string): unknown => sti.split('.').reduce<unknown>((v, ledd) => (typeof v === 'object' && v !== null ? (v as Data)[ledd] : undefined), d);
export const ord = (v: unknown): string => (typeof v === 'string' || typeof v === 'number' ? String(v) : '');
/** 2026-03-15 as 15.03.2026. */
export const dag = (v: unknown): string => kortDato(ord(v));
export const antall = (v: unknown): number => (Array.isArray(v) ? v.length : 0);
/** How many, of a list or a number: «1 part», «3 parter». */
export const stk = (v: unknown, en: string, flere: string): string => ((n) => `${n} ${n === '1' ? en : flere}`)(Array.isArray(v) ? String(v.length) : ord(v) || '0');
export const hvis = (v: unknown, tekst: (v: string) => string): string => (ord(v) === '' ? '' : tekst(ord(v)));

export const behandlet = (nb: string, nn: string): Setning => ({
  nb: (d) => `${behandlingen(d, nb)}: ${stk(felt(d, 'behandling.punkter'), 'punkt', 'punkter')}, ${lest(felt(d, 'behandling.utfall'))}`,
  nn: (d) => `${behandlingen(d, nn)}: ${stk(felt(d, 'behandling.punkter'), 'punkt', 'punkt')}, ${lestNn(felt(d, 'behandling.utfall'))}`,
});
const behandlingen = (d: Data, hva: string): string => `${ord(felt(d, 'behandling.organ.navn'))} ${hva}${hvis(felt(d, 'behandling.saksnummer'), (nr) => ` sak ${nr}`)} ${dag(felt(d, 'behandling.dato'))}`;

export const fast = (nb: string, nn: string): Setning => ({ nb: () => nb, nn: () => nn });
/** A deadline, where it is a day. */
export const dato = (frist: unknown, foran: string): string => hvis(felt({ frist }, 'frist.dato'), (d) => `${foran}${dag(d)}`);

const BOKSTAVER: readonly (readonly [RegExp, string])[] = [[/oe/g, 'ø'], [/ae/g, 'æ'], [/aa/g, 'å'], [/Oe/g, 'Ø'], [/Ae/g, 'Æ'], [/Aa/g, 'Å']];

/** A name from the code as people write it in bokmål: `paabegynt` as «påbegynt», `IKKE_GODKJENT` as «ikke godkjent». */
export const lest = (v: unknown): string => {
  const tekst = /^[A-Z_]+$/.test(ord(v)) ? ord(v).toLowerCase() : ord(v);
  return BOKSTAVER.reduce((t, [fra, til]) => t.replace(fra, til), tekst.replaceAll(/[-_]/g, ' '));
};

/** The same in nynorsk; a name that somebody made themselves stands as they wrote it. */
export const lestNn = (v: unknown): string => KODER[lest(v)] ?? lest(v);
