import { type Moete } from './moete.tilstand';

interface Tidsgrunnlag { readonly naar: Moete['naar']; readonly saksliste: readonly { readonly minutter?: number | undefined }[] }

const iMinutter = (klokkeslett: string): number => Number(klokkeslett.slice(0, 2)) * 60 + Number(klokkeslett.slice(3));

/**
 * What the agenda takes against what the meeting has, in minutes. `varsel` is a sentence when it does not fit: it stops nobody, and
 * the meeting can be made longer. `utenTid` counts the saker that nobody has set a time for.
 */
export function tidsbudsjett({ naar, saksliste }: Tidsgrunnlag) {
  const satt = saksliste.reduce((sum, p) => sum + (p.minutter ?? 0), 0);
  const moetet = naar?.start !== undefined && naar.slutt !== undefined ? iMinutter(naar.slutt) - iMinutter(naar.start) : null;
  const over = moetet === null ? 0 : satt - moetet;
  return {
    satt, moetet, utenTid: saksliste.filter((p) => p.minutter === undefined).length,
    varsel: over > 0 ? `Sakene er satt til ${satt} minutter, og møtet er på ${moetet}: forleng møtet med ${over} minutter, eller kort ned` : null,
  };
}
