import { Select } from '@digdir/designsystemet-react';
import { Valgfelt } from './Felt';

interface Props<K extends string> {
  readonly navn: string;
  readonly verdi: K;
  readonly velg: (ny: K) => void;
  /** Value and word, in the order they are shown. */
  readonly valg: readonly (readonly [K, string])[];
  /** What is said in a dialog when nothing is chosen, where something must be. */
  readonly mangler?: string;
}

/** One of a few, by name. */
export function Velger<K extends string>({ navn, verdi, velg, valg, mangler }: Props<K>) {
  return (
    <Valgfelt navn={navn} value={verdi} velg={(ny) => velg(ny as K)} required={mangler !== undefined} {...(mangler !== undefined && { 'data-mangler': mangler })}>
      {valg.map(([kode, ord]) => <Select.Option key={kode} value={kode}>{ord}</Select.Option>)}
    </Valgfelt>
  );
}
