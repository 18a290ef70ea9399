import { Button, Field, Label, Radio, Select, Textfield, ValidationMessage } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import { useKommando, useSettRevisjon } from '../api/bruk';
import { type Problem } from '../api/problem';
import { type StiMed } from '../api/typer';
import { Handlingsdialog } from './Dialog';
import { ord } from './ord';
import { Feiloppsummering, type Feltfeilen, useKladd } from './Skjema';
import { useTekster } from '../spraak/maalform';

export type Verdier = Readonly<Record<string, string>>;
export interface Felt {
  readonly navn: string;
  readonly etikett: string;
  readonly slag?: 'tekst' | 'langtekst' | 'dato' | 'tall' | 'valg' | 'nedtrekk';
  readonly beskrivelse?: string;
  readonly valgfritt?: boolean;
  readonly start?: string;
  readonly valg?: readonly { readonly verdi: string; readonly etikett: string; readonly beskrivelse?: string }[];
  /** Left out when it does not concern what is chosen so far. */
  readonly vis?: (verdier: Verdier) => boolean;
}

interface Feltprops { readonly felt: Felt; readonly id: string; readonly verdi: string; readonly sett: (verdi: string) => void; readonly feil: string | undefined }

const TYPE: Readonly<Record<string, { readonly type: 'date' | 'number' | 'text'; readonly min?: number }>> = { dato: { type: 'date' }, tall: { type: 'number', min: 0 }, tekst: { type: 'text' } };

export function Feltet({ felt, id, verdi, sett, feil }: Feltprops) {
  const t = useTekster(ord);
  const etikett = felt.valgfritt ? `${felt.etikett} (${t.valgfritt})` : felt.etikett;
  const felles = { id, label: etikett, value: verdi, ...(felt.beskrivelse && { description: felt.beskrivelse }), ...(feil && { error: feil }), ...(!felt.valgfritt && { 'aria-required': true }) };
  if (felt.slag === 'valg') {
    return (
      <fieldset className="valgliste" aria-describedby={feil ? `${id}-feil` : undefined}>
        <legend>{etikett}</legend>
        {felt.valg?.map((v, nr) => <Radio key={v.verdi} id={nr === 0 ? id : undefined} name={id} value={v.verdi} label={v.etikett} {...(v.beskrivelse && { description: v.beskrivelse })} checked={verdi === v.verdi} onChange={() => sett(v.verdi)} />)}
        {feil && <p id={`${id}-feil`} className="feltfeil">{feil}</p>}
      </fieldset>
    );
  }
  if (felt.slag === 'nedtrekk') {
    return (
      <Field>
        <Label>{etikett}</Label>
        {felt.beskrivelse && <Field.Description>{felt.beskrivelse}</Field.Description>}
        <Select id={id} value={verdi} aria-required={!felt.valgfritt} {...(feil && { 'aria-invalid': true })} onChange={(e) => sett(e.target.value)}>
          <Select.Option value="">{felt.valgfritt ? t.ingen : t.velg}</Select.Option>
          {felt.valg?.map((v) => <Select.Option key={v.verdi} value={v.verdi}>{v.etikett}</Select.Option>)}
        </Select>
        {feil && <ValidationMessage>{feil}</ValidationMessage>}
      </Field>
    );
  }
  if (felt.slag === 'langtekst') return <Textfield {...felles} multiline rows={4} onChange={(e) => sett(e.target.value)} />;
  return <Textfield {...felles} {...TYPE[felt.slag ?? 'tekst']} onChange={(e) => sett(e.target.value)} />;
}

const start = (felter: readonly Felt[]): Verdier => Object.fromEntries(felter.map((f) => [f.navn, f.start ?? '']));
const synlige = (felter: readonly Felt[], verdier: Verdier) => felter.filter((f) => f.vis?.(verdier) ?? true);

/**
 * What is filled in, and what is wrong with it: what is missing here, and what the api would not take.
 * @param kladd where what is typed is kept until it is sent, for what one writes long at
 */
export function useFelter(felter: readonly Felt[], id: string, feil: Problem | null, kladd?: string) {
  const t = useTekster(ord);
  // Only what is typed is kept: the rest follows what the agreement says now.
  const [her, settHer] = useState<Verdier>({});
  const [lagret, lagre, glem] = useKladd<Verdier>(kladd ?? '', {});
  const [skrevet, settSkrevet] = kladd === undefined ? [her, settHer] : [lagret, lagre];
  const verdier: Verdier = { ...start(felter), ...skrevet };
  const [proevd, settProevd] = useState(false);
  const vises = synlige(felter, verdier);
  const mangler = vises.filter((f) => !f.valgfritt && !verdier[f.navn]?.trim());
  const feilFor = (navn: string): string | undefined => (proevd && mangler.some((f) => f.navn === navn) ? t.paakrevd : feil?.felt.find((f) => f.pointer === `#/${navn}`)?.melding);
  const alle = vises.flatMap((f): Feltfeilen[] => { const melding = feilFor(f.navn); return melding ? [{ id: `${id}-${f.navn}`, melding: `${f.etikett}: ${melding}` }] : []; });
  return {
    verdier, alle,
    vis: vises.map((f) => <Feltet key={f.navn} felt={f} id={`${id}-${f.navn}`} verdi={verdier[f.navn] ?? ''} sett={(v) => settSkrevet({ ...skrevet, [f.navn]: v })} feil={feilFor(f.navn)} />),
    kropp: (): Verdier => Object.fromEntries(vises.flatMap((f) => (verdier[f.navn]?.trim() ? [[f.navn, verdier[f.navn] ?? '']] : []))),
    gyldig: (): boolean => { settProevd(mangler.length > 0); return mangler.length === 0; },
    toem: () => { settHer({}); glem(); settProevd(false); },
  };
}

interface Props {
  readonly metode?: 'post' | 'put';
  readonly sti: StiMed<'post'> | StiMed<'put'>;
  readonly ider: Readonly<Record<string, string | number>>;
  readonly tittel: string;
  readonly knapp?: string;
  readonly felter?: readonly Felt[];
  readonly fast?: object;
  /** What is sent, where it is not the fields by their names; with `fast` beside it. */
  readonly somKropp?: (verdier: Verdier) => object;
  readonly revisjon?: number;
  readonly farlig?: boolean;
  readonly variant?: 'primary' | 'secondary' | 'tertiary';
  readonly etter?: () => void;
  readonly children?: ReactNode;
}

/** One act behind one button: asks for what it needs, and does it once. */
export function Handling({ metode = 'post', sti, ider, tittel, knapp = tittel, felter = [], fast, somKropp, revisjon, farlig = false, variant = 'secondary', etter, children }: Props) {
  const [aapen, sett] = useState(false);
  // The paths of acts are many; each is checked where it is named.
  const kommando = useKommando(metode, sti as never);
  const skjema = useFelter(felter, `h-${sti.split('/').slice(-2).join('-').replace(/\W/g, '')}-${String(fast ? Object.values(fast)[0] : '')}`, kommando.error);
  const sistSett = useSettRevisjon(revisjon, aapen, kommando);
  const lukk = () => { sett(false); kommando.reset(); };
  const utfoer = () => {
    if (!skjema.gyldig()) return;
    const valg = { sti: ider, kropp: { ...fast, ...(somKropp ? somKropp(skjema.kropp()) : skjema.kropp()) }, ...(sistSett !== undefined && { revisjon: sistSett }) };
    kommando.mutate(valg as never, { onSuccess: () => { skjema.toem(); sett(false); etter?.(); } });
  };
  const avslag = kommando.error && skjema.alle.length > 0 ? null : kommando.error;
  return (
    <>
      <Button variant={variant} onClick={() => sett(true)} {...(farlig && { 'data-color': 'danger' as const })}>{knapp}</Button>
      <Handlingsdialog tittel={tittel} aapen={aapen} lukk={lukk} knapp={knapp} utfoer={utfoer} arbeider={kommando.isPending} farlig={farlig} feil={avslag}>
        {children}
        <Feiloppsummering feil={skjema.alle} />
        {skjema.vis}
      </Handlingsdialog>
    </>
  );
}
