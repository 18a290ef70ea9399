import './drift.css';
import { Details, Table, Tag } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { Suspense } from 'react';
import { fyll, useFellesskap, useHent, useLes } from '../api/bruk';
import { useSoek, useStidel } from '../felles/adresse';
import { useHarRolle } from '../felles/meg';
import { Rulle } from '../felles/Rulle';
import { Del, Side } from '../felles/Side';
import { Tegning } from '../felles/Tegning';
import { Laster } from '../felles/Tilstand';
import { Velger } from '../felles/Velger';
import { useDato } from '../spraak/dato';
import { useTekster } from '../spraak/maalform';
import { Migrering } from './Migrering';
import { Migreringer } from './Migreringer';
import { prosessord } from './prosessord';
import { Publisering } from './Publisering';

/** The versions of a process, what changed, where the saker stand in it, and how they are moved. */
export function Prosess() {
  const [t, fellesskap, noekkel] = [useTekster(prosessord), useFellesskap(), useStidel('noekkel')];
  const [soek, settSoek] = useSoek();
  const prosess = useHent('/prosesser/{noekkel}', { sti: { noekkel } });
  const valgt = Number(soek['v'] ?? prosess.versjon);
  const versjon = valgt >= 1 && valgt <= prosess.versjon ? valgt : prosess.versjon;
  const maaFlytte = useHarRolle('administrator');
  const versjoner = Array.from({ length: prosess.versjon }, (_, i) => prosess.versjon - i);
  return (
    <Side tittel={prosess.definisjon.navn} over={<Link to="/$fellesskap/drift" params={{ fellesskap }}>{t.drift}</Link>} ingress={t.ingress} handlinger={maaFlytte && <Publisering prosess={prosess} etter={() => settSoek({ v: undefined })} />}>
      <Versjoner noekkel={noekkel} gjeldende={prosess.versjon} />
      {versjoner.length > 1 && <div className="drift-filter"><Velger navn={t.versjon} verdi={String(versjon)} velg={(v) => settSoek({ v })} valg={versjoner.map((v) => [String(v), t.versjonNr(v)])} /></div>}
      {/* Another version is read here, so that the page and what is being written on it stay. */}
      <Suspense fallback={<Laster />}>
        <Diagram noekkel={noekkel} versjon={versjon} navn={prosess.definisjon.navn} />
        {versjon > 1 && <Endringer noekkel={noekkel} versjon={versjon} />}
        {maaFlytte && <Migrering noekkel={noekkel} siste={prosess.versjon} />}
        <Migreringer noekkel={noekkel} maaFlytte={maaFlytte} />
      </Suspense>
    </Side>
  );
}

function Versjoner({ noekkel, gjeldende }: { readonly noekkel: string; readonly gjeldende: number }) {
  const [t, dato] = [useTekster(prosessord), useDato()];
  const { elementer } = useHent('/prosesser/{noekkel}/versjoner', { sti: { noekkel } });
  const personer = useLes('/personer', { spoerring: { antall: 200 } }).data?.elementer ?? [];
  return (
    <Del tittel={t.versjoner}>
      <Rulle navn={t.versjoner}>
        <Table>
          <caption className="bare-leser">{t.versjoner}</caption>
          <Table.Head><Table.Row>{[t.versjon, t.publisert, t.av, t.aarsak].map((k) => <Table.HeaderCell key={k} scope="col">{k}</Table.HeaderCell>)}</Table.Row></Table.Head>
          <Table.Body>
            {elementer.map((v) => (
              <Table.Row key={v.versjon}>
                <Table.HeaderCell scope="row">{v.versjon} {v.versjon === gjeldende && <Tag data-size="sm" data-color="success">{t.gjeldende}</Tag>}</Table.HeaderCell>
                <Table.Cell>{dato.tid(v.publisert)}</Table.Cell>
                <Table.Cell>{personer.find((p) => p.id === v.publisertAv)?.navn}</Table.Cell>
                <Table.Cell>{v.aarsak ?? t.foerste}</Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </Rulle>
    </Del>
  );
}

function Diagram({ noekkel, versjon, navn }: { readonly noekkel: string; readonly versjon: number; readonly navn: string }) {
  const [t, fellesskap] = [useTekster(prosessord), useFellesskap()];
  const sti = { noekkel, versjon };
  const tekst = useHent('/prosesser/{noekkel}/versjoner/{versjon}/saksdiagram', { sti });
  return (
    <Del tittel={t.diagram(versjon)}>
      <p>{tekst.sammendrag}</p>
      <Tegning sti={fyll(fellesskap, '/prosesser/{noekkel}/versjoner/{versjon}/saksdiagram', sti)} navn={t.diagram(versjon)} alt={t.diagramAlt(navn)} />
      <Details>
        <Details.Summary>{t.iOrd}</Details.Summary>
        <Details.Content><ul>{tekst.steg.map((s) => <li key={s.id}>{s.iOrd}{s.merke !== undefined && ` (${s.merke})`}{s.til.length > 0 && <ul>{s.til.map((n) => <li key={n.id}>{n.iOrd}</li>)}</ul>}</li>)}</ul></Details.Content>
      </Details>
    </Del>
  );
}

function Endringer({ noekkel, versjon }: { readonly noekkel: string; readonly versjon: number }) {
  const t = useTekster(prosessord);
  const { iOrd } = useHent('/prosesser/{noekkel}/versjoner/{versjon}/endringer', { sti: { noekkel, versjon } });
  return <Del tittel={t.endringer(versjon)}>{iOrd.length === 0 ? <p>{t.ingenEndringer}</p> : <ul>{iOrd.map((linje) => <li key={linje}>{linje}</li>)}</ul>}</Del>;
}
