import { Button, Details, Textfield } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState } from 'react';
import { useSoek } from '../adresse';
import { idag, useDato } from '../../spraak/dato';
import { useTekster } from '../../spraak/maalform';
import { fortidsord } from './ord';

const DOEGN_MS = 86_400_000;
/** While somebody drags, the page waits. */
const RO_MS = 250;
const nummer = (dag: string): number => Math.round(Date.parse(`${dag}T00:00:00Z`) / DOEGN_MS);
const dagen = (nr: number): string => new Date(nr * DOEGN_MS).toISOString().slice(0, 10);

interface Props {
  /** What opens it. */
  readonly aapne: string;
  /** The first day that may be dragged to. */
  readonly fra: string;
  readonly per: string | undefined;
}

/** Until today, by dragging, by arrow keys, or as a date. */
export function Dagvelger({ aapne, fra, per }: Props) {
  const [t, d, [, soek]] = [useTekster(fortidsord), useDato(), useSoek()];
  const naa = idag();
  const [valgt, velg] = useState(per ?? naa);
  const venter = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(venter.current), []);
  const gaaTil = (dag: string) => {
    velg(dag);
    clearTimeout(venter.current);
    if (!/^\d{4}-\d{2}-\d{2}$/.test(dag) || dag > naa) return;
    venter.current = setTimeout(() => soek({ per: dag }), RO_MS);
  };
  const tilbake = () => {
    clearTimeout(venter.current);
    velg(naa);
    soek({ per: undefined });
  };
  const gyldig = /^\d{4}-\d{2}-\d{2}$/.test(valgt);
  return (
    <Details className="ingen-utskrift" defaultOpen={per !== undefined}>
      <Details.Summary>{aapne}</Details.Summary>
      <Details.Content>
        <div className="dagvelger">
          <label className="skyver">
            <span>{t.skyv}: <strong>{gyldig ? d.dato(valgt) : ''}</strong></span>
            <input type="range" min={Math.min(nummer(fra), nummer(naa))} max={nummer(naa)} value={gyldig ? nummer(valgt) : nummer(naa)} aria-label={t.skyv} aria-valuetext={gyldig ? d.ukedag(valgt) : ''} onChange={(e) => gaaTil(dagen(Number(e.target.value)))} />
          </label>
          <Textfield type="date" label={t.dag} max={naa} value={valgt} onChange={(e) => gaaTil(e.target.value)} />
          {per !== undefined && <Button variant="secondary" onClick={tilbake}>{t.tilbake}</Button>}
        </div>
      </Details.Content>
    </Details>
  );
}
