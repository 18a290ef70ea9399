import { Alert, Heading, Tag } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState, useTransition } from 'react';
import { useFellesskap, useHent } from '../api/bruk';
import { Side } from '../felles/Side';
import { Kladdrest } from '../felles/Skjema';
import { useTekster } from '../spraak/maalform';
import { opptakene } from './koder';
import { Behandlet } from './leder/Behandlet';
import { Framdrift } from './leder/Framdrift';
import { Heving, IkkeIGang } from './leder/Heving';
import { useHurtigtaster, useTastevalg } from './leder/hurtigtaster';
import { TasterPaa } from './leder/Knapp';
import { Opptak } from './leder/Opptak';
import { lederord } from './leder/ord';
import { Rommet } from './leder/Rommet';
import { kladdFor, somTekst } from './leder/vedtaksutkast';
import { Vedtaksskjema } from './leder/Vedtaksskjema';
import { Voteringer } from './leder/Votering';
import { useMoeteId } from './rett';
import { type Lederbilde, type Saksbilde } from './typer';
import './moete.css';
import './leder.css';

/** The sak that one looks at: the one that the meeting has come to, until one pages. The old one stands until the new one is there. */
function useBilde() {
  const id = useMoeteId();
  const [valgt, velg] = useState<string>();
  const [, start] = useTransition();
  const bilde = useHent('/moeter/{id}/moeteleder', { sti: { id }, spoerring: valgt === undefined ? {} : { sak: valgt } });
  return { bilde, gaaTil: (behandlingId: string | undefined) => start(() => velg(behandlingId)) };
}

/** One sak at a time, with large controls, for who leads the meeting or writes for it. */
export function Moeteleder() {
  const [t, fellesskap] = [useTekster(lederord), useFellesskap()];
  const { bilde, gaaTil } = useBilde();
  const [taster, settTaster] = useTastevalg();
  const [sagt, si] = useState('');
  const { saker, sett } = bilde;
  // Nobody is in a room: there is nobody to call, to come or to go.
  const skriftlig = bilde.form === 'skriftlig';
  const nr = saker.findIndex((s) => s.behandlingId === sett?.behandlingId);
  const ferdig = (sak: Saksbilde) => {
    const her = saker.findIndex((s) => s.behandlingId === sak.behandlingId);
    const igjen = [...saker.slice(her + 1), ...saker.slice(0, her)].filter((s) => !s.behandlet);
    si(t.foert(sak.saksnummer ?? sak.tittel));
    gaaTil(igjen[0]?.behandlingId ?? sak.behandlingId);
  };
  useHurtigtaster({ J: () => { if (nr < saker.length - 1) gaaTil(saker[nr + 1]?.behandlingId); }, K: () => { if (nr > 0) gaaTil(saker[nr - 1]?.behandlingId); } }, taster);
  return (
    <TasterPaa value={taster}>
      <Side tittel={bilde.tittel} vindu={`${t.tittel}: ${bilde.tittel}`} over={<>{t.tittel} · <Link to="/$fellesskap/moeter/$id" params={{ fellesskap, id: bilde.id }}>{t.tilMoetet}</Link></>}>
        {bilde.status === 'aapnet' ? (
          <>
            {!skriftlig && bilde.fremmoete.length === 0 && <Alert data-color="warning">{t.foerFremmoete} <Link to="/$fellesskap/moeter/$id" params={{ fellesskap, id: bilde.id }} hash="fremmoete">{t.foerFremmoeteLenke}</Link></Alert>}
            <p className="bare-leser" role="status">{sagt}</p>
            {saker.filter((s) => s.behandlet).map((s) => <Kladdrest key={s.behandlingId} om={s.tittel} noekkel={kladdFor(s)} tekst={somTekst} />)}
            {bilde.naa === null && <Heving bilde={bilde} />}
            {sett && <Framdrift bilde={bilde} nr={nr} gaaTil={gaaTil} taster={taster} settTaster={settTaster} />}
            {sett && <Saken key={sett.behandlingId} sak={sett} bilde={bilde} ferdig={ferdig} />}
            {!skriftlig && <div className="handlinger"><Opptak bilde={bilde} /></div>}
          </>
        ) : <IkkeIGang bilde={bilde} />}
      </Side>
    </TasterPaa>
  );
}

function Saken({ sak, bilde, ferdig }: { readonly sak: Saksbilde; readonly bilde: Lederbilde; readonly ferdig: (sak: Saksbilde) => void }) {
  const [t, opptak, fellesskap] = [useTekster(lederord), useTekster(opptakene), useFellesskap()];
  const tittel = useRef<HTMLHeadingElement>(null);
  useEffect(() => tittel.current?.focus({ preventScroll: false }), []);
  return (
    <div className="to-spalter">
      <section aria-labelledby="sakstittel" className="del saken">
        <div>
          <Heading level={2} data-size="md" id="sakstittel" tabIndex={-1} ref={tittel}>{sak.saksnummer} {sak.tittel}</Heading>
          <p className="uten-marg rad">
            <Link to="/$fellesskap/saker/$id" params={{ fellesskap, id: sak.sakId }}>{t.lesSaken}</Link>
            {sak.opptak !== 'saksliste' && <Tag data-size="sm" data-color="warning">{opptak[sak.opptak]}</Tag>}
          </p>
        </div>
        {sak.behandlet ? <Behandlet moeteId={bilde.id} behandlingId={sak.behandlingId} /> : <Vedtaksskjema sak={sak} moeteId={bilde.id} organ={bilde.organ} ferdig={ferdig} />}
      </section>
      {bilde.form !== 'skriftlig' && (
        <div className="stabel sidefelt">
          <Rommet bilde={bilde} sak={sak} />
          <Voteringer bilde={bilde} sak={sak} />
        </div>
      )}
    </div>
  );
}
