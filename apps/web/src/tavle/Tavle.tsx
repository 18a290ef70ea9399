import { Alert, Button, Field, Label, Select } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useDeferredValue, useState } from 'react';
import { useFellesskap, useHent } from '../api/bruk';
import { useSoek } from '../felles/adresse';
import { Side } from '../felles/Side';
import { Tom } from '../felles/Tilstand';
import { useTekster } from '../spraak/maalform';
import { Flytting } from './Flytting';
import { Kolonne } from './Kolonne';
import { tavleord } from './ord';
import { type Inndeling, INNDELINGER, type Kortet } from './typer';
import './tavle.css';

/** Every sak that is under way, in columns. What is moved, is moved by a button; what has happened is said. */
export function Tavle() {
  const [t, fellesskap] = [useTekster(tavleord), useFellesskap()];
  const [soek, sett] = useSoek();
  const etter: Inndeling = INNDELINGER.find((i) => i === soek['etter']) ?? 'steg';
  const valg = useDeferredValue(JSON.stringify({ etter, ...(soek['kolonne'] !== undefined && { kolonne: soek['kolonne'] }) }));
  const tavle = useHent('/tavle', { spoerring: JSON.parse(valg) as { etter: Inndeling; kolonne?: string } });
  const [flyttes, flytt] = useState<Kortet>();
  const [kvittering, kvitter] = useState('');
  const navn = (k: (typeof tavle.kolonner)[number]) => k.navn ?? t.uten[tavle.etter];
  return (
    <Side tittel={t.tittel} ingress={t.ingress(tavle.antall)} handlinger={<Button asChild variant="secondary"><Link to="/$fellesskap/saker" params={{ fellesskap }}>{t.liste}</Link></Button>}>
      <div className="stabel">
        <div className="rad">
          <div role="group" aria-label={t.ordnetEtter} className="rad">
            <span aria-hidden>{t.ordnetEtter}</span>
            {INNDELINGER.map((i) => <Button key={i} data-size="sm" variant={i === etter ? 'primary' : 'secondary'} aria-pressed={i === etter} onClick={() => sett({ etter: i, kolonne: undefined })}>{t.etter[i]}</Button>)}
          </div>
          {soek['kolonne'] !== undefined && <Button variant="tertiary" data-size="sm" onClick={() => sett({ kolonne: undefined })}>{t.visFaerre}</Button>}
        </div>
        <div aria-live="polite">{kvittering !== '' && <Alert data-color="success" data-size="sm">{kvittering}</Alert>}</div>
      </div>
      {tavle.antall === 0 && tavle.kolonner.length === 0 ? <Tom tittel={t.tom}>{t.tomRaad}</Tom>
        : <Kolonnene alle={tavle.kolonner} navn={navn} flytt={flytt} visAlle={(k) => sett({ kolonne: k.noekkel ?? 'uten' })} />}
      {flyttes && <Flytting sak={flyttes} lukk={() => flytt(undefined)} ferdig={(steg) => { kvitter(t.utfoert(flyttes.tittel, steg)); flytt(undefined); }} />}
    </Side>
  );
}

type Alle = ReturnType<typeof useHent<'/tavle'>>['kolonner'];

/** Beside each other where there is room; on a phone one chooses which to see. */
function Kolonnene({ alle, navn, flytt, visAlle }: { readonly alle: Alle; readonly navn: (k: Alle[number]) => string; readonly flytt: (sak: Kortet) => void; readonly visAlle: (k: Alle[number]) => void }) {
  const t = useTekster(tavleord);
  const [valgt, velg] = useState<string>();
  const foerste = alle.find((k) => k.antall > 0) ?? alle[0];
  const vist = alle.find((k) => navn(k) === valgt) ?? foerste;
  return (
    <>
      <Field className="tavle-velger">
        <Label htmlFor="kolonne">{t.kolonne}</Label>
        <Select id="kolonne" value={vist ? navn(vist) : ''} onChange={(h) => velg(h.target.value)}>
          {alle.map((k) => <Select.Option key={navn(k)} value={navn(k)}>{`${navn(k)} (${k.antall})`}</Select.Option>)}
        </Select>
      </Field>
      <div className="rulle tavle-kolonner" tabIndex={0} role="region" aria-label={t.tittel}>
        {alle.map((k) => <Kolonne key={navn(k)} kolonne={k} navn={navn(k)} vist={k === vist} flytt={flytt} visAlle={() => visAlle(k)} />)}
      </div>
    </>
  );
}
