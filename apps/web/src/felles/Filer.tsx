import { Field, Input, Label, ValidationMessage } from '@digdir/designsystemet-react';
import { useId, useState } from 'react';
import { useLes } from '../api/bruk';
import { type Svar } from '../api/typer';
import { tekster, useTekster } from '../spraak/maalform';
import { useMangel } from './Felt';
import { Avslag } from './Skjema';
import { Laster } from './Tilstand';

export type Filregler = Svar<'/vedlegg/regler'>;
export interface Krav { readonly maksBytes: number; readonly endelser: readonly string[] }

const SLAG: Readonly<Record<string, string>> = { pdf: 'PDF', docx: 'Word', xlsx: 'Excel', pptx: 'PowerPoint', odt: 'OpenDocument', ods: 'OpenDocument', odp: 'OpenDocument', png: 'PNG', jpg: 'JPEG', jpeg: 'JPEG', zip: 'ZIP' };
const MB = 1024 * 1024;

const filord = tekster(
  {
    eller: 'eller', regler: (slag: string, mb: string) => `${slag}. Inntil ${mb} MB per fil.`,
    forStor: (navn: string, mb: string) => `${navn} er for stor. En fil kan være inntil ${mb} MB.`, feilSlag: (navn: string, slag: string) => `${navn} er av et slag som ikke tas imot her. Bruk ${slag}.`, tomFil: (navn: string) => `${navn} er tom.`,
  },
  {
    eller: 'eller', regler: (slag, mb) => `${slag}. Inntil ${mb} MB per fil.`,
    forStor: (navn, mb) => `${navn} er for stor. Ei fil kan vere inntil ${mb} MB.`, feilSlag: (navn, slag) => `${navn} er av eit slag som ikkje blir teke imot her. Bruk ${slag}.`, tomFil: (navn) => `${navn} er tom.`,
  },
);

/** What the api takes, as it says itself. */
export const useFilregler = () => useLes('/vedlegg/regler', { ellers: true });

export const endelserFor = (endelser: readonly string[]): string => endelser.map((e) => `.${e}`).join();

/** Says which files are taken, and what is wrong with one of them before it is sent: by its name and size, as the content is judged by the api. */
export function useFilkrav() {
  const t = useTekster(filord);
  const slagene = (endelser: readonly string[]) => {
    const navn = [...new Set(endelser.map((e) => SLAG[e] ?? e.toUpperCase()))];
    return navn.length < 2 ? navn.join() : `${navn.slice(0, -1).join(', ')} ${t.eller} ${navn.at(-1) ?? ''}`;
  };
  const mb = (bytes: number) => String(Math.floor(bytes / MB));
  return {
    regler: ({ maksBytes, endelser }: Krav): string => t.regler(slagene(endelser), mb(maksBytes)),
    feilVed: ({ name, size }: Pick<File, 'name' | 'size'>, { maksBytes, endelser }: Krav): string | undefined => {
      if (!endelser.some((e) => name.toLowerCase().endsWith(`.${e}`))) return t.feilSlag(name, slagene(endelser));
      if (size > maksBytes) return t.forStor(name, mb(maksBytes));
      return size === 0 ? t.tomFil(name) : undefined;
    },
  };
}

interface Filprops {
  readonly id?: string;
  readonly etikett: string;
  readonly beskrivelse?: string;
  /** The file that may be sent; undefined when there is none, or it cannot be. */
  readonly valgt: (fil: File | undefined, feil: string | undefined) => void;
  /** What is wrong with what was chosen. */
  readonly feil: string | undefined;
  /** What is said in a dialog that needs a file, when it has none. */
  readonly mangler?: string;
}

interface Props extends Filprops {
  /** Which of those that the api takes; all, unless something else is said. */
  readonly slag?: 'endelser' | 'skannede';
}

/** One attachment. */
export function Filfelt({ slag = 'endelser', ...felt }: Props) {
  const { data, error } = useFilregler();
  if (error) return <Avslag feil={error} />;
  return data ? <EnFil {...felt} tas={{ maksBytes: data.maksBytes, endelser: data[slag] }} /> : <Laster />;
}

/** One file, chosen or dropped on the field. What cannot be taken is said at once, and is not given on. */
export function EnFil({ id, etikett, beskrivelse, valgt, feil, mangler, tas }: Filprops & { readonly tas: Krav }) {
  const [navn, settNavn] = useState('');
  const mangel = useMangel({ 'value': navn, 'required': mangler !== undefined, ...(mangler !== undefined && { 'data-mangler': mangler }) });
  const [egen, krav] = [useId(), useFilkrav()];
  const velg = (fil: File | undefined) => {
    const galt = fil && krav.feilVed(fil, tas);
    settNavn(galt === undefined ? fil?.name ?? '' : '');
    valgt(galt === undefined ? fil : undefined, galt);
  };
  const melding = feil ?? mangel;
  return (
    <Field>
      <Label htmlFor={id ?? egen}>{etikett}</Label>
      <Field.Description>{[beskrivelse, krav.regler(tas)].filter(Boolean).join(' ')}</Field.Description>
      <Input id={id ?? egen} type="file" required={mangler !== undefined} data-mangler={feil ?? mangler} data-tom={navn === ''} accept={endelserFor(tas.endelser)} aria-invalid={melding !== undefined} onChange={(h) => velg(h.target.files?.[0])} />
      {melding !== undefined && <ValidationMessage>{melding}</ValidationMessage>}
    </Field>
  );
}
