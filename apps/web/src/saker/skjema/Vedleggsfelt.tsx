import { Button, Field, Label, ValidationMessage } from '@digdir/designsystemet-react';
import { type DragEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { endelserFor, type Filregler, useFilkrav, useFilregler } from '../../felles/Filer';
import { Avslag } from '../../felles/Skjema';
import { Laster } from '../../felles/Tilstand';
import { useTekster } from '../../spraak/maalform';
import { skjemaord } from '../ord';
import { type Fil } from './felt';
import { type Opplasting, useOpplasting } from './filer';

interface Props {
  readonly id: string;
  readonly navn: ReactNode;
  readonly hjelp: string | undefined;
  readonly vedlegg: readonly Fil[];
  readonly endre: (nye: readonly Fil[]) => void;
  readonly feil: string;
  readonly opplasting: (paagaar: boolean) => void;
}

/** Files by drag or by button. Each is sent as soon as it is chosen; what cannot be taken is said before that. */
export function Vedleggsfelt(props: Props) {
  const { data, error } = useFilregler();
  if (error) return <Avslag feil={error} />;
  return data ? <Feltet {...props} tas={data} /> : <Laster />;
}

function Feltet({ id, navn, hjelp, vedlegg, endre, feil, opplasting, tas }: Props & { readonly tas: Filregler }) {
  const [t, krav] = [useTekster(skjemaord), useFilkrav()];
  const regler = krav.regler(tas);
  const siste = useRef(vedlegg);
  useEffect(() => { siste.current = vedlegg; }, [vedlegg]);
  const { alle, leggTil, igjen, fjern, paagaar } = useOpplasting((fil) => krav.feilVed(fil, tas), (fil) => {
    siste.current = [...siste.current.filter((v) => v.hash !== fil.hash || v.navn !== fil.navn), fil];
    endre(siste.current);
  });
  useEffect(() => opplasting(paagaar), [paagaar, opplasting]);
  const [over, settOver] = useState(false);
  const slipp = (hendelse: DragEvent) => {
    hendelse.preventDefault();
    settOver(false);
    leggTil([...hendelse.dataTransfer.files]);
  };
  return (
    <Field>
      <Label>{navn}</Label>
      <Field.Description>{hjelp === undefined ? regler : `${hjelp} ${regler}`}</Field.Description>
      <div className={over ? 'slippsone over' : 'slippsone'} onDragOver={(e) => { e.preventDefault(); settOver(true); }} onDragLeave={() => settOver(false)} onDrop={slipp}>
        <span>{t.dra}</span>
        <input id={id} type="file" multiple accept={endelserFor(tas.endelser)} className="bare-leser" onChange={(e) => { leggTil([...(e.target.files ?? [])]); e.target.value = ''; }} />
        <label htmlFor={id} className="ds-button" data-variant="secondary" aria-hidden>{t.velgFiler}</label>
      </div>
      {feil && <ValidationMessage>{feil}</ValidationMessage>}
      <ul className="filliste" aria-live="polite">
        {vedlegg.map((v) => (
          <li key={v.hash + v.navn}>
            <span className="fil-navn">{v.navn}</span> <span className="dempet">{t.lastetOpp}</span>
            <Button type="button" variant="tertiary" data-size="sm" aria-label={t.fjernFil(v.navn)} onClick={() => endre(vedlegg.filter((annen) => annen !== v))}>{t.fjern}</Button>
          </li>
        ))}
        {alle.map((o) => <Paavei key={o.id} opplasting={o} igjen={() => igjen(o)} fjern={() => fjern(o.id)} />)}
      </ul>
    </Field>
  );
}

function Paavei({ opplasting: { fil, kommet, feil, avbryt }, igjen, fjern }: { readonly opplasting: Opplasting; readonly igjen: () => void; readonly fjern: () => void }) {
  const t = useTekster(skjemaord);
  if (feil === undefined) {
    return (
      <li>
        <span className="fil-navn">{fil.name}</span>
        <progress max={1} value={kommet} aria-label={t.lasterOpp(fil.name)} />
        <Button type="button" variant="tertiary" data-size="sm" aria-label={t.avbrytFil(fil.name)} onClick={() => avbryt.abort()}>{t.fjern}</Button>
      </li>
    );
  }
  const melding = typeof feil === 'string' ? feil : feil.status === 0 ? `${fil.name}: ${t.nettBorte}` : `${fil.name}: ${feil.message}`;
  return (
    <li>
      <ValidationMessage>{melding}</ValidationMessage>
      {typeof feil !== 'string' && <Button type="button" variant="secondary" data-size="sm" aria-label={t.proevFil(fil.name)} onClick={igjen}>{t.proevIgjen}</Button>}
      <Button type="button" variant="tertiary" data-size="sm" aria-label={t.fjernFil(fil.name)} onClick={fjern}>{t.fjern}</Button>
    </li>
  );
}
