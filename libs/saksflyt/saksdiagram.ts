import { type Maalform, osloDato } from '#felles';
import { type Merking } from '#prosess';
import { type Gang, gaaRuten, type Rute, type Rutesteg, type Sporpunkt, type Sak, veien } from '#sak';
import { gjenstaar, moeterFor } from './saksrute';
import { type Rutemoete } from './saksrute.spoerring';

const ORD = {
  nb: {
    veien: 'veien gjennom prosessen', her: 'Saken står her', utfoert: 'utført', gaatt: 'Gått', forbi: 'Gått forbi', gjenstaar: 'Gjenstår', flyttet: 'flyttet for hånd', valgfritt: 'valgfritt',
    staar: (steg: string, utfoert: boolean) => `Saken står i steget «${steg}»${utfoert ? ', som er utført' : ''}.`,
    ikkeMeldt: 'Saken er ikke meldt ennå.', harGaatt: 'Den har gått', rest: 'Det gjenstår', ingenting: 'Ingenting gjenstår.', versjon: 'versjon', hvor: 'hvor sakene står',
    antall: (antall: number) => (antall === 1 ? '1 sak' : `${antall} saker`), foelger: (alle: string, slutt: number) => `${alle} følger denne versjonen, ${slutt} av dem er avsluttet eller trukket.`,
  },
  nn: {
    veien: 'vegen gjennom prosessen', her: 'Saka står her', utfoert: 'utført', gaatt: 'Gått', forbi: 'Gått forbi', gjenstaar: 'Står att', flyttet: 'flytta for hand', valgfritt: 'valfritt',
    staar: (steg: string, utfoert: boolean) => `Saka står i steget «${steg}»${utfoert ? ', som er utført' : ''}.`,
    ikkeMeldt: 'Saka er ikkje meld enno.', harGaatt: 'Ho har gått', rest: 'Det står att', ingenting: 'Ingenting står att.', versjon: 'versjon', hvor: 'kvar sakene står',
    antall: (antall: number) => (antall === 1 ? '1 sak' : `${antall} saker`), foelger: (alle: string, slutt: number) => `${alle} følgjer denne versjonen, ${slutt} av dei er avslutta eller trekte.`,
  },
} as const;

const DATO = new Intl.DateTimeFormat('nb-NO', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const kort = (dato: string) => DATO.format(new Date(`${dato}T00:00:00Z`));

/** One sak on its process: the path taken, where it stands, what remains and when. */
export function merkSak(sak: Sak, gang: Gang, rute: Rute, moeter: readonly Rutemoete[], tid: string, maalform: Maalform = 'nb'): Merking {
  const igjen = gjenstaar(sak, gang, rute);
  const naar = (s: Rutesteg) => moeterFor(s, gang, moeter, osloDato(tid))[0]?.dato;
  const gaatt = new Map(gang.etapper.map(({ steg, punkt }) => [steg.id, punkt.dato ?? osloDato(punkt.tid)]));
  const overganger = overgangene(gang, rute);
  const steg = new Map(rute.steg.flatMap((s) => {
    const forbi = overganger.some((o) => o.til === s.id);
    const merke = merket(s, { gang, dato: gaatt.get(s.id), igjen: igjen.includes(s), naar: naar(s), forbi, maalform });
    return merke ? [[s.id, merke] as const] : [];
  }));
  return { tittel: `${sak.tittel}: ${ORD[maalform].veien}`, sammendrag: sammendrag(gang, igjen, { naar, gaatt, maalform }), steg, gaatt: overganger };
}

interface Stegplass { readonly gang: Gang; readonly dato: string | undefined; readonly igjen: boolean; readonly naar: string | undefined; readonly forbi: boolean; readonly maalform: Maalform }

function merket(s: Rutesteg, { gang, dato, igjen, naar, forbi, maalform }: Stegplass) {
  const o = ORD[maalform];
  if (gang.steg?.id === s.id) return { tekst: `${o.her}${gang.utfoert && dato !== undefined ? `, ${o.utfoert} ${kort(dato)}` : ''}`, uthev: 'her' as const };
  if (dato !== undefined && !igjen) return { tekst: `${o.gaatt} ${kort(dato)}`, uthev: 'gaatt' as const };
  if (!igjen) return forbi ? { tekst: o.forbi } : undefined;
  const tidligere = dato === undefined ? o.gjenstaar : `${o.gaatt} ${kort(dato)}, ${o.gjenstaar.toLowerCase()}`;
  return { tekst: naar === undefined ? tidligere : `${tidligere}: ${kort(naar)}`, uthev: dato === undefined ? 'gjenstaar' as const : 'gaatt' as const };
}

interface Gangen { readonly naar: (s: Rutesteg) => string | undefined; readonly gaatt: ReadonlyMap<string, string>; readonly maalform: Maalform }

function sammendrag(gang: Gang, igjen: readonly Rutesteg[], { naar, gaatt, maalform }: Gangen): string {
  const o = ORD[maalform];
  const gikk = gang.etapper.map(({ steg, punkt }) => `${steg.navn} ${kort(punkt.dato ?? osloDato(punkt.tid))}${punkt.avvik ? ` (${o.flyttet})` : ''}`);
  const rest = igjen.map((s) => { const dag = naar(s); return `${s.navn}${s.valgfri ? ` (${o.valgfritt})` : ''}${dag === undefined ? '' : ` ${kort(dag)}`}`; });
  return [
    gang.steg ? o.staar(gang.steg.navn, gang.utfoert) : o.ikkeMeldt,
    gaatt.size > 0 ? `${o.harGaatt}: ${gikk.join(', ')}.` : '', rest.length > 0 ? `${o.rest}: ${rest.join(', ')}.` : o.ingenting,
  ].filter((setning) => setning !== '').join(' ');
}

/** The transitions between the stages; none where it was moved by hand. */
function overgangene({ etapper, utloept }: Gang, rute: Rute): Merking['gaatt'] {
  return etapper.slice(1).flatMap(({ steg, punkt }, i) => {
    const fra = etapper[i]?.steg.id;
    const blir = fra === steg.id && !rute.overganger.some((o) => o.fra === fra && o.til === fra);
    return fra === undefined || punkt.avvik || blir ? [] : (veien(rute, { utloept }, fra, steg.id) ?? []);
  });
}

/** How many saker stand in each step of a version. */
export function merkAntall(navn: string, versjon: number, rute: Rute, alle: { readonly spor: readonly (readonly Sporpunkt[])[]; readonly slutt: number }, maalform: Maalform = 'nb'): Merking {
  const o = ORD[maalform];
  const antall = new Map<string, number>();
  for (const spor of alle.spor) {
    const { steg } = gaaRuten(spor, rute);
    if (steg) antall.set(steg.id, (antall.get(steg.id) ?? 0) + 1);
  }
  const slutt = rute.steg.find((s) => s.slag === 'avsluttet');
  if (slutt) antall.set(slutt.id, (antall.get(slutt.id) ?? 0) + alle.slutt);
  const steg = new Map(rute.steg.map((s) => [s.id, { tekst: o.antall(antall.get(s.id) ?? 0) }]));
  const sum = alle.spor.length + alle.slutt;
  return { tittel: `${navn}, ${o.versjon} ${versjon}: ${o.hvor}`, sammendrag: o.foelger(o.antall(sum), alle.slutt), steg, gaatt: [] };
}
