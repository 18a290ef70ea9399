import { Checkbox, Field, Label, Select, Textfield, ValidationMessage } from '@digdir/designsystemet-react';
import { useId, useState } from 'react';
import { Handlingsdialog } from '../../felles/Dialog';
import { Feiloppsummering } from '../../felles/Skjema';
import { useTekster } from '../../spraak/maalform';
import { type Organ, type Saksbilde } from '../typer';
import { lederord } from './ord';
import { type Virkning } from './vedtaksutkast';
import { erValgfelt, FELT, type Felt, gruppene, lagVirkning, paakrevd, SLAG, type Skrivefelt, type Utfylt, type Virkningsslag } from './virkningsfelt';
import { feltnavn, virkningsord, virkningsslag } from './virkningsord';
import { usePlanlagte, useVirkningsvalg, type Valg } from './virkningsvalg';

const TYPE: Partial<Record<Skrivefelt, 'date' | 'time' | 'number'>> = { dato: 'date', start: 'time', slutt: 'time', aar: 'number' };

interface Props { readonly sak: Saksbilde; readonly organ: Organ; readonly lukk: () => void; readonly leggTil: (v: Virkning) => void }

/** One more thing that a point sets in motion: which kind, and what that kind must say. */
export function NyVirkning({ sak, organ, lukk, leggTil }: Props) {
  const [t, o, ord, navn] = [useTekster(lederord), useTekster(virkningsord), useTekster(virkningsslag), useTekster(feltnavn)];
  const id = useId();
  const [slag, velg] = useState<Virkningsslag>('oppdrag');
  const [utfylt, fyll] = useState<Utfylt>({});
  const [utenom, velgBort] = useState<readonly string[]>([]);
  const [vis, visFeil] = useState(false);
  const valg = useVirkningsvalg(FELT[slag], sak, organ);
  const plan = slag === 'fastsetter-moeteplan';
  const planlagte = usePlanlagte(organ, plan ? utfylt.aar ?? '' : '');
  const medIPlanen = planlagte.map((m) => m.verdi).filter((m) => !utenom.includes(m));
  const ledetekst = (f: Felt) => (f === 'hva' && (slag === 'ny-sak' || slag === 'sendes-til-innspill') ? navn[slag] : navn[f]);
  const feilI = (f: Felt) => {
    if (f === 'aar' && utfylt.aar && !/^(?:19|20|21)\d\d$/.test(utfylt.aar)) return o.aarIkkeGyldig;
    if (f === 'sammensetning' && !gruppene(utfylt.sammensetning)) return o.gruppeIkkeGyldig;
    return paakrevd(slag).includes(f) && !utfylt[f]?.trim() ? o.maaFyllesUt(ledetekst(f)) : undefined;
  };
  const feil = FELT[slag].flatMap((f) => { const melding = feilI(f); return melding ? [{ id: `${id}-${f}`, melding }] : []; });
  const tomPlan = plan && utfylt.aar && medIPlanen.length === 0 ? [{ id: `${id}-plan`, melding: o.velgMoete }] : [];
  const ferdig = () => {
    visFeil(true);
    if (feil.length + tomPlan.length > 0) return;
    leggTil(lagVirkning(slag, utfylt, organ, medIPlanen));
    lukk();
  };
  const felt = (f: Felt) => {
    const felles = { id: `${id}-${f}`, etikett: ledetekst(f), verdi: utfylt[f] ?? '', endre: (verdi: string) => fyll({ ...utfylt, [f]: verdi }), feil: vis ? feilI(f) : undefined };
    if (erValgfelt(f)) return <Valgfelt key={f} {...felles} valg={valg[f]} />;
    const skrevet = { id: felles.id, label: felles.etikett, value: felles.verdi, onChange: (e: { readonly target: { readonly value: string } }) => felles.endre(e.target.value), ...(felles.feil && { error: felles.feil }) };
    return f === 'sammensetning' ? <Textfield key={f} {...skrevet} multiline rows={3} description={o.gruppeRaad} /> : <Textfield key={f} {...skrevet} type={TYPE[f] ?? 'text'} />;
  };
  return (
    <Handlingsdialog tittel={t.leggTilVirkning} aapen lukk={lukk} knapp={t.leggTil} utfoer={ferdig}>
      {vis && <Feiloppsummering feil={[...feil, ...tomPlan]} />}
      <Field>
        <Label>{t.velgVirkning}</Label>
        <Select value={slag} onChange={(e) => { velg(e.target.value as Virkningsslag); visFeil(false); }}>{SLAG.map((s) => <Select.Option key={s} value={s}>{ord[s]}</Select.Option>)}</Select>
      </Field>
      {FELT[slag].map(felt)}
      {plan && utfylt.aar && <Planvalg id={`${id}-plan`} planlagte={planlagte} med={medIPlanen} kryss={(m, med) => velgBort(med ? utenom.filter((u) => u !== m) : [...utenom, m])} />}
    </Handlingsdialog>
  );
}

interface Planprops { readonly id: string; readonly planlagte: readonly Valg[]; readonly med: readonly string[]; readonly kryss: (moeteId: string, med: boolean) => void }

/** All that are planned, until one is taken out. */
function Planvalg({ id, planlagte, med, kryss }: Planprops) {
  const o = useTekster(virkningsord);
  return (
    <fieldset className="alternativer" id={id} tabIndex={-1}><legend>{o.planen}</legend>
      {planlagte.length === 0 && <p className="uten-marg dempet">{o.ingenPlanlagte}</p>}
      {planlagte.map((m) => <Checkbox key={m.verdi} label={m.tekst} checked={med.includes(m.verdi)} onChange={(e) => kryss(m.verdi, e.target.checked)} />)}
    </fieldset>
  );
}

interface Valgprops { readonly id: string; readonly etikett: string; readonly verdi: string; readonly endre: (verdi: string) => void; readonly feil: string | undefined; readonly valg: readonly Valg[] }

function Valgfelt({ id, etikett, verdi, endre, feil, valg }: Valgprops) {
  const o = useTekster(virkningsord);
  return (
    <Field>
      <Label htmlFor={id}>{etikett}</Label>
      <Select id={id} value={verdi} onChange={(e) => endre(e.target.value)} aria-invalid={feil !== undefined}>
        <Select.Option value="" disabled>{valg.length > 0 ? o.velg : o.ingenValg}</Select.Option>
        {valg.map((v) => <Select.Option key={v.verdi} value={v.verdi}>{v.tekst}</Select.Option>)}
      </Select>
      {feil && <ValidationMessage>{feil}</ValidationMessage>}
    </Field>
  );
}
