import { Button, Checkbox, Field, Label, Select, Textfield } from '@digdir/designsystemet-react';
import { useAlle } from '../api/bruk';
import { koder } from '../avtale/koder';
import { useTekster } from '../spraak/maalform';
import { registerord } from './ord';

export interface Soek { readonly vis?: string | undefined; readonly slag?: string | undefined; readonly status?: string | undefined; readonly part?: string | undefined; readonly per?: string | undefined; readonly revisjon?: string | undefined }

interface Valgprops { readonly id: string; readonly etikett: string; readonly alle: string; readonly verdi: string | undefined; readonly valg: readonly (readonly [string, string])[]; readonly sett: (verdi: string | undefined) => void }

export function Valgliste({ id, etikett, alle, verdi, valg, sett }: Valgprops) {
  return (
    <Field>
      <Label htmlFor={id}>{etikett}</Label>
      <Select id={id} value={verdi ?? ''} onChange={(e) => sett(e.target.value || undefined)}>
        <Select.Option value="">{alle}</Select.Option>
        {valg.map(([kode, navn]) => <Select.Option key={kode} value={kode}>{navn}</Select.Option>)}
      </Select>
    </Field>
  );
}

/** Which agreements; stands in the address. */
export function Registerfilter({ soek, endre }: { readonly soek: Soek; readonly endre: (ny: Soek) => void }) {
  const [t, k] = [useTekster(registerord), useTekster(koder)];
  const parter = useAlle('/parter', {});
  const med = (felt: keyof Soek) => (verdi: string | undefined) => endre({ ...soek, [felt]: verdi });
  const noe = soek.slag ?? soek.status ?? soek.part ?? soek.per ?? soek.revisjon;
  return (
    <form className="filter ingen-utskrift" aria-label={t.filter} onSubmit={(e) => e.preventDefault()}>
      <Valgliste id="f-slag" etikett={t.slag} alle={t.alleSlag} verdi={soek.slag} valg={Object.entries(k.slag)} sett={med('slag')} />
      <Valgliste id="f-status" etikett={t.status} alle={t.alleStatuser} verdi={soek.status} valg={Object.entries(k.status)} sett={med('status')} />
      <Valgliste id="f-part" etikett={t.part} alle={t.alleParter} verdi={soek.part} valg={parter.map((p) => [p.id, p.navn])} sett={med('part')} />
      <Textfield id="f-per" type="date" label={t.per} value={soek.per ?? ''} onChange={(e) => med('per')(e.target.value || undefined)} />
      <Checkbox id="f-revisjon" value="1" label={t.revisjon} checked={Boolean(soek.revisjon)} onChange={(e) => med('revisjon')(e.target.checked ? '1' : undefined)} />
      {noe && <Button type="button" variant="tertiary" onClick={() => endre({})}>{t.nullstill}</Button>}
    </form>
  );
}
