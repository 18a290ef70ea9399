import { Details } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { fyll, useFellesskap } from '../../api/bruk';
import { Tegning } from '../../felles/Tegning';
import { useTekster } from '../../spraak/maalform';
import { sakord } from '../ord';

/** The way through the process as a drawing, for who wants to see it. */
export function Diagram({ id }: { readonly id: string }) {
  const [t, fellesskap] = [useTekster(sakord), useFellesskap()];
  const [aapen, sett] = useState(false);
  return (
    <Details onToggle={() => sett(true)}>
      <Details.Summary>{t.diagram}</Details.Summary>
      <Details.Content>{aapen && <Tegning sti={fyll(fellesskap, '/saker/{id}/diagram', { id })} navn={t.diagram} alt={t.diagramAlt} />}</Details.Content>
    </Details>
  );
}
