import { Textfield } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useAlle, useFellesskap, useHeleListen } from '../api/bruk';
import { kodeord } from '../felles/koder';
import { type Felt, Handling, type Verdier } from '../felles/Handling';
import { harRolle } from '../felles/meg';
import { Side } from '../felles/Side';
import { Tabell } from '../felles/Tabell';
import { Laster, Tom } from '../felles/Tilstand';
import { koder } from '../historikk/koder';
import { useMeg } from '../moete/rett';
import { idag } from '../spraak/dato';
import { useTekster } from '../spraak/maalform';
import { personord } from './ord';

/** Whether a role counts on a day. */
export const gjelder = ({ fra, til, trukket }: { readonly fra: string; readonly til: string | null; readonly trukket: string | null }, dag: string): boolean => trukket === null && fra <= dag && (til === null || til >= dag);

/** Everybody who is registered, with what they may do today. */
export function Personer() {
  const [t, k, fellesskap, meg] = [useTekster(personord), useTekster(koder), useFellesskap(), useMeg()];
  const [soek, sett] = useState('');
  const [personer, roller] = [useHeleListen('/personer', {}), useAlle('/roller', {})];
  if (!personer) return <Laster />;
  const treff = personer.filter((p) => `${p.navn} ${p.epost}`.toLowerCase().includes(soek.trim().toLowerCase()));
  const rollene = (id: string) => [...new Set(roller.filter((r) => r.personId === id && gjelder(r, idag())).map((r) => kodeord(k.roller, r.rolle)))].join(', ') || '–';
  return (
    <Side tittel={t.tittel} ingress={t.ingress} handlinger={<>{harRolle(meg, 'administrator', 'sekretariat') && <Registrer />}<Link to="/$fellesskap/organer" params={{ fellesskap }}>{t.tilOrganer}</Link></>}>
      <Textfield type="search" label={t.soek} value={soek} onChange={(e) => sett(e.target.value)} />
      {treff.length === 0 ? <Tom tittel={t.ingenTreff}>{t.ingenTreffRaad}</Tom> : (
        <Tabell
          tittel={t.tittel}
          skjultTittel
          rader={treff}
          noekkel={(p) => p.id}
          kolonner={[
            { tittel: t.navn, celle: (p) => <Link to="/$fellesskap/personer/$id" params={{ fellesskap, id: p.id }}>{p.navn}</Link> }, { tittel: t.epost, celle: (p) => p.epost }, { tittel: t.roller, celle: (p) => rollene(p.id) }, { tittel: t.innlogging, celle: (p) => (p.innlogging === null ? t.nei : t.ja) },
          ]}
        />
      )}
    </Side>
  );
}

function Registrer() {
  const t = useTekster(personord);
  const felter: readonly Felt[] = [{ navn: 'navn', etikett: t.navn }, { navn: 'epost', etikett: t.epost }, { navn: 'sub', etikett: t.sub, valgfritt: true, beskrivelse: t.subRaad }];
  const somKropp = ({ sub, ...v }: Verdier) => ({ ...v, ...(sub && { innlogging: { sub } }) });
  return <Handling variant="primary" sti="/personer" ider={{}} tittel={t.registrer} felter={felter} somKropp={somKropp}><p>{t.registrerRaad}</p></Handling>;
}
