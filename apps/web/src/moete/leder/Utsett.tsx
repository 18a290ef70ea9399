import { Checkbox, Field, Label, Select } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useKommando, useLes } from '../../api/bruk';
import { Handlingsdialog } from '../../felles/Dialog';
import { Tekstfelt } from '../../felles/Felt';
import { idag, useDato } from '../../spraak/dato';
import { useTekster } from '../../spraak/maalform';
import { type Organ, type Saksbilde } from '../typer';
import { lederord } from './ord';

interface Props { readonly aapen: boolean; readonly lukk: () => void; readonly sak: Saksbilde; readonly moeteId: string; readonly organ: Organ; readonly ferdig: () => void }

/** The sak goes to another meeting of the body, or waits. */
export function Utsett({ aapen, lukk, sak, moeteId, organ, ferdig }: Props) {
  const [t, dato] = [useTekster(lederord), useDato()];
  const [begrunnelse, skriv] = useState('');
  const [tilMoeteId, velg] = useState('');
  const [nyeOpplysninger, kryss] = useState(false);
  const { data } = useLes('/moeter', { spoerring: { organ: organ.id, fra: idag() }, naar: aapen });
  const moeter = data?.elementer.filter((m) => m.status === 'planlagt' && m.form !== 'skriftlig') ?? [];
  const foer = useKommando('post', '/moeter/{id}/vedtak');
  const send = () => void foer.mutateAsync(
    { sti: { id: moeteId }, kropp: { behandlingId: sak.behandlingId, utfall: 'UTSATT', punkter: [], utsettelse: { begrunnelse, nyeOpplysninger, ...(tilMoeteId && { tilMoeteId }) } } },
  ).then(ferdig, () => undefined);
  return (
    <Handlingsdialog tittel={t.utsett} aapen={aapen} lukk={lukk} knapp={t.utsett} utfoer={send} arbeider={foer.isPending} feil={foer.error}>
      <Tekstfelt required multiline rows={2} label={t.utsettHvorfor} value={begrunnelse} onChange={(e) => skriv(e.target.value)} />
      <Field>
        <Label>{t.utsettTil}</Label>
        <Select value={tilMoeteId} onChange={(e) => velg(e.target.value)}>
          <Select.Option value="">{t.utsettIkkeBestemt}</Select.Option>
          {moeter.map((m) => <Select.Option key={m.id} value={m.id}>{`${dato.dato(m.dato)}: ${m.tittel}`}</Select.Option>)}
        </Select>
      </Field>
      <Checkbox label={t.nyeOpplysninger} checked={nyeOpplysninger} onChange={(e) => kryss(e.target.checked)} />
    </Handlingsdialog>
  );
}
