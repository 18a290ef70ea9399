import { Button, Details } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { type ComponentType, useState } from 'react';
import { useFellesskap } from '../../api/bruk';
import { Del } from '../../felles/Side';
import { useEiere } from '../../saker/eiere';
import { useTekster } from '../../spraak/maalform';
import { type Muligheter, type Sak } from '../typer';
import { Flytt, Forbered, Gjenoppta, LukkPunkt, Returner, Suspender, Trekk } from './enkle';
import { type Handlingsprops } from './felles';
import { Dokumentversjon, Dossier, Lenk, Rett, Saksnummer } from './opplysninger';
import { handlingsord, kommandoord } from './ord';
import { BestillRaad, Nivaautfall, ReisUenighet } from './raad';
import { SendTilPartene } from './SendTilPartene';

type Navn = keyof typeof kommandoord.nb;

const DIALOGER: Partial<Readonly<Record<Navn, ComponentType<Handlingsprops>>>> = {
  ForberedSak: Forbered, ReturnerSak: Returner, TrekkSak: Trekk, SuspenderSak: Suspender, GjenopptaSak: Gjenoppta, FlyttSak: Flytt, LukkPunkt, LenkSak: Lenk, RettSak: Rett, RegistrerSaksnummer: Saksnummer, BestillRaad, SendTilPartene, ReisUenighet, Dossier, RegistrerDokumentversjon: Dokumentversjon, Nivaautfall,
};
/** What brings the sak on, first. */
const VIKTIGST: readonly Navn[] = ['GjenopptaSak', 'ForberedSak', 'SendTilPartene', 'ReturnerSak', 'EndreSaksframlegg', 'BestillRaad', 'LukkPunkt', 'TrekkSak'];
/** Where the sak stands still until somebody acts: the first act is what it waits for. */
const FRAM: ReadonlySet<string> = new Set(['meldt', 'behandlet', 'utsatt', 'ikke-godkjent', 'vedtatt']);
const SJELDNE: readonly Navn[] = ['LenkSak', 'RettSak', 'RegistrerDokumentversjon', 'RegistrerSaksnummer', 'SuspenderSak', 'FlyttSak'];
/** Those are done where what they are about is shown: in the notice, and under Oppfølging. */
const ANDRE_STEDER: ReadonlySet<string> = new Set(['MeldSak', 'OppdaterForpliktelse', 'TildelForpliktelse', 'EndreFrist', 'ForlengFrister']);

/** What I may do now, and why not the rest. */
export function Handlingsliste({ sak, muligheter }: { readonly sak: Sak; readonly muligheter: Muligheter | undefined }) {
  const [t, k, fellesskap, eiere] = [useTekster(handlingsord), useTekster(kommandoord), useFellesskap(), useEiere()];
  const [valgt, velg] = useState<{ navn: Navn; aapen: boolean; gang: number }>();
  if (!muligheter) return null;
  const kan = new Set<string>(muligheter.kommandoer.filter((m) => m.tillatt).map((m) => m.kommando));
  const viktige = VIKTIGST.filter((n) => kan.has(n));
  const sjeldne: readonly Navn[] = [...(sak.nivaaer.at(-1)?.utfall === undefined && sak.nivaaer.length > 0 ? ['Nivaautfall' as const] : []), ...SJELDNE.filter((n) => kan.has(n)), ...(sak.referanse === undefined || eiere.length === 0 ? [] : ['ReisUenighet' as const]), 'Dossier'];
  const aapne = (navn: Navn) => velg({ navn, aapen: true, gang: (valgt?.gang ?? 0) + 1 });
  const Dialogen = valgt && DIALOGER[valgt.navn];
  return (
    <Del tittel={t.tittel}>
      <div className="handlinger">
        {viktige.length === 0 && sak.status !== 'returnert' && <span>{t.ingenting}</span>}
        {viktige.map((n, i) => (n === 'EndreSaksframlegg'
          ? <Link key={n} className="ds-button" data-variant="secondary" to="/$fellesskap/saker/$id" params={{ fellesskap, id: sak.id }} search={{ vis: 'versjon' }}>{k[n]}</Link>
          : <Button key={n} variant={i === 0 && FRAM.has(sak.status ?? '') ? 'primary' : 'secondary'} onClick={() => aapne(n)}>{k[n]}</Button>))}
      </div>
      <Details className="ingen-utskrift">
        <Details.Summary>{t.flere}</Details.Summary>
        <Details.Content className="stabel">
          <div className="handlinger">{sjeldne.map((n) => <Button key={n} variant="secondary" data-size="sm" onClick={() => aapne(n)}>{k[n]}</Button>)}</div>
          <Avviste muligheter={muligheter} />
        </Details.Content>
      </Details>
      {Dialogen && <Dialogen key={valgt.gang} sak={sak} muligheter={muligheter} aapen={valgt.aapen} lukk={() => velg({ ...valgt, aapen: false })} />}
    </Del>
  );
}

/** The same reason once, with all that it stands in the way of. */
function Avviste({ muligheter }: { readonly muligheter: Muligheter }) {
  const [t, k] = [useTekster(handlingsord), useTekster(kommandoord)];
  const grunner = new Map<string, string[]>();
  for (const { kommando, tillatt, mangler } of muligheter.kommandoer) {
    if (tillatt || ANDRE_STEDER.has(kommando)) continue;
    const grunn = mangler.join(' ');
    grunner.set(grunn, [...(grunner.get(grunn) ?? []), k[kommando]]);
  }
  if (grunner.size === 0) return null;
  return (
    <section className="stabel" aria-label={t.ikkeNaa}>
      <h3 className="ds-heading" data-size="2xs">{t.ikkeNaa}</h3>
      <ul className="avvist">{[...grunner].map(([grunn, hva]) => <li key={grunn}><div>{grunn}</div><div className="dempet">{hva.join(', ')}</div></li>)}</ul>
    </section>
  );
}
