import { Link } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { useAlle, useFellesskap, useHent, useLes } from '../api/bruk';
import { type Svar } from '../api/typer';
import { useSoek, useStidel } from '../felles/adresse';
import { Dagvelger } from '../felles/fortid/Dagvelger';
import { kodeord } from '../felles/koder';
import { Del, Side } from '../felles/Side';
import { koder } from '../historikk/koder';
import { useMeg } from '../moete/rett';
import { idag, useDato } from '../spraak/dato';
import { useTekster } from '../spraak/maalform';
import { Innstillinger } from './Innstillinger';
import { Medlemmer } from './Medlemmer';
import { organord } from './ord';
import { Organfortid, useOrganetDa } from './Organfortid';
import { Sammensetning } from './Sammensetning';

export type Organet = Svar<'/organer/{id}'>;

/** One body: what it is, who sits in it, and how it works. */
export function Organ() {
  const [t, k, id, [{ per }], fellesskap] = [useTekster(organord), useTekster(koder), useStidel('id'), useSoek(), useFellesskap()];
  const [organ, meg] = [useHent('/organer/{id}', { sti: { id } }), useMeg()];
  const medlemmer = useLes('/organer/{id}/medlemskap', { sti: { id } }).data?.elementer ?? [];
  const [da, slag] = [useOrganetDa(id, per), kodeord(k.organslag, organ.slag)];
  const dagvelger = <Dagvelger key="dag" aapne={t.aapne} fra={foersteDag(medlemmer)} per={per} />;
  if (per !== undefined) return <Side tittel={da.organ?.navn ?? t.organet} over={da.organ && slag !== da.organ.navn && slag}>{dagvelger}<Organfortid id={id} per={per} /></Side>;
  return (
    <Side tittel={organ.navn} over={slag !== organ.navn && slag} handlinger={<Link to="/$fellesskap/moeter" params={{ fellesskap }} search={{ organ: id }}>{t.moeter}</Link>}>
      {dagvelger}
      <Medlemmer organ={organ} medlemmer={medlemmer} meg={meg} />
      <Sammensetning id={id} />
      <Fakta organ={organ} />
      <Innstillinger organ={organ} meg={meg} />
    </Side>
  );
}

/** The slider goes back to when the oldest seat began. */
const foersteDag = (medlemmer: readonly { readonly fra: string }[]): string => medlemmer.map((m) => m.fra).toSorted()[0] ?? `${idag().slice(0, 4)}-01-01`;

/** `{nr:02}/{aa}` as people see it: 01/26. */
const eksempel = (format: string): string => format.replaceAll(/\{nr(?::(\d+))?\}/g, (_, bredde: string | undefined) => '1'.padStart(Number(bredde ?? 1), '0')).replaceAll('{aaaa}', idag().slice(0, 4)).replaceAll('{aa}', idag().slice(2, 4));

function Fakta({ organ }: { readonly organ: Organet }) {
  const [t, d] = [useTekster(organord), useDato()];
  const navn = new Map(useAlle('/organer', {}).map((o) => [o.id, o.navn]));
  const { overordnet, innlevering, maalform, nedlagt, etterfoelger, mandat, tidligereNavn, fastePunkter } = organ;
  const linjer: readonly (readonly [string, ReactNode])[] = [
    ...(nedlagt === null ? [] : [[t.nedlagt(d.dato(nedlagt)), etterfoelger === null ? '–' : `${t.etterfoelger}: ${navn.get(etterfoelger) ?? '–'}`] as const]),
    ...(overordnet === null ? [] : [[t.under, navn.get(overordnet) ?? '–'] as const]), ...(mandat === null ? [] : [[t.mandat, mandat] as const]),
    [t.form, t[organ.beslutningsform]], [t.nummer, t.nummerSom(eksempel(organ.nummerformat))], ...(innlevering === null ? [] : [[t.papirer, t[innlevering.enhet](innlevering.antall)] as const]), [t.maalform, t[maalform]], [t.skriftlig, t.kreverMoete(organ.kreverMoete)],
    ...(fastePunkter.length === 0 ? [] : [[t.faste, fastePunkter.join(', ')] as const]), ...(tidligereNavn.length === 0 ? [] : [[t.tidligere, tidligereNavn.map((n) => t.tidligereNavn(n.navn, d.dato(n.til))).join(', ')] as const]),
  ];
  return <Del tittel={t.fakta}><dl className="fakta stablet">{linjer.map(([hva, verdi]) => <div key={hva}><dt>{hva}</dt><dd>{verdi}</dd></div>)}</dl></Del>;
}
