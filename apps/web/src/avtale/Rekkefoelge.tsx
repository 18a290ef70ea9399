import { Field, Fieldset, Label, Radio, Select } from '@digdir/designsystemet-react';
import { type ReactNode, useId, useState } from 'react';
import { useTekster } from '../spraak/maalform';
import { avtaleord } from './ord';
import { type Avtalen } from './typer';

type Rekke = NonNullable<Avtalen['runder'][number]['rekkefoelge']>;
interface Navngitt { readonly id: string; readonly navn: string }

/** Who signs before whom: nobody, or each part on its turn; those on the same turn sign in any order. */
export function useRekkefoelge(foer: Rekke | undefined, parter: readonly Navngitt[]) {
  const [etterTur, settEtterTur] = useState(foer !== undefined);
  const [tur, settTur] = useState<Readonly<Record<string, number>>>(() => Object.fromEntries((foer ?? []).flatMap((gruppe, nr) => gruppe.map((id) => [id, nr + 1]))));
  // A part that was on a later turn than there now are parts comes last.
  const nr = (id: string) => Math.min(tur[id] ?? 1, parter.length);
  const grupper = parter.map((_, i) => parter.filter((p) => nr(p.id) === i + 1)).filter((gruppe) => gruppe.length > 0);
  return {
    kropp: etterTur && parter.length > 0 ? { rekkefoelge: grupper.map((gruppe) => ({ parter: gruppe.map((p) => p.id) })) } : {},
    vis: <Valget etterTur={etterTur} settEtterTur={settEtterTur}>{etterTur && <><Turene parter={parter} nr={nr} sett={(id, n) => settTur({ ...tur, [id]: n })} /><Rekken grupper={grupper.map((gruppe) => gruppe.map((p) => p.navn))} /></>}</Valget>,
  };
}

function Valget({ etterTur, settEtterTur, children }: { readonly etterTur: boolean; readonly settEtterTur: (etterTur: boolean) => void; readonly children: ReactNode }) {
  const t = useTekster(avtaleord);
  return (
    <>
      <Fieldset>
        <Fieldset.Legend>{t.naarSigneres}</Fieldset.Legend>
        <Radio name="rekkefoelge" value="samtidig" label={t.samtidig} checked={!etterTur} onChange={() => settEtterTur(false)} />
        <Radio name="rekkefoelge" value="etter-tur" label={t.etterTur} description={t.etterTurRaad} checked={etterTur} onChange={() => settEtterTur(true)} />
      </Fieldset>
      {children}
    </>
  );
}

function Turene({ parter, nr, sett }: { readonly parter: readonly Navngitt[]; readonly nr: (id: string) => number; readonly sett: (id: string, nr: number) => void }) {
  const t = useTekster(avtaleord);
  return parter.map((p) => (
    <Field key={p.id}>
      <Label htmlFor={`tur-${p.id}`}>{t.turFor(p.navn)}</Label>
      <Select id={`tur-${p.id}`} value={String(nr(p.id))} onChange={(e) => sett(p.id, Number(e.target.value))}>
        {parter.map((_, i) => <Select.Option key={i} value={String(i + 1)}>{t.turNr(i + 1)}</Select.Option>)}
      </Select>
    </Field>
  ));
}

/** The turns as they will be, or are. */
export function Rekken({ grupper }: { readonly grupper: readonly (readonly string[])[] }) {
  const [t, id] = [useTekster(avtaleord), useId()];
  return <><p id={id}>{t.turene}:</p><ol className="ledd" aria-labelledby={id}>{grupper.map((navn) => <li key={navn.join()}>{navn.join(', ')}</li>)}</ol></>;
}
