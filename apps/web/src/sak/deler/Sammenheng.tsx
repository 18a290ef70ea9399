import { Tag } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useFellesskap, useLes } from '../../api/bruk';
import { type Svar } from '../../api/typer';
import { kodeord, SAKSFARGE, saksstatuser } from '../../felles/koder';
import { Del } from '../../felles/Side';
import { Laster, Tom } from '../../felles/Tilstand';
import { useTekster } from '../../spraak/maalform';
import { lenkeord } from '../handlinger/ord';
import { type Sak, statusAv } from '../typer';
import { Lenkebilde } from './Lenkebilde';
import { delord } from './ord';

type Lenke = Svar<'/saker/{id}/lenker'>['ut'][number];

/** Earlier and later saker: a drawing, and the same as a list. */
export function Sammenheng({ sak }: { readonly sak: Sak }) {
  const [t, forhold] = [useTekster(delord), useTekster(lenkeord)];
  const lenker = useLes('/saker/{id}/lenker', { sti: { id: sak.id } }).data;
  const utenfor = sak.lenker.filter((l) => l.tilSak === undefined && l.tekst !== undefined);
  if (!lenker) return <Laster />;
  if (lenker.ut.length + lenker.inn.length + utenfor.length === 0) return <Tom tittel={t.ingenLenker}><p>{t.ingenLenkerRaad}</p></Tom>;
  const bilde = (retning: 'inn' | 'ut') => lenker[retning].map((l) => ({ id: l.sakId, tittel: l.tittel, forhold: kodeord(forhold, l.forhold) }));
  return (
    <Del tittel={t.lenker}>
      {lenker.ut.length + lenker.inn.length > 0 && <div className="rulle" tabIndex={0} role="region" aria-label={t.bilde}><Lenkebilde tittel={sak.tittel} beskrivelse={t.bilde} inn={bilde('inn')} ut={bilde('ut')} /></div>}
      <ul className="fristliste">
        {lenker.inn.map((l) => <li key={`inn ${l.sakId} ${l.forhold}`}><span><Saklenke lenke={l} /> {kodeord(forhold, l.forhold)} <strong>{t.dennesaken.toLowerCase()}</strong></span></li>)}
        {lenker.ut.map((l) => <li key={`ut ${l.sakId} ${l.forhold}`}><span><strong>{t.dennesaken}</strong> {kodeord(forhold, l.forhold)} <Saklenke lenke={l} /></span></li>)}
        {utenfor.map((l) => <li key={l.tekst}><span><strong>{t.dennesaken}</strong> {kodeord(forhold, l.forhold)} {l.tekst}</span></li>)}
      </ul>
    </Del>
  );
}

function Saklenke({ lenke }: { readonly lenke: Lenke }) {
  const [status, fellesskap] = [useTekster(saksstatuser), useFellesskap()];
  return <><Link to="/$fellesskap/saker/$id" params={{ fellesskap, id: lenke.sakId }}>{lenke.tittel}</Link>{lenke.saksnumre.length > 0 && ` (${lenke.saksnumre.join(', ')})`} <Tag data-size="sm" data-color={SAKSFARGE[statusAv(lenke)]}>{status[statusAv(lenke)]}</Tag></>;
}
