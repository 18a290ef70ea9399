import { Table } from '@digdir/designsystemet-react';
import { type ReactNode } from 'react';
import { useTekster } from '../spraak/maalform';
import { ord } from './ord';

export interface Kolonne<R> {
  readonly tittel: string;
  readonly celle: (rad: R) => ReactNode;
  /** A number: stands to the right, so that digits are under digits. */
  readonly tall?: boolean;
}

interface Props<R> {
  /** What the table shows; also the name of the place that scrolls. */
  readonly tittel: string;
  readonly kolonner: readonly Kolonne<R>[];
  readonly rader: readonly R[];
  readonly noekkel: (rad: R, nr: number) => string;
  /** The title is read, but not seen: a heading above says the same. */
  readonly skjultTittel?: boolean;
}

/** The first column names the row. */
export function Tabell<R>({ tittel, kolonner, rader, noekkel, skjultTittel = false }: Props<R>) {
  const t = useTekster(ord);
  return (
    <div className="rulle" tabIndex={0} role="region" aria-label={t.tabell(tittel)}>
      <Table data-size="sm" zebra>
        <caption className={skjultTittel ? 'bare-leser' : undefined}>{tittel}</caption>
        <Table.Head>
          <Table.Row>{kolonner.map((k) => <Table.HeaderCell key={k.tittel} scope="col" className={k.tall ? 'tall' : undefined}>{k.tittel}</Table.HeaderCell>)}</Table.Row>
        </Table.Head>
        <Table.Body>
          {rader.map((rad, nr) => (
            <Table.Row key={noekkel(rad, nr)}>
              {kolonner.map((k, plass) => (plass === 0
                ? <Table.HeaderCell key={k.tittel} scope="row" className={k.tall ? 'tall' : undefined}>{k.celle(rad)}</Table.HeaderCell>
                : <Table.Cell key={k.tittel} className={k.tall ? 'tall' : undefined}>{k.celle(rad)}</Table.Cell>))}
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  );
}
