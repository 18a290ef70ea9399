import { type Maalform, MAALFORMER, useMaalform, useTekster } from '../spraak/maalform';
import { skallord } from './ord';

const NAVN = { nb: 'Bokmål', nn: 'Nynorsk' } as const;

/** Each form is named in itself. */
export function Maalformvelger({ velger }: { readonly velger?: (ny: Maalform) => void }) {
  const t = useTekster(skallord);
  const { maalform, velg } = useMaalform();
  const velgOgSi = (ny: Maalform) => {
    velg(ny);
    velger?.(ny);
  };
  return (
    <div role="group" aria-label={t.maalform} className="maalform">
      {MAALFORMER.map((m) => <button key={m} type="button" lang={m} aria-pressed={m === maalform} onClick={() => velgOgSi(m)}>{NAVN[m]}</button>)}
    </div>
  );
}
