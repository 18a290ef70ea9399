import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useFellesskap, useKommando } from '../../api/bruk';
import { type Problem } from '../../api/problem';
import { type Svar } from '../../api/typer';
import { Avslag, Feiloppsummering, useKladd } from '../../felles/Skjema';
import { Side } from '../../felles/Side';
import { Laster } from '../../felles/Tilstand';
import '../../saker/nysak.css';
import { skjemaord } from '../../saker/ord';
import { feilFra, feltId, framlegget, type Malfelt, manglerI, type Saksutkast, type Skjemafeil } from '../../saker/skjema/felt';
import { Saksfelter } from '../../saker/skjema/Saksfelter';
import { useTekster } from '../../spraak/maalform';
import { Papir } from '../deler/Papir';
import { useSaken } from '../hent';
import { type Sak } from '../typer';
import { useMalfelt, utkastAv, utkastAvSak } from './felles';
import { innsendingsord } from './ord';
import { useUtkast } from './utkast';

type Utkast = Svar<'/saker/{id}/utkast'>;

/** The owner goes on writing while the bodies have the version they have. */
export function NyVersjon({ id }: { readonly id: string }) {
  const { sak } = useSaken(id);
  const [felt, utkast] = [useMalfelt(sak), useUtkast(id).data];
  return sak && felt && utkast !== undefined ? <Skjema sak={sak} felt={felt.filter((f) => f.slag !== 'tittel' && f.slag !== 'eier')} utkast={utkast} /> : <Laster />;
}

function Skjema({ sak, felt, utkast }: { readonly sak: Sak; readonly felt: readonly Malfelt[]; readonly utkast: Utkast | null }) {
  const [t, s, fellesskap, navigate] = [useTekster(innsendingsord), useTekster(skjemaord), useFellesskap(), useNavigate()];
  const [innhold, sett, glem, fraFoer] = useKladd<Saksutkast>(`versjon.${sak.id}`, { ...utkastAvSak(sak), ...(utkast && utkastAv(utkast.saksframlegg)) });
  // What this person has seen: somebody else's save after it is told about, and never written over unseen.
  const [sett_, settSett] = useState(utkast?.revisjon);
  const [{ feil, forsoek }, settFeil] = useState<{ feil: readonly Skjemafeil[]; forsoek: number }>({ feil: [], forsoek: 0 });
  const [filer, settFiler] = useState(false);
  const [lagre, sendInn] = [useKommando('put', '/saker/{id}/utkast'), useKommando('post', '/saker/{id}/utkast/innsending')];
  const kropp = () => framlegget(innhold, felt, (nr) => (nr === 0 ? s.forslagTilVedtak : s.alternativNr(nr)));
  const vis = (nye: readonly Skjemafeil[]) => settFeil({ feil: nye, forsoek: forsoek + 1 });
  const avvist = (problem: Problem) => vis(feilFra(problem.felt, felt));
  const lagreSaa = (saa: () => void) => {
    const venter = filer ? [{ id: feltId('#/saksframlegg/vedlegg'), melding: s.venterFiler }] : [];
    vis(venter);
    if (venter.length === 0) lagre.mutate({ sti: { id: sak.id }, kropp: kropp(), ...(sett_ !== undefined && { revisjon: sett_ }) }, { onSuccess: (utfall) => { settSett(utfall.revisjon); saa(); }, onError: avvist });
  };
  const send = () => {
    const mangler = manglerI(innhold, felt);
    if (mangler.length > 0) return vis(mangler);
    lagreSaa(() => sendInn.mutate({ sti: { id: sak.id } }, { onSuccess: () => { glem(); void navigate({ to: '/$fellesskap/saker/$id', params: { fellesskap, id: sak.id }, search: { fane: 'papirer' } }); }, onError: avvist }));
  };
  const andres = lagre.error?.status === 412 || (lagre.error?.type === 'mangler-forutsetning' && utkast) ? utkast : null;
  return (
    <Side tittel={t.nyVersjon} ingress={t.nyVersjonIngress(sak.tittel)}>
      <form className="skjema" noValidate onSubmit={(e) => { e.preventDefault(); send(); }}>
        {fraFoer && <Alert data-color="info">{t.fraFoer}</Alert>}
        <Feiloppsummering key={forsoek} feil={feil} />
        {andres && <AndresUtkast utkast={andres} seDet={() => settSett(andres.revisjon)} sett={sett_ === andres.revisjon} />}
        <Saksfelter felt={felt} utkast={innhold} endre={(nytt) => sett({ ...innhold, ...nytt })} feil={feil} opplasting={settFiler} />
        {!andres && feil.length === 0 && <Avslag feil={lagre.error ?? sendInn.error} />}
        {lagre.isSuccess && !sendInn.isPending && <Alert data-color="success" role="status">{t.lagret}</Alert>}
        <div className="handlinger">
          <Button type="submit" loading={sendInn.isPending}>{t.sendVersjon}</Button>
          <Button type="button" variant="secondary" loading={lagre.isPending} onClick={() => lagreSaa(() => undefined)}>{t.lagre}</Button>
          <Link to="/$fellesskap/saker/$id" params={{ fellesskap, id: sak.id }} search={{}}>{t.avbryt}</Link>
        </div>
      </form>
    </Side>
  );
}

function AndresUtkast({ utkast, seDet, sett }: { readonly utkast: Utkast; readonly seDet: () => void; readonly sett: boolean }) {
  const t = useTekster(innsendingsord);
  return (
    <Alert data-color="warning" role="alert" className="stabel">
      <Heading level={2} data-size="2xs">{t.endretAvAndre}</Heading>
      <Paragraph>{t.endretAvAndreRaad}</Paragraph>
      <Papir papir={utkast.saksframlegg} />
      {!sett && <div><Button type="button" variant="secondary" onClick={seDet}>{t.harSettDet}</Button></div>}
    </Alert>
  );
}
