import { Tag } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useFellesskap } from '../api/bruk';
import { SAKSFARGE, saksstatuser } from '../felles/koder';
import { Del } from '../felles/Side';
import { Frist, Tom } from '../felles/Tilstand';
import { useTekster } from '../spraak/maalform';
import { type MinSideSvar, useMinSide } from './hent';
import { minSideord } from './ord';

/** What is with others: my saker, and for the secretariat the rounds where somebody is silent. */
export function Venter() {
  const [t, fellesskap] = [useTekster(minSideord), useFellesskap()];
  const { saker, runder } = useMinSide().venter;
  return (
    <Del tittel={t.venter}>
      {saker.length + runder.length === 0 && <Tom tittel={t.ventTom}>{t.ventTomRaad}</Tom>}
      {runder.length > 0 && <Del tittel={t.runder} nivaa={3}><ul className="gjoer">{runder.map((r) => <Runde key={r.id} runde={r} />)}</ul></Del>}
      {saker.length > 0 && <Del tittel={t.dineSaker} nivaa={3}><ul className="gjoer">{saker.map((s) => <Sak key={s.id} sak={s} />)}</ul></Del>}
      <p className="uten-marg"><Link to="/$fellesskap/saker/mine" params={{ fellesskap }}>{t.alleDine}</Link></p>
    </Del>
  );
}

function Sak({ sak: { id, tittel, referanse, status, steg, organer } }: { readonly sak: MinSideSvar['venter']['saker'][number] }) {
  const [t, statuser, fellesskap] = [useTekster(minSideord), useTekster(saksstatuser), useFellesskap()];
  const hvor = organer.length > 0 ? t.hosOrgan(organer.join(', ')) : steg === null ? '' : steg.utfoert && status !== 'sendt' ? t.ferdigI(steg.navn) : t.staarI(steg.navn);
  return (
    <li>
      <div>
        <Link to="/$fellesskap/saker/$id" params={{ fellesskap, id }}><span className="gjoer-tittel">{tittel}</span></Link>
        <span className="dempet gjoer-under">{[referanse ?? '', hvor].filter((del) => del !== '').join(' · ')}</span>
      </div>
      <Tag data-size="sm" data-color={SAKSFARGE[status]}>{statuser[status]}</Tag>
    </li>
  );
}

function Runde({ runde: { slag, id, tittel, ikkeSvart, mottakere, dag } }: { readonly runde: MinSideSvar['venter']['runder'][number] }) {
  const [t, fellesskap] = [useTekster(minSideord), useFellesskap()];
  return (
    <li>
      <div>
        <Link to={`/${fellesskap}/${slag === 'avtale' ? 'avtaler' : 'innspill'}/${id}`}><span className="gjoer-hva">{t[slag]}</span> <span className="gjoer-tittel">{tittel}</span></Link>
        <span className="dempet gjoer-under">{t.ikkeSvart(ikkeSvart, mottakere)}</span>
      </div>
      {dag !== null && <Frist dag={dag} />}
    </li>
  );
}
