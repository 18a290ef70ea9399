import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useKommando, useSettRevisjon } from '../api/bruk';
import { Handlingsdialog } from '../felles/Dialog';
import { Tekstfelt } from '../felles/Felt';
import { Fristvelger, somFrist, tomFrist } from '../felles/Fristvelger';
import { useTekster } from '../spraak/maalform';
import { type Runde } from './Innspillsrunde';
import { ord } from './ord';
import { Purredialog } from './Purredialog';

/** What the secretariat does with a round that is out. */
export function Rundehandlinger({ runde }: { readonly runde: Runde }) {
  const t = useTekster(ord);
  const [dialog, sett] = useState<'frist' | 'purr' | 'trekk'>();
  const lukk = () => sett(undefined);
  return (
    <>
      <Button onClick={() => sett('purr')}>{t.purr}</Button>
      <Button variant="secondary" onClick={() => sett('frist')}>{t.endreFrist}</Button>
      <Button variant="tertiary" data-color="danger" onClick={() => sett('trekk')}>{t.trekk}</Button>
      <Purredialog id={runde.id} aapen={dialog === 'purr'} lukk={lukk} />
      <Fristdialog runde={runde} aapen={dialog === 'frist'} lukk={lukk} />
      <Trekkdialog id={runde.id} aapen={dialog === 'trekk'} lukk={lukk} />
    </>
  );
}

interface Aapen { readonly aapen: boolean; readonly lukk: () => void }

function Fristdialog({ runde, aapen, lukk }: Aapen & { readonly runde: Runde }) {
  const t = useTekster(ord);
  const [frist, sett] = useState(() => tomFrist(runde.frist.presisjon === 'dag' ? runde.frist.dato : ''));
  const [begrunnelse, settBegrunnelse] = useState('');
  const endre = useKommando('put', '/innspill/{id}/frist');
  const revisjon = useSettRevisjon(runde.revisjon, aapen, endre);
  const utfoer = () => {
    if (revisjon !== undefined) endre.mutate({ sti: { id: runde.id }, revisjon, kropp: { frist: somFrist(frist), begrunnelse: begrunnelse.trim() } }, { onSuccess: lukk });
  };
  return (
    <Handlingsdialog tittel={t.endreFrist} aapen={aapen} lukk={lukk} knapp={t.endreFrist} utfoer={utfoer} arbeider={endre.isPending} feil={endre.error}>
      <Fristvelger verdi={frist} sett={sett} mangler={t.feilDato} />
      <Tekstfelt label={t.begrunnelse} value={begrunnelse} required data-mangler={t.feilBegrunnelse} onChange={(h) => settBegrunnelse(h.target.value)} />
    </Handlingsdialog>
  );
}

function Trekkdialog({ id, aapen, lukk }: Aapen & { readonly id: string }) {
  const t = useTekster(ord);
  const [begrunnelse, sett] = useState('');
  const trekk = useKommando('post', '/innspill/{id}/tilbaketrekking');
  const utfoer = () => {
    trekk.mutate({ sti: { id }, kropp: { begrunnelse: begrunnelse.trim() } }, { onSuccess: lukk });
  };
  return (
    <Handlingsdialog farlig tittel={t.trekk} aapen={aapen} lukk={lukk} knapp={t.trekk} utfoer={utfoer} arbeider={trekk.isPending} feil={trekk.error}>
      <p>{t.trekkRaad}</p>
      <Tekstfelt label={t.begrunnelse} value={begrunnelse} required data-mangler={t.feilBegrunnelse} onChange={(h) => sett(h.target.value)} />
    </Handlingsdialog>
  );
}
