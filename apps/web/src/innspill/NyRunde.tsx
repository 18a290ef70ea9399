import { Button } from '@digdir/designsystemet-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useFellesskap, useKommando } from '../api/bruk';
import { type Kropp } from '../api/typer';
import { ord as fellesord } from '../felles/ord';
import { Side } from '../felles/Side';
import { Avslag, type Feltfeilen, Feiloppsummering, useKladd } from '../felles/Skjema';
import { somFrist } from '../felles/Fristvelger';
import { useTekster } from '../spraak/maalform';
import { ord } from './ord';
import { Rundefelter, type Rundekladd, tomRunde } from './Rundefelter';
import { Saksvelger } from './Saksvelger';

/** The same questions to all, with one deadline. */
export function NyRunde({ sak, lukk }: { readonly sak: string | undefined; readonly lukk: () => void }) {
  const [t, f, fellesskap, gaa] = [useTekster(ord), useTekster(fellesord), useFellesskap(), useNavigate()];
  const [kladd, sett, glem, fraFoer] = useKladd<Rundekladd>(`innspill.ny.${fellesskap}`, tomRunde());
  const [sakId, settSak] = useState(sak ?? '');
  const [feil, settFeil] = useState<readonly Feltfeilen[]>([]);
  const [paavei, settPaavei] = useState(false);
  const start = useKommando('post', '/innspill');
  const send = () => {
    const mangler = [...(sakId ? [] : [{ id: 'runde-sak', melding: t.feilSak }]), ...manglerI(kladd, t, paavei)];
    settFeil(mangler);
    if (mangler.length > 0) return;
    start.mutate({ kropp: { ...somKropp(kladd), sakId } }, { onSuccess: ({ id }) => {
      glem();
      void gaa({ to: '/$fellesskap/innspill/$id', params: { fellesskap, id } });
    } });
  };
  return (
    <Side tittel={t.ny} ingress={t.nyIngress}>
      <form className="skjema" noValidate onSubmit={(h) => { h.preventDefault(); send(); }}>
        {fraFoer && <p className="rad"><span>{t.kladdFraFoer}</span> <Button type="button" variant="tertiary" onClick={glem}>{t.forkast}</Button></p>}
        <Feiloppsummering feil={feil} />
        {sak === undefined && <Saksvelger valgt={sakId} velg={settSak} />}
        <Rundefelter verdi={kladd} sett={sett} opplasting={settPaavei} />
        <Avslag feil={start.error} />
        <div className="handlinger">
          <Button type="submit" loading={start.isPending}>{t.send}</Button>
          <Button type="button" variant="secondary" onClick={lukk}>{f.avbryt}</Button>
        </div>
      </form>
    </Side>
  );
}

/** What must be there before it is worth sending. */
export function manglerI({ tittel, mottakere, spoersmaal, frist }: Rundekladd, t: (typeof ord)['nb'], filerPaavei: boolean): readonly Feltfeilen[] {
  return [
    ...(tittel.trim() ? [] : [{ id: 'runde-tittel', melding: t.feilTittel }]),
    ...(mottakere.length > 0 ? [] : [{ id: 'runde-mottakere', melding: t.feilMottakere }]),
    ...(filerPaavei ? [{ id: 'runde-vedlegg', melding: t.venterFiler }] : []),
    ...(spoersmaal.some((s) => s.tekst.trim()) ? [] : [{ id: 'runde-spoersmaal-1', melding: t.feilSpoersmaal }]),
    ...(frist.presisjon === 'dag' && !frist.dato ? [{ id: 'runde-frist', melding: t.feilDato }] : []),
  ];
}

/** As the api wants it; questions left empty are left out. */
export function somKropp({ tittel, mottakere, spoersmaal, frist, invitert, vedlegg = [] }: Rundekladd): Kropp<'/innspill/{id}/utsendelse', 'post'> {
  return {
    tittel: tittel.trim(), frist: somFrist(frist), mottakere: mottakere.map((m) => ({ ...m })), ...(invitert && { frivillig: true }), ...(vedlegg.length > 0 && { vedlegg: vedlegg.map(({ navn, hash }) => ({ navn, hash })) }),
    spoersmaal: spoersmaal.filter((s) => s.tekst.trim()).map(({ tekst, slag, valg, paakrevd }) => ({ tekst: tekst.trim(), slag, paakrevd, ...(slag === 'valg' && { valg: valg.split('\n').map((v) => v.trim()).filter(Boolean) }) })),
  };
}
