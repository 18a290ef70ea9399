import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useFellesskap, useLes } from '../api/bruk';
import { adresse } from '../api/kall';
import { Fillenke } from '../felles/LastNed';
import { Del } from '../felles/Side';
import { Tom } from '../felles/Tilstand';
import { useDato } from '../spraak/dato';
import { useMaalform, useTekster } from '../spraak/maalform';
import { Nytt } from './innkalling/Nytt';
import { Utsending } from './innkalling/Utsending';
import { moeteord } from './ord';
import { type Moetesvar } from './typer';

/** What is new, the pack, and to whom it was sent. */
export function Innkalling({ moete, kanStyre }: { readonly moete: Moetesvar; readonly kanStyre: boolean }) {
  const t = useTekster(moeteord);
  const { maalform } = useMaalform();
  const fellesskap = useFellesskap();
  const [vist, vis] = useState(false);
  if (moete.sakslisteversjon === 0) return <Del tittel={t.innkalling} id="innkalling"><Tom tittel={t.ikkeInnkalling} /></Del>;
  const sti = (valg: string) => `/${fellesskap}/moeter/${moete.id}/innkalling?maalform=${maalform}&${valg}`;
  return (
    <Del tittel={t.innkalling} id="innkalling">
      <Nytt moeteId={moete.id} versjon={moete.sakslisteversjon} />
      <Utsending moete={moete} kanSende={kanStyre && moete.status === 'planlagt' && moete.form !== 'skriftlig'} />
      <p className="uten-marg">{t.innkallingRaad}</p>
      <div className="handlinger">
        <Fillenke knapp="secondary" sti={sti('format=pdf')} tekst={t.pdf} />
        <Fillenke knapp="secondary" sti={sti('format=zip')} tekst={t.zip} />
        <Fillenke knapp="secondary" sti={sti('format=pdf&utgave=offentlig')} tekst={t.offentlig} />
        <Button variant="tertiary" aria-expanded={vist} onClick={() => vis(!vist)}>{vist ? t.skjul : t.vis}</Button>
      </div>
      {vist && <iframe className="ramme" title={t.forhaandsvisning} src={adresse(sti('format=html'))} sandbox="" />}
      <Versjoner moeteId={moete.id} />
    </Del>
  );
}

function Versjoner({ moeteId }: { readonly moeteId: string }) {
  const [t, dato] = [useTekster(moeteord), useDato()];
  const { data } = useLes('/moeter/{id}/sakslisteversjoner', { sti: { id: moeteId } });
  const versjoner = data?.elementer ?? [];
  return <ul className="navneliste dempet">{versjoner.toReversed().map((v) => <li key={v.versjon}>{t.fastsattVersjon(v.versjon, dato.tid(v.fastsatt))}: {t.versjonssaker(v.antallSaker)}{v.versjon > 1 && v.endringer.nye > 0 && `, ${t.nyttI(v.endringer.nye)}`}</li>)}</ul>;
}
