import { Tag } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useFellesskap } from '../api/bruk';
import { type Rad } from '../api/typer';
import { SAKSFARGE, saksstatuser } from '../felles/koder';
import { useDato } from '../spraak/dato';
import { useTekster } from '../spraak/maalform';
import { sakslisteord } from './listeord';

/** A line of the list; a search by number alone answers with other ones. */
export type Sak = Extract<Rad<'/saker'>, { endret: string }>;
interface Props { readonly rader: readonly Sak[]; readonly flere: boolean; readonly hentFlere: () => void }

const RADHOEYDE = 57;
const FOER_SLUTTEN = 30;

/** Only the rows in sight are in the page; a screen reader is told which of them they are. More are fetched as one comes near the end. */
export function Sakstabell({ rader, flere, hentFlere }: Props) {
  const t = useTekster(sakslisteord);
  const ref = useRef<HTMLDivElement>(null);
  const [topp, settTopp] = useState(0);
  useLayoutEffect(() => settTopp(ref.current?.offsetTop ?? 0), []);
  const liste = useWindowVirtualizer({ count: rader.length, estimateSize: () => RADHOEYDE, overscan: 12, scrollMargin: topp, getItemKey: (nr) => rader[nr]?.id ?? nr });
  const synlige = liste.getVirtualItems();
  const siste = synlige.at(-1)?.index ?? 0;
  useEffect(() => {
    if (flere && siste >= rader.length - FOER_SLUTTEN) hentFlere();
  }, [flere, siste, rader.length, hentFlere]);
  return (
    <div role="table" aria-label={t.liste} aria-rowcount={flere ? -1 : rader.length + 1} className="sakstabell">
      <div role="rowgroup" className="sakstabell-hode">
        <div role="row" aria-rowindex={1} className="sakstabell-rad">
          {[t.nummer, t.sak, t.status, t.endret].map((navn) => <div key={navn} role="columnheader">{navn}</div>)}
        </div>
      </div>
      <div role="rowgroup" ref={ref} className="sakstabell-kropp" style={{ height: liste.getTotalSize() }}>
        {synlige.map(({ index, key, start }) => {
          const sak = rader[index];
          return sak && (
            <div key={key} role="row" aria-rowindex={index + 2} data-index={index} ref={liste.measureElement} className="sakstabell-rad" style={{ transform: `translateY(${start - topp}px)` }}>
              <Celler sak={sak} />
            </div>
          );
        })}
      </div>
    </div>
  );
}

function Celler({ sak: { id, tittel, referanse, saksnumre, status, endret } }: { readonly sak: Sak }) {
  const [statuser, dato, fellesskap] = [useTekster(saksstatuser), useDato(), useFellesskap()];
  return (
    <>
      <div role="cell" className="dempet">{saksnumre.at(-1) ?? referanse ?? ''}</div>
      <div role="cell"><Link to="/$fellesskap/saker/$id" params={{ fellesskap, id }} className="sakstabell-lenke">{tittel}</Link></div>
      <div role="cell"><Tag data-size="sm" data-color={SAKSFARGE[status]}>{statuser[status]}</Tag></div>
      <div role="cell" className="dempet"><time dateTime={endret}>{dato.kort(endret)}</time></div>
    </>
  );
}
