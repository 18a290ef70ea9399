import { Button, Field, Label, Select, Textfield, ValidationMessage } from '@digdir/designsystemet-react';
import { useTekster } from '../../spraak/maalform';
import { type Saksbilde } from '../typer';
import { lederord } from './ord';
import { type Vedtaksutkast } from './vedtaksutkast';

const BESLUTTER: ReadonlySet<string | null> = new Set(['leder', 'nestleder', 'medlem', 'vara']);

interface Props { readonly sak: Saksbilde; readonly dissenser: Vedtaksutkast['dissenser']; /** Whether what is missing is told. */ readonly vis: boolean; readonly endre: (ny: Vedtaksutkast['dissenser']) => void }

/** Members who did not go along, in their own words. */
export function Dissenser({ sak, dissenser, vis, endre }: Props) {
  const t = useTekster(lederord);
  const kan = sak.tilStede.filter((p) => p.stemmerett || BESLUTTER.has(p.rolle));
  const med = (nr: number, ny: Partial<Vedtaksutkast['dissenser'][number]>) => endre(dissenser.map((d, i) => (i === nr ? { ...d, ...ny } : d)));
  return (
    <>
      {dissenser.map((d, nr) => (
        <div key={nr} className="vedtakspunkt" role="group" aria-label={t.dissens}>
          <Field>
            <Label>{t.hvem}</Label>
            <Select value={d.personId} aria-invalid={vis && !d.personId} onChange={(e) => med(nr, { personId: e.target.value })}><Select.Option value="" disabled>{t.velgPerson}</Select.Option>{kan.map((p) => <Select.Option key={p.personId} value={p.personId}>{p.navn}</Select.Option>)}</Select>
            {vis && !d.personId && <ValidationMessage>{t.manglerPerson}</ValidationMessage>}
          </Field>
          <Textfield multiline rows={2} label={t.dissensTekst} value={d.tekst} onChange={(e) => med(nr, { tekst: e.target.value })} {...(vis && !d.tekst.trim() && { error: t.manglerDissens })} />
          <div><Button type="button" variant="tertiary" data-size="sm" onClick={() => endre(dissenser.filter((_, i) => i !== nr))}>{t.fjernDissens}</Button></div>
        </div>
      ))}
      {kan.length > 0 && <div><Button type="button" variant="tertiary" data-size="sm" onClick={() => endre([...dissenser, { personId: '', tekst: '' }])}>{t.leggTilDissens}</Button></div>}
    </>
  );
}
