import { Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useKommando, useLes } from '../api/bruk';
import { Handlingsdialog } from '../felles/Dialog';
import { Fristvelger, somFrist, tomFrist } from '../felles/Fristvelger';
import { useTekster } from '../spraak/maalform';
import { ord } from './ord';
import { type Dialogvalg } from './Statusdialog';

/** Another day, or that it is not known. It replaces what was seen of the sak. */
export function Fristdialog({ forpliktelse: { id, sakId, hva, frist: naa, forklaring }, aapen, lukk }: Dialogvalg) {
  const t = useTekster(ord);
  const [frist, sett] = useState(() => tomFrist(naa.presisjon === 'dag' ? naa.dato : ''));
  const [begrunnelse, settBegrunnelse] = useState('');
  const [proevd, settProevd] = useState(false);
  const { data: sak, error } = useLes('/saker/{id}', { sti: { id: sakId }, naar: aapen });
  const endre = useKommando('put', '/saker/{id}/frister/{fristId}');
  const utenDag = frist.presisjon === 'dag' && !frist.dato;
  const utfoer = () => {
    settProevd(true);
    if (!sak || utenDag || !begrunnelse.trim()) return;
    endre.mutate({ sti: { id: sakId, fristId: id }, revisjon: sak.revisjon, kropp: { frist: somFrist(frist), begrunnelse: begrunnelse.trim() } }, { onSuccess: lukk });
  };
  return (
    <Handlingsdialog tittel={`${t.endreFrist}: ${hva}`} aapen={aapen} lukk={lukk} knapp={t.endreFrist} utfoer={utfoer} arbeider={endre.isPending} feil={error ?? endre.error}>
      <p className="dempet">{t.nyFristRaad(forklaring)}</p>
      <Fristvelger verdi={frist} sett={sett} />
      {proevd && utenDag && <p role="alert">{t.feilDato}</p>}
      <Textfield label={t.begrunnelseKort} value={begrunnelse} error={proevd && !begrunnelse.trim() ? t.feilBegrunnelse : undefined} onChange={(h) => settBegrunnelse(h.target.value)} />
    </Handlingsdialog>
  );
}
