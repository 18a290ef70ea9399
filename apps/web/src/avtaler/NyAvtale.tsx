import { Button } from '@digdir/designsystemet-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useFellesskap, useKommando, useLes } from '../api/bruk';
import { type Felt, useFelter } from '../felles/Handling';
import { koder } from '../avtale/koder';
import { Handlingsdialog } from '../felles/Dialog';
import { Feiloppsummering } from '../felles/Skjema';
import { useTekster } from '../spraak/maalform';
import { registerord } from './ord';
import { Valgliste } from './Registerfilter';

const SIGNERES = {
  etter: { kreverSignatur: true, kreverGodkjenningFoerSignatur: true }, bare: { kreverSignatur: true, kreverGodkjenningFoerSignatur: false }, ja: { kreverSignatur: false, kreverGodkjenningFoerSignatur: false },
} as const;

/** What must be said of an agreement first; the rest of the register can be told later. */
export function NyAvtale() {
  const [t, k, fellesskap, gaa] = [useTekster(registerord), useTekster(koder), useFellesskap(), useNavigate()];
  const [aapen, sett] = useState(false);
  const [overordnet, settOverordnet] = useState<string>();
  const alle = useLes('/avtaler/register', { spoerring: { antall: 200 }, naar: aapen }).data?.elementer ?? [];
  const kommando = useKommando('post', '/avtaler');
  const felter: readonly Felt[] = [
    { navn: 'navn', etikett: t.navn }, { navn: 'slag', etikett: t.hvaSlag, slag: 'valg', valg: Object.entries(k.slag).map(([verdi, etikett]) => ({ verdi, etikett })) },
    { navn: 'signeres', etikett: t.signeres, slag: 'valg', start: 'etter', valg: [{ verdi: 'etter', etikett: t.signeresEtter }, { verdi: 'bare', etikett: t.signeresBare }, { verdi: 'ja', etikett: t.bareJa }] },
  ];
  const skjema = useFelter(felter, 'ny-avtale', kommando.error);
  const lagre = () => {
    if (!skjema.gyldig()) return;
    const { navn = '', slag, signeres } = skjema.verdier;
    kommando.mutate({ kropp: { navn, slag: slag as 'lokal', ...SIGNERES[signeres as keyof typeof SIGNERES], ...(overordnet && { overordnet }) } }, {
      onSuccess: ({ id }) => void gaa({ to: '/$fellesskap/avtaler/$id', params: { fellesskap, id } }),
    });
  };
  return (
    <>
      <Button onClick={() => sett(true)}>{t.ny}</Button>
      <Handlingsdialog tittel={t.ny} aapen={aapen} lukk={() => sett(false)} knapp={t.ny} utfoer={lagre} arbeider={kommando.isPending} feil={skjema.alle.length > 0 ? null : kommando.error}>
        <Feiloppsummering feil={skjema.alle} />
        {skjema.vis}
        <Valgliste id="ny-overordnet" etikett={t.overordnet} alle={t.ingenOverordnet} verdi={overordnet} valg={alle.map((a) => [a.id, a.navn])} sett={settOverordnet} />
      </Handlingsdialog>
    </>
  );
}
