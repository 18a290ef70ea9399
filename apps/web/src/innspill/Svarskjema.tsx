import { Alert, Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useKommando } from '../api/bruk';
import { Del } from '../felles/Side';
import { Avslag, type Feltfeilen, Feiloppsummering, useKladd } from '../felles/Skjema';
import { useDato } from '../spraak/dato';
import { useTekster } from '../spraak/maalform';
import { AndresKladd } from './AndresKladd';
import { type Runde } from './Innspillsrunde';
import { ord } from './ord';
import { Smaasvar } from './Smaasvar';
import { besvarte, Svarfelter, type Svarlinje, ubesvarte } from './Svarfelter';

export interface Svarer { readonly runde: Runde; readonly mottaker: Runde['mottakere'][number] }
interface Egenkladd { readonly svar: readonly Svarlinje[]; readonly revisjon: number }

/** One receiver's answer. What is typed is kept here; a saved draft is seen by the others of the receiver too. */
export function Svarskjema({ runde, mottaker }: Svarer) {
  const [t, dato] = [useTekster(ord), useDato()];
  const siste = mottaker.svar.findLast((s) => !s.erstattet);
  const [nytt, settNytt] = useState(false);
  return (
    <Del tittel={t.deresSvar(mottaker.navn)} id={`svar-${mottaker.mottakerId}`}>
      {siste && <Alert data-color="success" role="status">{t.svartAlt(dato.tid(siste.tid))}</Alert>}
      {siste && !nytt ? <div><Button variant="secondary" onClick={() => settNytt(true)}>{t.nyttSvar}</Button></div> : <Skjema runde={runde} mottaker={mottaker} ferdig={() => settNytt(false)} />}
      {(!siste || nytt) && <div className="handlinger"><Smaasvar runde={runde} mottaker={mottaker} /></div>}
    </Del>
  );
}

function Skjema({ runde, mottaker, ferdig }: Svarer & { readonly ferdig: () => void }) {
  const t = useTekster(ord);
  const sti = { id: runde.id, mottaker: mottaker.mottakerId };
  const [kladd, settKladd, glem] = useKladd<Egenkladd>(`innspill.${sti.id}.${sti.mottaker}`, { svar: mottaker.kladd ?? [], revisjon: runde.revisjon });
  const [feil, settFeil] = useState<readonly Feltfeilen[]>([]);
  const lagre = useKommando('put', '/innspill/{id}/mottakere/{mottaker}/kladd');
  const svar = useKommando('post', '/innspill/{id}/mottakere/{mottaker}/svar');
  const sett = (ny: readonly Svarlinje[]) => {
    lagre.reset();
    settKladd({ ...kladd, svar: ny });
  };
  const lagreKladd = (revisjon: number) => lagre.mutate({ sti, revisjon, kropp: { svar: besvarte(kladd.svar) } }, { onSuccess: (utfall) => settKladd({ svar: kladd.svar, revisjon: utfall.revisjon }) });
  const send = () => {
    const mangler = ubesvarte(runde, sti.mottaker, kladd.svar, t);
    settFeil(mangler);
    if (mangler.length > 0) return;
    svar.mutate({ sti, kropp: { svar: besvarte(kladd.svar) } }, { onSuccess: () => { glem(); ferdig(); } });
  };
  const uenig = lagre.error?.status === 412;
  return (
    <form className="skjema" noValidate onSubmit={(h) => { h.preventDefault(); if (!svar.isPending) send(); }}>
      <Feiloppsummering feil={feil} />
      <Svarfelter runde={runde} mottaker={sti.mottaker} svar={kladd.svar} sett={sett} />
      {uenig && <AndresKladd runde={runde} svar={mottaker.kladd ?? []} bruk={() => { lagre.reset(); settKladd({ svar: mottaker.kladd ?? [], revisjon: runde.revisjon }); }} behold={() => lagreKladd(runde.revisjon)} />}
      {lagre.isSuccess && <p role="status">{t.kladdLagret}</p>}
      <Avslag feil={svar.error ?? (uenig ? null : lagre.error)} />
      <div className="handlinger">
        <Button type="submit" loading={svar.isPending}>{t.sendSvar}</Button>
        <Button type="button" variant="secondary" loading={lagre.isPending} onClick={() => lagreKladd(kladd.revisjon)}>{t.lagreKladd}</Button>
      </div>
    </form>
  );
}
