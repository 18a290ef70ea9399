import { type ReactNode } from 'react';
import { Del } from '../felles/Side';
import { Frist } from '../felles/Tilstand';
import { useDato } from '../spraak/dato';
import { useTekster } from '../spraak/maalform';
import { koder, svarord } from './koder';
import { partord } from './partord';
import { Kvittering } from './Tavle';
import { type Partskort } from './typer';

/** All that is known of where the part stands. */
export function Partskortet({ kort }: { readonly kort: Partskort }) {
  const [t, k, dato] = [useTekster(partord), useTekster(koder), useDato()];
  const { svar, kontroll, likelydende } = kort;
  const linjer: readonly (readonly [string, ReactNode])[] = [
    [t.svarfrist, kort.suspendertSiden ? t.suspendert(dato.dato(kort.suspendertSiden)) : <Frist key="frist" dag={kort.svarfrist} ferdig={svar !== null} />],
    [t.svar, svar ? t.svart(svarord(k.vedtak, kort.tilstand), dato.dato(svar.dato)) + (kort.vedtaksorgan ? `, ${kort.vedtaksorgan}` : '') : t.ikkeSvart],
    ...(likelydende ? [['', likelydende.oppfylt ? t.likelydendeOppfylt : t.likelydende(likelydende.venterPaa.map((p) => p.navn).join(', '))] as const] : []),
    ...(svar?.aarsak && !likelydende ? [[t.aarsak, svar.aarsak] as const] : []),
    ...(svar?.saksnummer ? [[t.saksnummer, svar.saksnummer] as const] : []),
    [t.signatur, kort.signatur ? t.signert(dato.dato(kort.signatur.dato)) : kort.vilIkkeSignere ? t.vilIkke(dato.dato(kort.vilIkkeSignere)) : t.ikkeSignert],
    ...(svar ? [] : [[t.varslet, kort.varslet ? [dato.dato(kort.varslet.dato), kort.varslet.organ].filter(Boolean).join(', ') : t.ingenDag] as const]),
    [t.naadd, <Kvittering key="kvittering" levering={kort.levering} />],
    [t.minnet, t.minnetN(kort.paaminnelser.sendt)],
    ...(kontroll ? [[t.kontroll, kontroll.paagaar || !kontroll.utfall ? t.kontrollPaagaar : k.kontrollutfall[kontroll.utfall]] as const] : []),
    ...(kort.tidligereSvar.length > 0 ? [[t.tidligere, kort.tidligereSvar.map((s) => [svarord(k.vedtak, s.svar), s.dato && dato.kort(s.dato), s.aarsak].filter(Boolean).join(', ')).join(' · ')] as const] : []),
  ];
  return <Del tittel={t.stillingen}><dl className="fakta stablet">{linjer.map(([navn, verdi]) => <div key={navn}>{navn ? <dt>{navn}</dt> : <dt className="bare-leser">{t.svar}</dt>}<dd>{verdi}</dd></div>)}</dl></Del>;
}
