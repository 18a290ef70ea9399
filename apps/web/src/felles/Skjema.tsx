import { Alert, Button, ErrorSummary, Heading, Paragraph } from '@digdir/designsystemet-react';
import { type ComponentRef, useEffect, useRef, useState, useSyncExternalStore } from 'react';
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
const KLADD_ENDRET = 'saksgang:kladd';

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
    glemKladd(noekkel);
    sett(tom);
  };
  return [verdi, lagre, glem, fraFoer];
}

function glemKladd(noekkel: string): void {
  localStorage.removeItem(KLADD + noekkel);
  dispatchEvent(new Event(KLADD_ENDRET));
}

function vedKladd(endret: () => void): () => void {
  const slag = [KLADD_ENDRET, 'storage'] as const;
  for (const s of slag) addEventListener(s, endret);
  return () => { for (const s of slag) removeEventListener(s, endret); };
}

/** What somebody was writing when another did it first: the form is gone, the words are not. Nothing, where nothing was written. */
export function Kladdrest<T>({ noekkel, om, tekst }: { readonly noekkel: string; readonly om?: string; readonly tekst: (kladd: T) => string }) {
  const t = useTekster(ord);
  const lagret = useSyncExternalStore(vedKladd, () => localStorage.getItem(KLADD + noekkel));
  const skrevet = lagret === null ? '' : tekst(JSON.parse(lagret) as T).trim();
  if (skrevet === '') return null;
  return (
    <Alert data-color="warning" role="status">
      <Heading level={2} data-size="2xs">{om !== undefined && `${om}: `}{t.foerDeg}</Heading>
      <Paragraph>{t.foerDegRaad}</Paragraph>
      <blockquote className="kladdrest">{skrevet}</blockquote>
      <div className="handlinger"><Button variant="secondary" data-size="sm" onClick={() => glemKladd(noekkel)}>{t.kastDet}</Button></div>
    </Alert>
  );
}
