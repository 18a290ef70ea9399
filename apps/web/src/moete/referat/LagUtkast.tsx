import { Button, Radio } from '@digdir/designsystemet-react';
import { useId, useState } from 'react';
import { useKommando } from '../../api/bruk';
import { Avslag } from '../../felles/Skjema';
import { Tom } from '../../felles/Tilstand';
import { type Maalform, MAALFORMER, useMaalform, useTekster } from '../../spraak/maalform';
import { type Moetesvar } from '../typer';
import { referatord } from './ord';

export function LagUtkast({ moete, kanStyre }: { readonly moete: Moetesvar; readonly kanStyre: boolean }) {
  const t = useTekster(referatord);
  return (
    <Tom tittel={t.ikkeLaget}>
      {kanStyre && <div className="stabel"><p>{t.lagRaad}</p><Utkastknapp moeteId={moete.id} knapp={t.lag} ledetekst={t.maalform} /></div>}
    </Tom>
  );
}

/** Makes the minutes, or makes them again with what has changed, in the language chosen. */
export function Utkastknapp({ moeteId, knapp, ledetekst, foer }: { readonly moeteId: string; readonly knapp: string; readonly ledetekst: string; readonly foer?: Maalform }) {
  const t = useTekster(referatord);
  const egen = useMaalform().maalform;
  const navn = useId();
  const [maalform, velg] = useState<Maalform>(foer ?? egen);
  const lag = useKommando('post', '/moeter/{id}/referat/utkast');
  return (
    <div className="stabel">
      <fieldset className="maalvalg">
        <legend>{ledetekst}</legend>
        {MAALFORMER.map((m) => <Radio key={m} name={navn} value={m} label={t[m]} checked={maalform === m} onChange={() => velg(m)} />)}
      </fieldset>
      <Avslag feil={lag.error} />
      <div className="handlinger"><Button variant={foer ? 'secondary' : 'primary'} loading={lag.isPending} onClick={() => lag.mutate({ sti: { id: moeteId }, kropp: { maalform } })}>{knapp}</Button></div>
    </div>
  );
}
