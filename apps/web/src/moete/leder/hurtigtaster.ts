import { useEffect, useRef, useState } from 'react';

const LAGRET = 'saksgang.hurtigtaster';
const SKRIVES_I = 'input:not([type=radio],[type=checkbox]), textarea, select, [contenteditable]';

export type Taster = Readonly<Record<string, () => void>>;

/** A key means something only where it is not text, and not while a dialog asks for something else. */
function gjelderIkke({ target, ctrlKey, metaKey, altKey, repeat }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey || repeat || (target instanceof Element && target.closest(SKRIVES_I) !== null) || document.querySelector('dialog[open]') !== null;
}

/** Single keys for what the buttons on the page do; letters as they are on the keys, in capitals (WCAG 2.1.4: see `useTastevalg`). */
export function useHurtigtaster(taster: Taster, paa: boolean): void {
  const naa = useRef(taster);
  useEffect(() => {
    naa.current = taster;
  });
  useEffect(() => {
    if (!paa) return undefined;
    const lytt = (hendelse: KeyboardEvent) => {
      const gjoer = gjelderIkke(hendelse) ? undefined : naa.current[hendelse.key.toUpperCase()];
      if (!gjoer) return;
      hendelse.preventDefault();
      gjoer();
    };
    window.addEventListener('keydown', lytt);
    return () => window.removeEventListener('keydown', lytt);
  }, [paa]);
}

/** Whether the user has the keys on; kept on this machine. */
export function useTastevalg(): [boolean, (paa: boolean) => void] {
  const [paa, sett] = useState(() => localStorage.getItem(LAGRET) !== 'av');
  return [paa, (ny) => {
    sett(ny);
    localStorage.setItem(LAGRET, ny ? 'paa' : 'av');
  }];
}
