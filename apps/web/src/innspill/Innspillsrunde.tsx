import './innspill.css';
import { Alert, Tag } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { fyll, useFellesskap, useHent } from '../api/bruk';
import { type Svar } from '../api/typer';
import { useStidel } from '../felles/adresse';
import { useHarRolle } from '../felles/meg';
import { Fillenke } from '../felles/LastNed';
import { Del, Side } from '../felles/Side';
import { useTekster } from '../spraak/maalform';
import { Matrise } from './Matrise';
import { ord } from './ord';
import { Rundehandlinger } from './Rundehandlinger';
import { SendBestilt } from './SendBestilt';
import { Sammenstilling } from './Sammenstilling';
import { Svarene } from './Svarene';
import { Svarskjema } from './Svarskjema';
import { Utenfra } from './Utenfra';

export type Runde = Svar<'/innspill/{id}'>;

/** A round: what I am to answer first, then who has answered and what. */
export function Innspillsrunde() {
  const [t, id, fellesskap] = [useTekster(ord), useStidel('id'), useFellesskap()];
  const runde = useHent('/innspill/{id}', { sti: { id } });
  const sekretariat = useHarRolle('sekretariat');
  const mine = runde.mottakere.filter((m) => m.duKanSvare);
  const ute = runde.status === 'sendt';
  return (
    <Side
      tittel={runde.tittel}
      vindu={`${t.tittel}: ${runde.tittel}`}
      over={<><Link to="/$fellesskap/innspill" params={{ fellesskap }}>{t.tittel}</Link> <Tag data-size="sm" data-color={ute ? 'info' : 'neutral'}>{t.statuser[runde.status]}</Tag></>}
      ingress={<Link to="/$fellesskap/saker/$id" params={{ fellesskap, id: runde.sakId }}>{t.tilSaken}</Link>}
      handlinger={sekretariat && ute && <Rundehandlinger runde={runde} />}
    >
      {runde.status === 'foreslaatt' && <Alert data-color="info"><p>{t.bestiltAv}</p></Alert>}
      {runde.status === 'foreslaatt' && sekretariat && <SendBestilt runde={runde} />}
      {runde.trukketFordi !== undefined && <Alert data-color="warning">{t.trukketFordi(runde.trukketFordi)}</Alert>}
      {runde.status !== 'foreslaatt' && (
        <>
          {runde.vedlegg.length > 0 && <Vedlagt runde={runde} />}
          {ute && mine.map((m) => <Svarskjema key={m.mottakerId} runde={runde} mottaker={m} />)}
          <Matrise id={id} />
          <Svarene id={id} />
          {ute && sekretariat && <Utenfra runde={runde} />}
          <Sammenstilling runde={runde} maaAvslutte={sekretariat} />
        </>
      )}
    </Side>
  );
}

/** What those who are asked should read first. */
function Vedlagt({ runde: { id, vedlegg } }: { readonly runde: Runde }) {
  const [t, fellesskap] = [useTekster(ord), useFellesskap()];
  return <Del tittel={t.vedlegg}><ul>{vedlegg.map((v) => <li key={v.hash + v.navn}><Fillenke tekst={v.navn} sti={fyll(fellesskap, '/innspill/{id}/vedlegg/{hash}', { id, hash: v.hash })} filnavn={v.navn} /></li>)}</ul></Del>;
}
