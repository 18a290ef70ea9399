import { Button, Radio } from '@digdir/designsystemet-react';
import { useId, useState } from 'react';
import { useKommando, useLes } from '../../api/bruk';
import { Avslag } from '../../felles/Skjema';
import { Tom } from '../../felles/Tilstand';
import { type Maalform, MAALFORMER, useMaalform, useTekster } from '../../spraak/maalform';
import { type Moetesvar } from '../typer';
import { referatord } from './ord';
import { Organmaalform } from './Organmaalform';

export function LagUtkast({ moete, kanStyre }: { readonly moete: Moetesvar; readonly kanStyre: boolean }) {
  const t = useTekster(referatord);
  return (
    <Tom tittel={t.ikkeLaget}>
      {kanStyre && <div className="stabel"><p>{t.lagRaad}</p><Utkastknapp moete={moete} knapp={t.lag} ledetekst={t.maalform} /></div>}
    </Tom>
  );
}

/** Makes the minutes, or makes them again with what has changed, in the form of Norwegian chosen; first as the body writes. */
export function Utkastknapp({ moete, knapp, ledetekst, foer }: { readonly moete: Pick<Moetesvar, 'id' | 'organ'>; readonly knapp: string; readonly ledetekst: string; readonly foer?: Maalform }) {
  const t = useTekster(referatord);
  const egen = useMaalform().maalform;
  const navn = useId();
  const organets = useLes('/organer/{id}', { sti: { id: moete.organ.id }, ellers: true }).data?.maalform;
  const [valgt, velg] = useState<Maalform>();
  const maalform = valgt ?? foer ?? organets ?? egen;
  const lag = useKommando('post', '/moeter/{id}/referat/utkast');
  return (
    <div className="stabel">
      <fieldset className="maalvalg">
        <legend>{ledetekst}</legend>
        {MAALFORMER.map((m) => <Radio key={m} name={navn} value={m} label={t[m]} checked={maalform === m} onChange={() => velg(m)} />)}
      </fieldset>
      {valgt !== undefined && organets !== undefined && organets !== valgt && <Organmaalform organ={moete.organ} maalform={valgt} />}
      <Avslag feil={lag.error} />
      <div className="handlinger"><Button variant={foer ? 'secondary' : 'primary'} loading={lag.isPending} onClick={() => lag.mutate({ sti: { id: moete.id }, kropp: { maalform } })}>{knapp}</Button></div>
    </div>
  );
}
