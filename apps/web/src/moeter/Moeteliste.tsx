import { Table, Tag } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useFellesskap, useLes } from '../api/bruk';
import { Avslag } from '../felles/Skjema';
import { Laster, Tom } from '../felles/Tilstand';
import { moetestatuser, STATUSFARGE } from '../moete/koder';
import { type Moeterad } from '../moete/typer';
import { idag, useDato } from '../spraak/dato';
import { useTekster } from '../spraak/maalform';
import { moeterord } from './ord';

/** The first day that is shown: the beginning of the year before last. */
const tidligst = (): string => `${Number(idag().slice(0, 4)) - 2}-01-01`;

/** Coming: what is not over, the next first. Held: the last first. */
export function Moeteliste({ visning, organ }: { readonly visning: 'kommende' | 'holdt'; readonly organ: string }) {
  const t = useTekster(moeterord);
  const holdt = visning === 'holdt';
  const { data, error } = useLes('/moeter', { spoerring: { antall: 200, fra: tidligst(), ...(holdt && { til: idag() }), ...(organ && { organ }) } });
  if (error && !data) return <Avslag feil={error} />;
  if (!data) return <Laster />;
  const alle = data.elementer;
  const rader = holdt ? alle.filter((m) => m.status === 'hevet').toReversed() : alle.filter((m) => m.status === 'aapnet' || (m.status !== 'hevet' && m.dato >= idag()));
  if (rader.length === 0) return holdt ? <Tom tittel={t.ingenHoldt} /> : <Tom tittel={t.ingenKommende}>{t.ingenKommendeRaad}</Tom>;
  return <Moetetabell rader={rader} tittel={`${t.caption}: ${t[visning].toLowerCase()}`} />;
}

export function Moetetabell({ rader, tittel }: { readonly rader: readonly Moeterad[]; readonly tittel: string }) {
  const t = useTekster(moeterord);
  return (
    <Table className="moetetabell">
      <caption className="bare-leser">{tittel}</caption>
      <Table.Head>
        <Table.Row>{[t.dato, t.moete, t.sted, t.papirer, t.saker, t.status].map((navn) => <Table.HeaderCell key={navn} scope="col">{navn}</Table.HeaderCell>)}</Table.Row>
      </Table.Head>
      <Table.Body>{rader.map((m) => <Rad key={m.id} moete={m} />)}</Table.Body>
    </Table>
  );
}

function Rad({ moete }: { readonly moete: Moeterad }) {
  const [t, statusord, dato, fellesskap] = [useTekster(moeterord), useTekster(moetestatuser), useDato(), useFellesskap()];
  const { id, tittel, organ, start, slutt, sted, status, innleveringsfrist, antallSaker } = moete;
  return (
    <Table.Row>
      <Table.Cell><time dateTime={moete.dato}>{dato.ukedag(moete.dato)}</time>{start && <><br /><span className="dempet">{t.klokka(start.replace(':', '.'), slutt?.replace(':', '.') ?? '')}</span></>}</Table.Cell>
      <Table.HeaderCell scope="row"><Link to="/$fellesskap/moeter/$id" params={{ fellesskap, id }}>{tittel}</Link><br /><span className="dempet">{organ.navn}</span></Table.HeaderCell>
      <Table.Cell data-hva={sted ? t.sted : undefined}>{sted ?? ''}</Table.Cell>
      <Table.Cell data-hva={innleveringsfrist ? t.papirer : undefined}>{innleveringsfrist ? dato.kort(innleveringsfrist.dato) : <span className="dempet">–</span>}</Table.Cell>
      <Table.Cell data-hva={t.saker}>{antallSaker}</Table.Cell>
      <Table.Cell><Tag data-size="sm" data-color={STATUSFARGE[status]}>{statusord[status]}</Tag></Table.Cell>
    </Table.Row>
  );
}
