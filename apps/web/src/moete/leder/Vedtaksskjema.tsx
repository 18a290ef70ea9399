import { Alert, Button, Textfield } from '@digdir/designsystemet-react';
import { type KeyboardEvent, use, useState } from 'react';
import { useKommando } from '../../api/bruk';
import { Avslag, useKladd } from '../../felles/Skjema';
import { useTekster } from '../../spraak/maalform';
import { type Organ, type Saksbilde } from '../typer';
import { Alternativer } from './Alternativer';
import { Dissenser } from './Dissenser';
import { useHurtigtaster } from './hurtigtaster';
import { Tasteknapp, TasterPaa } from './Knapp';
import { lederord } from './ord';
import { Punkt } from './Punkt';
import { Utsett } from './Utsett';
import { erEndret, kladdFor, medAlternativ, nyttUtkast, type Punktutkast, somKropp } from './vedtaksutkast';

interface Props { readonly sak: Saksbilde; readonly moeteId: string; readonly organ: Organ; readonly ferdig: (sak: Saksbilde) => void }

/** What the meeting decides in one sak. What is typed is kept on this machine until it is recorded. */
export function Vedtaksskjema({ sak, moeteId, organ, ferdig }: Props) {
  const t = useTekster(lederord);
  const [start] = useState(() => nyttUtkast(sak));
  const [utkast, sett, glem, fraFoer] = useKladd(kladdFor(sak), start);
  const [vis, visFeil] = useState(false);
  const [utsetter, utsett] = useState(false);
  const foer = useKommando('post', '/moeter/{id}/vedtak');
  const maaVelge = sak.forslag.length > 1 && utkast.alternativ === null && utkast.punkter.length === 0;
  const uferdig = utkast.dissenser.some((d) => !d.personId || !d.tekst.trim());
  const tomme = utkast.punkter.some((p) => !p.tekst.trim());
  const endre = (nr: number, punkt: Punktutkast) => sett({ ...utkast, punkter: utkast.punkter.map((p, i) => (i === nr ? punkt : p)) });
  const velg = (alternativ: string | undefined) => { if (alternativ !== undefined) sett(medAlternativ(sak, alternativ, utkast)); };
  const avsluttet = () => {
    glem();
    ferdig(sak);
  };
  const send = () => {
    visFeil(true);
    if (maaVelge || tomme || uferdig || foer.isPending) return;
    // The form is gone when the sak is seen to be treated: what comes after must not depend on it.
    void foer.mutateAsync({ sti: { id: moeteId }, kropp: somKropp(sak, utkast) }).then(avsluttet, () => undefined);
  };
  const knapp = utkast.punkter.length === 0 ? t.utenVedtak : sak.forslag.length === 0 || sak.opptak === 'eventuelt' ? t.foerVedtak : erEndret(sak, utkast) ? t.medEndring : t.somForeslaatt;
  useHurtigtaster({ V: send, U: () => utsett(true), ...Object.fromEntries(sak.forslag.slice(0, 9).map((f, i) => [String(i + 1), () => velg(f.alternativ)])) }, use(TasterPaa));
  const forlatFeltet = (e: KeyboardEvent) => { if (e.key === 'Escape' && e.target instanceof HTMLElement) document.getElementById('sakstittel')?.focus(); };
  return (
    <div className="stabel" onKeyDown={forlatFeltet}>
      {fraFoer && <Alert data-color="info">{t.kladd}</Alert>}
      {sak.opptak === 'eventuelt' && <p className="uten-marg dempet">{t.eventueltHjelp}</p>}
      <Alternativer sak={sak} valgt={utkast.alternativ} velg={velg} />
      {utkast.punkter.map((p, nr) => <Punkt key={nr} nr={nr + 1} sak={sak} organ={organ} punkt={p} endre={(ny) => endre(nr, ny)} fjern={() => sett({ ...utkast, punkter: utkast.punkter.filter((_, i) => i !== nr) })} feil={vis && !p.tekst.trim() ? t.manglerTekst : undefined} />)}
      <div><Button type="button" variant="secondary" data-size="sm" onClick={() => sett({ ...utkast, punkter: [...utkast.punkter, { tekst: '', virkninger: [] }] })}>{t.leggTilPunkt}</Button></div>
      <Textfield multiline rows={2} label={t.merknad} description={t.merknadHjelp} value={utkast.merknad} onChange={(e) => sett({ ...utkast, merknad: e.target.value })} />
      <Dissenser sak={sak} dissenser={utkast.dissenser} vis={vis} endre={(dissenser) => sett({ ...utkast, dissenser })} />
      {vis && maaVelge && <Alert data-color="warning" role="alert">{t.velgFoerst}</Alert>}
      <Avslag feil={foer.error} />
      <div className="storeknapper">
        <Tasteknapp tast="V" loading={foer.isPending} onClick={send}>{maaVelge ? t.velgFoerst : knapp}</Tasteknapp>
        <Tasteknapp tast="U" variant="secondary" onClick={() => utsett(true)}>{t.utsett}</Tasteknapp>
      </div>
      <Utsett aapen={utsetter} lukk={() => utsett(false)} sak={sak} moeteId={moeteId} organ={organ} ferdig={avsluttet} />
    </div>
  );
}
