import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useKommando } from '../api/bruk';
import { Handlingsdialog } from '../felles/Dialog';
import { Tekstfelt } from '../felles/Felt';
import { useTekster } from '../spraak/maalform';
import { ord } from './ord';
import { type Svarer } from './Svarskjema';

/** What a receiver may say instead of answering: received, a day, nothing to remark. */
export function Smaasvar({ runde, mottaker }: Svarer) {
  const t = useTekster(ord);
  const sti = { id: runde.id, mottaker: mottaker.mottakerId };
  const [dialog, sett] = useState<'varsel' | 'ingen'>();
  const [dag, settDag] = useState('');
  const kvitter = useKommando('post', '/innspill/{id}/mottakere/{mottaker}/kvittering');
  const varsle = useKommando('post', '/innspill/{id}/mottakere/{mottaker}/varsel');
  const ingen = useKommando('post', '/innspill/{id}/mottakere/{mottaker}/ingen-merknader');
  const lukk = () => sett(undefined);
  const sendVarsel = () => {
    varsle.mutate({ sti, kropp: { dato: dag } }, { onSuccess: lukk });
  };
  return (
    <>
      {mottaker.kvittert === undefined && mottaker.svar.length === 0 && <Button type="button" variant="tertiary" loading={kvitter.isPending} onClick={() => kvitter.mutate({ sti, kropp: {} })}>{t.kvitter}</Button>}
      <Button type="button" variant="tertiary" onClick={() => sett('varsel')}>{t.varsle}</Button>
      <Button type="button" variant="tertiary" onClick={() => sett('ingen')}>{t.harIngenMerknader}</Button>
      <Handlingsdialog tittel={t.varsle} aapen={dialog === 'varsel'} lukk={lukk} knapp={t.varsle} utfoer={sendVarsel} arbeider={varsle.isPending} feil={varsle.error}>
        <Tekstfelt type="date" label={t.varselDag} value={dag} required data-mangler={t.feilDag} onChange={(h) => settDag(h.target.value)} />
      </Handlingsdialog>
      <Handlingsdialog tittel={t.harIngenMerknader} aapen={dialog === 'ingen'} lukk={lukk} knapp={t.sendSvar} utfoer={() => ingen.mutate({ sti, kropp: {} }, { onSuccess: lukk })} arbeider={ingen.isPending} feil={ingen.error}>
        <p>{t.bekreftIngen(mottaker.navn)}</p>
      </Handlingsdialog>
    </>
  );
}
