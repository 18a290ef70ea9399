import { Link } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { fyll, useFellesskap } from '../api/bruk';
import { Fillenke } from '../felles/LastNed';
import { Del } from '../felles/Side';
import { useDato } from '../spraak/dato';
import { useTekster } from '../spraak/maalform';
import { erIkkeMin, type Muligheter, sisteRunde } from './bruk';
import { type Felt, Handling } from '../felles/Handling';
import { koder } from './koder';
import { Opplysninger } from './Opplysninger';
import { avtaleord } from './ord';
import { type Avtalen } from './typer';

/** What the register says of the agreement. */
export function Fakta({ avtale, muligheter }: { readonly avtale: Avtalen; readonly muligheter: Muligheter }) {
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
    <Del tittel={t.fakta} handlinger={!erIkkeMin(muligheter('svarfrist')) && <><RettNavn avtale={avtale} muligheter={muligheter} /><Opplysninger avtale={avtale} /></>}>
      <dl className="fakta stablet">{linjer.map(([navn, verdi]) => <div key={navn}><dt>{navn}</dt><dd>{verdi}</dd></div>)}</dl>
      <div className="ingen-utskrift"><Fillenke sti={fyll(fellesskap, '/avtaler/{id}/dossier', { id: avtale.id })} tekst={t.dossier} /><br /><span className="dempet">{t.dossierRaad}</span></div>
    </Del>
  );
}

/** The kind can be put right only until the parts have been sent it; the name always. */
function RettNavn({ avtale, muligheter }: { readonly avtale: Avtalen; readonly muligheter: Muligheter }) {
  const [t, k] = [useTekster(avtaleord), useTekster(koder)];
  if (!muligheter('navn').tillatt) return null;
  const slaget = muligheter('slag').tillatt;
  const felter: readonly Felt[] = [
    { navn: 'navn', etikett: t.navnet, start: avtale.navn },
    ...(slaget ? [{ navn: 'slag', etikett: t.slaget, slag: 'valg', start: avtale.slag, valg: Object.entries(k.slag).map(([verdi, etikett]) => ({ verdi, etikett })) } as const] : []),
    { navn: 'begrunnelse', etikett: t.begrunnelse, slag: 'langtekst' },
  ];
  return (
    <Handling metode="put" sti="/avtaler/{id}/navn" ider={{ id: avtale.id }} revisjon={avtale.revisjon} tittel={slaget ? t.rettNavn : t.rettBareNavn} felter={felter}>
      <p>{t.rettNavnRaad}{!slaget && ` ${t.slagLaast}`}</p>
    </Handling>
  );
}
