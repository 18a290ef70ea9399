import { Button } from '@digdir/designsystemet-react';
import { type FormEvent } from 'react';
import { useKommando } from '../api/bruk';
import { Del } from '../felles/Side';
import { Avslag, Feiloppsummering } from '../felles/Skjema';
import { idag } from '../spraak/dato';
import { useTekster } from '../spraak/maalform';
import { type Felt, useFelter } from '../felles/Handling';
import { partord } from './partord';
import { type Partskort } from './typer';

/** Asked for when what the part did elsewhere is entered here. */
export function useUtenfra(her: boolean): { readonly fast: object; readonly felter: readonly Felt[] } {
  const t = useTekster(partord);
  return her ? { fast: {}, felter: [] } : { fast: { maate: 'registrert-utenfra' }, felter: [{ navn: 'begrunnelse', etikett: t.utenfra, beskrivelse: t.utenfraRaad }] };
}

/** What a part may answer, in words. */
export function useSvarvalg() {
  const t = useTekster(partord);
  return [{ verdi: 'ja', etikett: t.ja }, { verdi: 'ja-med-forbehold', etikett: t.jaForbehold }, { verdi: 'ja-ved-likelydende', etikett: t.jaLikelydende, beskrivelse: t.jaLikelydendeRaad }, { verdi: 'nei', etikett: t.nei }] as const;
}

/** The fields of an answer, of a new one and of one that is put right. */
export function useSvarfelter(kort: Partskort): readonly Felt[] {
  const [t, valg] = [useTekster(partord), useSvarvalg()];
  return [
    { navn: 'svar', etikett: t.svarValg, slag: 'valg', valg },
    { navn: 'aarsak', etikett: t.hvaForbehold, slag: 'langtekst', vis: (v) => v['svar'] === 'ja-med-forbehold' },
    { navn: 'aarsak', etikett: t.hvorforNei, slag: 'langtekst', vis: (v) => v['svar'] === 'nei' },
    { navn: 'dato', etikett: t.vedtatt, slag: 'dato', start: idag() },
    { navn: 'organ', etikett: t.organ, beskrivelse: t.organRaad, valgfritt: true, start: kort.ledd.at(-1)?.organ ?? kort.varslet?.organ ?? '' },
    { navn: 'saksnummer', etikett: t.saksnummer, valgfritt: true, start: kort.ledd.at(-1)?.saksnummer ?? '' },
  ];
}

/** Where an answer is kept until it is sent. */
export const svarkladd = (avtaleId: string, partId: string): string => `svar.${avtaleId}.${partId}`;

/** The part's own answer: yes, yes with a reservation, yes if all decide alike, or no. */
export function Svarskjema({ avtaleId, kort, her }: { readonly avtaleId: string; readonly kort: Partskort; readonly her: boolean }) {
  const t = useTekster(partord);
  const utenfra = useUtenfra(her);
  const svarfelter = useSvarfelter(kort);
  const kommando = useKommando('post', '/avtaler/{id}/parter/{partId}/svar');
  const skjema = useFelter([...svarfelter, ...utenfra.felter], 'svar', kommando.error, svarkladd(avtaleId, kort.partId));
  const send = (hendelse: FormEvent) => {
    hendelse.preventDefault();
    if (skjema.gyldig()) kommando.mutate({ sti: { id: avtaleId, partId: kort.partId }, kropp: { ...utenfra.fast, ...skjema.kropp() } as never }, { onSuccess: skjema.toem });
  };
  return (
    <Del tittel={t.svarTittel}>
      <form className="skjema gjoerNaa" onSubmit={send} noValidate>
        {!her && <p className="dempet">{t.utenfraMerke}</p>}
        <Feiloppsummering feil={skjema.alle} />
        {skjema.vis}
        {skjema.alle.length === 0 && <Avslag feil={kommando.error} />}
        <div className="handlinger"><Button type="submit" loading={kommando.isPending}>{t.sendSvar}</Button></div>
      </form>
    </Del>
  );
}
