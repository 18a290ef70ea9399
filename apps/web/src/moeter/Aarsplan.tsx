import { Alert, Button, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useHent, useKommando, useLes } from '../api/bruk';
import { Del } from '../felles/Side';
import { Avslag } from '../felles/Skjema';
import { Tom } from '../felles/Tilstand';
import { type Moeteform, type Organ } from '../moete/typer';
import { useTekster } from '../spraak/maalform';
import { Moetetabell } from './Moeteliste';
import { moeterord } from './ord';

interface Props { readonly organ: Organ | undefined; readonly aar: number; readonly velgAar: (aar: number) => void; readonly kanPlanlegge: boolean }
interface Linje { readonly dato: string; readonly start?: string; readonly slutt?: string; readonly sted?: string; readonly form?: Moeteform }

export function Aarsplan(props: Props) {
  const t = useTekster(moeterord);
  const { organ, aar, velgAar } = props;
  if (!organ) return <Tom tittel={t.plan}>{t.velgOrgan}</Tom>;
  const blaing = (
    <>
      <Button variant="tertiary" data-size="sm" onClick={() => velgAar(aar - 1)}>{t.forrigeAar}</Button>
      <Button variant="tertiary" data-size="sm" onClick={() => velgAar(aar + 1)}>{t.nesteAar}</Button>
    </>
  );
  return <Del tittel={t.planCaption(organ.navn, aar)} handlinger={blaing}><Plan {...props} organ={organ} /></Del>;
}

function Plan({ organ, aar, kanPlanlegge }: Props & { readonly organ: Organ }) {
  const t = useTekster(moeterord);
  const { elementer } = useHent('/organer/{id}/moeteplan', { sti: { id: organ.id }, spoerring: { aar } });
  return (
    <>
      {elementer.length === 0 ? <Tom tittel={t.ingenIAaret(aar)}>{t.ingenIAaretRaad}</Tom> : <Moetetabell rader={elementer} tittel={t.planCaption(organ.navn, aar)} />}
      {kanPlanlegge && <Planlegger organ={organ} aar={aar} />}
    </>
  );
}

/** What was left empty is not sent. */
const utenTomt = (linje: Linje): Linje => Object.fromEntries(Object.entries(linje).filter(([, verdi]) => verdi !== '')) as unknown as Linje;

/** Next year like this one, changed as it should be, planned in one act. */
function Planlegger({ organ, aar }: { readonly organ: Organ; readonly aar: number }) {
  const t = useTekster(moeterord);
  const [linjer, sett] = useState<readonly Linje[]>();
  const [antall, settAntall] = useState(0);
  const forslag = useLes('/organer/{id}/moeteplan/forslag', { sti: { id: organ.id }, spoerring: { aar } });
  const fastsett = useKommando('post', '/organer/{id}/moeteplan');
  const foreslaatt = forslag.data?.moeter ?? [];
  const send = (moeter: readonly Linje[]) => fastsett.mutate(
    { sti: { id: organ.id }, kropp: { aar, form: 'fysisk', moeter: moeter.map(utenTomt) } },
    { onSuccess: () => { settAntall(moeter.length); sett(undefined); } },
  );
  if (!linjer) {
    return (
      <>
        {antall > 0 && <Alert data-color="success" role="status">{t.fastsatt(antall)}</Alert>}
        <div className="handlinger">
          <Button variant="secondary" loading={forslag.isLoading} onClick={() => sett(foreslaatt.length > 0 ? foreslaatt : [{ dato: '' }])}>{foreslaatt.length > 0 ? t.foreslaa : t.leggTil}</Button>
        </div>
      </>
    );
  }
  const endre = (nr: number, ny: Partial<Linje>) => sett(linjer.map((l, i) => (i === nr ? { ...l, ...ny } : l)));
  return (
    <form className="stabel" onSubmit={(e) => { e.preventDefault(); send(linjer.filter((l) => l.dato)); }}>
      {linjer.map((l, nr) => <Planlinje key={nr} nr={nr} linje={l} endre={(ny) => endre(nr, ny)} fjern={() => sett(linjer.filter((_, i) => i !== nr))} />)}
      <Avslag feil={fastsett.error} />
      <div className="handlinger">
        <Button type="submit" loading={fastsett.isPending} disabled={!linjer.some((l) => l.dato)}>{t.fastsett(linjer.filter((l) => l.dato).length)}</Button>
        <Button type="button" variant="secondary" onClick={() => sett([...linjer, { dato: '' }])}>{t.leggTil}</Button>
      </div>
    </form>
  );
}

function Planlinje({ nr, linje, endre, fjern }: { readonly nr: number; readonly linje: Linje; readonly endre: (ny: Partial<Linje>) => void; readonly fjern: () => void }) {
  const t = useTekster(moeterord);
  return (
    <fieldset className="planlinje">
      <legend>{t.nr(nr + 1)}</legend>
      <Textfield type="date" label={t.dato} value={linje.dato} onChange={(e) => endre({ dato: e.target.value })} />
      <Textfield type="time" label={t.start} value={linje.start ?? ''} onChange={(e) => endre({ start: e.target.value })} />
      <Textfield type="time" label={t.slutt} value={linje.slutt ?? ''} onChange={(e) => endre({ slutt: e.target.value })} />
      <Textfield label={t.sted} value={linje.sted ?? ''} onChange={(e) => endre({ sted: e.target.value })} />
      <Button type="button" variant="tertiary" aria-label={t.fjernMoete(linje.dato)} onClick={fjern}>{t.fjern}</Button>
    </fieldset>
  );
}
