import { Button, Checkbox, Field, Label, Select, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useKommando } from '../../api/bruk';
import { Handlingsdialog } from '../../felles/Dialog';
import { Tekstfelt } from '../../felles/Felt';
import { useTekster } from '../../spraak/maalform';
import { type Moetesvar } from '../typer';
import { referatord } from './ord';

const UTFALL = ['tatt-til-foelge', 'delvis-tatt-til-foelge', 'ikke-tatt-til-foelge'] as const;

/** Says what became of a comment, and changes the words of the minutes where it was followed. */
export function Kommentarsvar({ kommentarId, behandlingId = '', moete }: { readonly kommentarId: string; readonly behandlingId: string | undefined; readonly moete: Moetesvar }) {
  const t = useTekster(referatord);
  const [aapen, aapne] = useState(false);
  const [utfall, velg] = useState<(typeof UTFALL)[number]>('ikke-tatt-til-foelge');
  const [svar, skriv] = useState('');
  const [endrer, endre] = useState(false);
  const [endring, sett] = useState({ behandlingId, gammel: '', ny: '' });
  const besvar = useKommando('post', '/moeter/{id}/referat/kommentarer/{kommentar}/svar');
  const { gammel, ...uten } = endring;
  const send = () => besvar.mutate({ sti: { id: moete.id, kommentar: kommentarId }, kropp: { utfall, svar, ...(endrer && utfall !== 'ikke-tatt-til-foelge' && { endring: gammel ? endring : uten }) } }, { onSuccess: () => aapne(false) });
  return (
    <>
      <div><Button variant="secondary" data-size="sm" onClick={() => aapne(true)}>{t.svar}</Button></div>
      <Handlingsdialog tittel={t.svar} aapen={aapen} lukk={() => aapne(false)} knapp={t.lagreSvar} utfoer={send} arbeider={besvar.isPending} feil={besvar.error}>
        <Field><Label>{t.utfall}</Label><Select value={utfall} onChange={(e) => velg(e.target.value as (typeof UTFALL)[number])}>{UTFALL.map((u) => <Select.Option key={u} value={u}>{t[u]}</Select.Option>)}</Select></Field>
        <Tekstfelt required multiline rows={2} label={t.svaret} value={svar} onChange={(e) => skriv(e.target.value)} />
        {utfall !== 'ikke-tatt-til-foelge' && <Checkbox label={t.endre} checked={endrer} onChange={(e) => endre(e.target.checked)} />}
        {utfall !== 'ikke-tatt-til-foelge' && endrer && (
          <>
            <Field><Label>{t.sak}</Label><Select value={endring.behandlingId} required onChange={(e) => sett({ ...endring, behandlingId: e.target.value })}><Select.Option value="" disabled>{t.sak}</Select.Option>{moete.saksliste.map((p) => <Select.Option key={p.behandlingId} value={p.behandlingId}>{`${p.saksnummer ?? ''} ${p.tittel}`}</Select.Option>)}</Select></Field>
            <Textfield multiline rows={2} label={t.gammel} value={gammel} onChange={(e) => sett({ ...endring, gammel: e.target.value })} />
            <Tekstfelt required multiline rows={2} label={t.ny} value={endring.ny} onChange={(e) => sett({ ...endring, ny: e.target.value })} />
          </>
        )}
      </Handlingsdialog>
    </>
  );
}
