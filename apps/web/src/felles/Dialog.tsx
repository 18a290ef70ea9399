import { Button, Dialog, Heading } from '@digdir/designsystemet-react';
import { type FormEvent, type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import { type Problem } from '../api/problem';
import { useTekster } from '../spraak/maalform';
import { Proevd, tomme } from './Felt';
import { ord } from './ord';
import { Avslag, Feiloppsummering, type Feltfeilen } from './Skjema';
import { Laster } from './Tilstand';

export interface Innhold {
  readonly tittel: string;
  readonly lukk: () => void;
  /** The word on the button that does it: an act, never «OK». */
  readonly knapp: string;
  /** Not called before all that is `required` is filled in. */
  readonly utfoer: () => void;
  readonly arbeider?: boolean;
  readonly farlig?: boolean;
  readonly feil?: Problem | null;
  readonly children?: ReactNode;
}

/** Asks before something is done, with what is needed to do it. Focus comes back to where it was. */
export function Handlingsdialog({ aapen, ...innhold }: Innhold & { readonly aapen: boolean }) {
  const t = useTekster(ord);
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (aapen && !ref.current?.open) ref.current?.showModal();
    if (!aapen) ref.current?.close();
  }, [aapen]);
  return (
    <Dialog ref={ref} onClose={innhold.lukk} closeButton={t.lukk} aria-label={innhold.tittel}>
      <Skjemaet {...innhold} key={String(aapen)}>{aapen && <Suspense fallback={<Laster />}>{innhold.children}</Suspense>}</Skjemaet>
    </Dialog>
  );
}

/** What is missing is said here, above and beside the fields, before the api is asked. */
export function Skjemaet({ tittel, lukk, knapp, utfoer, arbeider = false, farlig = false, feil, nivaa = 2, children }: Innhold & { readonly nivaa?: 2 | 3 }) {
  const t = useTekster(ord);
  const [{ mangler, forsoek }, sett] = useState<{ mangler: readonly Feltfeilen[]; forsoek: number }>({ mangler: [], forsoek: 0 });
  const send = (hendelse: FormEvent<HTMLFormElement>) => {
    hendelse.preventDefault();
    if (arbeider) return;
    const nye = tomme(hendelse.currentTarget, t.maaFyllesUt);
    sett({ mangler: nye, forsoek: forsoek + 1 });
    if (nye.length === 0) utfoer();
  };
  return (
    <form onSubmit={send} className="skjema" noValidate>
      <Heading level={nivaa} data-size={nivaa === 2 ? 'sm' : '2xs'}>{tittel}</Heading>
      <Feiloppsummering key={forsoek} feil={mangler} />
      <Proevd value={forsoek > 0}>{children}</Proevd>
      {mangler.length === 0 && <Avslag feil={feil} />}
      <div className="handlinger">
        <Button type="submit" loading={arbeider} {...(farlig && { 'data-color': 'danger' as const })}>{knapp}</Button>
        <Button type="button" variant="secondary" onClick={lukk}>{t.avbryt}</Button>
      </div>
    </form>
  );
}
