import { Button, Dialog, Heading } from '@digdir/designsystemet-react';
import { type FormEvent, type ReactNode, Suspense, useEffect, useRef } from 'react';
import { type Problem } from '../api/problem';
import { useTekster } from '../spraak/maalform';
import { ord } from './ord';
import { Avslag } from './Skjema';
import { Laster } from './Tilstand';

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

/** Asks before something is done, with what is needed to do it. Focus comes back to where it was. */
export function Handlingsdialog({ tittel, aapen, lukk, knapp, utfoer, arbeider = false, farlig = false, feil, children }: Props) {
  const t = useTekster(ord);
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (aapen && !ref.current?.open) ref.current?.showModal();
    if (!aapen) ref.current?.close();
  }, [aapen]);
  const send = (hendelse: FormEvent) => {
    hendelse.preventDefault();
    if (!arbeider) utfoer();
  };
  return (
    <Dialog ref={ref} onClose={lukk} closeButton={t.lukk} aria-label={tittel}>
      <form onSubmit={send} className="skjema" noValidate>
        <Heading level={2} data-size="sm">{tittel}</Heading>
        {aapen && <Suspense fallback={<Laster />}>{children}</Suspense>}
        <Avslag feil={feil} />
        <div className="handlinger">
          <Button type="submit" loading={arbeider} {...(farlig && { 'data-color': 'danger' as const })}>{knapp}</Button>
          <Button type="button" variant="secondary" onClick={lukk}>{t.avbryt}</Button>
        </div>
      </form>
    </Dialog>
  );
}
