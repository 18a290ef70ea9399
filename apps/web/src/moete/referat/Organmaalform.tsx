import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useKommando } from '../../api/bruk';
import { Handlingsdialog } from '../../felles/Dialog';
import { Tekstfelt } from '../../felles/Felt';
import { type Maalform, useTekster } from '../../spraak/maalform';
import { type Moetesvar } from '../typer';
import { referatord } from './ord';

/** What is chosen for these minutes, made the rule for all that the body writes from now on. */
export function Organmaalform({ organ, maalform }: { readonly organ: Moetesvar['organ']; readonly maalform: Maalform }) {
  const t = useTekster(referatord);
  const [aapen, aapne] = useState(false);
  const [begrunnelse, skriv] = useState('');
  const innstill = useKommando('put', '/organer/{id}/maalform');
  const send = () => innstill.mutate({ sti: { id: organ.id }, kropp: { maalform, begrunnelse } }, { onSuccess: () => aapne(false) });
  const tittel = t.alltid(organ.navn, t[maalform]);
  return (
    <>
      <div className="handlinger"><Button variant="tertiary" onClick={() => aapne(true)}>{tittel}</Button></div>
      <Handlingsdialog tittel={tittel} aapen={aapen} lukk={() => aapne(false)} knapp={t.alltidKnapp} utfoer={send} arbeider={innstill.isPending} feil={innstill.error}>
        <p className="uten-marg">{t.alltidRaad}</p>
        <Tekstfelt required multiline rows={2} label={t.alltidGrunn} value={begrunnelse} onChange={(e) => skriv(e.target.value)} />
      </Handlingsdialog>
    </>
  );
}
