import { useLes } from '../api/bruk';
import { type Rad } from '../api/typer';
import { type Felt, Handling, type Verdier } from '../felles/Handling';
import { useHarRolle } from '../felles/meg';
import { Del } from '../felles/Side';
import { Tabell } from '../felles/Tabell';
import { Laster } from '../felles/Tilstand';
import { useDato } from '../spraak/dato';
import { useTekster } from '../spraak/maalform';
import { regelord } from './regelord';

type Regel = Rad<'/paaminnelsesregler'>;
const MOTTAKERE = ['nestleder', 'leder', 'partens-ledelse', 'sekretariat'] as const;

/** How long before each kind of deadline people are reminded, and who is told when it has passed. */
export function Regler() {
  const [t, d, maaEndre] = [useTekster(regelord), useDato(), useHarRolle('administrator')];
  const regler = useLes('/paaminnelsesregler', {}).data?.elementer;
  const dagene = (dager: readonly number[]) => (dager.length === 0 ? t.ingen : t.dager(dager));
  const videre = ({ eskalering }: Regel) => (eskalering ? t.videre(eskalering.dagerEtter, eskalering.til.map((m) => t.mottakere[m]).join(', ')) : t.ikkeVidere);
  return (
    <Del tittel={t.tittel}>
      <p className="dempet uten-marg">{t.ingress}</p>
      {!regler ? <Laster /> : (
        <Tabell
          tittel={t.tittel}
          skjultTittel
          rader={regler}
          noekkel={(r) => r.slag}
          kolonner={[
            { tittel: t.slag, celle: (r) => t.fristslag[r.slag] }, { tittel: t.dagene, celle: (r) => dagene(r.dagerFoer) }, { tittel: t.etterpaa, celle: videre }, { tittel: t.innstilt, celle: (r) => (r.innstilt ? d.dato(r.innstilt.naar) : t.aldri) },
            ...(maaEndre ? [{ tittel: t.endre, celle: (r: Regel) => <Endre key={r.innstilt?.hendelseId} regel={r} /> }] : []),
          ]}
        />
      )}
    </Del>
  );
}

/** "14, 3" as the api takes it; what is no number is left for the api to refuse. */
const tallene = (tekst = ''): readonly number[] => tekst.split(/[\s,;]+/).filter((del) => del !== '').map(Number);

function Endre({ regel: { slag, dagerFoer, eskalering } }: { readonly regel: Regel }) {
  const t = useTekster(regelord);
  const felter: readonly Felt[] = [
    { navn: 'dagerFoer', etikett: t.dagerFoer, beskrivelse: t.dagerFoerRaad, valgfritt: true, start: dagerFoer.join(', ') },
    { navn: 'dagerEtter', etikett: t.dagerEtter, slag: 'tall', beskrivelse: t.dagerEtterRaad, valgfritt: true, start: eskalering ? String(eskalering.dagerEtter) : '' },
    { navn: 'til', etikett: t.mottaker, slag: 'nedtrekk', start: eskalering?.til[0] ?? '', valg: MOTTAKERE.map((m) => ({ verdi: m, etikett: t.mottakere[m] })), vis: (v) => Boolean(v['dagerEtter']?.trim()) },
    { navn: 'begrunnelse', etikett: t.begrunnelse, slag: 'langtekst' },
  ];
  // Those who come after the first are told when nobody answers to it: they stay as they were.
  const til = (foerste: string) => [foerste, ...(eskalering?.til ?? []).filter((m) => m !== foerste)];
  const somKropp = (v: Verdier) => ({ slag, dagerFoer: tallene(v['dagerFoer']), begrunnelse: v['begrunnelse'], ...(v['dagerEtter'] && { eskalering: { dagerEtter: Number(v['dagerEtter']), til: til(v['til'] ?? '') } }) });
  return <Handling variant="tertiary" metode="put" sti="/paaminnelsesregler" ider={{}} tittel={t.endreFor(t.fristslag[slag])} knapp={t.endre} felter={felter} somKropp={somKropp} />;
}
