import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useDato } from '../../spraak/dato';
import { useTekster } from '../../spraak/maalform';
import { type Organ, type Saksbilde } from '../typer';
import { NyVirkning } from './NyVirkning';
import { lederord } from './ord';
import { type Virkning } from './vedtaksutkast';
import { erValgfelt, type Felt, utfyltAv } from './virkningsfelt';
import { virkningsslag } from './virkningsord';
import { useVirkningsvalg } from './virkningsvalg';

interface Props { readonly virkninger: readonly Virkning[]; readonly sak: Saksbilde; readonly organ: Organ; readonly endre: (ny: readonly Virkning[]) => void }

/** What a point sets in motion, each as a sentence, and a way to add one. */
export function Virkninger({ virkninger, sak, organ, endre }: Props) {
  const [t, ord, dato] = [useTekster(lederord), useTekster(virkningsslag), useDato()];
  const [aapen, aapne] = useState(false);
  const valg = useVirkningsvalg(virkninger.flatMap((v) => Object.keys(utfyltAv(v)) as Felt[]), sak, organ);
  const setning = (v: Virkning) => {
    const ledd = (Object.entries(utfyltAv(v)) as [Felt, string][]).map(([f, verdi]) => (erValgfelt(f) ? valg[f].find((o) => o.verdi === verdi)?.tekst : f === 'dato' ? dato.dato(verdi) : verdi)).filter(Boolean);
    return ledd.length > 0 ? `${ord[v.slag]}: ${ledd.join(', ')}` : ord[v.slag];
  };
  return (
    <div className="stabel">
      {virkninger.length > 0 && <p className="uten-marg dempet">{t.virkninger}</p>}
      {virkninger.length > 0 && (
        <ul className="virkninger">
          {virkninger.map((v, nr) => <li key={nr}>{setning(v)} <Button type="button" variant="tertiary" data-size="sm" aria-label={t.fjernVirkning(setning(v))} onClick={() => endre(virkninger.filter((_, i) => i !== nr))}>{t.fjern}</Button></li>)}
        </ul>
      )}
      <div><Button type="button" variant="tertiary" data-size="sm" onClick={() => aapne(true)}>{t.leggTilVirkning}</Button></div>
      {aapen && <NyVirkning sak={sak} organ={organ} lukk={() => aapne(false)} leggTil={(v) => endre([...virkninger, v])} />}
    </div>
  );
}
