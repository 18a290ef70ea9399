import { Field, Label, Select, Switch } from '@digdir/designsystemet-react';
import { useTekster } from '../../spraak/maalform';
import { type Lederbilde } from '../typer';
import { Tasteknapp } from './Knapp';
import { lederord } from './ord';

interface Props { readonly bilde: Lederbilde; readonly nr: number; readonly gaaTil: (behandlingId: string | undefined) => void; readonly taster: boolean; readonly settTaster: (paa: boolean) => void }

/** Where in the agenda one is, and the way to the others. */
export function Framdrift({ bilde, nr, gaaTil, taster, settTaster }: Props) {
  const t = useTekster(lederord);
  const { saker, behandlet, antallSaker } = bilde;
  return (
    <div className="framdrift">
      <div className="framdrift-linje">
        <p className="uten-marg" role="status"><strong>{t.sakAv(nr + 1, antallSaker)}</strong> <span className="dempet">{t.behandlet(behandlet, antallSaker)}</span></p>
        <progress max={antallSaker} value={behandlet} aria-label={t.behandlet(behandlet, antallSaker)} />
      </div>
      <div className="handlinger">
        <Tasteknapp tast="K" variant="secondary" disabled={nr <= 0} onClick={() => gaaTil(saker[nr - 1]?.behandlingId)}>{t.forrige}</Tasteknapp>
        <Tasteknapp tast="J" variant="secondary" disabled={nr >= saker.length - 1} onClick={() => gaaTil(saker[nr + 1]?.behandlingId)}>{t.neste}</Tasteknapp>
        <Field className="sakvalg">
          <Label>{t.gaaTil}</Label>
          <Select value={saker[nr]?.behandlingId ?? ''} onChange={(e) => gaaTil(e.target.value)}>{saker.map((s, i) => <Select.Option key={s.behandlingId} value={s.behandlingId}>{`${s.saksnummer ?? i + 1} ${s.tittel}${s.behandlet ? ` (${t.ferdigbehandlet})` : ''}`}</Select.Option>)}</Select>
        </Field>
        <Switch label={t.taster} description={taster ? t.tasterHjelp : undefined} checked={taster} onChange={(e) => settTaster(e.target.checked)} />
      </div>
    </div>
  );
}
