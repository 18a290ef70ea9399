import { Button, Field, Label, Select, ToggleGroup } from '@digdir/designsystemet-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useAlle } from '../api/bruk';
import { Side } from '../felles/Side';
import { styrer, useMeg } from '../moete/rett';
import { useTekster } from '../spraak/maalform';
import { Aarsplan } from './Aarsplan';
import { Kalender } from './Kalender';
import { Moeteliste } from './Moeteliste';
import { moeterord } from './ord';
import { NyttMoete } from './NyttMoete';
import './moeter.css';

const VISNINGER = ['kommende', 'holdt', 'plan'] as const;
type Visning = (typeof VISNINGER)[number];
interface Soek { readonly visning?: string; readonly organ?: string; readonly aar?: string }

/** What the list shows stands in the address. */
function useVisning() {
  const soek: Soek = useSearch({ strict: false });
  const naviger = useNavigate();
  const visning: Visning = VISNINGER.find((v) => v === soek.visning) ?? 'kommende';
  const sett = (ny: Soek) => void naviger({ to: '.', search: { ...soek, ...ny }, replace: true });
  return { visning, organ: soek.organ ?? '', aar: Number(soek.aar) || new Date().getFullYear(), sett };
}

export function Moeter() {
  const t = useTekster(moeterord);
  const { visning, organ, aar, sett } = useVisning();
  const meg = useMeg();
  const organer = useAlle('/organer', {});
  const mine = organer.filter((o) => styrer(meg, o.id));
  const [nytt, aapne] = useState(false);
  const valgt = organer.find((o) => o.id === organ);
  return (
    <Side tittel={t.tittel} ingress={t.ingress} handlinger={mine.length > 0 && <Button onClick={() => aapne(true)}>{t.nytt}</Button>}>
      <div className="moetevalg">
        <ToggleGroup value={visning} onChange={(v) => sett({ visning: v })} data-toggle-group={t.visning} data-size="sm">
          {VISNINGER.map((v) => <ToggleGroup.Item key={v} value={v}>{t[v]}</ToggleGroup.Item>)}
        </ToggleGroup>
        <Field>
          <Label>{t.organ}</Label>
          <Select value={organ} onChange={(e) => sett({ organ: e.target.value })}>
            <Select.Option value="">{t.alle}</Select.Option>
            {organer.map((o) => <Select.Option key={o.id} value={o.id}>{o.navn}</Select.Option>)}
          </Select>
        </Field>
      </div>
      {visning === 'plan' ? <Aarsplan key={`${organ} ${aar}`} organ={valgt} aar={aar} velgAar={(ny) => sett({ aar: String(ny) })} kanPlanlegge={mine.some((o) => o.id === organ)} /> : <Moeteliste visning={visning} organ={organ} />}
      <Kalender organer={valgt ? [valgt] : organer} />
      <NyttMoete aapen={nytt} lukk={() => aapne(false)} organer={mine} organ={organ} />
    </Side>
  );
}
