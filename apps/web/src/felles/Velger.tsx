import { Field, Label, Select } from '@digdir/designsystemet-react';

interface Props<K extends string> {
  readonly navn: string;
  readonly verdi: K;
  readonly velg: (ny: K) => void;
  /** Value and word, in the order they are shown. */
  readonly valg: readonly (readonly [K, string])[];
}

/** One of a few, by name. */
export function Velger<K extends string>({ navn, verdi, velg, valg }: Props<K>) {
  return (
    <Field>
      <Label>{navn}</Label>
      <Select value={verdi} onChange={(h) => velg(h.target.value as K)}>
        {valg.map(([kode, ord]) => <Select.Option key={kode} value={kode}>{ord}</Select.Option>)}
      </Select>
    </Field>
  );
}
