import { Tag } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { useFellesskap, useLes } from '../../api/bruk';
import { Del } from '../../felles/Side';
import { useTekster } from '../../spraak/maalform';
import { innkallingsord } from './ord';

interface Linje { readonly sakId: string; readonly tittel: string; readonly forSent?: boolean; readonly om?: readonly string[] }

/** What whoever has read the agenda before must read in this one, by name; nothing of the first, which is new as a whole. */
export function Nytt({ moeteId, versjon }: { readonly moeteId: string; readonly versjon: number }) {
  const t = useTekster(innkallingsord);
  const { data } = useLes('/moeter/{id}/sakslisteversjoner/{versjon}', { sti: { id: moeteId, versjon }, naar: versjon > 1 });
  if (!data || versjon < 2) return null;
  const { nye, endredePapirer, flyttet, tattAv, meldinger } = data.endringer;
  const sene = new Set(data.saker.filter((s) => s.forSen).map((s) => s.sakId));
  const papirer = endredePapirer.map(({ vedlegg, etterFristen, ...p }) => ({ ...p, forSent: etterFristen, om: [...vedlegg.nye.map((v) => t.nyttVedlegg(v.navn)), ...vedlegg.borte.map((v) => t.borteVedlegg(v.navn))] }));
  const tomt = nye.length + endredePapirer.length + flyttet.length + tattAv.length + meldinger.length === 0;
  return (
    <Del tittel={t.nytt(versjon - 1)} nivaa={3}>
      {tomt && <p className="uten-marg">{t.ingenNytt}</p>}
      <Gruppe tittel={t.nyeSaker} linjer={nye.map((s) => ({ ...s, forSent: sene.has(s.sakId) }))} />
      <Gruppe tittel={t.papirer} linjer={papirer} />
      <Gruppe tittel={t.flyttet} linjer={flyttet} />
      <Gruppe tittel={t.tattAv} linjer={tattAv} />
      <Gruppe tittel={t.meldinger} linjer={meldinger} />
    </Del>
  );
}

function Gruppe({ tittel, linjer }: { readonly tittel: string; readonly linjer: readonly Linje[] }): ReactNode {
  const fellesskap = useFellesskap();
  if (linjer.length === 0) return null;
  return (
    <div>
      <p className="uten-marg"><strong>{tittel}</strong></p>
      <ul className="navneliste" aria-label={tittel}>
        {linjer.map(({ sakId, tittel: navn, forSent = false, om = [] }) => (
          <li key={sakId}>
            <Link to="/$fellesskap/saker/$id" params={{ fellesskap, id: sakId }}>{navn}</Link>{forSent && <> <ForSent /></>}
            {om.length > 0 && <ul className="navneliste dempet">{om.map((o) => <li key={o}>{o}</li>)}</ul>}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** On what came after the day that papers are due. */
export function ForSent() {
  const t = useTekster(innkallingsord);
  return <Tag data-size="sm" data-color="warning">{t.forSent}</Tag>;
}
