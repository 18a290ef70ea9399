import { Fieldset, Radio, Textfield } from '@digdir/designsystemet-react';
import { type Kropp } from '../api/typer';
import { type Feltfeilen } from '../felles/Skjema';
import { useTekster } from '../spraak/maalform';
import { type Runde } from './Innspillsrunde';
import { ord } from './ord';

export type Svarlinje = Kropp<'/innspill/{id}/mottakere/{mottaker}/kladd', 'put'>['svar'][number];
type Spoersmaal = Runde['spoersmaal'][number];

const feltId = (mottaker: string, nr: number): string => `svar-${mottaker}-${nr}`;
const erBesvart = (s: Svarlinje | undefined): boolean => s !== undefined && (s.ja !== undefined || Boolean(s.tekst?.trim()) || s.valg !== undefined);

/** @returns what must be answered and is not */
export const ubesvarte = (runde: Runde, mottaker: string, svar: readonly Svarlinje[], t: (typeof ord)['nb']): readonly Feltfeilen[] =>
  runde.spoersmaal.filter((s) => s.paakrevd && !erBesvart(svar.find(({ nr }) => nr === s.nr))).map(({ nr }) => ({ id: feltId(mottaker, nr), melding: t.feilSvar(nr) }));

/** Only what is answered, in order. */
export const besvarte = (svar: readonly Svarlinje[]): Svarlinje[] => svar.filter(erBesvart).toSorted((a, b) => a.nr - b.nr);

interface Props {
  readonly runde: Runde;
  readonly mottaker: string;
  readonly svar: readonly Svarlinje[];
  readonly sett: (ny: readonly Svarlinje[]) => void;
}

/** The questions of a round, each with what it asks for. */
export function Svarfelter({ runde, mottaker, svar, sett }: Props) {
  const settSvar = (linje: Svarlinje) => sett([...svar.filter(({ nr }) => nr !== linje.nr), linje]);
  return <>{runde.spoersmaal.map((s) => <Felt key={s.nr} id={feltId(mottaker, s.nr)} spoersmaal={s} svar={svar.find(({ nr }) => nr === s.nr)} sett={settSvar} />)}</>;
}

function Felt({ id, spoersmaal: { nr, tekst, slag, valg = [], paakrevd }, svar, sett }: { readonly id: string; readonly spoersmaal: Spoersmaal; readonly svar: Svarlinje | undefined; readonly sett: (ny: Svarlinje) => void }) {
  const t = useTekster(ord);
  if (slag === 'fritekst') return <Textfield id={id} multiline rows={5} label={`${nr}. ${tekst}`} description={paakrevd ? t.paakrevd : undefined} value={svar?.tekst ?? ''} onChange={(h) => sett({ nr, tekst: h.target.value })} />;
  return (
    <Fieldset id={id} tabIndex={-1}>
      <Fieldset.Legend>{nr}. {tekst}</Fieldset.Legend>
      {paakrevd && <Fieldset.Description>{t.paakrevd}</Fieldset.Description>}
      {slag === 'ja-nei' && ([true, false] as const).map((ja) => <Radio key={String(ja)} name={id} value={String(ja)} label={ja ? t.ja : t.nei} checked={svar?.ja === ja} onChange={() => sett({ nr, ja })} />)}
      {slag === 'valg' && valg.map((v) => <Radio key={v} name={id} value={v} label={v} checked={svar?.valg === v} onChange={() => sett({ nr, valg: v })} />)}
    </Fieldset>
  );
}
