import { Details } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { fyll, noekkelFor, useFellesskap } from '../../api/bruk';
import { type Lest, lesTekst } from '../../api/kall';
import { type Problem } from '../../api/problem';
import { Avslag } from '../../felles/Skjema';
import { Laster } from '../../felles/Tilstand';
import { useTekster } from '../../spraak/maalform';
import { sakord } from '../ord';

/** The way through the process as a drawing, for who wants to see it. */
export function Diagram({ id }: { readonly id: string }) {
  const t = useTekster(sakord);
  const [aapen, sett] = useState(false);
  return (
    <Details onToggle={() => sett(true)}>
      <Details.Summary>{t.diagram}</Details.Summary>
      <Details.Content>{aapen && <Tegning id={id} />}</Details.Content>
    </Details>
  );
}

/** Read as all else is read, so that it follows the sak; an address that the browser fetches by itself would be shown as it first was. */
function Tegning({ id }: { readonly id: string }) {
  const [t, fellesskap] = [useTekster(sakord), useFellesskap()];
  const sti = fyll(fellesskap, '/saker/{id}/diagram', { id });
  const { data, error } = useQuery<Lest, Problem>({ queryKey: noekkelFor(fellesskap, sti), queryFn: ({ signal }) => lesTekst(sti, signal), throwOnError: false });
  if (!data) return error ? <Avslag feil={error} /> : <Laster />;
  return <div className="rulle" tabIndex={0} role="region" aria-label={t.diagram}><img className="diagram" src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(data.tekst)}`} alt={t.diagramAlt} /></div>;
}
