import './drift.css';
import { Alert, Button, Table } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useFellesskap, useListe } from '../api/bruk';
import { useEtterslep } from '../api/levende';
import { useSoek } from '../felles/adresse';
import { useHarRolle } from '../felles/meg';
import { ord as fellesord } from '../felles/ord';
import { Rulle } from '../felles/Rulle';
import { Del, Side } from '../felles/Side';
import { Laster, Tom } from '../felles/Tilstand';
import { Velger } from '../felles/Velger';
import { Saksmaler } from '../saksmal/Saksmaler';
import { useDato } from '../spraak/dato';
import { useTekster } from '../spraak/maalform';
import { Avvikskort } from './Avvikskort';
import { Innlesing } from './Innlesing';
import { ord } from './ord';
import { Kommende, Logg } from './Paaminnelser';
import { Publisering } from './Publisering';
import { Regler } from './Regler';

const TILSTANDER = ['aapent', 'proeves', 'hoppet-over', 'loest'] as const;

/** What should have happened by itself and did not, the reminders, what saker follow and are reported on, and what comes from elsewhere. */
export function Drift() {
  const [t, leserInn] = [useTekster(ord), useHarRolle('sekretariat')];
  return (
    <Side tittel={t.tittel} ingress={t.ingress}>
      <Oversikter />
      <Avviksliste />
      <Kommende />
      <Logg />
      <Regler />
      <Prosesser />
      <Saksmaler />
      {leserInn && <Innlesing />}
    </Side>
  );
}

function Oversikter() {
  const [t, dato] = [useTekster(ord), useDato()];
  const bak = useEtterslep(useFellesskap());
  return <Del tittel={t.oversikter}>{bak ? <Alert data-color="warning">{t.bak(dato.klokke(bak.toISOString()))}</Alert> : <p>{t.aJour}</p>}</Del>;
}

function Avviksliste() {
  const [t, f] = [useTekster(ord), useTekster(fellesord)];
  const [soek, settSoek] = useSoek();
  const tilstand = soek['avvik'] === 'alle' ? undefined : (TILSTANDER.find((k) => k === soek['avvik']) ?? 'aapent');
  const { rader, isPending, hasNextPage, fetchNextPage, isFetchingNextPage } = useListe('/avvik', { spoerring: { ...(tilstand && { tilstand }) } });
  const maaAvgjoere = useHarRolle('sekretariat', 'administrator');
  return (
    <Del tittel={t.avvik}>
      <div className="drift-filter"><Velger navn={t.vis} verdi={tilstand ?? 'alle'} velg={(avvik) => settSoek({ avvik })} valg={[...TILSTANDER.map((k) => [k, t.tilstander[k]] as const), ['alle', t.alle]]} /></div>
      {isPending ? <Laster /> : rader.length === 0 ? <Tom tittel={t.ingenAvvik}><p>{t.ingenAvvikRaad}</p></Tom> : <ul className="lenkeliste">{rader.map((a) => <Avvikskort key={a.id} avvik={a} maaAvgjoere={maaAvgjoere} />)}</ul>}
      {hasNextPage && <div><Button variant="secondary" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>{f.visFlere}</Button></div>}
    </Del>
  );
}

function Prosesser() {
  const [t, dato, fellesskap] = [useTekster(ord), useDato(), useFellesskap()];
  const { rader, isPending } = useListe('/prosesser', {});
  const maaPublisere = useHarRolle('administrator');
  return (
    <Del tittel={t.prosesser}>
      {isPending ? <Laster /> : (
        <Rulle navn={t.prosesser}>
          <Table>
            <caption className="bare-leser">{t.prosesser}</caption>
            <Table.Head><Table.Row>{[t.prosess, t.versjon, t.publisert].map((k) => <Table.HeaderCell key={k} scope="col">{k}</Table.HeaderCell>)}</Table.Row></Table.Head>
            <Table.Body>
              {rader.map((p) => (
                <Table.Row key={p.noekkel}>
                  <Table.HeaderCell scope="row"><Link to="/$fellesskap/drift/prosesser/$noekkel" params={{ fellesskap, noekkel: p.noekkel }}>{p.navn}</Link></Table.HeaderCell>
                  <Table.Cell>{p.versjon}</Table.Cell>
                  <Table.Cell>{dato.tid(p.publisert)}</Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </Rulle>
      )}
      {maaPublisere && <div><Publisering /></div>}
    </Del>
  );
}
