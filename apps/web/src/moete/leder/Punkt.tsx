import { Button, Field, Label, Select, Textfield } from '@digdir/designsystemet-react';
import { utfallsklasser } from '../../felles/koder';
import { useTekster } from '../../spraak/maalform';
import { type Organ, type Saksbilde, type Utfallsklasse } from '../typer';
import { forskjell, utenLuft } from './forskjell';
import { Forskjell } from './Forskjell';
import { lederord } from './ord';
import { foreslaatt, klassen, type Punktutkast } from './vedtaksutkast';
import { Virkninger } from './Virkninger';

const KLASSER: readonly Utfallsklasse[] = ['VEDTATT', 'VEDTATT_ENDRET', 'GODKJENT', 'TILSLUTNING', 'ALTERNATIV_VALGT', 'TIL_ORIENTERING', 'BESTILLING', 'IKKE_GODKJENT'];

interface Props { readonly nr: number; readonly sak: Saksbilde; readonly organ: Organ; readonly punkt: Punktutkast; readonly endre: (ny: Punktutkast) => void; readonly fjern: () => void; readonly feil: string | undefined }

/** One point of the decision: its words, beside what was proposed when they differ; its class; what it sets in motion. */
export function Punkt({ nr, sak, organ, punkt, endre, fjern, feil }: Props) {
  const [t, klasseord] = [useTekster(lederord), useTekster(utfallsklasser)];
  const fra = foreslaatt(sak, punkt);
  const endret = fra !== undefined && utenLuft(fra) !== utenLuft(punkt.tekst);
  return (
    <div className="vedtakspunkt" role="group" aria-label={t.punkt(nr)}>
      <Textfield multiline rows={Math.max(2, Math.ceil(punkt.tekst.length / 80))} label={t.vedtakstekst(nr)} value={punkt.tekst} onChange={(e) => endre({ ...punkt, tekst: e.target.value })} {...(feil && { error: feil })} />
      {endret && (
        <div className="endret">
          <p className="uten-marg dempet">{t.fraForslaget}</p>
          <p className="uten-marg"><Forskjell loep={forskjell(fra, punkt.tekst)} /></p>
          <Button type="button" variant="tertiary" data-size="sm" onClick={() => endre({ ...punkt, tekst: fra })}>{t.tilbakeTilForslag}</Button>
        </div>
      )}
      <div className="rad punktvalg">
        <Field>
          <Label>{t.utfall(nr)}</Label>
          <Select value={klassen(sak, punkt)} onChange={(e) => endre({ ...punkt, klasse: e.target.value as Utfallsklasse })}>{KLASSER.map((k) => <Select.Option key={k} value={k}>{klasseord[k]}</Select.Option>)}</Select>
        </Field>
        <Button type="button" variant="tertiary" aria-label={t.fjernPunkt(nr)} onClick={fjern}>{t.fjern}</Button>
      </div>
      <Virkninger virkninger={punkt.virkninger} sak={sak} organ={organ} endre={(virkninger) => endre({ ...punkt, virkninger })} />
    </div>
  );
}
