import { useTekster, useMaalform, MAALFORMER } from '../spraak/maalform';
import { skallord } from './ord';

const NAVN = { nb: 'Bokmål', nn: 'Nynorsk' } as const;

/** Each form is named in itself. */
export function Maalformvelger() {
  const t = useTekster(skallord);
  const { maalform, velg } = useMaalform();
  return (
    <div role="group" aria-label={t.maalform} className="maalform">
      {MAALFORMER.map((m) => <button key={m} type="button" lang={m} aria-pressed={m === maalform} onClick={() => velg(m)}>{NAVN[m]}</button>)}
    </div>
  );
}
