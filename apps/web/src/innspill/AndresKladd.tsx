import { Alert, Button, Heading } from '@digdir/designsystemet-react';
import { useTekster } from '../spraak/maalform';
import { type Runde } from './Innspillsrunde';
import { ord } from './ord';
import { type Svarlinje } from './Svarfelter';

interface Props {
  readonly runde: Runde;
  readonly svar: readonly Svarlinje[];
  readonly bruk: () => void;
  readonly behold: () => void;
}

/** What another has saved meanwhile, beside one's own: nothing is lost before somebody has chosen. */
export function AndresKladd({ runde, svar, bruk, behold }: Props) {
  const t = useTekster(ord);
  const tekst = (linje: Svarlinje | undefined) => linje?.tekst ?? (linje?.ja === undefined ? linje?.valg : linje.ja ? t.ja : t.nei) ?? t.utenSvar;
  return (
    <Alert data-color="warning" role="alert">
      <Heading level={3} data-size="2xs">{t.andresKladd}</Heading>
      <dl>{runde.spoersmaal.map((s) => <div key={s.nr}><dt>{s.nr}. {s.tekst}</dt><dd className="innspill-svar">{tekst(svar.find(({ nr }) => nr === s.nr))}</dd></div>)}</dl>
      <div className="handlinger">
        <Button type="button" variant="secondary" onClick={bruk}>{t.brukAndres}</Button>
        <Button type="button" variant="secondary" onClick={behold}>{t.beholdMitt}</Button>
      </div>
    </Alert>
  );
}
