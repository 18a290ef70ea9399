import { Button, Checkbox, Field, Label, Select, Textfield } from '@digdir/designsystemet-react';
import { useEffect, useState } from 'react';
import { useLes } from '../api/bruk';
import { saksstatuser } from '../felles/koder';
import { useTekster } from '../spraak/maalform';
import { sakslisteord } from './listeord';

export type Valgt = Readonly<Partial<Record<'q' | 'status' | 'mine' | 'organ', string | undefined>>>;
interface Props { readonly valgt: Valgt; readonly sett: (nytt: Valgt) => void }

const PAUSE_MS = 350;

/** Each choice counts at once; words when one stops writing. */
export function Saksfilter({ valgt, sett }: Props) {
  const [t, statuser] = [useTekster(sakslisteord), useTekster(saksstatuser)];
  const organer = useLes('/organer', { spoerring: { antall: 200 } });
  return (
    <form role="search" aria-label={t.filter} className="saksfilter" onSubmit={(h) => h.preventDefault()}>
      <Soekefelt key={valgt.q === undefined ? 'tomt' : 'fylt'} verdi={valgt.q ?? ''} sett={(q) => sett({ q: q || undefined })} />
      <Field>
        <Label htmlFor="status">{t.status}</Label>
        <Select id="status" value={valgt.status ?? ''} onChange={(h) => sett({ status: h.target.value || undefined })}>
          <Select.Option value="">{t.alleStatuser}</Select.Option>
          {Object.entries(statuser).map(([kode, tekst]) => <Select.Option key={kode} value={kode}>{tekst}</Select.Option>)}
        </Select>
      </Field>
      <Field>
        <Label htmlFor="organ">{t.organ}</Label>
        <Select id="organ" value={valgt.organ ?? ''} onChange={(h) => sett({ organ: h.target.value || undefined })}>
          <Select.Option value="">{t.alleOrganer}</Select.Option>
          {organer.data?.elementer.map((o) => <Select.Option key={o.id} value={o.id}>{o.navn}</Select.Option>)}
        </Select>
      </Field>
      <Checkbox className="saksfilter-mine" label={t.bareMine} value="ja" checked={valgt.mine === 'ja'} onChange={(h) => sett({ mine: h.target.checked ? 'ja' : undefined })} />
      {Object.values(valgt).some(Boolean) && <Button type="button" variant="tertiary" onClick={() => sett({ q: undefined, status: undefined, mine: undefined, organ: undefined })}>{t.nullstill}</Button>}
    </form>
  );
}

function Soekefelt({ verdi, sett }: { readonly verdi: string; readonly sett: (q: string) => void }) {
  const t = useTekster(sakslisteord);
  const [skrevet, skriv] = useState(verdi);
  useEffect(() => {
    if (skrevet === verdi) return undefined;
    const venter = setTimeout(() => sett(skrevet), PAUSE_MS);
    return () => clearTimeout(venter);
  }, [skrevet, verdi, sett]);
  return <Textfield type="search" label={t.soek} value={skrevet} onChange={(h) => skriv(h.target.value)} maxLength={200} autoComplete="off" />;
}
