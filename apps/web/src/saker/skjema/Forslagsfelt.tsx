import { Button, Fieldset, Textfield, ValidationMessage } from '@digdir/designsystemet-react';
import { type ReactNode } from 'react';
import { useTekster } from '../../spraak/maalform';
import { skjemaord } from '../ord';
import { feltId, type Malfelt, type Saksutkast, type Skjemafeil } from './felt';

type Forslag = Saksutkast['forslag'];

interface Props {
  readonly felt: Malfelt;
  readonly navn: ReactNode;
  readonly forslag: Forslag;
  readonly endre: (nye: Forslag) => void;
  readonly feil: readonly Skjemafeil[];
}

/** What is proposed, point by point; several proposals to choose between where that is the question. */
export function Forslagsfelt({ felt, navn, forslag, endre, feil }: Props) {
  const t = useTekster(skjemaord);
  const vist: Forslag = forslag.length > 0 ? forslag : [{ alternativ: '', punkter: [''] }];
  const bytt = (nr: number, nytt: Partial<Forslag[number]>) => endre(vist.map((f, i) => (i === nr ? { ...f, ...nytt } : f)));
  const id = feltId(felt.sted);
  const egen = feil.find((f) => f.id === id);
  return (
    <Fieldset id={id} tabIndex={-1} className="stabel">
      <Fieldset.Legend>{navn}</Fieldset.Legend>
      <Fieldset.Description>{felt.hjelp ?? t.forslagHjelp}</Fieldset.Description>
      {vist.map((f, i) => (
        <div key={i} className={vist.length > 1 ? 'forslag-alternativ' : 'stabel'}>
          {vist.length > 1 && <Textfield label={t.alternativ} placeholder={t.alternativNr(i + 1)} value={f.alternativ} maxLength={200} onChange={(e) => bytt(i, { alternativ: e.target.value })} />}
          {f.punkter.map((punkt, p) => (
            <Punkt key={p} id={feltId(`${felt.sted}/${i}/punkter/${p}`)} nr={p + 1} tekst={punkt} feil={feil} endre={(tekst) => bytt(i, { punkter: f.punkter.map((gammel, x) => (x === p ? tekst : gammel)) })}
              {...(f.punkter.length > 1 && { fjern: () => bytt(i, { punkter: f.punkter.filter((_, x) => x !== p) }) })} />
          ))}
          <div className="handlinger">
            <Button type="button" variant="secondary" data-size="sm" onClick={() => bytt(i, { punkter: [...f.punkter, ''] })}>{t.nyttPunkt}</Button>
            {vist.length > 1 && <Button type="button" variant="tertiary" data-size="sm" onClick={() => endre(vist.filter((_, x) => x !== i))}>{t.fjernAlternativ}</Button>}
          </div>
        </div>
      ))}
      {egen && <ValidationMessage>{egen.melding}</ValidationMessage>}
      <div><Button type="button" variant="tertiary" data-size="sm" onClick={() => endre([...vist, { alternativ: '', punkter: [''] }])}>{t.nyttAlternativ}</Button></div>
    </Fieldset>
  );
}

function Punkt({ id, nr, tekst, feil, endre, fjern }: { readonly id: string; readonly nr: number; readonly tekst: string; readonly feil: readonly Skjemafeil[]; readonly endre: (tekst: string) => void; readonly fjern?: () => void }) {
  const t = useTekster(skjemaord);
  const melding = feil.find((f) => f.id === id)?.melding;
  return (
    <div className="forslag-punkt">
      <Textfield id={id} label={t.punkt(nr)} multiline rows={2} value={tekst} maxLength={5_000} onChange={(e) => endre(e.target.value)} {...(melding !== undefined && { error: melding })} />
      {fjern && <Button type="button" variant="tertiary" data-size="sm" aria-label={t.fjernPunkt(nr)} onClick={fjern}>{t.fjern}</Button>}
    </div>
  );
}
