import { Paragraph } from '@digdir/designsystemet-react';
import { fyll, useFellesskap, useLes } from '../api/bruk';
import { type Rad } from '../api/typer';
import { LastNed } from '../felles/LastNed';
import { Del } from '../felles/Side';
import { type Kolonne, Tabell } from '../felles/Tabell';
import { Laster, Tom } from '../felles/Tilstand';
import { useTekster } from '../spraak/maalform';
import { statistikkord } from './ord';
import { type Stolpe, Stolper } from './Stolper';

export type Maal = 'gjennomloep' | 'veier' | 'utfall' | 'svartid' | 'oppfoelging';
export interface Statistikkvalg { readonly fra?: string; readonly til?: string; readonly per?: string }
export type Linje<M extends Maal> = Rad<`/statistikk/${M}`>;

/** More columns than this need the whole width. */
const BREDT = 5;

interface Props<M extends Maal> {
  readonly maal: M;
  readonly valg: Statistikkvalg;
  readonly tittel: string;
  readonly raad: string;
  readonly stolpe: (linje: Linje<M>, nr: number) => Stolpe;
  readonly kolonner: readonly Kolonne<Linje<M>>[];
}

/** One measure: bars, the same as a table, and the same as a file. */
export function Maaling<M extends Maal>({ maal, valg, tittel, raad, stolpe, kolonner }: Props<M>) {
  const [t, fellesskap] = [useTekster(statistikkord), useFellesskap()];
  const { data } = useLes(`/statistikk/${maal}` as '/statistikk/utfall', { spoerring: valg });
  const linjer = data?.elementer as readonly Linje<M>[] | undefined;
  const fil = <LastNed tekst={t.csv} sti={fyll(fellesskap, `/statistikk/${maal}`, {}, valg)} filnavn={`${maal}.csv`} type="text/csv" />;
  return (
    <Del tittel={tittel} handlinger={fil}>
      <Paragraph>{raad}</Paragraph>
      {linjer === undefined && <Laster />}
      {linjer?.length === 0 && <Tom tittel={t.tom}><p>{t.tomRaad}</p></Tom>}
      {linjer && linjer.length > 0 && (
        <div className={kolonner.length > BREDT ? 'stabel' : 'maaltall'}>
          <Stolper stolper={linjer.map(stolpe)} />
          <Tabell tittel={tittel} skjultTittel kolonner={kolonner} rader={linjer} noekkel={(_, nr) => String(nr)} />
        </div>
      )}
    </Del>
  );
}
