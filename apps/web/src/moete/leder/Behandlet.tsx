import { Tag } from '@digdir/designsystemet-react';
import { useLes } from '../../api/bruk';
import { utfallsklasser } from '../../felles/koder';
import { Laster } from '../../felles/Tilstand';
import { useTekster } from '../../spraak/maalform';
import { Forskjell } from './Forskjell';
import { lederord } from './ord';

/** What was decided, with what was changed from the proposal. */
export function Behandlet({ moeteId, behandlingId }: { readonly moeteId: string; readonly behandlingId: string }) {
  const [t, klasseord] = [useTekster(lederord), useTekster(utfallsklasser)];
  const { data } = useLes('/moeter/{id}/saksliste/{behandling}/sammenligning', { sti: { id: moeteId, behandling: behandlingId } });
  const s = data;
  if (!s?.behandlet || !s.utfall) return <Laster />;
  return (
    <div className="stabel">
      <p className="uten-marg"><Tag data-color="success">{klasseord[s.utfall]}</Tag></p>
      <ol className="vedtatt">
        {s.vedtatt?.map((p) => {
          const loep = s.punkter?.find((x) => x.nr === p.nr)?.forskjell;
          return <li key={p.nr}>{p.tekst} <span className="dempet">({klasseord[p.klasse]})</span>{loep && <p className="endret uten-marg"><span className="dempet">{t.fraForslaget}: </span><Forskjell loep={loep} /></p>}</li>;
        })}
      </ol>
    </div>
  );
}
