import { Alert, Tag } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useFellesskap } from '../api/bruk';
import { Side } from '../felles/Side';
import { Tom } from '../felles/Tilstand';
import { useTekster } from '../spraak/maalform';
import { useMoete } from './Moete';
import { Ferdigstilling } from './referat/Ferdigstilling';
import { Forhaandsvisning } from './referat/Forhaandsvisning';
import { Kommentarer } from './referat/Kommentarer';
import { Kommentarrunde } from './referat/Kommentarrunde';
import { LagUtkast } from './referat/LagUtkast';
import { referatord } from './referat/ord';
import { Rettelser } from './referat/Rettelser';
import { useReferat } from './referat/useReferat';
import { styrer, useMeg } from './rett';
import './moete.css';
import './referat.css';

const STEG = ['utkast', 'til-kommentar', 'ferdig', 'publisert'] as const;

/** The minutes of a meeting, from draft to published and corrected. */
export function Referat() {
  const [t, fellesskap] = [useTekster(referatord), useFellesskap()];
  const moete = useMoete();
  const meg = useMeg();
  const referat = useReferat(moete.id);
  const kanStyre = styrer(meg, moete.organ.id);
  const over = <>{moete.organ.navn} · <Link to="/$fellesskap/moeter/$id" params={{ fellesskap, id: moete.id }}>{t.moetet}</Link></>;
  if (referat === 'lukket') return <Side tittel={t.tittel(moete.tittel)} over={over}><Alert data-color="info">{t.lukketFor}</Alert></Side>;
  const felles = { moete, kanStyre };
  return (
    <Side tittel={t.tittel(moete.tittel)} over={over}>
      <Steg status={referat?.status ?? 'ingen'} />
      {!referat && (moete.status === 'hevet' ? <LagUtkast {...felles} /> : <Tom tittel={t.ikkeHevet}>{t.ikkeHevetRaad}</Tom>)}
      {referat && (
        <>
          <Ferdigstilling {...felles} referat={referat} />
          <Forhaandsvisning {...felles} referat={referat} />
          <Kommentarrunde {...felles} referat={referat} />
          <Kommentarer {...felles} referat={referat} meg={meg} />
          <Rettelser {...felles} referat={referat} />
        </>
      )}
    </Side>
  );
}

function Steg({ status }: { readonly status: string }) {
  const t = useTekster(referatord);
  const naa = STEG.findIndex((s) => s === status);
  return (
    <ol className="steg" aria-label={t.steg}>
      {STEG.map((s, nr) => <li key={s} {...(nr === naa && { 'aria-current': 'step' as const })}><Tag data-color={nr < naa ? 'success' : nr === naa ? 'accent' : 'neutral'} variant={nr === naa ? 'default' : 'outline'}>{nr < naa && '✓ '}{t[s]}</Tag></li>)}
    </ol>
  );
}
