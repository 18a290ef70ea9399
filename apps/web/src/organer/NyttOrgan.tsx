import { useHeleListen } from '../api/bruk';
import { type Kropp } from '../api/typer';
import { type Felt, Handling } from '../felles/Handling';
import { koder } from '../historikk/koder';
import { useTekster } from '../spraak/maalform';
import { organord } from './ord';

type Organ = Kropp<'/organer', 'post'>;
const MOETES: Readonly<Record<string, Organ['moeteformer']>> = { fysisk: ['fysisk'], moeter: ['fysisk', 'digital', 'hybrid'], alle: ['fysisk', 'digital', 'hybrid', 'skriftlig'] };

/** A body that no decision here has set up: those that were there before. */
export function NyttOrgan() {
  const [t, k] = [useTekster(organord), useTekster(koder)];
  const virksomme = (useHeleListen('/organer', {}) ?? []).filter((o) => o.nedlagt === null);
  const felter: readonly Felt[] = [
    { navn: 'navn', etikett: t.navn }, { navn: 'kortnavn', etikett: t.kortnavn, beskrivelse: t.kortnavnRaad },
    { navn: 'slag', etikett: t.slag, slag: 'nedtrekk', valg: Object.entries(k.organslag).map(([verdi, etikett]) => ({ verdi, etikett })) },
    { navn: 'overordnet', etikett: t.under, slag: 'nedtrekk', valgfritt: true, valg: virksomme.map((o) => ({ verdi: o.id, etikett: o.navn })) },
    { navn: 'nummerformat', etikett: t.nummer, beskrivelse: t.nummerRaad, start: '{nr:02}/{aa}' },
    { navn: 'beslutningsform', etikett: t.form, slag: 'valg', valg: (['konsensus', 'avstemning'] as const).map((verdi) => ({ verdi, etikett: t[verdi] })) },
    { navn: 'moetes', etikett: t.moetes, slag: 'valg', start: 'alle', valg: (['alle', 'moeter', 'fysisk'] as const).map((verdi) => ({ verdi, etikett: t.moetesSom[verdi] })) },
  ];
  return <Handling sti="/organer" ider={{}} tittel={t.nytt} felter={felter} somKropp={({ moetes = 'alle', ...organ }) => ({ ...organ, moeteformer: MOETES[moetes] ?? [] })}><p className="uten-marg dempet">{t.nyttRaad}</p></Handling>;
}
