import { Checkbox, Field, Fieldset, Label, Select, Textfield, ValidationMessage } from '@digdir/designsystemet-react';
import { type ComponentProps, createContext, type ReactNode, use } from 'react';
import { useTekster } from '../spraak/maalform';
import { ord } from './ord';
import { type Feltfeilen } from './Skjema';

/** Whether the form around has been tried sent: only then is a field blamed for being empty. */
export const Proevd = createContext(false);

/** `data-mangler` says in better words than the common ones what is missing. */
interface Paakrevd { readonly 'required'?: boolean | undefined; readonly 'value'?: unknown; readonly 'data-mangler'?: string }

/** @returns what to say beside the field now, if anything */
export function useMangel({ required = false, value = '', 'data-mangler': egne }: Paakrevd): string | undefined {
  const [t, proevd] = [useTekster(ord), use(Proevd)];
  return proevd && required && !String(value).trim() ? egne ?? t.paakrevd : undefined;
}

/** A text field that says itself when it is empty and must not be. */
export function Tekstfelt(props: ComponentProps<typeof Textfield> & Paakrevd) {
  const mangel = useMangel(props);
  return <Textfield {...props} error={mangel ?? props.error} />;
}

interface Valgprops extends Paakrevd {
  readonly id?: string;
  readonly navn: ReactNode;
  readonly value: string;
  readonly velg: (ny: string) => void;
  readonly feil?: string | undefined;
  /** The choices: `Select.Option`. */
  readonly children: ReactNode;
}

/** A list to choose from that says itself when nothing is chosen and something must be. */
export function Valgfelt({ id, navn, velg, feil, children, ...resten }: Valgprops) {
  const mangel = useMangel(resten) ?? feil;
  return (
    <Field>
      <Label>{navn}</Label>
      <Select {...(id !== undefined && { id })} value={resten.value} required={resten.required} data-mangler={resten['data-mangler']} aria-invalid={mangel !== undefined} onChange={(h) => velg(h.target.value)}>{children}</Select>
      {mangel !== undefined && <ValidationMessage>{mangel}</ValidationMessage>}
    </Field>
  );
}

interface Kryssprops {
  readonly navn: string;
  /** What is said when nobody is ticked. */
  readonly mangler: string;
  readonly valg: readonly { readonly id: string; readonly navn: string }[];
  readonly valgte: readonly string[];
  readonly velg: (valgte: readonly string[]) => void;
}

/** Boxes of which at least one must be ticked; the first answers for them all. */
export function Kryssliste({ navn, mangler, valg, valgte, velg }: Kryssprops) {
  const ingen = valgte.length === 0;
  const mangel = useMangel({ 'value': valgte.join(), 'required': true, 'data-mangler': mangler });
  return (
    <Fieldset>
      <Fieldset.Legend>{navn}</Fieldset.Legend>
      {valg.map((v, nr) => <Checkbox key={v.id} value={v.id} label={v.navn} checked={valgte.includes(v.id)} onChange={(h) => velg(h.target.checked ? [...valgte, v.id] : valgte.filter((id) => id !== v.id))} {...(nr === 0 && ingen && { 'required': true, 'data-tom': 'true', 'data-mangler': mangler })} />)}
      {mangel !== undefined && <ValidationMessage>{mangel}</ValidationMessage>}
    </Fieldset>
  );
}

/** What must be filled in and is not, in the order of the form. `ellers` is said of a field by its name. */
export function tomme(skjema: HTMLFormElement, ellers: (navn: string) => string): Feltfeilen[] {
  return [...skjema.elements].flatMap((e) => {
    if (!(e instanceof HTMLInputElement || e instanceof HTMLTextAreaElement || e instanceof HTMLSelectElement)) return [];
    // A file that cannot be sent stands in its field, and is none.
    if (!e.required || e.disabled || (e.value.trim() !== '' && e.dataset['tom'] !== 'true')) return [];
    return [{ id: e.id, melding: e.dataset['mangler'] ?? ellers(e.labels?.[0]?.textContent.trim() ?? '') }];
  });
}
