import { Button, Table, Tag } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useFellesskap, useListe } from '../api/bruk';
import { type Rad } from '../api/typer';
import { kodeord } from '../felles/koder';
import { ord as fellesord } from '../felles/ord';
import { Rulle } from '../felles/Rulle';
import { Del } from '../felles/Side';
import { Laster, Tom } from '../felles/Tilstand';
import { useDato } from '../spraak/dato';
import { useTekster } from '../spraak/maalform';
import { ord } from './ord';

const HVER = 20;
const OPPSLAG = { 'sendt': 'success', 'avvist': 'danger', 'i-retur': 'danger' } as const;
const fargen = (utfall: string) => Object.entries(OPPSLAG).find(([kode]) => kode === utfall)?.[1] ?? 'neutral';

function Tabell({ navn, kolonner, children }: { readonly navn: string; readonly kolonner: readonly string[]; readonly children: React.ReactNode }) {
  return (
    <Rulle navn={navn}>
      <Table>
        <caption className="bare-leser">{navn}</caption>
        <Table.Head><Table.Row>{kolonner.map((k) => <Table.HeaderCell key={k} scope="col">{k}</Table.HeaderCell>)}</Table.Row></Table.Head>
        <Table.Body>{children}</Table.Body>
      </Table>
    </Rulle>
  );
}

interface Sider { readonly hasNextPage: boolean; readonly isFetchingNextPage: boolean; readonly fetchNextPage: () => Promise<unknown> }

function Flere({ hasNextPage, isFetchingNextPage, fetchNextPage }: Sider) {
  const f = useTekster(fellesord);
  return hasNextPage ? <div><Button variant="secondary" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>{f.visFlere}</Button></div> : null;
}

/** Who will be reminded, when and of what; said in words when the mail would reach nobody. */
export function Kommende() {
  const t = useTekster(ord);
  const liste = useListe('/paaminnelser/kommende', { spoerring: { antall: HVER } });
  return (
    <Del tittel={t.kommende}>
      {liste.isPending ? <Laster /> : liste.rader.length === 0 ? <Tom tittel={t.ingenKommende}>{t.ingenKommendeRaad}</Tom> : (
        <Tabell navn={t.kommende} kolonner={[t.gjelder, t.naar, t.mottaker, t.regel]}>{liste.rader.map((p) => <Kommenderad key={p.id} p={p} />)}</Tabell>
      )}
      <Flere {...liste} />
    </Del>
  );
}

function Kommenderad({ p }: { readonly p: Rad<'/paaminnelser/kommende'> }) {
  const [t, dato, fellesskap] = [useTekster(ord), useDato(), useFellesskap()];
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">{p.sakId === null ? p.gjelder : <Link to="/$fellesskap/saker/$id" params={{ fellesskap, id: p.sakId }}>{p.gjelder}</Link>}<div className="dempet drift-lett">{p.frist && t.frist(dato.dato(p.frist))}</div></Table.HeaderCell>
      <Table.Cell>{p.naar === null ? t.straks : dato.tid(p.naar)}</Table.Cell>
      <Table.Cell>{p.mottaker.navn}{p.mottakere && p.mottakere.length > 0 && <div className="dempet">{p.mottakere.map((m) => m.navn).join(', ')}</div>}{p.advarsel !== null && <div className="drift-advarsel">{p.advarsel}</div>}</Table.Cell>
      <Table.Cell>{p.regel}{p.eskalering && <div><Tag data-size="sm" data-color="warning">{t.eskalering}</Tag></div>}</Table.Cell>
    </Table.Row>
  );
}

/** What was sent, tried again, refused, and came back. */
export function Logg() {
  const t = useTekster(ord);
  const liste = useListe('/paaminnelser/logg', { spoerring: { antall: HVER } });
  return (
    <Del tittel={t.logg}>
      {liste.isPending ? <Laster /> : liste.rader.length === 0 ? <Tom tittel={t.ingenLogg}>{t.ingenLoggRaad}</Tom> : (
        <Tabell navn={t.logg} kolonner={[t.gjelder, t.naar, t.mottaker, t.utfall]}>{liste.rader.map((p) => <Loggrad key={p.hendelseId} p={p} />)}</Tabell>
      )}
      <Flere {...liste} />
    </Del>
  );
}

function Loggrad({ p }: { readonly p: Rad<'/paaminnelser/logg'> }) {
  const [t, dato, fellesskap] = [useTekster(ord), useDato(), useFellesskap()];
  return (
    <Table.Row>
      <Table.HeaderCell scope="row"><Link to="/$fellesskap/hendelser/$id" params={{ fellesskap, id: p.hendelseId }}>{p.gjelder ?? t.tilHendelsen}</Link></Table.HeaderCell>
      <Table.Cell>{dato.tid(p.naar)}</Table.Cell>
      <Table.Cell>{p.mottaker.navn ?? p.part?.navn}</Table.Cell>
      <Table.Cell><Tag data-size="sm" data-color={fargen(p.utfall)}>{kodeord(t.utfallene, p.utfall)}</Tag>{p.forsoek !== null && <span className="dempet"> {t.forsoek(p.forsoek)}</span>}</Table.Cell>
    </Table.Row>
  );
}
