import { useNavigate } from '@tanstack/react-router';
import { useFellesskap, useHent } from '../api/bruk';
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
  const meg = useHent('/meg', {});
  const [utkast, endre, glem, fraFoer] = useKladd(`ny-sak.${fellesskap}.${meg.id}`, TOMT_UTKAST);
  const meldt = (id: string) => {
    glem();
    void navigate({ to: '/$fellesskap/saker/ny', params: { fellesskap }, search: { kvittering: id }, replace: true });
  };
  return (
    <Side tittel={t.tittel} ingress={t.ingress}>
      <Saksskjema utkast={utkast} endre={endre} glem={glem} fraFoer={fraFoer} meldt={meldt} />
    </Side>
  );
}
