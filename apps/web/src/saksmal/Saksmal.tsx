import './saksmal.css';
import { Alert, Tag } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useAlle, useFellesskap, useHeleListen, useHent } from '../api/bruk';
import { useSoek, useStidel } from '../felles/adresse';
import { Handling } from '../felles/Handling';
import { kodeord, sakstyper } from '../felles/koder';
import { useHarRolle } from '../felles/meg';
import { Del, Side } from '../felles/Side';
import { Tabell } from '../felles/Tabell';
import { Laster } from '../felles/Tilstand';
import { Velger } from '../felles/Velger';
import { feltslagord } from '../saker/skjema/standardfelt';
import { useDato } from '../spraak/dato';
import { useTekster } from '../spraak/maalform';
import { Malskjema, type Saksmalsvar } from './Malskjema';
import { malord } from './ord';

/** One form in all its versions: what it asks for, who settled that and why, and what each changed. */
export function Saksmal() {
  const [t, typer, fellesskap, id] = [useTekster(malord), useTekster(sakstyper), useFellesskap(), useStidel('id')];
  const [soek, settSoek] = useSoek();
  const mal = useHent('/saksmaler/{id}', { sti: { id } });
  const organ = useAlle('/organer', {}).find((o) => o.id === mal.organId);
  const valgt = Number(soek['v'] ?? mal.versjon);
  const versjon = valgt >= 1 && valgt <= mal.versjon ? valgt : mal.versjon;
  const nyeste = Array.from({ length: mal.versjon }, (_, i) => mal.versjon - i);
  const hvem = mal.organId === null ? t.alle : organ?.navn ?? '';
  return (
    <Side tittel={mal.navn} over={<Link to="/$fellesskap/drift" params={{ fellesskap }}>{t.drift}</Link>} ingress={`${kodeord(typer, mal.sakstype)} · ${hvem}`} handlinger={<Valgene mal={mal} />}>
      <Opphevelse mal={mal} />
      <Versjoner mal={mal} />
      {nyeste.length > 1 && <div className="drift-filter"><Velger navn={t.versjon} verdi={String(versjon)} velg={(v) => settSoek({ v })} valg={nyeste.map((v) => [String(v), t.versjonNr(v)])} /></div>}
      <Suspense fallback={<Laster />}>
        <Feltene id={id} versjon={versjon} />
        {versjon > 1 && <Endringer id={id} versjon={versjon} />}
      </Suspense>
    </Side>
  );
}

function Valgene({ mal }: { readonly mal: Saksmalsvar }) {
  const t = useTekster(malord);
  if (!useHarRolle('sekretariat')) return null;
  return (
    <>
      <Malskjema mal={mal} />
      {mal.opphevet === null && <Handling farlig sti="/saksmaler/{id}/oppheving" ider={{ id: mal.id }} tittel={t.opphev} felter={[{ navn: 'begrunnelse', etikett: t.begrunnelse, slag: 'langtekst' }]}><p className="uten-marg">{t.opphevRaad}</p></Handling>}
    </>
  );
}

/** Not all who may read a form may read who people are. */
const useNavn = () => {
  const personer = useHeleListen('/personer', { ellers: true }) ?? [];
  return (id: string): string => personer.find((p) => p.id === id)?.navn ?? '';
};

function Opphevelse({ mal: { opphevet } }: { readonly mal: Saksmalsvar }) {
  const [t, dato, navn] = [useTekster(malord), useDato(), useNavn()];
  if (opphevet === null) return null;
  return <Alert data-color="warning">{t.opphevetDa(dato.tid(opphevet.tid), navn(opphevet.av), opphevet.begrunnelse ?? '')}. {t.opphevetRaad}</Alert>;
}

function Versjoner({ mal }: { readonly mal: Saksmalsvar }) {
  const [t, dato, navn] = [useTekster(malord), useDato(), useNavn()];
  const { elementer } = useHent('/saksmaler/{id}/versjoner', { sti: { id: mal.id } });
  const gjelder = (versjon: number) => versjon === mal.versjon && mal.opphevet === null;
  return (
    <Del tittel={t.versjoner}>
      <Tabell
        tittel={t.versjoner}
        skjultTittel
        rader={elementer}
        noekkel={(v) => String(v.versjon)}
        kolonner={[
          { tittel: t.versjon, celle: (v) => <>{v.versjon} {gjelder(v.versjon) && <Tag data-size="sm" data-color="success">{t.gjeldende}</Tag>}</> },
          { tittel: t.fastsatt, celle: (v) => dato.tid(v.fastsatt) }, { tittel: t.av, celle: (v) => navn(v.fastsattAv) }, { tittel: t.hvorfor, celle: (v) => v.begrunnelse },
        ]}
      />
    </Del>
  );
}

interface Versjonsref { readonly id: string; readonly versjon: number }

function Feltene({ id, versjon }: Versjonsref) {
  const [t, slagord] = [useTekster(malord), useTekster(feltslagord)];
  const { felt } = useHent('/saksmaler/{id}/versjoner/{versjon}', { sti: { id, versjon } });
  return (
    <Del tittel={t.felteneI(versjon)}>
      <ol className="malfelter">
        {felt.map((f) => (
          <li key={f.noekkel}>
            <strong>{f.ledetekst}</strong> <Tag data-size="sm" data-color={f.paakrevd ? 'info' : 'neutral'}>{f.paakrevd ? t.paakrevd : t.valgfritt}</Tag>
            {f.ledetekst !== slagord[f.slag] && f.slag !== 'seksjon' && <span className="dempet"> {slagord[f.slag]}</span>}
            {f.hjelp !== undefined && <div className="dempet">{f.hjelp}</div>}
          </li>
        ))}
      </ol>
    </Del>
  );
}

function Endringer({ id, versjon }: Versjonsref) {
  const t = useTekster(malord);
  const { iOrd } = useHent('/saksmaler/{id}/versjoner/{versjon}/endringer', { sti: { id, versjon } });
  return <Del tittel={t.endringer(versjon)}>{iOrd.length === 0 ? <p>{t.ingenEndringer}</p> : <ul>{iOrd.map((linje) => <li key={linje}>{linje}</li>)}</ul>}</Del>;
}
