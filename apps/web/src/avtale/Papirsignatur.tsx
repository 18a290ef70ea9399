import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { fyll, useFellesskap, useKommando } from '../api/bruk';
import { lastOpp } from '../api/kall';
import { Problem } from '../api/problem';
import { Handlingsdialog } from '../felles/Dialog';
import { Filfelt } from '../felles/Filer';
import { Feiloppsummering } from '../felles/Skjema';
import { idag } from '../spraak/dato';
import { useTekster } from '../spraak/maalform';
import { aapenRunde } from './bruk';
import { useFelter } from '../felles/Handling';
import { partord } from './partord';
import { type Avtalen, type Partskort } from './typer';

/** What was signed on paper, with the paper itself: of the right kind and size before anything is sent. */
export function Papirsignatur({ avtale, kort }: { readonly avtale: Avtalen; readonly kort: Partskort }) {
  const [t, fellesskap] = [useTekster(partord), useFellesskap()];
  const [aapen, sett] = useState(false);
  const [fil, settFil] = useState<File>();
  const [feilfil, settFeilfil] = useState<string>();
  const [proevd, settProevd] = useState(false);
  const [sender, settSender] = useState(false);
  const [filavslag, settFilavslag] = useState<Problem | null>(null);
  const kommando = useKommando('post', '/avtaler/{id}/parter/{partId}/signatur');
  const skjema = useFelter([
    { navn: 'signertAv', etikett: t.signertAv }, { navn: 'stilling', etikett: t.stilling }, { navn: 'signertDato', etikett: t.signertDag, slag: 'dato', start: idag() }, { navn: 'begrunnelse', etikett: t.utenfra, beskrivelse: t.utenfraRaad },
  ], 'papir', kommando.error);
  const runde = aapenRunde(avtale);
  const filfeil = feilfil ?? (fil === undefined && proevd ? t.ingenFil : undefined);
  const send = async () => {
    settProevd(true);
    const gyldig = skjema.gyldig();
    if (!gyldig || !fil || filfeil || !runde) return;
    settSender(true);
    settFilavslag(null);
    try {
      const { hash: vedlegg } = (await lastOpp(`${fyll(fellesskap, '/vedlegg', {}, { navn: fil.name })}`, fil, crypto.randomUUID())) as { hash: string };
      const kropp = { ...skjema.kropp(), maate: 'registrert-utenfra', versjon: runde.versjon, hash: runde.hash, vedlegg };
      kommando.mutate({ sti: { id: avtale.id, partId: kort.partId }, kropp: kropp as never }, { onSuccess: () => sett(false) });
    } catch (feil) {
      settFilavslag(feil instanceof Problem ? feil : new Problem(0));
    } finally {
      settSender(false);
    }
  };
  const alle = [...(filfeil ? [{ id: 'papir-fil', melding: filfeil }] : []), ...skjema.alle];
  return (
    <>
      <Button variant="secondary" onClick={() => sett(true)}>{t.papir}</Button>
      <Handlingsdialog tittel={t.papir} aapen={aapen} lukk={() => sett(false)} knapp={t.foerInn} utfoer={() => void send()} arbeider={sender || kommando.isPending} feil={filavslag ?? (skjema.alle.length > 0 ? null : kommando.error)}>
        <p>{t.papirRaad}</p>
        <Feiloppsummering feil={proevd ? alle : []} />
        <Filfelt id="papir-fil" etikett={t.fil} slag="skannede" feil={filfeil} valgt={(ny, galt) => { settFil(ny); settFeilfil(galt); }} />
        {skjema.vis}
      </Handlingsdialog>
    </>
  );
}
