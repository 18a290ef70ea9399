import './innspill.css';
import { Button, Table, Tag } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useFellesskap, useHent, useListe } from '../api/bruk';
import { type Svar } from '../api/typer';
import { useSoek } from '../felles/adresse';
import { useHarRolle } from '../felles/meg';
import { ord as fellesord } from '../felles/ord';
import { Rulle } from '../felles/Rulle';
import { Del, Side } from '../felles/Side';
import { Frist, Laster, Tom } from '../felles/Tilstand';
import { Velger } from '../felles/Velger';
import { useDato } from '../spraak/dato';
import { useTekster } from '../spraak/maalform';
import { NyRunde } from './NyRunde';
import { ord } from './ord';

const STATUSER = ['foreslaatt', 'sendt', 'sammenstilt', 'trukket'] as const;
type Status = (typeof STATUSER)[number];
const erStatus = (kode: string | undefined): kode is Status => STATUSER.some((s) => s === kode);

/** What I am asked, and all that is asked. */
export function Innspillsrunder() {
  const t = useTekster(ord);
  const [soek, settSoek] = useSoek();
  const maaStarte = useHarRolle('sekretariat');
  if (soek['ny'] !== undefined && maaStarte) return <NyRunde sak={soek['sak']} lukk={() => settSoek({ ny: undefined, sak: undefined })} />;
  return (
    <Side tittel={t.tittel} ingress={t.ingress} handlinger={maaStarte && <Button onClick={() => settSoek({ ny: 'ja' })}>{t.start}</Button>}>
      <Innkurv />
      <Runder status={soek['status']} sett={(status) => settSoek({ status })} />
    </Side>
  );
}

type Oppgave = Svar<'/innkurv/innspill'>['elementer'][number];

function Innkurv() {
  const t = useTekster(ord);
  const { elementer } = useHent('/innkurv/innspill', {});
  return (
    <Del tittel={t.innkurv}>
      {elementer.length === 0 ? <Tom tittel={t.tomInnkurv}><p>{t.tomInnkurvRaad}</p></Tom> : <ul className="lenkeliste">{elementer.map((o) => <Oppgavekort key={o.innspillId + o.mottakerId} oppgave={o} />)}</ul>}
    </Del>
  );
}

function Oppgavekort({ oppgave }: { readonly oppgave: Oppgave }) {
  const t = useTekster(ord);
  const fellesskap = useFellesskap();
  return (
    <li className="innspill-kort">
      <div>
        <Link to="/$fellesskap/innspill/$id" params={{ fellesskap, id: oppgave.innspillId }} hash={`svar-${oppgave.mottakerId}`}><strong>{oppgave.tittel}</strong></Link>
        <div className="dempet">{t.paaVegneAv(oppgave.navn)}{!oppgave.forventet && ` · ${t.frivillig}`}</div>
      </div>
      <Frist dag={oppgave.dager?.til} ferdig={oppgave.tilstand === 'svart'} />
    </li>
  );
}

function Runder({ status, sett }: { readonly status: string | undefined; readonly sett: (status: string | undefined) => void }) {
  const [t, f, dato, fellesskap] = [useTekster(ord), useTekster(fellesord), useDato(), useFellesskap()];
  const { rader, isPending, hasNextPage, fetchNextPage, isFetchingNextPage } = useListe('/innspill', { spoerring: { ...(erStatus(status) && { status }) } });
  return (
    <Del tittel={t.runder}>
      <div className="innspill-filter"><Velger navn={t.status} verdi={status ?? ''} velg={(s) => sett(s || undefined)} valg={[['', t.alle], ...STATUSER.map((s) => [s, t.statuser[s]] as const)]} /></div>
      {isPending ? <Laster /> : rader.length === 0 ? <Tom tittel={t.ingenRunder}><p>{t.ingenRunderRaad}</p></Tom> : (
        <Rulle navn={t.runder}>
          <Table>
            <caption className="bare-leser">{t.runder}</caption>
            <Table.Head><Table.Row>{[t.runde, t.status, t.frist, t.sendt].map((k) => <Table.HeaderCell key={k} scope="col">{k}</Table.HeaderCell>)}</Table.Row></Table.Head>
            <Table.Body>
              {rader.map((r) => (
                <Table.Row key={r.id}>
                  <Table.HeaderCell scope="row"><Link to="/$fellesskap/innspill/$id" params={{ fellesskap, id: r.id }}>{r.tittel}</Link></Table.HeaderCell>
                  <Table.Cell><Tag data-color={r.status === 'sendt' ? 'info' : 'neutral'} data-size="sm">{t.statuser[r.status]}</Tag></Table.Cell>
                  <Table.Cell><Frist dag={r.dager?.til} ferdig={r.status !== 'sendt'} /></Table.Cell>
                  <Table.Cell>{r.sendt ? dato.kort(r.sendt) : ''}</Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </Rulle>
      )}
      {hasNextPage && <div><Button variant="secondary" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>{f.visFlere}</Button></div>}
    </Del>
  );
}
