import { Field, Label, Select, Textfield } from '@digdir/designsystemet-react';
import { useDeferredValue, useState } from 'react';
import { useLes } from '../api/bruk';
import { useTekster } from '../spraak/maalform';
import { ord } from './ord';

/** A sak by some letters of its title; there may be thousands. */
export function Saksvelger({ valgt, velg }: { readonly valgt: string; readonly velg: (id: string) => void }) {
  const t = useTekster(ord);
  const [tekst, sett] = useState('');
  const q = useDeferredValue(tekst.trim());
  const { data } = useLes('/soek', { spoerring: { q, slag: 'sak', antall: 20 }, naar: q.length > 1 });
  const treff = (data?.elementer ?? []).filter((s) => s.sakId !== null);
  return (
    <div className="stabel">
      <Textfield label={t.finnSak} description={t.finnSakRaad} value={tekst} onChange={(h) => sett(h.target.value)} />
      {q.length > 1 && data && treff.length === 0 && <p role="status">{t.ingenTreff}</p>}
      <Field>
        <Label>{t.sak}</Label>
        <Select id="runde-sak" value={valgt} onChange={(h) => velg(h.target.value)}>
          <Select.Option value="">{t.velgSak}</Select.Option>
          {treff.map((s) => <Select.Option key={s.sakId} value={s.sakId ?? ''}>{s.tittel}</Select.Option>)}
        </Select>
      </Field>
    </div>
  );
}
