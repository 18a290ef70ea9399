import { Alert } from '@digdir/designsystemet-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useFellesskap, useHent, useLes } from '../api/bruk';
import { useSoek } from '../felles/adresse';
import { useKladd } from '../felles/Skjema';
import { Side } from '../felles/Side';
import { useTekster } from '../spraak/maalform';
import { Kvittering } from './Kvittering';
import { nySakOrd } from './ord';
import { Saksskjema } from './Saksskjema';
import { TOMT_UTKAST } from './skjema/felt';
import './nysak.css';

/** What must I fill in, and what happens to it? */
export function NySak() {
  const [{ kvittering }] = useSoek();
  return kvittering === undefined ? <Skjema /> : <Kvittering key={kvittering} id={kvittering} />;
}

function Skjema() {
  const [t, fellesskap, navigate] = [useTekster(nySakOrd), useFellesskap(), useNavigate()];
  const [meg, [{ fra, behandling }]] = [useHent('/meg', {}), useSoek()];
  const opphav = fra !== undefined && behandling !== undefined ? { sakId: fra, behandlingId: behandling } : undefined;
  const reist = useLes('/saker/{id}', { sti: { id: fra ?? '' }, naar: opphav !== undefined }).data;
  const [utkast, endre, glem, fraFoer] = useKladd(`ny-sak.${fellesskap}.${meg.id}${opphav ? `.${opphav.behandlingId}` : ''}`, TOMT_UTKAST);
  const meldt = (id: string) => {
    glem();
    void navigate({ to: '/$fellesskap/saker/ny', params: { fellesskap }, search: { kvittering: id }, replace: true });
  };
  return (
    <Side tittel={t.tittel} ingress={t.ingress}>
      {opphav && <Alert data-color="info">{t.formell(reist?.tittel ?? '')} <Link to="/$fellesskap/saker/$id" params={{ fellesskap, id: opphav.sakId }}>{t.tilEventuelt}</Link></Alert>}
      <Saksskjema key={opphav?.behandlingId ?? ''} utkast={utkast} endre={endre} glem={glem} fraFoer={fraFoer} opphav={opphav} meldt={meldt} />
    </Side>
  );
}
