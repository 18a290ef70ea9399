import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useKommando } from '../api/bruk';
import { Del } from '../felles/Side';
import { Avslag, type Feltfeilen, Feiloppsummering, useKladd } from '../felles/Skjema';
import { useTekster } from '../spraak/maalform';
import { type Runde } from './Innspillsrunde';
import { manglerI, somKropp } from './NyRunde';
import { ord } from './ord';
import { Rundefelter, type Rundekladd, tomRunde } from './Rundefelter';

/** What a decision has ordered lacks questions and receivers until somebody sends it. */
export function SendBestilt({ runde }: { readonly runde: Runde }) {
  const t = useTekster(ord);
  const [kladd, sett, glem] = useKladd<Rundekladd>(`innspill.${runde.id}`, tomRunde(runde.tittel));
  const [feil, settFeil] = useState<readonly Feltfeilen[]>([]);
  const [paavei, settPaavei] = useState(false);
  const send = useKommando('post', '/innspill/{id}/utsendelse');
  const utfoer = () => {
    const mangler = manglerI(kladd, t, paavei);
    settFeil(mangler);
    if (mangler.length === 0) send.mutate({ sti: { id: runde.id }, kropp: somKropp(kladd) }, { onSuccess: glem });
  };
  return (
    <Del tittel={t.sendRunden}>
      <form className="skjema" noValidate onSubmit={(h) => { h.preventDefault(); utfoer(); }}>
        <Feiloppsummering feil={feil} />
        <Rundefelter verdi={kladd} sett={sett} opplasting={settPaavei} />
        <Avslag feil={send.error} />
        <div className="handlinger"><Button type="submit" loading={send.isPending}>{t.send}</Button></div>
      </form>
    </Del>
  );
}
