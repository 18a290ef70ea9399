import { Radio, Select } from '@digdir/designsystemet-react';
import { use, useState } from 'react';
import { useKommando, useLes } from '../../api/bruk';
import { Handlingsdialog } from '../../felles/Dialog';
import { Tekstfelt, Valgfelt } from '../../felles/Felt';
import { useTekster } from '../../spraak/maalform';
import { type Lederbilde } from '../typer';
import { useHurtigtaster } from './hurtigtaster';
import { Tasteknapp, TasterPaa } from './Knapp';
import { lederord } from './ord';

/** A sak outside the notice, from the body's queue. */
export function Opptak({ bilde }: { readonly bilde: Lederbilde }) {
  const t = useTekster(lederord);
  const [aapen, aapne] = useState(false);
  const [sakId, velg] = useState('');
  const [opptak, velgOpptak] = useState<'hastesak' | 'eventuelt'>('hastesak');
  const [begrunnelse, skriv] = useState('');
  const { data } = useLes('/organer/{id}/koe', { sti: { id: bilde.organ.id }, naar: aapen });
  const saker = data?.elementer.filter((k) => k.tilstand !== 'ventet') ?? [];
  const taOpp = useKommando('post', '/moeter/{id}/opptak');
  const ferdig = () => { velg(''); skriv(''); aapne(false); };
  useHurtigtaster({ O: () => aapne(true) }, use(TasterPaa));
  return (
    <>
      <Tasteknapp tast="O" variant="secondary" onClick={() => aapne(true)}>{t.taOpp}</Tasteknapp>
      <Handlingsdialog tittel={t.taOppTittel} aapen={aapen} lukk={() => aapne(false)} knapp={t.taOppKnapp} arbeider={taOpp.isPending} feil={taOpp.error} utfoer={() => taOpp.mutate({ sti: { id: bilde.id }, kropp: { sakId, opptak, begrunnelse } }, { onSuccess: ferdig })}>
        <Valgfelt navn={t.taOppSak} required value={sakId} velg={velg}><Select.Option value="" disabled>{t.velgSak}</Select.Option>{saker.map((s) => <Select.Option key={s.sakId} value={s.sakId}>{s.tittel}</Select.Option>)}</Valgfelt>
        <fieldset className="alternativer"><legend>{t.taOppSom}</legend>
          <Radio name="opptak" label={t.hastesak} value="hastesak" checked={opptak === 'hastesak'} onChange={() => velgOpptak('hastesak')} />
          <Radio name="opptak" label={t.eventuelt} value="eventuelt" checked={opptak === 'eventuelt'} onChange={() => velgOpptak('eventuelt')} />
        </fieldset>
        <Tekstfelt required multiline rows={2} label={t.taOppHvorfor} value={begrunnelse} onChange={(e) => skriv(e.target.value)} />
      </Handlingsdialog>
    </>
  );
}
