import { SkipLink } from '@digdir/designsystemet-react';
import { type ComponentProps } from 'react';
import { Feilside } from '../felles/Tilstand';
import { useTekster } from '../spraak/maalform';
import { Bunn } from './Bunn';
import { skallord } from './ord';

/** What fails before there is anything around the page. Reads as one that fails inside: which of the two fails first, is chance. */
export function UtenSkall(feil: ComponentProps<typeof Feilside>) {
  const t = useTekster(skallord);
  return (
    <>
      <SkipLink href="#innhold">{t.hopp}</SkipLink>
      <header className="topp" />
      <main id="innhold" tabIndex={-1}><Feilside {...feil} /></main>
      <Bunn />
    </>
  );
}
