import { Button, Table, Tag } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useFellesskap, useHeleListen } from '../api/bruk';
import { Laster, Tom } from '../felles/Tilstand';
import { moetestatuser, STATUSFARGE } from '../moete/koder';
import { type Moeterad } from '../moete/typer';
import { idag, useDato } from '../spraak/dato';
import { useTekster } from '../spraak/maalform';
import { moeterord } from './ord';

/** A meeting may be open for days, but not for months. */
const AAPENT_HOEYST_AAR = 1;
const aarFoer = (antall: number): string => `${Number(idag().slice(0, 4)) - antall}-01-01`;

/** Coming: what is not over, the next first. Held: the last first. */
export function Moeteliste({ visning, organ }: { readonly visning: 'kommende' | 'holdt'; readonly organ: string }) {
  const t = useTekster(moeterord);
  const holdt = visning === 'holdt';
  const [aar, velgAar] = useState(2);
  const alle = useHeleListen('/moeter', { spoerring: { fra: aarFoer(holdt ? aar : AAPENT_HOEYST_AAR), ...(holdt && { til: idag() }), ...(organ && { organ }) } });
  if (!alle) return <Laster />;
  const rader = holdt ? alle.filter((m) => m.status === 'hevet').toReversed() : alle.filter((m) => m.status === 'aapnet' || (m.status !== 'hevet' && m.dato >= idag()));
  if (!holdt && rader.length === 0) return <Tom tittel={t.ingenKommende}>{t.ingenKommendeRaad}</Tom>;
  return (
    <div className="stabel">
      {rader.length === 0 ? <Tom tittel={t.ingenHoldt(aarFoer(aar).slice(0, 4))} /> : <Moetetabell rader={rader} tittel={`${t.caption}: ${t[visning].toLowerCase()}`} />}
      {holdt && <div className="ingen-utskrift"><Button variant="secondary" onClick={() => velgAar(aar + 5)}>{t.eldre(aarFoer(aar).slice(0, 4))}</Button></div>}
    </div>
  );
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
