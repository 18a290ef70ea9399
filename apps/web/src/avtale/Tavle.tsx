import { Table, Tag } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useFellesskap } from '../api/bruk';
import { Del } from '../felles/Side';
import { Tom } from '../felles/Tilstand';
import { useDato } from '../spraak/dato';
import { useTekster } from '../spraak/maalform';
import { FARGE, koder, svarord, TEGN } from './koder';
import { avtaleord } from './ord';
import { type Avtalen, type Levering, type Tavlelinje, type Tavlen } from './typer';

/** Where each part stands; who has waited longest stands first. */
export function Tavle({ avtale, tavle }: { readonly avtale: Avtalen; readonly tavle: Tavlen }) {
  const t = useTekster(avtaleord);
  if (tavle.elementer.length === 0) return <Del tittel={t.partene}><Tom tittel={t.ingenParter}><p>{t.ingenParterRaad}</p></Tom></Del>;
  return (
    <Del tittel={t.partene}>
      <Telling telling={tavle.telling} signeres={avtale.kreverSignatur} />
      <div className="rulle" tabIndex={0} role="region" aria-label={t.tavletabell}>
        <Table data-size="sm" className="tavle">
          <caption className="bare-leser">{t.tavletabell}</caption>
          <Table.Head>
            <Table.Row>
              {[t.part, t.tilstand, t.neste, t.ventet, t.vedtak, ...(avtale.kreverSignatur ? [t.signatur] : []), t.levert].map((navn) => <Table.HeaderCell key={navn} scope="col">{navn}</Table.HeaderCell>)}
            </Table.Row>
          </Table.Head>
          <Table.Body>{tavle.elementer.map((linje) => <Linje key={linje.partId} linje={linje} avtale={avtale} />)}</Table.Body>
        </Table>
      </div>
    </Del>
  );
}

function Telling({ telling, signeres }: { readonly telling: Tavlen['telling']; readonly signeres: boolean }) {
  const t = useTekster(avtaleord);
  const { parter } = telling;
  const tall = [
    [t.tall.ferdige, t.av(telling.ferdige, parter)], [t.tall.svart, telling.svart], [t.tall.varslet, telling.varslet], [t.tall.tause, telling.tause], ...(signeres ? [[t.tall.signert, telling.signert] as const] : []), [t.tall.levert, t.av(telling.levert, parter)],
  ] as const;
  return <ul className="noekkeltall">{tall.map(([hva, n]) => <li key={hva}><strong>{n}</strong> {hva}</li>)}</ul>;
}

export function Tilstand({ tilstand }: { readonly tilstand: Tavlelinje['tilstand'] }) {
  const k = useTekster(koder);
  return <Tag data-color={FARGE.tilstand[tilstand]} data-size="sm"><span aria-hidden="true">{TEGN.tilstand[tilstand]}&nbsp;</span>{k.tilstand[tilstand]}</Tag>;
}

/** What the part still has to do, said in the reader's own form. */
export function useNeste() {
  const [{ nesteOrd: ord }, dato] = [useTekster(avtaleord), useDato()];
  return ({ tilstand, neste, planlagt }: Pick<Tavlelinje, 'tilstand' | 'neste' | 'planlagt'>): string => {
    if (neste === null) return ord.ingenting;
    if (tilstand === 'godkjent') return ord.signere;
    if (tilstand === 'forbehold') return ord.forbehold;
    if (tilstand === 'ikke-svart') return ord.svare;
    return tilstand === 'varslet' && planlagt ? ord.behandles(dato.dato(planlagt)) : ord.nyttVedtak;
  };
}

function Linje({ linje, avtale }: { readonly linje: Tavlelinje; readonly avtale: Avtalen }) {
  const [t, k, dato, neste, fellesskap] = [useTekster(avtaleord), useTekster(koder), useDato(), useNeste(), useFellesskap()];
  const { vedtak } = linje;
  return (
    <Table.Row>
      <Table.HeaderCell scope="row"><Link to="/$fellesskap/avtaler/$id/parter/$part" params={{ fellesskap, id: avtale.id, part: linje.partId }}>{linje.navn}</Link></Table.HeaderCell>
      <Table.Cell><Tilstand tilstand={linje.tilstand} /></Table.Cell>
      <Table.Cell>{linje.neste === null ? t.ferdig : neste(linje)}</Table.Cell>
      <Table.Cell className="smal">{linje.dager === null ? '–' : t.dager(linje.dager)}</Table.Cell>
      <Table.Cell>{vedtak ? <>{svarord(k.vedtak, vedtak.svar)}, {dato.kort(vedtak.dato)}{vedtak.organ && `, ${vedtak.organ}`}{linje.saksnummer && `, ${linje.saksnummer}`}{vedtak.underKontroll && <><br />{t.kontroll}</>}</> : '–'}</Table.Cell>
      {avtale.kreverSignatur && <Table.Cell className="smal">{linje.signatur ? dato.kort(linje.signatur.dato) : linje.vilIkkeSignere ? t.nei : '–'}{linje.signaturUtenGrunnlag && <><br />{t.utenGrunnlag}</>}</Table.Cell>}
      <Table.Cell><Kvittering levering={linje.levering} /></Table.Cell>
    </Table.Row>
  );
}

export function Kvittering({ levering: { kvittering, retur, feilet } }: { readonly levering: Levering }) {
  const [t, k, dato] = [useTekster(avtaleord), useTekster(koder), useDato()];
  if (kvittering) return <>{k.kvittering[kvittering.slag]} {dato.kort(kvittering.naar)}</>;
  if (retur) return <strong>{t.retur}</strong>;
  if (feilet) return <strong>{feilet === 'ingen-mottaker' ? t.ingenMottaker : t.feilet}</strong>;
  return <>{t.ikkeNaadd}</>;
}
