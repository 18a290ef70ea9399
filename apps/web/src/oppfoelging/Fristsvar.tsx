import { useState } from 'react';
import { useKommando, useLes, useSettRevisjon } from '../api/bruk';
import { Innfelt } from '../felles/Innfelt';
import { Tekstfelt } from '../felles/Felt';
import { Fristvelger, somFrist, tomFrist } from '../felles/Fristvelger';
import { useTekster } from '../spraak/maalform';
import { ord } from './ord';
import { type Svarvalg } from './Statussvar';

/** Another day, or that it is not known. It replaces what was seen of the sak. */
export function Fristsvar({ forpliktelse: { id, sakId, hva, frist: naa, forklaring }, lukk }: Svarvalg) {
  const t = useTekster(ord);
  const [frist, sett] = useState(() => tomFrist(naa.presisjon === 'dag' ? naa.dato : ''));
  const [begrunnelse, settBegrunnelse] = useState('');
  const { data: sak, error } = useLes('/saker/{id}', { sti: { id: sakId } });
  const endre = useKommando('put', '/saker/{id}/frister/{fristId}');
  const revisjon = useSettRevisjon(sak?.revisjon, true, endre);
  const utfoer = () => {
    if (revisjon === undefined) return;
    endre.mutate({ sti: { id: sakId, fristId: id }, revisjon, kropp: { frist: somFrist(frist), begrunnelse: begrunnelse.trim() } }, { onSuccess: lukk });
  };
  return (
    <Innfelt tittel={`${t.endreFrist}: ${hva}`} lukk={lukk} knapp={t.endreFrist} utfoer={utfoer} arbeider={endre.isPending} feil={error ?? endre.error}>
      <p className="dempet">{t.nyFristRaad(forklaring)}</p>
      <Fristvelger verdi={frist} sett={sett} mangler={t.feilDato} />
      <Tekstfelt label={t.begrunnelseKort} value={begrunnelse} required data-mangler={t.feilBegrunnelse} onChange={(h) => settBegrunnelse(h.target.value)} />
    </Innfelt>
  );
}
