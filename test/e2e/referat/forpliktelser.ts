import { type Fortalt } from './bergen';
import { type Moetefakta } from './fakta';
import { eierAv } from './oversetting';

interface Rad { readonly saksnummer: string; readonly punkt: number; readonly ansvarlig: string | null; readonly mangler: readonly { readonly felt: 'dato' | 'ansvarlig' }[] }

/** A commitment as both sides tell it: where it was ordered, and what is lacking. */
type Kort = readonly [sak: string, punkt: number, utenDato: boolean, utenEier: boolean];
const noekkel = (k: Kort) => k.join(' ');

async function iSystemet({ sekretariat }: Fortalt): Promise<Kort[]> {
  const { elementer } = await sekretariat.hent<{ elementer: readonly (Rad & { readonly slag: string })[] }>('/forpliktelser?antall=200');
  const mangler = (r: Rad, felt: string) => r.mangler.some((m) => m.felt === felt);
  return elementer.filter((r) => r.slag !== 'svarfrist').map((r) => [r.saksnummer, r.punkt, mangler(r, 'dato'), mangler(r, 'ansvarlig')]);
}

/** What the minutes themselves say of follow-up, without what was only derived from them. */
const iReferatet = ({ saker }: Moetefakta): Kort[] => saker.flatMap((s) => s.oppfolging.filter((o) => o.kilde !== 'avledet').map((o): Kort => [s.saksnr, o.vedtakspunkt ?? 0, o.dato === null, eierAv(o) === undefined]));

/** How many commitments the minutes have, what the system says is lacking, and what it has beyond the minutes or not at all. */
export async function forpliktelsene(fortalt: readonly Fortalt[], fakta: readonly Moetefakta[]) {
  const system = (await Promise.all(fortalt.map(iSystemet))).flat();
  const referat = fakta.flatMap(iReferatet);
  const igjen = system.map(noekkel);
  const borte = referat.map(noekkel).filter((n) => {
    const nr = igjen.indexOf(n);
    if (nr >= 0) igjen.splice(nr, 1);
    return nr < 0;
  });
  return { iReferatene: referat.length, utenDato: system.filter((k) => k[2]).length, utenEier: system.filter((k) => k[3]).length, borte, utover: igjen.sort() };
}
