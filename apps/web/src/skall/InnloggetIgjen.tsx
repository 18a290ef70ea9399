import { useEffect } from 'react';
import { Side } from '../felles/Side';
import { useTekster } from '../spraak/maalform';
import { siInnlogget } from './innlogging';
import { skallord } from './ord';

/** Where the extra window lands after a renewed log-in. */
export function InnloggetIgjen() {
  const t = useTekster(skallord);
  useEffect(() => {
    siInnlogget();
    window.close();
  }, []);
  return <main id="innhold"><Side tittel={t.innloggetIgjen}><p>{t.lukkVinduet}</p></Side></main>;
}
