import { Button, Field, Label, Select } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useKommando } from '../../api/bruk';
import { Handlingsdialog } from '../../felles/Dialog';
import { Tekstfelt } from '../../felles/Felt';
import { Del } from '../../felles/Side';
import { useDato } from '../../spraak/dato';
import { useTekster } from '../../spraak/maalform';
import { type Moetesvar } from '../typer';
import { referatord } from './ord';
import { type Referat } from './useReferat';

/** What stood wrong in finished minutes, and what is right: both are shown. */
export function Rettelser({ moete, referat, kanStyre }: { readonly moete: Moetesvar; readonly referat: Referat; readonly kanStyre: boolean }) {
  const [t, dato] = [useTekster(referatord), useDato()];
  const [aapen, aapne] = useState(false);
  if (referat.status !== 'ferdig' && referat.status !== 'publisert') return null;
  return (
    <Del tittel={t.rettelser} handlinger={kanStyre && <Button variant="secondary" data-size="sm" onClick={() => aapne(true)}>{t.rett}</Button>}>
      {referat.rettelser.length === 0 && <p className="uten-marg dempet">{t.ingenRettelser}</p>}
      <ol className="navneliste">{referat.rettelser.map((r) => <li key={r.rettelse}>«{r.opprinnelig}» {t.rettetTil} «{r.rettet}» <span className="dempet">({dato.dato(r.tid)}{r.begrunnelse && `: ${r.begrunnelse}`})</span></li>)}</ol>
      {aapen && <NyRettelse moete={moete} lukk={() => aapne(false)} />}
    </Del>
  );
}

function NyRettelse({ moete, lukk }: { readonly moete: Moetesvar; readonly lukk: () => void }) {
  const t = useTekster(referatord);
  const [ny, sett] = useState({ behandlingId: '', opprinnelig: '', rettet: '', begrunnelse: '' });
  const rett = useKommando('post', '/moeter/{id}/referat/rettelser');
  const { behandlingId, ...resten } = ny;
  const felt = (navn: keyof typeof resten) => ({ multiline: true as const, rows: 2, label: t[navn], value: ny[navn], onChange: (e: { target: { value: string } }) => sett({ ...ny, [navn]: e.target.value }) });
  return (
    <Handlingsdialog tittel={t.rett} aapen lukk={lukk} knapp={t.foerRettelse} arbeider={rett.isPending} feil={rett.error} utfoer={() => rett.mutate({ sti: { id: moete.id }, kropp: { ...resten, ...(behandlingId && { behandlingId }) } }, { onSuccess: lukk })}>
      <Field><Label>{t.gjelder}</Label><Select value={behandlingId} onChange={(e) => sett({ ...ny, behandlingId: e.target.value })}><Select.Option value="">{t.heleReferatet}</Select.Option>{moete.saksliste.map((p) => <Select.Option key={p.behandlingId} value={p.behandlingId}>{`${p.saksnummer ?? ''} ${p.tittel}`}</Select.Option>)}</Select></Field>
      <Tekstfelt required {...felt('opprinnelig')} />
      <Tekstfelt required {...felt('rettet')} />
      <Tekstfelt required {...felt('begrunnelse')} />
    </Handlingsdialog>
  );
}
