import { useEffect, useRef, useState } from 'react';
import { fyll, useFellesskap } from '../../api/bruk';
import { lastOpp } from '../../api/kall';
import { Problem } from '../../api/problem';
import { type Fil } from './felt';

export interface Opplasting {
  readonly id: string;
  readonly fil: File;
  /** 0–1 */
  readonly kommet: number;
  /** In words when it was refused before it was sent; else by the api, or `nett`. */
  readonly feil?: string | Problem;
  readonly avbryt: AbortController;
}

/**
 * Sends files at once, so that they are there when the form is sent.
 * @param feilVed what is wrong with a file before it is sent
 * @param ferdig each as it arrives
 */
export function useOpplasting(feilVed: (fil: File) => string | undefined, ferdig: (fil: Fil) => void) {
  const fellesskap = useFellesskap();
  const [alle, sett] = useState<readonly Opplasting[]>([]);
  const sisteFerdig = useRef(ferdig);
  useEffect(() => { sisteFerdig.current = ferdig; });
  const endre = (id: string, nytt: Partial<Opplasting>) => sett((foer) => foer.map((o) => (o.id === id ? { ...o, ...nytt } : o)));
  const fjern = (id: string) => sett((foer) => foer.filter((o) => o.id !== id));
  const send = async ({ id, fil, avbryt }: Opplasting) => {
    try {
      const svar = (await lastOpp(fyll(fellesskap, '/vedlegg', {}, { navn: fil.name }), fil, id, { signal: avbryt.signal, framdrift: (kommet) => endre(id, { kommet }) })) as { hash: string };
      fjern(id);
      sisteFerdig.current({ navn: fil.name, hash: svar.hash });
    } catch (feil) {
      if (avbryt.signal.aborted) fjern(id);
      else endre(id, { feil: feil instanceof Problem ? feil : new Problem(0) });
    }
  };
  const leggTil = (filer: readonly File[]) => {
    const nye = filer.map((fil): Opplasting => {
      const feil = feilVed(fil);
      return { id: crypto.randomUUID(), fil, kommet: 0, avbryt: new AbortController(), ...(feil && { feil }) };
    });
    sett((foer) => [...foer.filter((o) => !o.feil), ...nye]);
    for (const ny of nye) if (!ny.feil) void send(ny);
  };
  /** With a new key: what was refused is judged anew, and the same bytes are stored once. */
  const igjen = ({ id, fil }: Opplasting) => {
    fjern(id);
    leggTil([fil]);
  };
  return { alle, leggTil, igjen, fjern, paagaar: alle.some((o) => !o.feil) };
}
