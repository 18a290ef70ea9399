import { Alert, Button, Tag, Textfield } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useFellesskap, useKommando, useSettRevisjon } from '../api/bruk';
import { Handlingsdialog } from '../felles/Dialog';
import { Tekstfelt } from '../felles/Felt';
import { Del } from '../felles/Side';
import { Avslag } from '../felles/Skjema';
import { Tom } from '../felles/Tilstand';
import { useTekster } from '../spraak/maalform';
import { ForSent } from './innkalling/Nytt';
import { opptakene } from './koder';
import { moeteord } from './ord';
import { type Moetesvar, type Post } from './typer';

/** The saker in the order that the user has given them, which holds when the agenda is fixed. */
function useRekkefoelge(saksliste: readonly Post[]) {
  const [onsket, sett] = useState<readonly string[]>([]);
  const plass = (p: Post) => { const nr = onsket.indexOf(p.behandlingId); return nr < 0 ? onsket.length : nr; };
  const poster = [...saksliste].sort((a, b) => plass(a) - plass(b));
  const flytt = (fra: number, til: number) => {
    const ny = poster.map((p) => p.behandlingId);
    const [id] = ny.splice(fra, 1);
    if (id !== undefined) ny.splice(til, 0, id);
    sett(ny);
  };
  return { poster, flytt, endret: poster.some((p, i) => p !== saksliste[i]), glem: () => sett([]) };
}

export function Saksliste({ moete, kanStyre }: { readonly moete: Moetesvar; readonly kanStyre: boolean }) {
  const t = useTekster(moeteord);
  const { poster, flytt, endret, glem } = useRekkefoelge(moete.saksliste);
  const [sagt, si] = useState('');
  const fastsett = useKommando('post', '/moeter/{id}/sakslisteversjoner');
  // Who only fixes what stands there replaces nothing of anybody's.
  const revisjon = useSettRevisjon(moete.revisjon, endret, fastsett);
  const { satt, moetet } = moete.tidsbudsjett;
  const flyttet = (fra: number, til: number) => {
    flytt(fra, til);
    si(t.flyttet(poster[fra]?.tittel ?? '', til + 1));
  };
  const trengs = endret || poster.some((p) => !p.opptatt);
  return (
    <Del tittel={t.saksliste} id="saksliste">
      {moete.fastePunkter.length > 0 && <p className="dempet uten-marg">{t.fastePunkter}: {moete.fastePunkter.join(', ')}</p>}
      {poster.length === 0
        ? <Tom tittel={t.tomSaksliste}>{kanStyre && t.tomSakslisteRaad}</Tom>
        : <ol className="sakslinjer">{poster.map((post, nr) => <Sakslinje key={post.behandlingId} post={post} nr={nr} moete={moete} kanStyre={kanStyre} flytt={flyttet} antall={poster.length} />)}</ol>}
      <p className="bare-leser" role="status">{sagt}</p>
      {satt > 0 && <p className="dempet uten-marg">{t.tid(satt, moetet)}</p>}
      {moete.meldinger.length > 0 && <><p className="uten-marg"><strong>{t.meldinger}</strong></p><ul className="navneliste">{moete.meldinger.map((m) => <li key={m.sakId}>{m.saksnummer} {m.tittel}</li>)}</ul></>}
      {kanStyre && poster.length > 0 && (
        <>
          {endret && <Alert data-color="info">{t.nyRekkefoelge}</Alert>}
          <Avslag feil={fastsett.error} />
          <div className="handlinger">
            <Button variant={trengs ? 'primary' : 'secondary'} loading={fastsett.isPending} onClick={() => fastsett.mutate({ sti: { id: moete.id }, kropp: { rekkefoelge: poster.map((p) => p.behandlingId) }, ...(revisjon !== undefined && { revisjon }) }, { onSuccess: glem })}>
              {moete.sakslisteversjon === 0 ? t.fastsett : t.fastsettIgjen}
            </Button>
          </div>
        </>
      )}
    </Del>
  );
}

interface Linje { readonly post: Post; readonly nr: number; readonly antall: number; readonly moete: Moetesvar; readonly kanStyre: boolean; readonly flytt: (fra: number, til: number) => void }

function Sakslinje({ post, nr, antall, moete, kanStyre, flytt }: Linje) {
  const [t, opptak, fellesskap] = [useTekster(moeteord), useTekster(opptakene), useFellesskap()];
  const { tittel, sakId, saksnummer } = post;
  return (
    <li className="sakslinje">
      <span className="sakslinje-nr">{saksnummer ?? `${nr + 1}.`}</span>
      <div className="sakslinje-tittel">
        <Link to="/$fellesskap/saker/$id" params={{ fellesskap, id: sakId }}>{tittel}</Link>
        <span className="rad">
          {!post.endelig && <Tag data-size="sm" data-color="neutral">{t.raadgivende}</Tag>}
          {post.opptak !== 'saksliste' && <Tag data-size="sm" data-color="warning">{opptak[post.opptak]}</Tag>}
          {post.forSen && <ForSent />}
          {!post.opptatt && <Tag data-size="sm" data-color="warning">{t.nySiden}</Tag>}
          {post.behandlet && <Tag data-size="sm" data-color="success">{t.behandlet}</Tag>}
        </span>
      </div>
      {kanStyre && (
        <div className="handlinger">
          <Minutter post={post} moeteId={moete.id} />
          <Button variant="tertiary" data-size="sm" aria-label={t.opp(tittel)} disabled={nr === 0} onClick={() => flytt(nr, nr - 1)}>{t.oppKort}</Button>
          <Button variant="tertiary" data-size="sm" aria-label={t.ned(tittel)} disabled={nr === antall - 1} onClick={() => flytt(nr, nr + 1)}>{t.nedKort}</Button>
          <TaAv post={post} moeteId={moete.id} />
        </div>
      )}
    </li>
  );
}

function Minutter({ post: { behandlingId, minutter, tittel }, moeteId }: { readonly post: Post; readonly moeteId: string }) {
  const t = useTekster(moeteord);
  const [skrevet, skriv] = useState<string>();
  const sett = useKommando('put', '/moeter/{id}/saksliste/{behandling}/tid');
  const lagre = () => {
    const tall = Number(skrevet);
    if (skrevet === undefined || !Number.isInteger(tall) || tall < 1 || tall === minutter) return;
    sett.mutate({ sti: { id: moeteId, behandling: behandlingId }, kropp: { minutter: tall } }, { onSuccess: () => skriv(undefined) });
  };
  return <Textfield className="sakslinje-tid" data-size="sm" label={<><span aria-hidden>{t.minutter}</span><span className="bare-leser">{t.minutterTil(tittel)}</span></>} inputMode="numeric" value={skrevet ?? minutter ?? ''} onChange={(e) => skriv(e.target.value)} onBlur={lagre} error={sett.error?.message} />;
}

function TaAv({ post: { behandlingId, tittel }, moeteId }: { readonly post: Post; readonly moeteId: string }) {
  const t = useTekster(moeteord);
  const [aapen, aapne] = useState(false);
  const [begrunnelse, skriv] = useState('');
  const taAv = useKommando('post', '/moeter/{id}/saksliste/{behandling}/fjerning');
  return (
    <>
      <Button variant="tertiary" data-size="sm" data-color="danger" aria-label={t.taAvSak(tittel)} onClick={() => aapne(true)}>{t.taAv}</Button>
      <Handlingsdialog tittel={t.taAvSak(tittel)} aapen={aapen} lukk={() => aapne(false)} knapp={t.taAv} farlig arbeider={taAv.isPending} feil={taAv.error} utfoer={() => taAv.mutate({ sti: { id: moeteId, behandling: behandlingId }, kropp: { begrunnelse } }, { onSuccess: () => aapne(false) })}>
        <Tekstfelt required label={t.taAvHvorfor} value={begrunnelse} onChange={(e) => skriv(e.target.value)} />
      </Handlingsdialog>
    </>
  );
}
