import { osloDato } from '#felles';
import { type Merking } from '#prosess';
import { type Gang, gaaRuten, type Rute, type Rutesteg, type Sporpunkt, type Sak, veien } from '#sak';
import { gjenstaar, moeterFor } from './saksrute';
import { type Rutemoete } from './saksrute.spoerring';

const DATO = new Intl.DateTimeFormat('nb-NO', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const kort = (dato: string) => DATO.format(new Date(`${dato}T00:00:00Z`));

/** One sak on its process: the path taken, where it stands, what remains and when. */
export function merkSak(sak: Sak, gang: Gang, rute: Rute, moeter: readonly Rutemoete[], tid: string): Merking {
  const igjen = gjenstaar(sak, gang, rute);
  const naar = (s: Rutesteg) => moeterFor(s, gang, moeter, osloDato(tid))[0]?.dato;
  const gaatt = new Map(gang.etapper.map(({ steg, punkt }) => [steg.id, punkt.dato ?? osloDato(punkt.tid)]));
  const overganger = overgangene(gang, rute);
  const steg = new Map(rute.steg.flatMap((s) => {
    const forbi = overganger.some((o) => o.til === s.id);
    const merke = merket(s, { gang, dato: gaatt.get(s.id), igjen: igjen.includes(s), naar: naar(s), forbi });
    return merke ? [[s.id, merke] as const] : [];
  }));
  return { tittel: `${sak.tittel}: veien gjennom prosessen`, sammendrag: sammendrag(gang, igjen, naar, gaatt), steg, gaatt: overganger };
}

interface Stegplass { readonly gang: Gang; readonly dato: string | undefined; readonly igjen: boolean; readonly naar: string | undefined; readonly forbi: boolean }

function merket(s: Rutesteg, { gang, dato, igjen, naar, forbi }: Stegplass) {
  if (gang.steg?.id === s.id) return { tekst: `Saken står her${gang.utfoert && dato !== undefined ? `, utført ${kort(dato)}` : ''}`, uthev: 'her' as const };
  if (dato !== undefined && !igjen) return { tekst: `Gått ${kort(dato)}`, uthev: 'gaatt' as const };
  if (!igjen) return forbi ? { tekst: 'Gått forbi' } : undefined;
  const tidligere = dato === undefined ? 'Gjenstår' : `Gått ${kort(dato)}, gjenstår`;
  return { tekst: naar === undefined ? tidligere : `${tidligere}: ${kort(naar)}`, uthev: dato === undefined ? 'gjenstaar' as const : 'gaatt' as const };
}

function sammendrag(gang: Gang, igjen: readonly Rutesteg[], naar: (s: Rutesteg) => string | undefined, gaatt: ReadonlyMap<string, string>): string {
  const gikk = gang.etapper.map(({ steg, punkt }) => `${steg.navn} ${kort(punkt.dato ?? osloDato(punkt.tid))}${punkt.avvik ? ' (flyttet for hånd)' : ''}`);
  const rest = igjen.map((s) => { const dag = naar(s); return `${s.navn}${s.valgfri ? ' (valgfritt)' : ''}${dag === undefined ? '' : ` ${kort(dag)}`}`; });
  return [
    gang.steg ? `Saken står i steget «${gang.steg.navn}»${gang.utfoert ? ', som er utført' : ''}.` : 'Saken er ikke meldt ennå.',
    gaatt.size > 0 ? `Den har gått: ${gikk.join(', ')}.` : '', rest.length > 0 ? `Det gjenstår: ${rest.join(', ')}.` : 'Ingenting gjenstår.',
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
export function merkAntall(navn: string, versjon: number, rute: Rute, alle: { readonly spor: readonly (readonly Sporpunkt[])[]; readonly slutt: number }): Merking {
  const antall = new Map<string, number>();
  for (const spor of alle.spor) {
    const { steg } = gaaRuten(spor, rute);
    if (steg) antall.set(steg.id, (antall.get(steg.id) ?? 0) + 1);
  }
  const slutt = rute.steg.find((s) => s.slag === 'avsluttet');
  if (slutt) antall.set(slutt.id, (antall.get(slutt.id) ?? 0) + alle.slutt);
  const steg = new Map(rute.steg.map((s) => [s.id, { tekst: saker(antall.get(s.id) ?? 0) }]));
  const sum = alle.spor.length + alle.slutt;
  return { tittel: `${navn}, versjon ${versjon}: hvor sakene står`, sammendrag: `${saker(sum)} følger denne versjonen, ${alle.slutt} av dem er avsluttet eller trukket.`, steg, gaatt: [] };
}

const saker = (antall: number) => (antall === 1 ? '1 sak' : `${antall} saker`);
