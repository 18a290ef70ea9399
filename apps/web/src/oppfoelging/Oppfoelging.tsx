import './oppfoelging.css';
import { Button } from '@digdir/designsystemet-react';
import { fyll, useFellesskap, useHent, useListe } from '../api/bruk';
import { type Rad } from '../api/typer';
import { useSoek } from '../felles/adresse';
import { LastNed } from '../felles/LastNed';
import { ord as fellesord } from '../felles/ord';
import { Side } from '../felles/Side';
import { Laster, Tom } from '../felles/Tilstand';
import { Velger } from '../felles/Velger';
import { useTekster } from '../spraak/maalform';
import { Forpliktelsekort } from './Forpliktelsekort';
import { ord } from './ord';

export type Forpliktelse = Rad<'/forpliktelser'>;

const VISNING = {
  aapne: { lukket: false }, avklares: { etterspoerres: true }, forfalt: { forfalt: true }, utenansvarlig: { uten: 'ansvarlig', lukket: false }, utendato: { uten: 'dato', lukket: false }, lukket: { lukket: true },
} as const;
type Visning = keyof typeof VISNING;
const VISNINGER = Object.keys(VISNING) as Visning[];
const SLAG = ['oppdrag', 'tiltak', 'ny-sak', 'sendes-til-innspill', 'frist', 'svarfrist', 'innspillsrunde', 'stegfrist', 'raad', 'samling'] as const;
const finn = <K extends string>(koder: readonly K[], kode: string | undefined): K | undefined => koder.find((k) => k === kode);

/** The names that what is mine is listed under: my own, and those of the parts and bodies I belong to. */
function useMineNavn(): readonly string[] {
  const t = useTekster(ord);
  const meg = useHent('/meg', {});
  const parter = useHent('/parter', { spoerring: { antall: 200 } }).elementer;
  const mineParter = meg.roller.flatMap(({ partId }) => parter.filter((p) => p.id === partId).map((p) => p.navn));
  const sekretariat = meg.roller.some(({ rolle }) => rolle === 'sekretariat') ? [t.sekretariatet] : [];
  return [...new Set([...sekretariat, meg.navn, ...mineParter, ...meg.medlemskap.flatMap(({ organ }) => organ ?? [])])];
}

/** What the decisions ask of somebody, and how far it has come. */
export function Oppfoelging() {
  const [t, f, fellesskap] = [useTekster(ord), useTekster(fellesord), useFellesskap()];
  const [soek, settSoek] = useSoek();
  const mine = useMineNavn();
  const visning = finn(VISNINGER, soek['vis']) ?? 'aapne';
  const slag = finn(SLAG, soek['slag']);
  const spoerring = { ...VISNING[visning], ...(slag && { slag }), ...(soek['hvem'] && { ansvarlig: soek['hvem'] }) };
  const { rader, isPending, hasNextPage, fetchNextPage, isFetchingNextPage } = useListe('/forpliktelser', { spoerring });
  return (
    <Side tittel={t.tittel} ingress={t.ingress} handlinger={<LastNed tekst={t.csv} sti={fyll(fellesskap, '/forpliktelser', {}, spoerring)} filnavn="oppfoelging.csv" type="text/csv" />}>
      <form className="oppfoelging-filter ingen-utskrift" aria-label={t.filter} onSubmit={(h) => h.preventDefault()}>
        <Velger navn={t.vis} verdi={visning} velg={(vis) => settSoek({ vis: vis === 'aapne' ? undefined : vis })} valg={VISNINGER.map((v) => [v, t.visninger[v]])} />
        <Velger navn={t.hvem} verdi={soek['hvem'] ?? ''} velg={(hvem) => settSoek({ hvem: hvem || undefined })} valg={[['', t.alle], ...hvemvalg(mine, soek['hvem']).map((n) => [n, mine.includes(n) ? t.meg(n) : n] as const)]} />
        <Velger navn={t.slag} verdi={slag ?? ''} velg={(s) => settSoek({ slag: s || undefined })} valg={[['', t.alle], ...SLAG.map((s) => [s, t.slagene[s]] as const)]} />
      </form>
      {isPending ? <Laster /> : (
        <>
          <p role="status" className="dempet">{rader.length > 0 && t.antall(rader.length, hasNextPage)}</p>
          {rader.length === 0 ? <Tom tittel={t.tom}><p>{t.tomRaad}</p></Tom> : <ul className="lenkeliste">{rader.map((r) => <Forpliktelsekort key={r.id} forpliktelse={r} />)}</ul>}
        </>
      )}
      {hasNextPage && <div><Button variant="secondary" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>{f.visFlere}</Button></div>}
    </Side>
  );
}

/** A link may name somebody who is not me. */
const hvemvalg = (mine: readonly string[], valgt: string | undefined): readonly string[] => (valgt !== undefined && !mine.includes(valgt) ? [...mine, valgt] : mine);
