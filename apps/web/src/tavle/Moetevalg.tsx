import { Field, Label, Paragraph, Select } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useFellesskap, useLes } from '../api/bruk';
import { Laster } from '../felles/Tilstand';
import { useDato } from '../spraak/dato';
import { useTekster } from '../spraak/maalform';
import { tavleord } from './ord';

interface Props { readonly sakId: string; readonly steg: { readonly steg: string; readonly navn: string }; readonly valgt: string | undefined; readonly velg: (moeteId: string | undefined) => void }

/** The meetings that the plan gives for a step. */
export function Moetevalg({ sakId, steg, valgt, velg }: Props) {
  const [t, dato, fellesskap] = [useTekster(tavleord), useDato(), useFellesskap()];
  const rute = useLes('/saker/{id}/rute', { sti: { id: sakId } });
  if (!rute.data) return <Laster />;
  const moeter = rute.data.gjenstaar.find((s) => s.steg === steg.steg)?.moeter ?? [];
  if (moeter.length === 0) return <Paragraph>{t.ingenMoeter(steg.navn)} <Link to="/$fellesskap/moeter" params={{ fellesskap }}>{t.planlegg}</Link></Paragraph>;
  return (
    <Field>
      <Label htmlFor="moete">{t.velgMoete}</Label>
      <Select id="moete" value={valgt ?? ''} onChange={(h) => velg(h.target.value || undefined)}>
        <Select.Option value="">{t.velgMoeteFoerst}</Select.Option>
        {moeter.map((m) => <Select.Option key={m.moeteId} value={m.moeteId} disabled={m.fastsatt}>{`${m.organ.navn}, ${dato.dato(m.dato)}${m.fastsatt ? ` (${t.fastsatt})` : ''}`}</Select.Option>)}
      </Select>
    </Field>
  );
}
