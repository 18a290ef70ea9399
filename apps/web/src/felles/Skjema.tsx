import { Alert, ErrorSummary, Heading, Paragraph } from '@digdir/designsystemet-react';
import { type ComponentRef, useEffect, useRef, useState } from 'react';
import { type Problem } from '../api/problem';
import { useTekster } from '../spraak/maalform';
import { EndretAvAndre } from './Endringer';
import { ord } from './ord';

export interface Feltfeilen {
  /** id of the field that it is about. */
  readonly id: string;
  readonly melding: string;
}

/** All that is wrong with a form, above it; gets focus when it comes, and each line leads to its field. */
export function Feiloppsummering({ feil }: { readonly feil: readonly Feltfeilen[] }) {
  const t = useTekster(ord);
  const ref = useRef<ComponentRef<typeof ErrorSummary>>(null);
  const antall = feil.length;
  useEffect(() => {
    if (antall > 0) ref.current?.focus();
  }, [antall]);
  if (antall === 0) return null;
  return (
    <ErrorSummary ref={ref} tabIndex={-1}>
      <ErrorSummary.Heading>{t.feiloppsummering}</ErrorSummary.Heading>
      <ErrorSummary.List>
        {feil.map((f) => <ErrorSummary.Item key={`${f.id} ${f.melding}`}><ErrorSummary.Link href={`#${f.id}`}>{f.melding}</ErrorSummary.Link></ErrorSummary.Item>)}
      </ErrorSummary.List>
    </ErrorSummary>
  );
}

/** What the api said no to, in its own words: which rule, and what is missing. */
export function Avslag({ feil }: { readonly feil: Problem | null | undefined }) {
  const t = useTekster(ord);
  if (!feil) return null;
  if (feil.status === 412) return <EndretAvAndre sett={feil.sett} />;
  const tittel = feil.status === 0 ? t.ingenNett.tittel : t.avslag;
  return (
    <Alert data-color="danger" role="alert">
      <Heading level={2} data-size="2xs">{tittel}</Heading>
      <Paragraph>{feil.status === 0 ? t.ingenNett.raad : feil.message}</Paragraph>
      {feil.mangler.length > 1 && <ul>{feil.mangler.map((m) => <li key={m}>{m}</li>)}</ul>}
      {feil.felt.length > 0 && <ul>{feil.felt.map((f) => <li key={f.pointer + f.kode}>{f.melding}</li>)}</ul>}
    </Alert>
  );
}

const KLADD = 'saksgang.kladd.';

/** A form's content that survives a lost network, an expired session and a closed window, until `glem` is called. @returns [content, set, forget, whether it came from before] */
export function useKladd<T>(noekkel: string, tom: T): [T, (ny: T) => void, () => void, boolean] {
  const lagret = localStorage.getItem(KLADD + noekkel);
  const [fraFoer] = useState(lagret !== null);
  const [verdi, sett] = useState<T>(() => (lagret === null ? tom : (JSON.parse(lagret) as T)));
  const lagre = (ny: T) => {
    sett(ny);
    localStorage.setItem(KLADD + noekkel, JSON.stringify(ny));
  };
  const glem = () => {
    localStorage.removeItem(KLADD + noekkel);
    sett(tom);
  };
  return [verdi, lagre, glem, fraFoer];
}
