import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useKommando } from '../api/bruk';
import { Handlingsdialog } from '../felles/Dialog';
import { Feiloppsummering } from '../felles/Skjema';
import { useTekster } from '../spraak/maalform';
import { type Felt, useFelter } from '../felles/Handling';
import { partord } from './partord';
import { type Partskort } from './typer';

const FLEST = 4;

interface Props { readonly ider: { readonly id: string; readonly partId: string }; readonly kort: Partskort; readonly utenfra: { readonly fast: object; readonly felter: readonly Felt[] } }

/** The part's own bodies in turn, each with its day and number. */
export function Planen({ ider, kort, utenfra }: Props) {
  const t = useTekster(partord);
  const [aapen, sett] = useState(false);
  const kommando = useKommando('post', '/avtaler/{id}/parter/{partId}/behandlingsplan');
  const numre = Array.from({ length: FLEST }, (_, nr) => nr);
  const skjema = useFelter([
    ...numre.flatMap((nr): Felt[] => {
      const ledd = kort.ledd[nr];
      const vis = (v: Readonly<Record<string, string>>) => nr === 0 || Boolean(v[`organ${nr - 1}`]?.trim());
      return [
        { navn: `organ${nr}`, etikett: t.leddN(nr + 1), vis, valgfritt: nr > 0, start: ledd?.organ ?? '' }, { navn: `dato${nr}`, etikett: t.leddDag(nr + 1), slag: 'dato', valgfritt: true, start: ledd?.planlagt ?? '', vis: (v) => Boolean(v[`organ${nr}`]?.trim()) },
        { navn: `saksnummer${nr}`, etikett: t.leddNr(nr + 1), valgfritt: true, start: ledd?.saksnummer ?? '', vis: (v) => Boolean(v[`organ${nr}`]?.trim()) },
      ];
    }), ...utenfra.felter,
  ], 'plan', kommando.error);
  const tittel = kort.ledd.length > 0 ? t.endrePlan : t.settPlan;
  const lagre = () => {
    if (!skjema.gyldig()) return;
    const v = skjema.verdier;
    const ledd = numre.flatMap((nr) => {
      const [organ, dato, saksnummer] = [v[`organ${nr}`]?.trim(), v[`dato${nr}`], v[`saksnummer${nr}`]?.trim()];
      return organ ? [{ organ, ...(dato && { dato }), ...(saksnummer && { saksnummer }) }] : [];
    });
    kommando.mutate({ sti: ider, kropp: { ...utenfra.fast, ledd, ...(v['begrunnelse'] && { begrunnelse: v['begrunnelse'] }) } }, { onSuccess: () => sett(false) });
  };
  return (
    <>
      <Button variant="secondary" onClick={() => sett(true)}>{tittel}</Button>
      <Handlingsdialog tittel={tittel} aapen={aapen} lukk={() => sett(false)} knapp={tittel} utfoer={lagre} arbeider={kommando.isPending} feil={kommando.error}>
        <p>{t.egenIngress}</p>
        <Feiloppsummering feil={skjema.alle} />
        {skjema.vis}
      </Handlingsdialog>
    </>
  );
}
