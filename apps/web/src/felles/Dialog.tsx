import { Button, Dialog, Heading } from '@digdir/designsystemet-react';
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { type Problem } from '../api/problem';
import { useTekster } from '../spraak/maalform';
import { ord } from './ord';
import { Avslag, Feiloppsummering, type Feltfeilen } from './Skjema';

interface Props {
  readonly tittel: string;
  readonly aapen: boolean;
  readonly lukk: () => void;
  /** The word on the button that does it: an act, never «OK». */
  readonly knapp: string;
  readonly utfoer: () => void;
  readonly arbeider?: boolean;
  readonly farlig?: boolean;
  readonly feil?: Problem | null;
  readonly children?: ReactNode;
}

const FELTER = 'input, select, textarea';

/** The fields that are marked `required` and have nothing in them, by the words of their labels. */
function tomme(skjema: HTMLFormElement, fyllUt: (felt: string) => string): Feltfeilen[] {
  const felter = [...skjema.querySelectorAll<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>(FELTER)];
  return felter.filter((f) => f.required && f.value.trim() === '').map((f) => ({ id: f.id, melding: fyllUt(f.labels?.[0]?.textContent ?? '') }));
}

/** Asks before something is done, with what is needed to do it, and says which of that is missing. Focus comes back to where it was. */
export function Handlingsdialog({ tittel, aapen, lukk, knapp, utfoer, arbeider = false, farlig = false, feil, children }: Props) {
  const t = useTekster(ord);
  const ref = useRef<HTMLDialogElement>(null);
  const [mangler, settMangler] = useState<readonly Feltfeilen[]>([]);
  useEffect(() => {
    if (aapen && !ref.current?.open) ref.current?.showModal();
    if (!aapen) ref.current?.close();
  }, [aapen]);
  const igjen = () => {
    settMangler([]);
    lukk();
  };
  const send = (hendelse: FormEvent<HTMLFormElement>) => {
    hendelse.preventDefault();
    const naa = tomme(hendelse.currentTarget, t.fyllUt);
    settMangler(naa);
    if (!arbeider && naa.length === 0) utfoer();
  };
  return (
    <Dialog ref={ref} onClose={igjen} closeButton={t.lukk} aria-label={tittel}>
      <form onSubmit={send} className="skjema" noValidate>
        <Heading level={2} data-size="sm">{tittel}</Heading>
        {aapen && <Feiloppsummering feil={mangler} />}
        {aapen && children}
        <Avslag feil={feil} />
        <div className="handlinger">
          <Button type="submit" loading={arbeider} {...(farlig && { 'data-color': 'danger' as const })}>{knapp}</Button>
          <Button type="button" variant="secondary" onClick={igjen}>{t.avbryt}</Button>
        </div>
      </form>
    </Dialog>
  );
}
