import { use } from 'react';
import { useTekster } from '../../spraak/maalform';
import { type Saksbilde } from '../typer';
import { TasterPaa } from './Knapp';
import { lederord } from './ord';

/** The proposals of the sak; where there are several, one is chosen, by its number too. */
export function Alternativer({ sak, valgt, velg }: { readonly sak: Saksbilde; readonly valgt: string | null; readonly velg: (alternativ: string) => void }) {
  const t = useTekster(lederord);
  const taster = use(TasterPaa);
  if (sak.forslag.length === 0) return <p className="uten-marg dempet">{t.ingenForslag}</p>;
  if (sak.forslag.length === 1) return null;
  return (
    <fieldset className="alternativer">
      <legend>{t.velgAlternativ}</legend>
      {sak.forslag.map((f, nr) => (
        <label key={f.alternativ} className="alternativ">
          <input type="radio" name={`alternativ-${sak.behandlingId}`} checked={valgt === f.alternativ} onChange={() => velg(f.alternativ)} />
          <span>
            <strong>{f.alternativ}</strong>{taster && nr < 9 && <kbd aria-hidden className="tast">{nr + 1}</kbd>}
            <span className="alternativ-punkter">{f.punkter.map((p, i) => <span key={i}>{f.punkter.length > 1 && `${i + 1}. `}{p}</span>)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
