import { Button, Tag } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useFellesskap, useKommando, useLes } from '../api/bruk';
import { Handlingsdialog } from '../felles/Dialog';
import { Tekstfelt } from '../felles/Felt';
import { Del } from '../felles/Side';
import { Avslag } from '../felles/Skjema';
import { Frist, Laster, Tom } from '../felles/Tilstand';
import { useTekster } from '../spraak/maalform';
import { moeteord } from './ord';
import { type Koelinje, type Moetesvar } from './typer';

const TILSTAND = { 'klar': ['klar', 'success'], 'paa-vei': ['paaVei', 'warning'], 'ventet': ['ventet', 'neutral'] } as const;

/** What waits for the body, and may be put on the agenda. */
export function Koe({ moete }: { readonly moete: Moetesvar }) {
  const t = useTekster(moeteord);
  const { data, error } = useLes('/organer/{id}/koe', { sti: { id: moete.organ.id } });
  const linjer = data?.elementer.filter((k) => k.tilstand !== 'ventet');
  return (
    <>
      <Del tittel={t.koe}>
        <Avslag feil={error} />
        {!linjer && !error && <Laster />}
        {linjer?.length === 0 && <Tom tittel={t.tomKoe}>{t.tomKoeRaad}</Tom>}
        {linjer && linjer.length > 0 && <><p className="dempet uten-marg">{t.koeIngress}</p><ul className="sakslinjer">{linjer.map((k) => <Linje key={k.sakId} linje={k} moeteId={moete.id} />)}</ul></>}
      </Del>
      <Lovede moeteId={moete.id} />
    </>
  );
}

function Linje({ linje: { sakId, tittel, tilstand, frist, mangler }, moeteId }: { readonly linje: Koelinje; readonly moeteId: string }) {
  const [t, fellesskap] = [useTekster(moeteord), useFellesskap()];
  const [navn, farge] = TILSTAND[tilstand];
  const [dispensasjon, skriv] = useState('');
  const sett = useKommando('post', '/moeter/{id}/saksliste');
  const forSent = sett.error?.kode === 'innlevert-for-sent';
  const send = () => sett.mutate({ sti: { id: moeteId }, kropp: { sakId, ...(dispensasjon.trim() && { dispensasjon }) } });
  return (
    <li className="sakslinje koelinje">
      <div className="sakslinje-tittel">
        <Link to="/$fellesskap/saker/$id" params={{ fellesskap, id: sakId }}>{tittel}</Link>
        <span className="rad"><Tag data-size="sm" data-color={farge}>{t[navn]}</Tag>{frist && <Frist dag={frist.dato} />}</span>
        {mangler.length > 0 && <span className="dempet liten">{t.mangel}: {mangler.join(', ')}</span>}
        {!forSent && <Avslag feil={sett.error} />}
      </div>
      <Button variant="secondary" data-size="sm" aria-label={t.settOppSak(tittel)} loading={sett.isPending} onClick={send}>{t.settOpp}</Button>
      <Handlingsdialog tittel={t.settOppSak(tittel)} aapen={forSent} lukk={sett.reset} knapp={t.slippTil} arbeider={sett.isPending} utfoer={send}>
        <p className="uten-marg">{sett.error?.message}</p>
        <Tekstfelt required multiline rows={2} label={t.dispensasjon} value={dispensasjon} onChange={(e) => skriv(e.target.value)} />
      </Handlingsdialog>
    </li>
  );
}

function Lovede({ moeteId }: { readonly moeteId: string }) {
  const [t, fellesskap] = [useTekster(moeteord), useFellesskap()];
  const { data } = useLes('/moeter/{id}/lovede-saker', { sti: { id: moeteId } });
  const saker = data?.elementer ?? [];
  if (saker.length === 0) return null;
  return (
    <Del tittel={t.lovet}>
      <ul className="sakslinjer">
        {saker.map((s) => (
          <li key={s.sakId} className="sakslinje koelinje">
            <div className="sakslinje-tittel">
              <strong>{s.tittel}</strong>
              <span className="dempet liten">{t.lovetAv(s.ansvarlig)}. <Link to="/$fellesskap/saker/$id" params={{ fellesskap, id: s.opphav.sakId }}>{t.opphav(s.opphav.saksnummer, s.opphav.punkt ?? 0)}</Link></span>
            </div>
            {s.forfalt ? <Tag data-size="sm" data-color="danger">{t.skulleVaertMeldt}</Tag> : <span />}
          </li>
        ))}
      </ul>
    </Del>
  );
}
