import { Button, Checkbox, Fieldset, Textfield } from '@digdir/designsystemet-react';
import { useHent } from '../api/bruk';
import { Fristvelger, type Fristvalg, tomFrist } from '../felles/Fristvelger';
import { Velger } from '../felles/Velger';
import { type Fil } from '../saker/skjema/felt';
import { Vedleggsfelt } from '../saker/skjema/Vedleggsfelt';
import { useTekster } from '../spraak/maalform';
import { ord } from './ord';

const SLAG = ['fritekst', 'ja-nei', 'valg'] as const;
export interface Spoersmaalskladd { readonly tekst: string; readonly slag: (typeof SLAG)[number]; readonly valg: string; readonly paakrevd: boolean }
type Mottaker = { readonly slag: 'part' | 'organ'; readonly id: string };
export interface Rundekladd {
  readonly tittel: string;
  readonly mottakere: readonly Mottaker[];
  readonly invitert: boolean;
  readonly spoersmaal: readonly Spoersmaalskladd[];
  readonly frist: Fristvalg;
  /** Absent in what was begun before a round could have files. */
  readonly vedlegg?: readonly Fil[];
}

const TOMT: Spoersmaalskladd = { tekst: '', slag: 'fritekst', valg: '', paakrevd: true };
export const tomRunde = (tittel = ''): Rundekladd => ({ tittel, mottakere: [], invitert: false, spoersmaal: [TOMT], frist: tomFrist() });

interface Felter { readonly verdi: Rundekladd; readonly sett: (ny: Rundekladd) => void }
interface Props extends Felter { readonly opplasting: (paagaar: boolean) => void }

/** What a round says, whom it asks, and when the answers are due. */
export function Rundefelter({ verdi, sett, opplasting }: Props) {
  const t = useTekster(ord);
  const endre = (nytt: Partial<Rundekladd>) => sett({ ...verdi, ...nytt });
  const settSpoersmaal = (nr: number, nytt: Partial<Spoersmaalskladd>) => endre({ spoersmaal: verdi.spoersmaal.map((s, i) => (i === nr ? { ...s, ...nytt } : s)) });
  return (
    <>
      <Textfield id="runde-tittel" label={t.tittelfelt} value={verdi.tittel} onChange={(h) => endre({ tittel: h.target.value })} />
      <Mottakervalg verdi={verdi} sett={sett} />
      <Vedleggsfelt id="runde-vedlegg" navn={t.vedlegg} hjelp={t.vedleggHjelp} vedlegg={verdi.vedlegg ?? []} endre={(vedlegg) => endre({ vedlegg })} feil="" opplasting={opplasting} />
      {verdi.spoersmaal.map((s, i) => (
        <Fieldset key={i} className="innspill-spoersmaal">
          <Fieldset.Legend>{t.spoersmaalNr(i + 1)}</Fieldset.Legend>
          <div className="stabel">
            <Textfield id={`runde-spoersmaal-${i + 1}`} multiline label={t.spoersmaal} value={s.tekst} onChange={(h) => settSpoersmaal(i, { tekst: h.target.value })} />
            <Velger navn={t.slag} verdi={s.slag} velg={(slag) => settSpoersmaal(i, { slag })} valg={SLAG.map((k) => [k, t.slagene[k]])} />
            {s.slag === 'valg' && <Textfield multiline label={t.valg} value={s.valg} onChange={(h) => settSpoersmaal(i, { valg: h.target.value })} />}
            <Checkbox label={t.paakrevd} checked={s.paakrevd} onChange={(h) => settSpoersmaal(i, { paakrevd: h.target.checked })} />
            {verdi.spoersmaal.length > 1 && <div><Button type="button" variant="tertiary" onClick={() => endre({ spoersmaal: verdi.spoersmaal.filter((_, nr) => nr !== i) })}>{t.fjern(i + 1)}</Button></div>}
          </div>
        </Fieldset>
      ))}
      <div><Button type="button" variant="secondary" onClick={() => endre({ spoersmaal: [...verdi.spoersmaal, TOMT] })}>{t.leggTil}</Button></div>
      <Fieldset>
        <Fieldset.Legend>{t.frist}</Fieldset.Legend>
        <Fristvelger id="runde-frist" verdi={verdi.frist} sett={(frist) => endre({ frist })} />
      </Fieldset>
    </>
  );
}

function Mottakervalg({ verdi, sett }: Felter) {
  const t = useTekster(ord);
  const parter = useHent('/parter', { spoerring: { antall: 200 } }).elementer;
  const organer = useHent('/organer', { spoerring: { antall: 200 } }).elementer.filter((o) => o.nedlagt === null);
  const settMottakere = (mottakere: readonly Mottaker[]) => sett({ ...verdi, mottakere });
  const har = (id: string) => verdi.mottakere.some((m) => m.id === id);
  const bytt = (slag: Mottaker['slag'], id: string) => settMottakere(har(id) ? verdi.mottakere.filter((m) => m.id !== id) : [...verdi.mottakere, { slag, id }]);
  const alle = parter.every((p) => har(p.id));
  const bare = verdi.mottakere.filter((m) => m.slag === 'organ');
  return (
    <div className="stabel" id="runde-mottakere" tabIndex={-1}>
      <Fieldset>
        <Fieldset.Legend>{t.parter}</Fieldset.Legend>
        <Checkbox label={t.allePartene} checked={alle} onChange={() => settMottakere(alle ? bare : [...bare, ...parter.map(({ id }) => ({ slag: 'part' as const, id }))])} />
        <div className="avkrysninger">{parter.map((p) => <Checkbox key={p.id} label={p.navn} checked={har(p.id)} onChange={() => bytt('part', p.id)} />)}</div>
      </Fieldset>
      <Fieldset>
        <Fieldset.Legend>{t.organer}</Fieldset.Legend>
        <div className="avkrysninger">{organer.map((o) => <Checkbox key={o.id} label={o.navn} checked={har(o.id)} onChange={() => bytt('organ', o.id)} />)}</div>
      </Fieldset>
      <Checkbox label={t.invitert} checked={verdi.invitert} onChange={(h) => sett({ ...verdi, invitert: h.target.checked })} />
    </div>
  );
}
