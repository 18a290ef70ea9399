import { Link } from '@tanstack/react-router';
import { useFellesskap, useHeleListen } from '../api/bruk';
import { kodeord } from '../felles/koder';
import { harRolle } from '../felles/meg';
import { Side } from '../felles/Side';
import { Tabell } from '../felles/Tabell';
import { Laster, Tom } from '../felles/Tilstand';
import { koder } from '../historikk/koder';
import { useMeg } from '../moete/rett';
import { useDato } from '../spraak/dato';
import { useTekster } from '../spraak/maalform';
import { NyttOrgan } from './NyttOrgan';
import { organord } from './ord';

/** Every body of the helsefellesskap, those that are no more last. */
export function Organer() {
  const [t, k, d, fellesskap, meg] = [useTekster(organord), useTekster(koder), useDato(), useFellesskap(), useMeg()];
  const alle = useHeleListen('/organer', {});
  if (!alle) return <Laster />;
  const navn = new Map(alle.map((o) => [o.id, o.navn]));
  const rader = alle.toSorted((a, b) => Number(a.nedlagt !== null) - Number(b.nedlagt !== null));
  return (
    <Side tittel={t.tittel} ingress={t.ingress} handlinger={<>{harRolle(meg, 'administrator') && <NyttOrgan />}{harRolle(meg, 'administrator', 'sekretariat', 'revisor') && <Link to="/$fellesskap/personer" params={{ fellesskap }}>{t.tilPersoner}</Link>}</>}>
      {rader.length === 0 ? <Tom tittel={t.tomt}>{t.tomtRaad}</Tom> : (
        <Tabell
          tittel={t.tittel}
          skjultTittel
          rader={rader}
          noekkel={(o) => o.id}
          kolonner={[
            { tittel: t.organ, celle: (o) => <><Link to="/$fellesskap/organer/$id" params={{ fellesskap, id: o.id }}>{o.navn}</Link>{o.nedlagt !== null && <div className="dempet">{t.nedlagt(d.dato(o.nedlagt))}</div>}</> },
            { tittel: t.slag, celle: (o) => kodeord(k.organslag, o.slag) }, { tittel: t.under, celle: (o) => (o.overordnet === null ? '–' : navn.get(o.overordnet) ?? '–') }, { tittel: t.form, celle: (o) => t[o.beslutningsform] },
          ]}
        />
      )}
    </Side>
  );
}
