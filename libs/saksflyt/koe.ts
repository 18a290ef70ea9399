import { type Organref, SYSTEM } from '#felles';
import { organetKan, type Prosessversjon } from '#prosess';
import { erVedtatt, gaaRuten, hindringForBehandling, proev, type Sak, stegForBehandling } from '#sak';
import { ruteAv } from './fakta/rute';
import { krevStegNaa } from './saksrute';

/** How a sak stands towards one body that has not got it on an agenda. */
export interface Koeplass {
  /** `klar`: it can be treated. `paa-vei`: it may be put on an agenda, but something must be done before it is treated. */
  readonly tilstand: 'klar' | 'paa-vei';
  readonly steg: { readonly id: string; readonly navn: string };
  readonly endelig: boolean;
  readonly mangler: readonly string[];
}

/**
 * Whether a sak waits for the body, by the guards that judge it when it is put on an agenda: what they let through is here, so
 * nothing that is ready can be hidden. @returns undefined when the body has it, has answered, or is not to have it
 */
export function koeplass(sak: Sak, { definisjon }: Pick<Prosessversjon, 'definisjon'>, organ: Organref, tid: string): Koeplass | undefined {
  const rute = ruteAv(definisjon);
  const kan = organetKan(definisjon, organ.slag);
  const harDen = Object.values(sak.behandlinger).some((b) => b.organ.id === organ.id && !b.frafalt && !b.resultat);
  if (kan === 'ingenting' || harDen) return undefined;
  const endelig = kan === 'beslutte';
  if (hindringForBehandling(sak, rute, { organ, opptak: 'saksliste', endelig }, { tilgang: SYSTEM, tid })) return undefined;
  const gang = gaaRuten(sak.spor, rute);
  const steg = stegForBehandling(gang, rute, organ.slag, endelig);
  if (!steg) return undefined;
  const spurt = gang.oppgaver.find((o) => o.organ.id === organ.id && o.steg === steg.id);
  // After the decision an advice moves nothing (R13): only a body that was asked for one waits for the sak.
  if (spurt?.svart || (erVedtatt(sak.grunnstatus) && !spurt)) return undefined;
  const naa = proev(() => krevStegNaa(sak, rute, steg, SYSTEM));
  return { tilstand: naa.tillatt || spurt ? 'klar' : 'paa-vei', steg: { id: steg.id, navn: steg.navn }, endelig, mangler: naa.tillatt || spurt ? [] : naa.mangler };
}

/** By deadline, those without one last; then the oldest first. */
export function iKoerekkefoelge<T extends { readonly frist: { readonly dato: string } | null; readonly siden: string; readonly sakId: string }>(linjer: readonly T[]): readonly T[] {
  const noekkel = (l: T) => [l.frist?.dato ?? '~', l.siden, l.sakId].join(' ');
  return [...linjer].sort((a, b) => (noekkel(a) < noekkel(b) ? -1 : 1));
}
