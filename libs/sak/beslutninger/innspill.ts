import { type SakHendelse } from '../sak.events';
import { type SakFakta, type SakKommando } from '../sak.kommandoer';
import { erAvsluttet, punktnoekkel, type Sak } from '../sak.tilstand';
import { etter, medFoelger } from './foelger';
import { erGjort } from './forpliktelser';
import { krevSystem } from './roller';

type Kommando = Pick<SakKommando<'NoterInnspillsrunde'>, 'data' | 'tid'>;

/** Both ends lead to each other; a point of which nothing else is left is done with its last summary (R4). */
export function noterInnspillsrunde({ data, tid }: Kommando, sak: Sak, { tilgang, rute }: SakFakta): SakHendelse[] {
  krevSystem(tilgang);
  if (sak.innspillsrunder.some((r) => r.innspillId === data.innspillId && (r.status === data.status || r.status !== 'sendt'))) return [];
  const notert: SakHendelse = { type: 'InnspillsrundeNotert', data };
  const { behandlingId, punkt: nr } = data;
  const punkt = behandlingId === undefined || nr === undefined ? undefined : sak.punkter[punktnoekkel(behandlingId, nr)];
  if (!punkt || punkt.lukket || erAvsluttet(sak) || !erGjort(etter(sak, [notert], tid), punkt)) return [notert];
  return medFoelger(sak, [notert, { type: 'PunktLukket', data: { behandlingId: punkt.behandlingId, punkt: punkt.nr } }], { rute, tid });
}
