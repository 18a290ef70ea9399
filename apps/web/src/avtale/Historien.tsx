import { Button } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useFellesskap, useListe } from '../api/bruk';
import { ord } from '../felles/ord';
import { Del } from '../felles/Side';
import { Laster } from '../felles/Tilstand';
import { useDato } from '../spraak/dato';
import { useTekster } from '../spraak/maalform';
import { avtaleord } from './ord';

interface Linje { readonly hendelseId: string; readonly setning: string; readonly naar: string }

/** What has happened, the newest first, in the api's own sentences. */
export function Historien({ id }: { readonly id: string }) {
  const [t, felles, dato, fellesskap] = [useTekster(avtaleord), useTekster(ord), useDato(), useFellesskap()];
  const liste = useListe('/avtaler/{id}/historikk', { sti: { id } });
  const rader = liste.rader as readonly Linje[];
  return (
    <Del tittel={t.historikk}>
      {liste.isPending && <Laster />}
      <ol className="avtalegang">
        {rader.map((h) => <li key={h.hendelseId}><time dateTime={h.naar}><Link to="/$fellesskap/hendelser/$id" params={{ fellesskap, id: h.hendelseId }}>{dato.tid(h.naar)}</Link></time>{h.setning}</li>)}
      </ol>
      {liste.hasNextPage && <Button variant="secondary" loading={liste.isFetchingNextPage} onClick={() => void liste.fetchNextPage()}>{felles.visFlere}</Button>}
    </Del>
  );
}
