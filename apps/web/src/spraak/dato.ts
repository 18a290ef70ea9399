import { type Maalform, useMaalform } from './maalform';

const SONE = 'Europe/Oslo';
/** Chrome knows no nynorsk: without another to fall back on it would write in the language that its own menus are in. */
const LOCALE: Record<Maalform, string[]> = { nb: ['nb-NO'], nn: ['nn-NO', 'nb-NO'] };
const DAG = /^\d{4}-\d{2}-\d{2}$/;
const DOEGN_MS = 86_400_000;

/** A calendar day has no time of its own: noon is the same day in Oslo all year. */
const somTid = (iso: string): Date => new Date(DAG.test(iso) ? `${iso}T12:00:00Z` : iso);
const lagFormat = (valg: Intl.DateTimeFormatOptions) => (maalform: Maalform) => new Intl.DateTimeFormat(LOCALE[maalform], { timeZone: SONE, ...valg });
const format = {
  dato: lagFormat({ day: 'numeric', month: 'long', year: 'numeric' }),
  kort: lagFormat({ day: '2-digit', month: '2-digit', year: 'numeric' }),
  maaned: lagFormat({ month: 'long', year: 'numeric' }),
  klokke: lagFormat({ hour: '2-digit', minute: '2-digit' }),
} as const;

/** The day in Norway now, `YYYY-MM-DD`. */
export const idag = (naa = new Date()): string => new Intl.DateTimeFormat('sv-SE', { timeZone: SONE }).format(naa);

/** Whole days from today to a day, or to the day in Norway of an instant; negative when it has passed. */
export const dagerTil = (iso: string): number => Math.round((Date.parse(`${DAG.test(iso) ? iso : idag(new Date(iso))}T00:00:00Z`) - Date.parse(`${idag()}T00:00:00Z`)) / DOEGN_MS);

export interface Datoord {
  /** `10. november 2026`, of a day or an instant. */
  readonly dato: (iso: string) => string;
  /** `10.11.2026` */
  readonly kort: (iso: string) => string;
  /** `tirsdag 10. november 2026` */
  readonly ukedag: (iso: string) => string;
  /** `10. november 2026 kl. 14.05` */
  readonly tid: (iso: string) => string;
  /** `november 2026`, of `2026-11` */
  readonly maaned: (iso: string) => string;
  /** `14.05` */
  readonly klokke: (iso: string) => string;
  /** `i dag`, `om 3 dager`, `for 2 dager siden`, of a day or an instant */
  readonly relativ: (iso: string) => string;
}

/** Browsers that lack nynorsk give the names in bokmål; those of the months are the same in both. Sunday first. */
const UKEDAGER: Readonly<Record<Maalform, readonly string[]>> = {
  nb: ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag'],
  nn: ['søndag', 'måndag', 'tysdag', 'onsdag', 'torsdag', 'fredag', 'laurdag'],
};
const ukedagen = (iso: string, maalform: Maalform): string => UKEDAGER[maalform][new Date(`${idag(somTid(iso))}T12:00:00Z`).getUTCDay()] ?? '';

const ORD = {
  nb: { idag: 'i dag', imorgen: 'i morgen', igaar: 'i går', om: (n: number) => `om ${n} dager`, siden: (n: number) => `for ${n} dager siden` },
  nn: { idag: 'i dag', imorgen: 'i morgon', igaar: 'i går', om: (n: number) => `om ${n} dagar`, siden: (n: number) => `for ${n} dagar sidan` },
} as const;

function relativ(dag: string, maalform: Maalform): string {
  const [n, ord] = [dagerTil(dag), ORD[maalform]];
  if (n === 0) return ord.idag;
  if (n === 1) return ord.imorgen;
  if (n === -1) return ord.igaar;
  return n > 0 ? ord.om(n) : ord.siden(-n);
}

function ordene(maalform: Maalform): Datoord {
  const [dato, kort, maaned, klokke] = [format.dato(maalform), format.kort(maalform), format.maaned(maalform), format.klokke(maalform)];
  const klokken = (iso: string) => klokke.format(somTid(iso)).replace(':', '.');
  return {
    dato: (iso) => dato.format(somTid(iso)),
    kort: (iso) => kort.format(somTid(iso)),
    ukedag: (iso) => `${ukedagen(iso, maalform)} ${dato.format(somTid(iso))}`,
    maaned: (iso) => maaned.format(somTid(`${iso.slice(0, 7)}-01`)),
    klokke: klokken,
    tid: (iso) => `${dato.format(somTid(iso))} kl. ${klokken(iso)}`,
    relativ: (dag) => relativ(dag, maalform),
  };
}

const ALLE: Readonly<Record<Maalform, Datoord>> = { nb: ordene('nb'), nn: ordene('nn') };

/** Dates as Norwegians write them, in the user's language and Norwegian time. */
export const useDato = (): Datoord => ALLE[useMaalform().maalform];
