import { Link } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { fyll, useFellesskap } from '../api/bruk';
import { adresse } from '../api/kall';
import { Del } from '../felles/Side';
import { useDato } from '../spraak/dato';
import { useTekster } from '../spraak/maalform';
import { sisteRunde } from './bruk';
import { koder } from './koder';
import { Opplysninger } from './Opplysninger';
import { avtaleord } from './ord';
import { type Avtalen } from './typer';

/** What the register says of the agreement. */
export function Fakta({ avtale, endres }: { readonly avtale: Avtalen; readonly endres: boolean }) {
  const [t, k, dato, fellesskap] = [useTekster(avtaleord), useTekster(koder), useDato(), useFellesskap()];
  const runde = sisteRunde(avtale);
  const til = (id: string) => <Link to="/$fellesskap/avtaler/$id" params={{ fellesskap, id }}>{t.aapneAvtale}</Link>;
  const gyldig = avtale.gyldigFra || avtale.gyldigTil || avtale.loepende ? [avtale.gyldigFra && dato.dato(avtale.gyldigFra), avtale.gyldigTil ? `– ${dato.dato(avtale.gyldigTil)}` : avtale.loepende && t.loepende].filter(Boolean).join(' ') : t.ikkeSagt;
  const linjer: readonly (readonly [string, ReactNode])[] = [
    ...(runde ? [[t.sak, <Link key="sak" to="/$fellesskap/saker/$id" params={{ fellesskap, id: runde.sakId }}>{t.aapneSak}</Link>] as const] : []),
    ...(avtale.erstattet ? [[t.erstattetAv, <>{dato.dato(avtale.erstattet.dato)}. {til(avtale.erstattet.avAvtaleId)}</>] as const] : []),
    [t.gyldig, gyldig],
    [t.form, avtale.form ? k.form[avtale.form] : t.ikkeSagt],
    [t.kreverSignatur, !avtale.kreverSignatur ? t.neiKort : avtale.kreverGodkjenningFoerSignatur ? t.godkjenningFoerst : t.ja],
    [t.nyVersjonRegel, k.nyVersjon[avtale.nyVersjonRegel]],
    [t.gjennomgang, avtale.revisjonMaaneder ? t.maaneder(avtale.revisjonMaaneder) : t.ikkeSagt],
    [t.oppsigelse, avtale.oppsigelseMaaneder ? t.mnd(avtale.oppsigelseMaaneder) : t.ikkeSagt],
  ];
  return (
    <Del tittel={t.fakta} handlinger={endres && <Opplysninger avtale={avtale} />}>
      <dl className="fakta stablet">{linjer.map(([navn, verdi]) => <div key={navn}><dt>{navn}</dt><dd>{verdi}</dd></div>)}</dl>
      <p className="ingen-utskrift"><a href={adresse(fyll(fellesskap, '/avtaler/{id}/dossier', { id: avtale.id }))} download>{t.dossier}</a><br /><span className="dempet">{t.dossierRaad}</span></p>
    </Del>
  );
}
