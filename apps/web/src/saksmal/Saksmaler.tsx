import { Tag } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useAlle, useFellesskap, useHeleListen } from '../api/bruk';
import { kodeord, sakstyper } from '../felles/koder';
import { useHarRolle } from '../felles/meg';
import { Del } from '../felles/Side';
import { Tabell } from '../felles/Tabell';
import { Laster, Tom } from '../felles/Tilstand';
import { useTekster } from '../spraak/maalform';
import { Malskjema } from './Malskjema';
import { malord } from './ord';

/** The forms that saker are reported on, and where a new one is made. */
export function Saksmaler() {
  const [t, typer, fellesskap] = [useTekster(malord), useTekster(sakstyper), useFellesskap()];
  const [maler, organer, maaEndre] = [useHeleListen('/saksmaler', {}), useAlle('/organer', {}), useHarRolle('sekretariat')];
  return (
    <Del tittel={t.tittel} id="saksmaler">
      <p className="dempet uten-marg">{t.ingress}</p>
      {!maler ? <Laster /> : maler.length === 0 ? <Tom tittel={t.ingen}>{t.ingenRaad}</Tom> : (
        <Tabell
          tittel={t.tittel}
          skjultTittel
          rader={maler}
          noekkel={(m) => m.id}
          kolonner={[
            { tittel: t.navn, celle: (m) => <><Link to="/$fellesskap/drift/saksmaler/$id" params={{ fellesskap, id: m.id }}>{m.navn}</Link>{m.opphevet && <> <Tag data-size="sm" data-color="neutral">{t.opphevet}</Tag></>}</> },
            { tittel: t.sakstype, celle: (m) => kodeord(typer, m.sakstype) }, { tittel: t.gjelder, celle: (m) => (m.organId === null ? t.alle : organer.find((o) => o.id === m.organId)?.navn) }, { tittel: t.versjon, celle: (m) => m.versjon },
          ]}
        />
      )}
      {maaEndre && <div><Malskjema /></div>}
    </Del>
  );
}
