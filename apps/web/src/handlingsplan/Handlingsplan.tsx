import './handlingsplan.css';
import { Alert, Button, Table, Textfield } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { fyll, useFellesskap, useHent, useListe } from '../api/bruk';
import { type Rad } from '../api/typer';
import { useSoek } from '../felles/adresse';
import { Fillenke, LastNed } from '../felles/LastNed';
import { ord as fellesord } from '../felles/ord';
import { Rulle } from '../felles/Rulle';
import { Del, Side } from '../felles/Side';
import { Frist, Laster, Tom } from '../felles/Tilstand';
import { Velger } from '../felles/Velger';
import { Statusmerke } from '../oppfoelging/Statusmerke';
import { type Handling, Svaret, Svarknapp } from '../oppfoelging/Svaret';
import { idag, useDato } from '../spraak/dato';
import { useMaalform, useTekster } from '../spraak/maalform';
import { ord } from './ord';

type Tiltak = Rad<'/handlingsplan'>;
const DAG = /^\d{4}-\d{2}-\d{2}$/;
const SIDE = 200;
const aarstall = (tekst: string | undefined): number | undefined => (/^\d{4}$/.test(tekst ?? '') ? Number(tekst) : undefined);

/** What is going to happen, year by year; also as it was known on a day that has passed. */
export function Handlingsplan() {
  const [t, f, dato, fellesskap, { maalform }] = [useTekster(ord), useTekster(fellesord), useDato(), useFellesskap(), useMaalform()];
  const [soek, settSoek] = useSoek();
  const per = DAG.test(soek['per'] ?? '') ? soek['per'] : undefined;
  const [fraAar, tilAar] = [aarstall(soek['fra']), aarstall(soek['til'])];
  const spoerring = { ...(per && { per }), ...(soek['organ'] && { organ: soek['organ'] }), ...(fraAar && { fraAar }), ...(tilAar && { tilAar }) };
  const { rader, isPending, hasNextPage, fetchNextPage, isFetchingNextPage } = useListe('/handlingsplan', { spoerring: { ...spoerring, antall: SIDE } });
  const dokument = (format: string) => fyll(fellesskap, '/handlingsplan/dokument', {}, { ...spoerring, format, ...(!soek['organ'] && { maalform }) });
  return (
    <Side
      tittel={t.tittel}
      ingress={t.ingress}
      handlinger={<><Button onClick={() => window.print()}>{t.skriv}</Button><Fillenke sti={dokument('pdf')} tekst={t.pdf} /><Fillenke sti={dokument('docx')} tekst={t.word} /><LastNed tekst={t.csv} sti={fyll(fellesskap, '/handlingsplan', {}, spoerring)} filnavn="handlingsplan.csv" type="text/csv" /></>}
    >
      <Planfilter soek={soek} sett={settSoek} />
      {per && <Alert data-color="info"><div className="rad"><span>{t.fortid(dato.ukedag(per))}</span> <Button variant="secondary" data-size="sm" className="ingen-utskrift" onClick={() => settSoek({ per: undefined })}>{t.idag}</Button></div></Alert>}
      {isPending ? <Laster /> : rader.length === 0 ? <Tom tittel={t.tom}><p>{t.tomRaad}</p></Tom> : perAar(rader).map(([aar, tiltak]) => <Aar key={aar} aar={aar || t.utenAar} tiltak={tiltak} />)}
      {hasNextPage && <div><Button variant="secondary" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>{f.visFlere}</Button></div>}
      {!per && rader.length > 0 && <p className="ingen-utskrift"><Link to="/$fellesskap/oppfoelging" params={{ fellesskap }} search={{ slag: 'tiltak' }}>{t.foelgOpp}</Link></p>}
    </Side>
  );
}

interface Filter { readonly soek: Readonly<Record<string, string | undefined>>; readonly sett: (nytt: Readonly<Record<string, string | undefined>>) => void }

function Planfilter({ soek, sett }: Filter) {
  const t = useTekster(ord);
  const organer = useHent('/organer', { spoerring: { antall: 200 } }).elementer;
  const naa = Number(idag().slice(0, 4));
  const aar = [['', t.alle] as const, ...Array.from({ length: 9 }, (_, i) => [String(naa - 3 + i), String(naa - 3 + i)] as const)];
  return (
    <form className="plan-filter ingen-utskrift" aria-label={t.filter} onSubmit={(h) => h.preventDefault()}>
      <Velger navn={t.fraAar} verdi={soek['fra'] ?? ''} velg={(fra) => sett({ fra: fra || undefined })} valg={aar} />
      <Velger navn={t.tilAar} verdi={soek['til'] ?? ''} velg={(til) => sett({ til: til || undefined })} valg={aar} />
      <Velger navn={t.organ} verdi={soek['organ'] ?? ''} velg={(organ) => sett({ organ: organ || undefined })} valg={[['', t.alle], ...organer.map((o) => [o.id, o.navn] as const)]} />
      <Textfield type="date" label={t.per} max={idag()} value={soek['per'] ?? ''} onChange={(h) => sett({ per: h.target.value || undefined })} />
    </form>
  );
}

/** By the year in which each ends; what has no day comes last. */
function perAar(rader: readonly Tiltak[]): readonly (readonly [string, readonly Tiltak[]])[] {
  const aaret = (r: Tiltak) => r.dager?.til.slice(0, 4) ?? '';
  const aarene = [...new Set(rader.map(aaret))].toSorted((a, b) => (a === '' ? 1 : b === '' ? -1 : a.localeCompare(b)));
  return aarene.map((aar) => [aar, rader.filter((r) => aaret(r) === aar)] as const);
}

function Aar({ aar, tiltak }: { readonly aar: string; readonly tiltak: readonly Tiltak[] }) {
  const t = useTekster(ord);
  return (
    <Del tittel={aar}>
      <Rulle navn={`${t.tittel} ${aar}`}>
        <Table className="plan-tabell">
          <caption className="bare-leser">{t.tittel} {aar}, {t.antall(tiltak.length)}</caption>
          <Table.Head><Table.Row>{[t.tiltak, t.ansvarlig, t.frist, t.status, t.vedtak].map((k) => <Table.HeaderCell key={k} scope="col">{k}</Table.HeaderCell>)}</Table.Row></Table.Head>
          <Table.Body>{tiltak.map((r) => <Tiltaksrad key={r.id} tiltak={r} />)}</Table.Body>
        </Table>
      </Rulle>
    </Del>
  );
}

function Tiltaksrad({ tiltak: r }: { readonly tiltak: Tiltak }) {
  const [t, fellesskap] = [useTekster(ord), useFellesskap()];
  const [svarer, svar] = useState<Handling>();
  return (
    <>
      <Table.Row>
        <Table.HeaderCell scope="row">{r.hva}</Table.HeaderCell>
        <Table.Cell>{r.ansvarlig ?? t.ingenAnsvarlig}</Table.Cell>
        <Table.Cell>{r.dager && r.frist.presisjon === 'dag' ? <Frist dag={r.dager.til} ferdig={r.lukket !== null} /> : r.forklaring}</Table.Cell>
        <Table.Cell><Statusmerke status={r.status} />{r.kanSvare && <div className="plan-svar ingen-utskrift"><Svarknapp handling="status" hva={r.hva} svarer={svarer} svar={svar} variant="tertiary" /></div>}</Table.Cell>
        <Table.Cell>{r.organ?.navn}{r.organ?.navn && ', '}<Link to="/$fellesskap/saker/$id" params={{ fellesskap, id: r.sakId }}>{r.saksnummer !== null && `${r.saksnummer} `}{r.tittel}</Link>{r.punkt !== null && `, ${t.punkt(r.punkt)}`}</Table.Cell>
      </Table.Row>
      {svarer && <Table.Row><Table.Cell colSpan={5}><Svaret handling={svarer} forpliktelse={r} lukk={() => svar(undefined)} /></Table.Cell></Table.Row>}
    </>
  );
}
