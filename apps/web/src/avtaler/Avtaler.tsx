import { Button, Table, Tag, ToggleGroup } from '@digdir/designsystemet-react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { fyll, useFellesskap, useHent, useListe } from '../api/bruk';
import { type Spoerring } from '../api/typer';
import '../avtale/avtale.css';
import { FARGE, koder } from '../avtale/koder';
import { type Registerlinje } from '../avtale/typer';
import { LastNed } from '../felles/LastNed';
import { ord } from '../felles/ord';
import { Side } from '../felles/Side';
import { Frist, Laster, Tom } from '../felles/Tilstand';
import { idag, useDato } from '../spraak/dato';
import { useTekster } from '../spraak/maalform';
import './avtaler.css';
import { NyAvtale } from './NyAvtale';
import { registerord } from './ord';
import { Registerfilter, type Soek } from './Registerfilter';
import { Tre } from './Tre';

type Filter = Spoerring<'/avtaler/register'>;

/** Every agreement, as a list or each under the one above; as it is, or as it was in force on a day. */
export function Avtaler() {
  const [t, fellesskap, gaa] = [useTekster(registerord), useFellesskap(), useNavigate()];
  const soek = useSearch({ strict: false, select: (alt: Soek) => alt });
  const sekretariat = useHent('/meg', {}).roller.some((r) => r.rolle === 'sekretariat');
  const endre = (ny: Soek) => void gaa({ to: '.', search: ny, replace: true });
  const filter = { slag: soek.slag, status: soek.status, part: soek.part, per: soek.per, ...(soek.revisjon && { underRevisjon: true }) } as Filter;
  return (
    <Side tittel={t.tittel} ingress={t.ingress} handlinger={<>{sekretariat && <NyAvtale />}<Link to="/$fellesskap/avtaler/matrise" params={{ fellesskap }}>{t.matrise}</Link></>}>
      <ToggleGroup data-size="sm" aria-label={t.visning} value={soek.vis ?? 'liste'} onChange={(vis) => endre({ ...soek, vis: vis === 'tre' ? 'tre' : undefined })} className="ingen-utskrift">
        <ToggleGroup.Item value="liste">{t.liste}</ToggleGroup.Item>
        <ToggleGroup.Item value="tre">{t.tre}</ToggleGroup.Item>
      </ToggleGroup>
      {soek.vis === 'tre' ? <Tre /> : <><Registerfilter soek={soek} endre={endre} /><Listen filter={filter} soek={soek} /></>}
      {soek.vis !== 'tre' && <div><LastNed tekst={t.csv} sti={fyll(fellesskap, '/avtaler/register', {}, filter)} filnavn="avtaler.csv" type="text/csv" /></div>}
    </Side>
  );
}

function Listen({ filter, soek }: { readonly filter: Filter; readonly soek: Soek }) {
  const [t, felles, dato] = [useTekster(registerord), useTekster(ord), useDato()];
  const { rader, isPending, hasNextPage, isFetchingNextPage, fetchNextPage } = useListe('/avtaler/register', { spoerring: filter });
  if (isPending) return <Laster />;
  const filtrert = Object.values(soek).some(Boolean);
  if (rader.length === 0) return filtrert ? <Tom tittel={t.ingen}><p>{t.ingenRaad}</p></Tom> : <Tom tittel={t.ingenEnnaa}><p>{t.ingenEnnaaRaad}</p></Tom>;
  return (
    <div className="stabel">
      <p role="status" className="tett">{hasNextPage ? t.flere(rader.length) : t.antall(rader.length)}{soek.per && `. ${t.paaDagen(dato.dato(soek.per))}`}</p>
      <div className="rulle" tabIndex={0} role="region" aria-label={t.tabell}>
        <Table className="register" data-size="sm">
          <caption className="bare-leser">{t.tabell}</caption>
          <Table.Head><Table.Row>{[t.avtale, t.status, t.gjelder, t.parter, t.neste, t.mangler].map((navn) => <Table.HeaderCell key={navn} scope="col">{navn}</Table.HeaderCell>)}</Table.Row></Table.Head>
          <Table.Body>{rader.map((r) => <Linje key={r.id} linje={r} />)}</Table.Body>
        </Table>
      </div>
      {hasNextPage && <div><Button variant="secondary" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>{felles.visFlere}</Button></div>}
    </div>
  );
}

function Linje({ linje: r }: { readonly linje: Registerlinje }) {
  const [t, k, dato, fellesskap] = [useTekster(registerord), useTekster(koder), useDato(), useFellesskap()];
  const frist = r.frister.filter((f) => (f.dato ?? '') >= idag()).toSorted((a, b) => (a.dato ?? '').localeCompare(b.dato ?? ''))[0];
  const slutt = r.sisteDag ?? r.gyldigTil;
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">
        <Link to="/$fellesskap/avtaler/$id" params={{ fellesskap, id: r.id }}>{r.navn}</Link>
        <span className="under">{k.slag[r.slag]}{r.overordnet && `. ${t.under(r.overordnet.navn ?? '')}`}</span>
      </Table.HeaderCell>
      <Table.Cell><Tag data-size="sm" data-color={FARGE.status[r.status]}>{k.status[r.status]}</Tag>{r.underRevisjon && <><br /><span className="dempet">{t.revideres}</span></>}{r.erstattetAv && <span className="under">{t.erstattetAv(r.erstattetAv.navn ?? '')}</span>}</Table.Cell>
      <Table.Cell>{r.ikraftFra ? [t.fra(dato.kort(r.ikraftFra)), slutt ? t.til(dato.kort(slutt)) : r.loepende && `(${t.loepende.toLowerCase()})`].filter(Boolean).join(' ') : t.ikkeIKraft}</Table.Cell>
      <Table.Cell><details className="parter"><summary>{t.antallParter(r.parter.length)}</summary><ul>{r.parter.map((p) => <li key={p.partId}>{p.navn}</li>)}</ul></details></Table.Cell>
      <Table.Cell>{frist?.dato ? <><Frist dag={frist.dato} /><span className="under">{frist.hva}</span></> : '–'}</Table.Cell>
      <Table.Cell>{r.mangler.length === 0 ? t.ingenMangler : <details className="parter"><summary>{t.manglerN(r.mangler.length)}</summary><ul>{r.mangler.map((m) => <li key={m}>{m}</li>)}</ul></details>}</Table.Cell>
    </Table.Row>
  );
}
