import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useFellesskap, useLes } from '../api/bruk';
import { adresse } from '../api/kall';
import { Del } from '../felles/Side';
import { Tom } from '../felles/Tilstand';
import { useDato } from '../spraak/dato';
import { useMaalform, useTekster } from '../spraak/maalform';
import { moeteord } from './ord';
import { type Moetesvar } from './typer';

/** The pack: what it looks like, how to get it, and who is to have it. */
export function Innkalling({ moete, kanStyre }: { readonly moete: Moetesvar; readonly kanStyre: boolean }) {
  const t = useTekster(moeteord);
  const { maalform } = useMaalform();
  const fellesskap = useFellesskap();
  const [vist, vis] = useState(false);
  if (moete.sakslisteversjon === 0) return <Del tittel={t.innkalling} id="innkalling"><Tom tittel={t.ikkeInnkalling} /></Del>;
  const fil = (valg: string) => adresse(`/${fellesskap}/moeter/${moete.id}/innkalling?maalform=${maalform}&${valg}`);
  return (
    <Del tittel={t.innkalling} id="innkalling">
      <p className="uten-marg">{t.innkallingRaad}</p>
      <div className="handlinger">
        <Button asChild><a href={fil('format=pdf')} download>{t.pdf}</a></Button>
        <Button asChild variant="secondary"><a href={fil('format=zip')} download>{t.zip}</a></Button>
        <Button asChild variant="secondary"><a href={fil('format=pdf&utgave=offentlig')} download>{t.offentlig}</a></Button>
        <Button variant="tertiary" aria-expanded={vist} onClick={() => vis(!vist)}>{vist ? t.skjul : t.vis}</Button>
      </div>
      {vist && <iframe className="ramme" title={t.forhaandsvisning} src={fil('format=html')} sandbox="" />}
      <Versjoner moeteId={moete.id} />
      {kanStyre && <Mottakere moeteId={moete.id} tittel={t.hvemFaar} />}
    </Del>
  );
}

function Versjoner({ moeteId }: { readonly moeteId: string }) {
  const [t, dato] = [useTekster(moeteord), useDato()];
  const { data } = useLes('/moeter/{id}/sakslisteversjoner', { sti: { id: moeteId } });
  const versjoner = data?.elementer ?? [];
  return <ul className="navneliste dempet">{versjoner.toReversed().map((v) => <li key={v.versjon}>{t.fastsattVersjon(v.versjon, dato.tid(v.fastsatt))}: {t.versjonssaker(v.antallSaker)}{v.versjon > 1 && v.endringer.nye > 0 && `, ${t.nyttI(v.endringer.nye)}`}</li>)}</ul>;
}

export function Mottakere({ moeteId, tittel }: { readonly moeteId: string; readonly tittel: string }) {
  const t = useTekster(moeteord);
  const { data } = useLes('/moeter/{id}/beroerte', { sti: { id: moeteId } });
  const b = data;
  if (!b) return null;
  const innmeldere = [...new Map(b.saker.flatMap((s) => (s.meldtAv ? [[s.meldtAv.personId, s.meldtAv] as const] : []))).values()];
  const grupper = ([['medlemmer', b.medlemmer], ['varaer', b.varaer], ['innmeldere', innmeldere]] as const).filter(([, personer]) => personer.length > 0);
  return (
    <div>
      <p className="uten-marg"><strong>{tittel}</strong></p>
      {grupper.length === 0 && <p className="dempet uten-marg">{t.beroererIngen}</p>}
      <div className="personer">
        {grupper.map(([navn, personer]) => <div key={navn}><p className="uten-marg dempet">{t[navn]}</p><ul className="navneliste">{personer.map((p) => <li key={p.personId}>{p.navn}</li>)}</ul></div>)}
      </div>
    </div>
  );
}
