import { useTekster } from '../spraak/maalform';
import { useMinSide } from './hent';
import { minSideord } from './ord';

/** The answer in one sentence. */
export function Ingress() {
  const [t, { antallGjoer, gjoer }] = [useTekster(minSideord), useMinSide()];
  return <>{t.ingress(antallGjoer, gjoer.filter((g) => g.forfalt).length)}</>;
}
