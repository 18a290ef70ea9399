import { type Kropp } from '../api/typer';

export type Malfelt = Kropp<'/saksmaler', 'post'>['felt'][number];
export type Feltslag = Malfelt['slag'];

export const FELTSLAG = ['tittel', 'eier', 'beskrivelse', 'forslag', 'vedlegg', 'seksjon'] as const satisfies readonly Feltslag[];

/** A field while somebody works on the form. `id` is the same when it is moved; a new section has no key before it is sent. */
export interface Feltskisse {
  readonly id: string;
  readonly noekkel: string | undefined;
  readonly slag: Feltslag;
  readonly ledetekst: string;
  readonly hjelp: string;
  readonly paakrevd: boolean;
}

export const skisse = ({ noekkel, slag, ledetekst, hjelp = '', paakrevd }: Malfelt): Feltskisse => ({ id: noekkel, noekkel, slag, ledetekst, hjelp, paakrevd });

export const nyttFelt = (slag: Feltslag, ledetekst: string): Feltskisse => ({ id: crypto.randomUUID(), noekkel: slag === 'seksjon' ? undefined : slag, slag, ledetekst, hjelp: '', paakrevd: false });

/** What may still be added: any number of sections, and one of each of the others. */
export const ledigeSlag = (felt: readonly Feltskisse[]): readonly Feltslag[] => FELTSLAG.filter((slag) => slag === 'seksjon' || !felt.some((f) => f.slag === slag));

export function flyttet(felt: readonly Feltskisse[], fra: number, til: number): readonly Feltskisse[] {
  const ny = [...felt];
  ny.splice(til, 0, ...ny.splice(fra, 1));
  return ny;
}

/** As the api takes them. A section is named for ever by what it was first called. */
export function somFelt(felt: readonly Feltskisse[]): Malfelt[] {
  const tatt = new Set<string>([...FELTSLAG, ...felt.flatMap((f) => f.noekkel ?? [])]);
  return felt.map(({ noekkel, slag, ledetekst, hjelp, paakrevd }) => ({ noekkel: noekkel ?? ledigNoekkel(ledetekst, tatt), slag, ledetekst: ledetekst.trim(), ...(hjelp.trim() && { hjelp: hjelp.trim() }), paakrevd }));
}

function ledigNoekkel(ledetekst: string, tatt: Set<string>): string {
  const ascii = ledetekst.toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa').normalize('NFD').replaceAll(/\p{M}/gu, '');
  const grunn = ascii.replaceAll(/[^a-z0-9]+/g, '-').replace(/^[^a-z]+/, '').slice(0, 50).replace(/-$/, '') || 'felt';
  let noekkel = grunn;
  for (let nr = 2; tatt.has(noekkel); nr++) noekkel = `${grunn}-${nr}`;
  tatt.add(noekkel);
  return noekkel;
}
