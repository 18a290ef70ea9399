import { Heading, Tag } from '@digdir/designsystemet-react';
import { fyll, useFellesskap } from '../../api/bruk';
import { adresse } from '../../api/kall';
import { useTekster } from '../../spraak/maalform';
import { type Papirinnhold } from '../typer';
import { delord } from './ord';

/** One version of the case paper, as it was sent in. */
export function Papir({ papir, nivaa = 3, ledetekster = {} }: { readonly papir: Papirinnhold; readonly nivaa?: 3 | 4; readonly ledetekster?: Readonly<Record<string, string>> }) {
  const t = useTekster(delord);
  return (
    <div className="stabel">
      {papir.unntattOffentlighet && <div><Tag data-color="warning" data-size="sm">{papir.hjemmel === undefined ? t.unntatt : t.hjemmel(papir.hjemmel)}</Tag></div>}
      {papir.beskrivelse && <><Heading level={nivaa} data-size="2xs">{t.beskrivelse}</Heading><p className="brodtekst">{papir.beskrivelse}</p></>}
      {papir.seksjoner?.map((s) => <div key={s.noekkel}><Heading level={nivaa} data-size="2xs">{s.ledetekst ?? ledetekster[s.noekkel] ?? s.noekkel}</Heading><p className="brodtekst">{s.tekst}</p></div>)}
      {papir.forslag.map((f) => <div key={f.alternativ}><Heading level={nivaa} data-size="2xs">{f.alternativ}</Heading><ol>{f.punkter.map((p) => <li key={p}>{p}</li>)}</ol></div>)}
      <Heading level={nivaa} data-size="2xs">{t.vedlegg}</Heading>
      {papir.vedlegg.length === 0 ? <p className="dempet">{t.ingenVedlegg}</p> : <Vedleggsliste vedlegg={papir.vedlegg} />}
    </div>
  );
}

export function Vedleggsliste({ vedlegg }: { readonly vedlegg: Papirinnhold['vedlegg'] }) {
  const [t, fellesskap] = [useTekster(delord), useFellesskap()];
  return (
    <ul>
      {vedlegg.map((v) => (
        <li key={v.hash + v.navn}>
          <a href={adresse(fyll(fellesskap, '/vedlegg/{hash}', { hash: v.hash }))} download={v.navn}>{v.navn}</a>
          {v.unntattOffentlighet && <span className="dempet"> ({v.hjemmel === undefined ? t.unntatt : t.hjemmel(v.hjemmel)})</span>}
        </li>
      ))}
    </ul>
  );
}
