import { Details, Heading } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useFellesskap } from '../api/bruk';
import { forpliktelsesstatuser } from '../felles/koder';
import { useHarRolle } from '../felles/meg';
import { Frist } from '../felles/Tilstand';
import { useDato } from '../spraak/dato';
import { useTekster } from '../spraak/maalform';
import { type Forpliktelse } from './Oppfoelging';
import { ord } from './ord';
import { Statusmerke } from './Statusmerke';
import { type Handling, HANDLINGER, Svaret, Svarknapp } from './Svaret';

/** What is to be done, by whom, before when; and what I may say about it. */
export function Forpliktelsekort({ forpliktelse: f }: { readonly forpliktelse: Forpliktelse }) {
  const t = useTekster(ord);
  const [svarer, svar] = useState<Handling>();
  const kanEndre = useHarRolle('sekretariat') && f.lukket === null;
  const haster = (h: Handling) => h === 'status' || (h === 'ansvarlig' && f.ansvarlig === null);
  return (
    <li className="oppfoelging-kort">
      <div className="oppfoelging-topp">
        <div>
          <span className="dempet">{t.slagene[f.slag]}{!f.bindende && ` · ${t.intensjon}`}</span>
          <Heading level={2} data-size="2xs">{f.hva}</Heading>
        </div>
        <Statusmerke status={f.status} />
      </div>
      <Fakta forpliktelse={f} />
      {f.kanSvare && (
        <div className="handlinger">
          {HANDLINGER.filter((h) => h === 'status' || kanEndre).map((h) => <Svarknapp key={h} handling={h} hva={f.hva} svarer={svarer} svar={svar} variant={haster(h) ? 'secondary' : 'tertiary'} />)}
        </div>
      )}
      {svarer && <Svaret key={svarer} handling={svarer} forpliktelse={f} lukk={() => svar(undefined)} />}
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
  const [t, status, dato, fellesskap] = [useTekster(ord), useTekster(forpliktelsesstatuser), useDato(), useFellesskap()];
  const linjer = [
    ...f.historikk.map((h) => ({ ...h, hva: 'status' in h ? t.historieStatus(status[h.status]) : t.historieAnsvarlig(h.ansvarlig ?? t.ikkeKjent), grunn: h.begrunnelse })),
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
