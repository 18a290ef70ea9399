import { Alert, Button, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useFellesskap, useKommando, useLes } from '../api/bruk';
import { adresse as somAdresse } from '../api/kall';
import { Handlingsdialog } from '../felles/Dialog';
import { Del } from '../felles/Side';
import { Avslag } from '../felles/Skjema';
import { useMeg } from '../moete/rett';
import { type Organ } from '../moete/typer';
import { useTekster } from '../spraak/maalform';
import { moeterord } from './ord';

/** One's own meetings in the calendar that one has: an address that it follows, and a file for whoever wants no more than that. */
export function Kalender({ organer }: { readonly organer: readonly Organ[] }) {
  const [t, fellesskap, { id }] = [useTekster(moeterord), useFellesskap(), useMeg()];
  const { data } = useLes('/personer/{id}/kalenderadresse', { sti: { id } });
  const gi = useKommando('post', '/personer/{id}/kalenderadresse');
  return (
    <Del tittel={t.kalender}>
      <p className="uten-marg">{t.kalenderHjelp}</p>
      {data && (data.adresse === null
        ? <><Avslag feil={gi.error} /><div className="handlinger"><Button variant="secondary" loading={gi.isPending} onClick={() => gi.mutate({ sti: { id } })}>{t.faaAdresse}</Button></div></>
        : <Adresse key={data.adresse} adresse={data.adresse} personId={id} />)}
      <p className="uten-marg dempet">{t.kalenderfiler}</p>
      <ul className="lenkeliste uten-marg">{organer.map((o) => <li key={o.id}><a href={somAdresse(`/${fellesskap}/organer/${o.id}/moeter.ics`)} download>{t.kalenderFor(o.navn)}</a></li>)}</ul>
    </Del>
  );
}

/** The address itself, and a new one in its place for whoever has shown it to somebody. */
function Adresse({ adresse, personId }: { readonly adresse: string; readonly personId: string }) {
  const t = useTekster(moeterord);
  const [sagt, si] = useState('');
  const [bytter, bytt] = useState(false);
  const gi = useKommando('post', '/personer/{id}/kalenderadresse');
  // A browser that lets nobody at the clipboard leaves the field, which one may mark and copy from.
  const kopier = () => void navigator.clipboard.writeText(adresse).then(() => si(t.kopiert), () => si(t.ikkeKopiert));
  return (
    <>
      <Textfield label={t.adressen} description={t.adresseHemmelig} value={adresse} readOnly onFocus={(e) => e.target.select()} />
      <div className="handlinger">
        <Button variant="secondary" onClick={kopier}>{t.kopier}</Button>
        <Button variant="tertiary" onClick={() => bytt(true)}>{t.nyAdresse}</Button>
      </div>
      <p className="uten-marg" role="status">{sagt}</p>
      <Handlingsdialog tittel={t.nyAdresse} aapen={bytter} lukk={() => bytt(false)} knapp={t.lagNy} farlig arbeider={gi.isPending} feil={gi.error} utfoer={() => gi.mutate({ sti: { id: personId } }, { onSuccess: () => bytt(false) })}>
        <Alert data-color="warning">{t.nyAdresseRaad}</Alert>
      </Handlingsdialog>
    </>
  );
}
