import { type Deltaker } from './moete.events';

type Ankomst = Deltaker & { readonly ny?: true | undefined };

/** A person has one line, or several for different saker; the last is the one that goes on. */
export const sisteLinje = (deltakere: readonly Deltaker[], personId: string): Deltaker | undefined => deltakere.findLast((d) => d.personId === personId);

/** The roll with somebody's line as it is from now on, or with one more. */
export const ankommet = (deltakere: readonly Deltaker[], { ny, ...linje }: Ankomst): Deltaker[] => {
  const siste = sisteLinje(deltakere, linje.personId);
  return [...deltakere.filter((d) => ny || d !== siste), linje];
};

/** The line of who came to, or went after, a sak that is gone. */
export function forskjoevet({ fraSak, tilSak, ...d }: Deltaker, borte: string, igjen: readonly string[], plass: number): Deltaker {
  const [foer, neste] = [igjen[plass - 1], igjen[plass]];
  const kommer = fraSak !== borte ? { fraSak } : neste === undefined ? { ute: [...(d.ute ?? []), ...igjen] } : { fraSak: neste };
  const gaar = tilSak !== borte ? { tilSak } : foer === undefined ? { saker: [] } : { tilSak: foer };
  return { ...d, ...kommer, ...gaar };
}
