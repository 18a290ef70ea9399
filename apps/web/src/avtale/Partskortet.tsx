import { type ReactNode } from 'react';
import { Del } from '../felles/Side';
import { Frist } from '../felles/Tilstand';
import { useDato } from '../spraak/dato';
import { useTekster } from '../spraak/maalform';
import { type Partsmuligheter } from './bruk';
import { Handling } from '../felles/Handling';
import { koder, svarord } from './koder';
import { partord } from './partord';
import { Gjenoppta, KanIkke } from './Styring';
import { Kvittering } from './Tavle';
import { type Avtalen, type Partskort } from './typer';

interface Props { readonly avtale: Avtalen; readonly kort: Partskort; readonly muligheter: Partsmuligheter }

/** All that is known of where the part stands. */
export function Partskortet({ avtale, kort, muligheter }: Props) {
  const [t, k, dato] = [useTekster(partord), useTekster(koder), useDato()];
  const { svar, kontroll, likelydende, levering: { notert } } = kort;
  const linjer: readonly (readonly [string, ReactNode])[] = [
    [t.svarfrist, kort.suspendertSiden ? t.suspendert(dato.dato(kort.suspendertSiden)) : <Frist key="frist" dag={kort.svarfrist} ferdig={svar !== null} />],
    [t.svar, svar ? t.svart(svarord(k.vedtak, kort.tilstand), dato.dato(svar.dato)) + (kort.vedtaksorgan ? `, ${kort.vedtaksorgan}` : '') : t.ikkeSvart],
    ...(likelydende ? [['', likelydende.oppfylt ? t.likelydendeOppfylt : t.likelydende(likelydende.venterPaa.map((p) => p.navn).join(', '))] as const] : []),
    ...(svar?.aarsak && !likelydende ? [[t.aarsak, svar.aarsak] as const] : []),
    ...(svar?.saksnummer ? [[t.saksnummer, svar.saksnummer] as const] : []),
    [t.signatur, kort.signatur ? t.signert(dato.dato(kort.signatur.dato)) : kort.vilIkkeSignere ? t.vilIkke(dato.dato(kort.vilIkkeSignere)) : t.ikkeSignert],
    ...(svar ? [] : [[t.varslet, kort.varslet ? [dato.dato(kort.varslet.dato), kort.varslet.organ].filter(Boolean).join(', ') : t.ingenDag] as const]),
    [t.naadd, <Kvittering key="kvittering" levering={kort.levering} />],
    // What arrived first stands above, be it a mail; what somebody noted is never hidden by it.
    ...(notert ? [[t.mottatt, [notert.dato && dato.dato(notert.dato), notert.merknad].filter(Boolean).join(', ')] as const] : []),
    [t.minnet, t.minnetN(kort.paaminnelser.sendt)],
    ...(kontroll ? [[t.kontroll, kontroll.paagaar || !kontroll.utfall ? t.kontrollPaagaar : k.kontrollutfall[kontroll.utfall]] as const] : []),
    ...(kort.tidligereSvar.length > 0 ? [[t.tidligere, kort.tidligereSvar.map((s) => [svarord(k.vedtak, s.svar), s.dato && dato.kort(s.dato), s.aarsak].filter(Boolean).join(', ')).join(' · ')] as const] : []),
  ];
  return (
    <Del tittel={t.stillingen}>
      <dl className="fakta stablet">{linjer.map(([navn, verdi]) => <div key={navn}>{navn ? <dt>{navn}</dt> : <dt className="bare-leser">{t.svar}</dt>}<dd>{verdi}</dd></div>)}</dl>
      <EgenFrist avtale={avtale} kort={kort} her={muligheter.her} />
    </Del>
  );
}

/** A day for this part alone, or none while it waits for something. */
function EgenFrist({ avtale, kort, her }: Pick<Props, 'avtale' | 'kort'> & Pick<Partsmuligheter, 'her'>) {
  const t = useTekster(partord);
  const [mulighet, stans] = [her('svarfrist'), her('suspensjon')];
  const ider = { id: avtale.id, partId: kort.partId };
  const grunn = { navn: 'begrunnelse', etikett: t.stansgrunn, slag: 'langtekst' } as const;
  const felter = [{ navn: 'svarfrist', etikett: t.nyFrist, slag: 'dato', start: kort.svarfrist }, { navn: 'begrunnelse', etikett: t.fristgrunn, slag: 'langtekst' }] as const;
  return (
    <>
      <div className="handlinger">
        {mulighet.tillatt && <Handling metode="put" sti="/avtaler/{id}/parter/{partId}/svarfrist" ider={ider} revisjon={avtale.revisjon} tittel={t.egenFrist} felter={felter}><p>{t.egenFristRaad}</p></Handling>}
        {stans.tillatt && <Handling sti="/avtaler/{id}/parter/{partId}/suspensjon" ider={ider} tittel={t.stans} felter={[grunn]}><p>{t.stansRaad}</p></Handling>}
        {her('gjenopptakelse').tillatt && <Gjenoppta avtale={avtale} partId={kort.partId} grunn={{ ...grunn, etikett: t.grunn }} />}
      </div>
      <KanIkke hva={[[t.egenFrist, mulighet], ...(kort.suspendertSiden ? [] : [[t.stans, stans] as const])]} />
    </>
  );
}
