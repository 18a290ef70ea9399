import { Table, Tag } from '@digdir/designsystemet-react';
import { fyll, useFellesskap, useHent } from '../api/bruk';
import { type Svar } from '../api/typer';
import { LastNed } from '../felles/LastNed';
import { Rulle } from '../felles/Rulle';
import { Del } from '../felles/Side';
import { useDato } from '../spraak/dato';
import { useTekster } from '../spraak/maalform';
import { ord } from './ord';

type Linje = Svar<'/innspill/{id}/matrise'>['elementer'][number];
const FARGE = { 'svart': 'success', 'varslet': 'info', 'ikke-svart': 'warning' } as const;

/** Who has answered, who has announced a day, who is silent: the silent first. */
export function Matrise({ id }: { readonly id: string }) {
  const [t, fellesskap] = [useTekster(ord), useFellesskap()];
  const { runde, elementer, telling } = useHent('/innspill/{id}/matrise', { sti: { id } });
  const sum = [t.telling(telling.svart, telling.mottakere), ...(telling.varslet > 0 ? [t.varslet(telling.varslet)] : []), ...(telling.tause > 0 ? [t.tause(telling.tause)] : [])].join(' · ');
  return (
    <Del tittel={t.matrise} handlinger={<LastNed tekst={t.lastNedTabell} sti={fyll(fellesskap, '/innspill/{id}/matrise', { id })} filnavn="innspill.csv" type="text/csv" />}>
      <p className="rad"><strong>{sum}</strong>{runde.dager && <span className="dempet">{runde.dager.forklaring}</span>}</p>
      <Rulle navn={t.matrise}>
        <Table>
          <caption className="bare-leser">{t.matrise}</caption>
          <Table.Head><Table.Row>{[t.mottaker, t.tilstand, t.naar].map((k) => <Table.HeaderCell key={k} scope="col">{k}</Table.HeaderCell>)}</Table.Row></Table.Head>
          <Table.Body>{elementer.map((l) => <Mottakerrad key={l.mottakerId} linje={l} />)}</Table.Body>
        </Table>
      </Rulle>
    </Del>
  );
}

function Mottakerrad({ linje }: { readonly linje: Linje }) {
  const [t, dato] = [useTekster(ord), useDato()];
  const naar = linje.svart !== null ? t.svartDag(dato.dato(linje.svart)) : linje.varslet !== null ? t.varsletDag(dato.dato(linje.varslet)) : linje.venterSiden === null ? '' : t.ventetSiden(dato.dato(linje.venterSiden));
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">{linje.navn}</Table.HeaderCell>
      <Table.Cell>
        <span className="rad">
          <Tag data-size="sm" data-color={linje.forventet || linje.tilstand === 'svart' ? FARGE[linje.tilstand] : 'neutral'}>{t.tilstander[linje.tilstand]}</Tag>
          {linje.ingenMerknader && <span>{t.ingenMerknader}</span>}
          {linje.forSent && <Tag data-size="sm" data-color="warning">{t.forSent}</Tag>}
          {!linje.forventet && <span className="dempet">{t.frivillig}</span>}
        </span>
      </Table.Cell>
      <Table.Cell>{naar}{linje.kvittert !== null && linje.svart === null && <div className="dempet">{t.kvittert(dato.dato(linje.kvittert))}</div>}</Table.Cell>
    </Table.Row>
  );
}
