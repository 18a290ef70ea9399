import { Alert, Button } from '@digdir/designsystemet-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { use } from 'react';
import { useFellesskap, useKommando } from '../../api/bruk';
import { Avslag } from '../../felles/Skjema';
import { useTekster } from '../../spraak/maalform';
import { type Lederbilde } from '../typer';
import { useHurtigtaster } from './hurtigtaster';
import { Tasteknapp, TasterPaa } from './Knapp';
import { lederord } from './ord';

/** When every sak has its outcome. */
export function Heving({ bilde }: { readonly bilde: Lederbilde }) {
  const [t, fellesskap, naviger] = [useTekster(lederord), useFellesskap(), useNavigate()];
  const hev = useKommando('post', '/moeter/{id}/heving');
  const send = () => {
    if (!hev.isPending) void hev.mutateAsync({ sti: { id: bilde.id } }).then(() => naviger({ to: '/$fellesskap/moeter/$id/referat', params: { fellesskap, id: bilde.id } }), () => undefined);
  };
  useHurtigtaster({ H: send }, use(TasterPaa));
  return (
    <Alert data-color="success">
      <p className="uten-marg"><strong>{t.alleBehandlet}.</strong> {t.alleBehandletRaad}</p>
      <Avslag feil={hev.error} />
      <div className="storeknapper"><Tasteknapp tast="H" loading={hev.isPending} onClick={send}>{t.hev}</Tasteknapp></div>
    </Alert>
  );
}

/** Nothing to lead: the meeting has not begun, or is over. */
export function IkkeIGang({ bilde: { id, status } }: { readonly bilde: Lederbilde }) {
  const [t, fellesskap] = [useTekster(lederord), useFellesskap()];
  return (
    <Alert data-color="info">
      <p className="uten-marg"><strong>{status === 'hevet' ? t.hevet : t.ikkeAapnet}.</strong> {status !== 'hevet' && t.ikkeAapnetRaad}</p>
      <div className="handlinger">{status === 'hevet' ? <Button asChild><Link to="/$fellesskap/moeter/$id/referat" params={{ fellesskap, id }}>{t.tilReferat}</Link></Button> : <Button asChild variant="secondary"><Link to="/$fellesskap/moeter/$id" params={{ fellesskap, id }}>{t.tilMoetet}</Link></Button>}</div>
    </Alert>
  );
}
