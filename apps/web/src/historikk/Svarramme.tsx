import { Button } from '@digdir/designsystemet-react';
import { type ReactNode } from 'react';
import { type Problem } from '../api/problem';
import { LastNed } from '../felles/LastNed';
import { ord } from '../felles/ord';
import { Avslag } from '../felles/Skjema';
import { Laster, Tom } from '../felles/Tilstand';
import { useTekster } from '../spraak/maalform';
import { historikkord } from './ord';

interface Props {
  readonly svar: { readonly rader: readonly unknown[]; readonly adresse: string; readonly error: Problem | null; readonly isPending: boolean; readonly hasNextPage: boolean; readonly isFetchingNextPage: boolean; readonly fetchNextPage: () => unknown };
  readonly antall: (n: number, flere: boolean) => string;
  readonly filnavn: string;
  readonly tom: { readonly tittel: string; readonly raad: string };
  readonly children: ReactNode;
}

/** What was found: how many, the way to have it as a file, and the next page. */
export function Svarramme({ svar, antall, filnavn, tom, children }: Props) {
  const [t, f] = [useTekster(historikkord), useTekster(ord)];
  if (svar.error) return <Avslag feil={svar.error} />;
  if (svar.isPending) return <Laster hva={t.henter} />;
  if (svar.rader.length === 0) return <div role="status"><Tom tittel={tom.tittel}><p>{tom.raad}</p></Tom></div>;
  return (
    <div className="stabel">
      <div className="rad svartopp">
        <p role="status">{antall(svar.rader.length, svar.hasNextPage)}</p>
        <div className="handlinger">
          <LastNed tekst={t.csv} sti={svar.adresse} filnavn={`${filnavn}.csv`} type="text/csv" />
          <LastNed tekst={t.json} sti={svar.adresse} filnavn={`${filnavn}.json`} type="application/json" />
        </div>
      </div>
      {children}
      {svar.hasNextPage && <div><Button variant="secondary" loading={svar.isFetchingNextPage} onClick={() => svar.fetchNextPage()}>{f.visFlere}</Button></div>}
    </div>
  );
}
