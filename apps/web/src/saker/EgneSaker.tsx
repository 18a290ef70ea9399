import { Button, Tag } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useFellesskap, useListe } from '../api/bruk';
import { type Rad } from '../api/typer';
import { kodeord, SAKSFARGE, saksstatuser, utfallsklasser } from '../felles/koder';
import { Side } from '../felles/Side';
import { Frist, Laster, Tom } from '../felles/Tilstand';
import { ord } from '../felles/ord';
import { useDato } from '../spraak/dato';
import { useTekster } from '../spraak/maalform';
import { egnesakerord } from './egnesakerord';
import './saksliste.css';

type Egen = Rad<'/egne-saker'>;
const I_SLENGEN = 20;

/** What came of the saker I reported, or that came of what my body treated, where each goes next, and when. */
export function EgneSaker() {
  const [t, felles, fellesskap] = [useTekster(egnesakerord), useTekster(ord), useFellesskap()];
  const { rader, isPending, hasNextPage, fetchNextPage, isFetchingNextPage } = useListe('/egne-saker', { spoerring: { antall: I_SLENGEN } });
  const nySak = <Button asChild><Link to="/$fellesskap/saker/ny" params={{ fellesskap }}>{t.nySak}</Link></Button>;
  return (
    <Side tittel={t.tittel} ingress={t.ingress} handlinger={nySak}>
      {isPending ? <Laster /> : rader.length === 0 ? <Tom tittel={t.tom}>{t.tomRaad}</Tom> : <ul className="egnesaker">{rader.map((sak) => <Kort key={sak.id} sak={sak} />)}</ul>}
      {hasNextPage && <div><Button variant="secondary" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>{felles.visFlere}</Button></div>}
    </Side>
  );
}

function Kort({ sak }: { readonly sak: Egen }) {
  const [statuser, fellesskap] = [useTekster(saksstatuser), useFellesskap()];
  return (
    <li className="stabel">
      <div className="egnesaker-hode">
        <h2 className="ds-heading" data-size="xs"><Link to="/$fellesskap/saker/$id" params={{ fellesskap, id: sak.id }}>{sak.tittel}</Link></h2>
        {sak.referanse !== null && <span className="dempet">{sak.referanse}</span>}
        <Tag data-size="sm" data-color={SAKSFARGE[sak.status]}>{statuser[sak.status]}</Tag>
      </div>
      <Veien sak={sak} />
    </li>
  );
}

function Veien({ sak: { status, vedtak, raad, svar, staarI, neste, frist } }: { readonly sak: Egen }) {
  const [t, d] = [useTekster(egnesakerord), useDato()];
  const her = staarI?.utfoert === false && neste?.steg === staarI.steg ? neste : undefined;
  // What is sent has left its step behind, but the parts have not answered.
  const ferdig = staarI?.utfoert === true && status !== 'sendt';
  const naar = ({ dato, fastsatt }: NonNullable<Egen['neste']>) => (dato === null ? '' : (fastsatt ? t.fastsatt : t.tidligst)(d.dato(dato)));
  return (
    <dl className="fakta">
      {vedtak !== null && <><dt>{t.vedtak}</dt><dd><Vedtaket vedtak={vedtak} /></dd></>}
      {raad !== null && <><dt>{t.raad}</dt><dd>{t.svart(raad)}<Svarene svar={svar} /></dd></>}
      {staarI !== null && <><dt>{t.staarI}</dt><dd>{ferdig ? t.ferdig(staarI.navn) : t.under(staarI.navn, her ? naar(her) : '')}</dd></>}
      {staarI !== null && !her && <><dt>{t.neste}</dt><dd>{neste === null ? t.ingenNeste : neste.navn + naar(neste)}</dd></>}
      {frist !== null && <><dt>{t.frist}</dt><dd>{frist.hva}: {frist.dager === null ? frist.forklaring : <Frist dag={frist.dager.til} />}</dd></>}
    </dl>
  );
}

function Vedtaket({ vedtak: { organ, dato, saksnummer, utfall, punkter } }: { readonly vedtak: NonNullable<Egen['vedtak']> }) {
  const [t, d, klasser] = [useTekster(egnesakerord), useDato(), useTekster(utfallsklasser)];
  return (
    <>
      <strong>{kodeord(klasser, utfall)}</strong> {t.av(organ.navn, d.dato(dato), saksnummer ?? undefined)}
      {punkter.length > 0 && <ol className="uten-marg">{punkter.map((punkt, nr) => <li key={nr}>{punkt}</li>)}</ol>}
    </>
  );
}

function Svarene({ svar }: { readonly svar: Egen['svar'] }) {
  const [d, klasser] = [useDato(), useTekster(utfallsklasser)];
  return svar.length === 0 ? null : <ul className="uten-marg">{svar.map(({ organ, dato, utfall, punkter }, nr) => <li key={nr}>{[organ, ...(utfall === null ? [] : [kodeord(klasser, utfall)]), ...(dato === null ? [] : [d.dato(dato)])].join(', ')}{punkter.length > 0 && `: ${punkter.join(' ')}`}</li>)}</ul>;
}
