import { Button, Details, Heading, Tag } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useFellesskap } from '../api/bruk';
import { useHarRolle } from '../felles/meg';
import { Frist } from '../felles/Tilstand';
import { useDato } from '../spraak/dato';
import { useTekster } from '../spraak/maalform';
import { type Forpliktelse } from './Oppfoelging';
import { ord } from './ord';

export type Handling = 'status' | 'ansvarlig' | 'frist';
const FARGE = { 'aapen': 'neutral', 'paabegynt': 'info', 'forsinket': 'warning', 'utfoert': 'success', 'bortfalt': 'neutral', 'lukket-med-punktet': 'neutral' } as const;

interface Props {
  readonly forpliktelse: Forpliktelse;
  /** Names that are mine. */
  readonly mine: readonly string[];
  readonly velg: (handling: Handling) => void;
}

/** What is to be done, by whom, before when; and what I may say about it. */
export function Forpliktelsekort({ forpliktelse: f, mine, velg }: Props) {
  const t = useTekster(ord);
  const sekretariat = useHarRolle('sekretariat');
  const min = f.ansvarlig !== null && mine.includes(f.ansvarlig);
  return (
    <li className="oppfoelging-kort">
      <div className="oppfoelging-topp">
        <div>
          <span className="dempet">{t.slagene[f.slag]}{!f.bindende && ` · ${t.intensjon}`}</span>
          <Heading level={2} data-size="2xs">{f.hva}</Heading>
        </div>
        {f.status !== null && <Tag data-size="sm" data-color={FARGE[f.status]}>{t.statuser[f.status]}</Tag>}
      </div>
      <Fakta forpliktelse={f} />
      {f.status !== null && (sekretariat || min) && (
        <div className="handlinger">
          <Button variant="secondary" data-size="sm" onClick={() => velg('status')} aria-label={`${t.oppdater}: ${f.hva}`}>{t.oppdater}</Button>
          {sekretariat && f.lukket === null && <Button variant={f.ansvarlig === null ? 'secondary' : 'tertiary'} data-size="sm" onClick={() => velg('ansvarlig')} aria-label={`${t.settAnsvarlig}: ${f.hva}`}>{t.settAnsvarlig}</Button>}
          {sekretariat && f.lukket === null && <Button variant="tertiary" data-size="sm" onClick={() => velg('frist')} aria-label={`${t.endreFrist}: ${f.hva}`}>{t.endreFrist}</Button>}
        </div>
      )}
      {(f.historikk.length > 0 || f.endringer.length > 0) && <Historien forpliktelse={f} />}
    </li>
  );
}

function Fakta({ forpliktelse: f }: { readonly forpliktelse: Forpliktelse }) {
  const [t, dato, fellesskap] = [useTekster(ord), useDato(), useFellesskap()];
  const ukjent = f.mangler.some((m) => m.felt === 'ansvarlig' && m.ikkeKjent);
  const spoerres = f.mangler.filter((m) => !m.ikkeKjent);
  return (
    <dl className="fakta">
      <dt>{t.ansvarlig}</dt>
      <dd>{f.ansvarlig ?? (ukjent ? t.ikkeKjent : t.ingenAnsvarlig)}{f.ubesvart > 0 && ` · ${t.ubesvart(f.ubesvart)}`}</dd>
      <dt>{t.frist}</dt>
      <dd>{f.dager ? <Frist dag={f.dager.til} ferdig={f.lukket !== null} /> : null} {f.frist.presisjon !== 'dag' && <span className={f.dager ? 'dempet' : undefined}>{f.forklaring}</span>}</dd>
      <dt>{t.sak}</dt>
      <dd><Link to="/$fellesskap/saker/$id" params={{ fellesskap, id: f.sakId }}>{f.saksnummer !== null && `${f.saksnummer} `}{f.tittel}</Link></dd>
      {f.organ?.navn && <><dt>{t.vedtatt}</dt><dd>{t.vedtattAv(f.organ.navn, dato.dato(f.satt))}</dd></>}
      {spoerres.length > 0 && <><dt>{t.mangler}</dt><dd>{spoerres.map((m) => t.manglerFelt[m.felt]).join(' ')}</dd></>}
    </dl>
  );
}

function Historien({ forpliktelse: f }: { readonly forpliktelse: Forpliktelse }) {
  const [t, dato, fellesskap] = [useTekster(ord), useDato(), useFellesskap()];
  const linjer = [
    ...f.historikk.map((h) => ({ ...h, hva: 'status' in h ? t.historieStatus(t.statuser[h.status]) : t.historieAnsvarlig(h.ansvarlig ?? t.ikkeKjent), grunn: h.begrunnelse })),
    ...f.endringer.map((e) => ({ hendelseId: e.hendelseId, naar: e.naar, hva: e.forklaring, grunn: '' })),
  ].toSorted((a, b) => a.naar.localeCompare(b.naar));
  return (
    <Details>
      <Details.Summary>{t.historikk}</Details.Summary>
      <Details.Content>
        <ol>{linjer.map((l) => <li key={l.hendelseId}><strong>{l.hva}</strong>{l.grunn && `: ${l.grunn}`} <span className="dempet">{dato.tid(l.naar)}</span> <Link to="/$fellesskap/hendelser/$id" params={{ fellesskap, id: l.hendelseId }} aria-label={`${t.hendelse}: ${l.hva}`}>{t.hendelse}</Link></li>)}</ol>
      </Details.Content>
    </Details>
  );
}
