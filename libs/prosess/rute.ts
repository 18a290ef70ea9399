import { type Organslag } from '#felles';
import { type Prosessdefinisjon, type Steg } from './prosess.events';

type Rute = Pick<Prosessdefinisjon, 'steg' | 'overganger'>;

/** The steps that a sak may go to from here, in the definition's order. An optional step may be passed by, so what lies behind it counts too. */
export function nesteSteg(rute: Rute, stegId: string): readonly Steg[] {
  const sett = new Set<string>();
  const gaa = (fra: string): void => {
    for (const { til } of rute.overganger.filter((o) => o.fra === fra)) {
      if (sett.has(til)) continue;
      sett.add(til);
      if (rute.steg.find((s) => s.id === til)?.valgfri) gaa(til);
    }
  };
  gaa(stegId);
  return rute.steg.filter((s) => sett.has(s.id));
}

export function tillatt(rute: Rute, fra: string, til: string): boolean {
  return nesteSteg(rute, fra).some((s) => s.id === til);
}

export function stegForOrgan(rute: Pick<Rute, 'steg'>, slag: Organslag): readonly Steg[] {
  return rute.steg.filter((s) => s.organslag?.includes(slag));
}

/** What a kind of body may do with a sak on this route (R13): the most that any of its steps allows. */
export function organetKan(rute: Pick<Rute, 'steg'>, slag: Organslag): 'beslutte' | 'raadgi' | 'ingenting' {
  const steg = stegForOrgan(rute, slag);
  if (steg.some((s) => s.slag === 'besluttende')) return 'beslutte';
  return steg.some((s) => s.slag === 'raadgivende') ? 'raadgi' : 'ingenting';
}
