import { useLes } from '../api/bruk';
import { Handling } from '../felles/Handling';
import { Del } from '../felles/Side';
import { useTekster } from '../spraak/maalform';
import { personord } from './ord';

/** One letter for each reminder, or one a day with all. */
export function Varsling({ personId, kanVelge }: { readonly personId: string; readonly kanVelge: boolean }) {
  const t = useTekster(personord);
  const { data } = useLes('/personer/{id}/varsling', { sti: { id: personId } });
  if (!data) return null;
  const felter = [{ navn: 'form', etikett: t.varsling, slag: 'valg', start: data.form, valg: (['enkeltvis', 'samlet'] as const).map((f) => ({ verdi: f, etikett: t[f] })) }] as const;
  return (
    <Del tittel={t.varsling} handlinger={kanVelge && <Handling key={data.form} metode="put" sti="/personer/{id}/varsling" ider={{ id: personId }} tittel={t.velgVarsling} felter={felter} />}>
      <p className="uten-marg">{t[data.form]}</p>
    </Del>
  );
}
