import { Link } from '@tanstack/react-router';
import { useAlle, useFellesskap } from '../api/bruk';
import { kodeord } from '../felles/koder';
import { Del, Side } from '../felles/Side';
import { koder } from '../historikk/koder';
import { vervene } from '../moete/koder';
import { useMeg } from '../moete/rett';
import { useTekster } from '../spraak/maalform';
import { personord } from './ord';
import { Signaturretter } from './Signaturretter';
import { Varsling } from './Varsling';

/** Who one is here: what one may do, for whom, and how one is reminded. */
export function MinProfil() {
  const [t, k, verv, fellesskap, meg] = [useTekster(personord), useTekster(koder), useTekster(vervene), useFellesskap(), useMeg()];
  const [parter, organer] = [new Map(useAlle('/parter', {}).map((p) => [p.id, p.navn])), new Map(useAlle('/organer', {}).map((o) => [o.id, o.navn]))];
  return (
    <Side tittel={meg.navn} vindu={t.minProfil} over={t.minProfil} ingress={meg.epost}>
      <Del tittel={t.roller}>
        {meg.roller.length === 0 ? <p className="dempet uten-marg">{t.ingenRoller}</p> : <ul className="navneliste">{meg.roller.map((r) => <li key={`${r.rolle} ${r.partId ?? ''}`}>{kodeord(k.roller, r.rolle)}{r.partId !== undefined && `: ${parter.get(r.partId) ?? t.ukjent}`}</li>)}</ul>}
      </Del>
      <Del tittel={t.verv}>
        {meg.medlemskap.length === 0 ? <p className="dempet uten-marg">{t.ingenVerv}</p> : <ul className="navneliste">{meg.medlemskap.map((m) => <li key={m.id}><Link to="/$fellesskap/organer/$id" params={{ fellesskap, id: m.organId }}>{organer.get(m.organId) ?? t.ukjent}</Link>: {verv[m.verv].toLowerCase()}</li>)}</ul>}
      </Del>
      <Signaturretter meg={meg} />
      <Varsling personId={meg.id} kanVelge />
    </Side>
  );
}
