import { Details, Paragraph } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useFellesskap } from '../api/bruk';
import { type Rad } from '../api/typer';
import { useSoek } from '../felles/adresse';
import { Avslag } from '../felles/Skjema';
import { Tabell } from '../felles/Tabell';
import { Velger } from '../felles/Velger';
import { useDato } from '../spraak/dato';
import { useMaalform, useTekster } from '../spraak/maalform';
import { type Parameter, useNavn, useSvar } from './bruk';
import { feltsti, sisteFelt } from './feltnavn';
import { koder } from './koder';
import { historikkord } from './ord';
import { Spoerreskjema } from './Spoerreskjema';
import { Svarramme } from './Svarramme';
import { Verdi } from './Verdi';

const SLAG = ['sak', 'avtale', 'organ'] as const;
type Slag = (typeof SLAG)[number];
const RUTE: Readonly<Record<Slag, string>> = { sak: 'saker', avtale: 'avtaler', organ: 'organer' };
type Linje = Rad<'/saker/{id}/historikk'>;
type Endring = Rad<'/saker/{id}/forskjell'>;

const p = (navn: string, form: Parameter['form'], paakrevd = false): Parameter => ({ navn, form, paakrevd, forklaring: navn });

/** What happened between two days, told as it was done; the fields for those who want them. */
function Svaret({ slag, id, fra, til }: { readonly slag: Slag; readonly id: string; readonly fra: string; readonly til: string | undefined }) {
  const [t, dato, { maalform }, fellesskap] = [useTekster(historikkord), useDato(), useMaalform(), useFellesskap()];
  const forskjell = useSvar<Endring>(`/${RUTE[slag]}/${id}/forskjell`, { fra, til });
  const historie = useSvar<Linje>(`/historikk`, { sak: id, fra, til, maalform, antall: '100' }, slag === 'sak');
  return (
    <div className="stabel">
      {slag === 'sak' && !historie.isPending && (
        <ol className="hendelsesliste">
          {historie.rader.map((h) => <li key={h.hendelseId}><time dateTime={h.naar}>{dato.tid(h.naar)}</time> <Link to="/$fellesskap/hendelser/$id" params={{ fellesskap, id: h.hendelseId }}>{h.setning}</Link></li>)}
        </ol>
      )}
      {slag === 'sak' && <Avslag feil={historie.error} />}
      <Svarramme svar={forskjell} antall={t.rader} filnavn="endringer" tom={{ tittel: t.endringer.ingen, raad: '' }}>
        <Details defaultOpen={slag !== 'sak'}>
          <Details.Summary>{t.felter(forskjell.rader.length)}</Details.Summary>
          <Details.Content>
            <Tabell tittel={t.felter(forskjell.rader.length)} skjultTittel rader={forskjell.rader} noekkel={(e) => e.felt}
              kolonner={[{ tittel: t.opplysning, celle: (e) => feltsti(e.felt, maalform) }, { tittel: t.for, celle: (e) => <Verdi felt={sisteFelt(e.felt)} verdi={e.foer} /> }, { tittel: t.etter, celle: (e) => <Verdi felt={sisteFelt(e.felt)} verdi={e.etter} /> }]} />
          </Details.Content>
        </Details>
      </Svarramme>
    </div>
  );
}

export function Forskjell() {
  const [t, k, [soek, sett]] = [useTekster(historikkord), useTekster(koder), useSoek()];
  const slag = SLAG.find((s) => s === soek['gjelder']) ?? 'sak';
  const [id, fra] = [soek[slag], soek['fra']];
  const navn = useNavn(slag)?.find((n) => n.id === id)?.navn;
  return (
    <div className="stabel">
      <Paragraph>{t.endringer.ingress}</Paragraph>
      <div className="spoersmaalsvelger ingen-utskrift"><Velger navn={t.endringer.gjelder} verdi={slag} velg={(s) => sett({ gjelder: s })} valg={SLAG.map((s) => [s, s === 'organ' ? t.felt.organ : k.slag[s]] as const)} /></div>
      <Spoerreskjema key={slag} parametre={[p(slag, 'id', true), p('fra', 'dag', true), p('til', 'dag')]} knapp={t.vis_svar} behold={{ vis: 'endringer', gjelder: slag }} />
      {id && fra && <section className="stabel" aria-label={t.endringer.tittel(navn ?? '')}><h2 className="ds-heading" data-size="sm">{t.endringer.tittel(navn ? `«${navn}»` : '…')}</h2><Svaret slag={slag} id={id} fra={fra} til={soek['til']} /></section>}
    </div>
  );
}
