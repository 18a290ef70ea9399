import { Button, Details, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useKommando } from '../api/bruk';
import { Avslag, type Feltfeilen, Feiloppsummering, useKladd } from '../felles/Skjema';
import { Velger } from '../felles/Velger';
import { useTekster } from '../spraak/maalform';
import { type Runde } from './Innspillsrunde';
import { ord } from './ord';
import { besvarte, Svarfelter, type Svarlinje, ubesvarte } from './Svarfelter';

const ID = 'utenfra';
interface Kladd { readonly mottaker: string; readonly begrunnelse: string; readonly svar: readonly Svarlinje[] }

/** What came by mail or on paper, entered by the secretariat with how it came. */
export function Utenfra({ runde }: { readonly runde: Runde }) {
  const t = useTekster(ord);
  const [foerste] = runde.mottakere;
  const [kladd, sett, glem] = useKladd<Kladd>(`innspill.${runde.id}.utenfra`, { mottaker: foerste?.mottakerId ?? '', begrunnelse: '', svar: [] });
  const [feil, settFeil] = useState<readonly Feltfeilen[]>([]);
  const svar = useKommando('post', '/innspill/{id}/mottakere/{mottaker}/svar');
  const ingen = useKommando('post', '/innspill/{id}/mottakere/{mottaker}/ingen-merknader');
  const sti = { id: runde.id, mottaker: kladd.mottaker };
  const konvolutt = { maate: 'registrert-utenfra' as const, begrunnelse: kladd.begrunnelse.trim() };
  const hvordan = konvolutt.begrunnelse ? [] : [{ id: `${ID}-begrunnelse`, melding: t.feilHvordan }];
  const proev = (mangler: readonly Feltfeilen[], gjoer: () => void) => {
    settFeil(mangler);
    if (mangler.length === 0) gjoer();
  };
  const send = () => proev([...hvordan, ...ubesvarte(runde, ID, kladd.svar, t)], () => svar.mutate({ sti, kropp: { ...konvolutt, svar: besvarte(kladd.svar) } }, { onSuccess: glem }));
  return (
    <Details>
      <Details.Summary>{t.registrer}</Details.Summary>
      <Details.Content>
        <form className="skjema" noValidate onSubmit={(h) => { h.preventDefault(); if (!svar.isPending) send(); }}>
          <Feiloppsummering feil={feil} />
          <Velger navn={t.registrerFor} verdi={kladd.mottaker} velg={(mottaker) => sett({ ...kladd, mottaker })} valg={runde.mottakere.map((m) => [m.mottakerId, m.navn])} />
          <Textfield id={`${ID}-begrunnelse`} label={t.hvordan} description={t.hvordanRaad} value={kladd.begrunnelse} onChange={(h) => sett({ ...kladd, begrunnelse: h.target.value })} />
          <Svarfelter runde={runde} mottaker={ID} svar={kladd.svar} sett={(ny) => sett({ ...kladd, svar: ny })} />
          {svar.isSuccess && <p role="status">{t.deresErSendt}</p>}
          <Avslag feil={svar.error ?? ingen.error} />
          <div className="handlinger">
            <Button type="submit" loading={svar.isPending}>{t.registrer}</Button>
            <Button type="button" variant="secondary" loading={ingen.isPending} onClick={() => proev(hvordan, () => ingen.mutate({ sti, kropp: konvolutt }, { onSuccess: glem }))}>{t.ingenMerknader}</Button>
          </div>
        </form>
      </Details.Content>
    </Details>
  );
}
