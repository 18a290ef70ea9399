import { type Kalendervalg, leggTilDager } from '#felles';

export { type Kalendervalg, leggTilDager };

export const BARE_HELLIGDAGER: Kalendervalg = { inneklemteDagerErFri: false, friperioder: [] };

const KORT_DATO = new Intl.DateTimeFormat('nb-NO', { day: 'numeric', month: 'long', timeZone: 'UTC' });

const ms = (dato: string): number => Date.parse(`${dato}T00:00:00.000Z`);
const somDato = (tid: number): string => new Date(tid).toISOString().slice(0, 10);
const aarstall = (dato: string): number => Number(dato.slice(0, 4));

/** 31 January + 1 month is the last day of February. */
export function leggTilMaaneder(dato: string, antall: number): string {
  const maaned = aarstall(dato) * 12 + Number(dato.slice(5, 7)) - 1 + antall;
  const foerste = `${String(Math.floor(maaned / 12)).padStart(4, '0')}-${String((maaned % 12) + 1).padStart(2, '0')}-01`;
  const dag = Math.min(Number(dato.slice(8)), Number(sisteDagIMaaneden(foerste).slice(8)));
  return `${foerste.slice(0, 8)}${String(dag).padStart(2, '0')}`;
}

/** @param maaned any day of the month, or `YYYY-MM` */
export function sisteDagIMaaneden(maaned: string): string {
  return somDato(Date.UTC(Number(maaned.slice(0, 4)), Number(maaned.slice(5, 7)), 0));
}

/** 1 = Monday … 7 = Sunday. */
export function ukedag(dato: string): number {
  return new Date(ms(dato)).getUTCDay() || 7;
}

/** Easter Sunday, Gregorian calendar (Meeus/Jones/Butcher). */
export function foerstePaaskedag(aar: number): string {
  const a = aar % 19;
  const b = Math.floor(aar / 100);
  const c = aar % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const m = Math.floor((a + 11 * h) / 319);
  const r = (2 * (b % 4) + 2 * Math.floor(c / 4) - (c % 4) - h + m + 32) % 7;
  const maaned = Math.floor((h - m + r + 90) / 25);
  const dag = (h - m + r + maaned + 19) % 32;
  return somDato(Date.UTC(aar, maaned - 1, dag));
}

const FASTE = [['01-01', '1. nyttårsdag'], ['05-01', '1. mai'], ['05-17', '17. mai'], ['12-25', '1. juledag'], ['12-26', '2. juledag']] as const;
const ETTER_PAASKE = [
  [-3, 'skjærtorsdag'], [-2, 'langfredag'], [0, '1. påskedag'], [1, '2. påskedag'], [39, 'Kristi himmelfartsdag'], [49, '1. pinsedag'], [50, '2. pinsedag'],
] as const;

const kjente = new Map<number, ReadonlyMap<string, string>>();

/** Public holidays of a year: date → name in bokmål. */
export function helligdager(aar: number): ReadonlyMap<string, string> {
  const kjent = kjente.get(aar);
  if (kjent) return kjent;
  const paaske = foerstePaaskedag(aar);
  const dager = new Map<string, string>([
    ...FASTE.map(([dag, navn]) => [`${String(aar).padStart(4, '0')}-${dag}`, navn] as const),
    ...ETTER_PAASKE.map(([avstand, navn]) => [leggTilDager(paaske, avstand), navn] as const),
  ]);
  kjente.set(aar, dager);
  return dager;
}

/** Why a day is off, in bokmål; undefined on a working day. */
export function fridag(dato: string, valg: Kalendervalg = BARE_HELLIGDAGER): string | undefined {
  return fastFridag(dato, valg) ?? (valg.inneklemteDagerErFri && erInneklemt(dato, valg) ? 'inneklemt dag' : undefined);
}

function fastFridag(dato: string, valg: Kalendervalg): string | undefined {
  const dag = dato.slice(5);
  const iPerioden = (p: { fra: string; til: string }) => (p.fra <= p.til ? dag >= p.fra && dag <= p.til : dag >= p.fra || dag <= p.til);
  return helligdager(aarstall(dato)).get(dato) ?? valg.friperioder.find(iPerioden)?.navn ?? ['lørdag', 'søndag'][ukedag(dato) - 6];
}

function erInneklemt(dato: string, valg: Kalendervalg): boolean {
  return fastFridag(leggTilDager(dato, -1), valg) !== undefined && fastFridag(leggTilDager(dato, 1), valg) !== undefined;
}

export function erArbeidsdag(dato: string, valg: Kalendervalg = BARE_HELLIGDAGER): boolean {
  return fridag(dato, valg) === undefined;
}

/** The day itself when it is a working day, else the first one after it. */
export function arbeidsdagFraOgMed(dato: string, valg: Kalendervalg = BARE_HELLIGDAGER): string {
  return foersteArbeidsdag(dato, 1, valg);
}

/** The day itself when it is a working day, else the last one before it. */
export function arbeidsdagTilOgMed(dato: string, valg: Kalendervalg = BARE_HELLIGDAGER): string {
  return foersteArbeidsdag(dato, -1, valg);
}

function foersteArbeidsdag(dato: string, retning: 1 | -1, valg: Kalendervalg): string {
  let dag = dato;
  for (let proevd = 0; fridag(dag, valg) !== undefined; proevd++) {
    if (proevd > 366) throw new Error('Kalenderen har ingen arbeidsdager');
    dag = leggTilDager(dag, retning);
  }
  return dag;
}

/** Counts working days forwards (or backwards when negative) from a day that is not itself counted. */
export function leggTilArbeidsdager(dato: string, antall: number, valg: Kalendervalg = BARE_HELLIGDAGER): string {
  const retning = antall < 0 ? -1 : 1;
  let dag = dato;
  for (let igjen = Math.abs(antall); igjen > 0; igjen--) dag = foersteArbeidsdag(leggTilDager(dag, retning), retning, valg);
  return dag;
}

/** Why working days were fewer than weekdays, in bokmål: days off Monday to Friday between two days, both included. */
export function fridagerImellom(fra: string, til: string, valg: Kalendervalg = BARE_HELLIGDAGER): readonly string[] {
  const navn = new Map<string, string[]>();
  for (let dag = fra; dag <= til; dag = leggTilDager(dag, 1)) {
    const grunn = ukedag(dag) < 6 ? fridag(dag, valg) : undefined;
    if (grunn !== undefined) navn.set(grunn, [...(navn.get(grunn) ?? []), dag]);
  }
  return [...navn].map(([grunn, [foerste = '', ...flere]]) => (flere.length > 0 || grunn.includes('mai') ? grunn : `${grunn} ${KORT_DATO.format(ms(foerste))}`));
}
