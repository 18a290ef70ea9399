import { Details, Paragraph } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useFellesskap, useHent } from '../api/bruk';
import { type Svar } from '../api/typer';
import { useStidel } from '../felles/adresse';
import { Del, Side } from '../felles/Side';
import { Tabell } from '../felles/Tabell';
import { useDato } from '../spraak/dato';
import { useMaalform, useTekster } from '../spraak/maalform';
import { feltsti, sisteFelt } from './feltnavn';
import { hendelseord } from './hendelseord';
import { Verdi } from './Verdi';
import './historikk.css';

type Hele = Svar<'/hendelser/{id}'>;
type Linje = Pick<Hele, 'hendelseId' | 'setning' | 'naar'>;
type Foelge = Hele['foelger'][number];

function Setning({ hendelseId, setning, naar }: Linje) {
  const [dato, fellesskap] = [useDato(), useFellesskap()];
  return <p><Link to="/$fellesskap/hendelser/$id" params={{ fellesskap, id: hendelseId }}>{setning}</Link> <time className="dempet" dateTime={naar}>{dato.tid(naar)}</time></p>;
}

/** What it caused, each under what caused it. */
function Tre({ foelger }: { readonly foelger: readonly Foelge[] }) {
  return (
    <ul className="hendelsestre">
      {foelger.map((f) => <li key={f.hendelseId}><Setning {...f} />{f.foelger.length > 0 && <Tre foelger={f.foelger} />}</li>)}
    </ul>
  );
}

/** To what it is about, where that has a page. */
function Gjelder({ h: { hva: { stroem, sakId } } }: { readonly h: Hele }) {
  const [t, fellesskap] = [useTekster(hendelseord), useFellesskap()];
  return (
    <>
      {sakId && <Link to="/$fellesskap/saker/$id" params={{ fellesskap, id: sakId }}>{t.seSak}</Link>}
      {stroem.kategori === 'moete' && <Link to="/$fellesskap/moeter/$id" params={{ fellesskap, id: stroem.id }}>{t.seMoete}</Link>}
      {stroem.kategori === 'avtale' && <Link to="/$fellesskap/avtaler/$id" params={{ fellesskap, id: stroem.id }}>{t.seAvtale}</Link>}
      {stroem.kategori === 'innspill' && <Link to="/$fellesskap/innspill/$id" params={{ fellesskap, id: stroem.id }}>{t.seRunde}</Link>}
    </>
  );
}

function Fakta({ h }: { readonly h: Hele }) {
  const [t, dato] = [useTekster(hendelseord), useDato()];
  return (
    <dl className="fakta">
      <dt>{t.hvem}</dt><dd>{h.hvem.navn ?? t.system}</dd>
      {h.hvem.paaVegneAv.length > 0 && <><dt>{t.paaVegneAv}</dt><dd>{h.hvem.paaVegneAv.join(', ')}</dd></>}
      <dt>{t.naar}</dt><dd><time dateTime={h.naar}>{t.tidspunkt(dato.ukedag(h.naar), dato.klokke(h.naar))}</time></dd>
      <dt>{t.hvorfor}</dt><dd>{h.hvorfor.begrunnelse ?? t.ingenBegrunnelse}</dd>
    </dl>
  );
}

/** One event: what it says, why it happened, and what came of it. */
export function Hendelse() {
  const [t, { maalform }, fellesskap, id] = [useTekster(hendelseord), useMaalform(), useFellesskap(), useStidel('id')];
  const h = useHent('/hendelser/{id}', { sti: { id }, spoerring: { maalform } });
  return (
    <Side key={id} tittel={t.tittel} over={<Link to="/$fellesskap/historikk" params={{ fellesskap }}>{t.over}</Link>} handlinger={<Gjelder h={h} />}>
      <p className="hendelse-setning">{h.setning}</p>
      <Fakta h={h} />
      <Del tittel={t.aarsak}>
        {h.aarsaker.length === 0 ? <Paragraph>{t.aarsakTom}</Paragraph> : <ol className="hendelsestre">{h.aarsaker.map((a) => <li key={a.hendelseId}><Setning {...a} /></li>)}</ol>}
      </Del>
      <Del tittel={t.foelger}>
        {h.foelger.length === 0 ? <Paragraph>{t.foelgerTom}</Paragraph> : <Tre foelger={h.foelger} />}
        {h.flereFoelger && <Paragraph>{t.flere}</Paragraph>}
      </Del>
      {h.vei.length > 1 && <Del tittel={t.vei}><Paragraph>{t.veiRaad}</Paragraph><ol className="hendelsestre">{h.vei.map((v) => <li key={v.hendelseId}><Setning {...v} /></li>)}</ol></Del>}
      <Details className="ingen-utskrift">
        <Details.Summary>{t.data}</Details.Summary>
        <Details.Content>
          {h.endringer && h.endringer.length > 0 && (
            <Tabell tittel={t.endringer} rader={h.endringer} noekkel={(e) => e.felt} kolonner={[{ tittel: t.opplysning, celle: (e) => feltsti(e.felt, maalform) }, { tittel: t.foer, celle: (e) => <Verdi felt={sisteFelt(e.felt)} verdi={e.foer} /> }, { tittel: t.etter, celle: (e) => <Verdi felt={sisteFelt(e.felt)} verdi={e.etter} /> }]} />
          )}
          <Verdi felt="data" verdi={h.data} />
        </Details.Content>
      </Details>
      <Details className="ingen-utskrift">
        <Details.Summary>{t.lagret}</Details.Summary>
        <Details.Content><pre className="raadata">{JSON.stringify(h.data, null, 2)}</pre></Details.Content>
      </Details>
    </Side>
  );
}
