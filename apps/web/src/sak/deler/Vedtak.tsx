import { Heading, Tag } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { fyll, useFellesskap, useKanskje } from '../../api/bruk';
import { type Svar } from '../../api/typer';
import { kodeord, utfallsklasser } from '../../felles/koder';
import { Del } from '../../felles/Side';
import { Laster, Tom } from '../../felles/Tilstand';
import { useDato } from '../../spraak/dato';
import { useTekster } from '../../spraak/maalform';
import { type Behandling, type Sak } from '../typer';
import { Forskjell } from './Forskjell';
import { delord } from './ord';

type Resultat = NonNullable<Behandling['resultat']>;

/** What was decided beside what was proposed, the newest treatment first. */
export function Vedtak({ sak }: { readonly sak: Sak }) {
  const t = useTekster(delord);
  const behandlet = sak.behandlinger.filter((b) => b.resultat).sort((a, b) => (b.resultat?.dato ?? '').localeCompare(a.resultat?.dato ?? ''));
  const venter = sak.behandlinger.filter((b) => !b.resultat && !b.frafalt);
  return (
    <div className="stabel-stor">
      {venter.map((b) => <Venter key={b.behandlingId} behandling={b} />)}
      {behandlet.length === 0 && <Tom tittel={t.ingenVedtak}><p>{t.ingenVedtakRaad}</p></Tom>}
      {behandlet.map((b) => b.resultat && <Behandlet key={b.behandlingId} sakId={sak.id} behandling={b} resultat={b.resultat} />)}
    </div>
  );
}

function Venter({ behandling: { moeteId, organ } }: { readonly behandling: Behandling }) {
  const [t, fellesskap] = [useTekster(delord), useFellesskap()];
  return <p><Link to="/$fellesskap/moeter/$id" params={{ fellesskap, id: moeteId }}>{t.kommer(organ.navn)}</Link></p>;
}

function Behandlet({ sakId, behandling, resultat }: { readonly sakId: string; readonly behandling: Behandling; readonly resultat: Resultat }) {
  const [t, d, klasser, fellesskap] = [useTekster(delord), useDato(), useTekster(utfallsklasser), useFellesskap()];
  return (
    <Del tittel={`${behandling.organ.navn}${resultat.saksnummer ? `, ${resultat.saksnummer}` : ''}`}>
      <div className="rad">
        <Tag data-color={resultat.utfall === 'IKKE_GODKJENT' ? 'danger' : resultat.utfall === 'UTSATT' ? 'warning' : 'success'}>{kodeord(klasser, resultat.utfall)}</Tag>
        <span>{behandling.endelig ? t.vedtaket : t.raad}</span>
        <Link to="/$fellesskap/moeter/$id" params={{ fellesskap, id: behandling.moeteId }}>{t.imote(d.dato(resultat.dato))}</Link>
        {behandling.opptak === 'eventuelt' && <Link to="/$fellesskap/saker/ny" params={{ fellesskap }} search={{ fra: sakId, behandling: behandling.behandlingId }}>{t.meldFormell}</Link>}
      </div>
      {resultat.punkter.length === 0 ? <p>{t.utenPunkter}</p> : <Sammenligning behandling={behandling} resultat={resultat} />}
    </Del>
  );
}

function Sammenligning({ behandling: { moeteId, behandlingId }, resultat }: { readonly behandling: Behandling; readonly resultat: Resultat }) {
  const [t, klasser] = [useTekster(delord), useTekster(utfallsklasser)];
  const adresse = fyll(useFellesskap(), '/moeter/{id}/saksliste/{behandling}/sammenligning', { id: moeteId, behandling: behandlingId });
  const { data: svar } = useKanskje<Svar<'/moeter/{id}/saksliste/{behandling}/sammenligning'>>(adresse);
  if (svar === undefined) return <Laster />;
  // A sak that was read in has been to meetings that are not here.
  if (svar === null) return <Punkter resultat={resultat} />;
  if (svar.endret === false) return <><p className="dempet">{t.likt}</p><Punkter resultat={resultat} /></>;
  return (
    <div className="stabel">
      {svar.punkter?.map((p) => (
        <div key={p.nr} className="sammenlign">
          <div>
            <Heading level={3} data-size="2xs">{t.vedtatt}: {t.punkt(p.nr).toLowerCase()}</Heading>
            {p.forskjell ? <Forskjell loep={p.forskjell} /> : <p className="brodtekst">{p.vedtatt}</p>}
            <span className="dempet">{kodeord(klasser, resultat.punkter.find((x) => x.nr === p.nr)?.klasse ?? '')}</span>
            <Omgjort punkt={resultat.punkter.find((x) => x.nr === p.nr)} />
          </div>
          <div>
            <Heading level={3} data-size="2xs">{t.foreslaatt}</Heading>
            {p.forskjell ? <p className="brodtekst">{p.foreslaatt}</p> : <p className="dempet">{p.endret ? t.nytt : t.somForeslaatt}</p>}
          </div>
        </div>
      ))}
      {svar.punkter?.some((p) => p.endret && !p.forskjell) && svar.forslag?.map((f) => <div key={f.alternativ}><Heading level={3} data-size="2xs">{t.forslaget}: {f.alternativ}</Heading><ol>{f.punkter.map((p) => <li key={p}>{p}</li>)}</ol></div>)}
      {svar.bortfalt && svar.bortfalt.length > 0 && <><Heading level={3} data-size="2xs">{t.bortfalt}</Heading><ul>{svar.bortfalt.map((b) => <li key={b.alternativ + String(b.punkt)}><del>{b.tekst}</del></li>)}</ul></>}
    </div>
  );
}

interface Omgjoering { readonly begrunnelse: string; readonly ved: { readonly sakId: string; readonly saksnummer?: string } }

/** What was decided later about a point stands beside it, and why. */
function Omgjort({ punkt }: { readonly punkt: Resultat['punkter'][number] | undefined }) {
  const [t, fellesskap] = [useTekster(delord), useFellesskap()];
  if (!punkt || !('omgjort' in punkt) || !punkt.omgjort) return null;
  const { begrunnelse, ved } = punkt.omgjort as Omgjoering;
  return <span><Tag data-color="warning" data-size="sm">{t.omgjort}</Tag> <Link to="/$fellesskap/saker/$id" params={{ fellesskap, id: ved.sakId }} search={{ fane: 'vedtak' }}>{t.omgjortVed(ved.saksnummer)}</Link>: {begrunnelse}</span>;
}

export function Punkter({ resultat }: { readonly resultat: Pick<Resultat, 'punkter'> }) {
  const klasser = useTekster(utfallsklasser);
  return <ol>{resultat.punkter.map((p) => <li key={p.nr} value={p.nr}>{p.tekst} <span className="dempet">({kodeord(klasser, p.klasse)})</span> <Omgjort punkt={p} /></li>)}</ol>;
}
