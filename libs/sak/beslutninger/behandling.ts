import { ugyldigTilstand, vakt } from '#eventsourcing';
import { type SakHendelse } from '../sak.events';
import { type SakFakta, type SakKommando } from '../sak.kommandoer';
import { type Sak } from '../sak.tilstand';
import { medFoelger } from './foelger';
import { foerMigrering, migreringSomViker, vikForMoetet } from './tilbakefoering';
import { krevAapen, krevSystem } from './roller';
import { nivaautfallAv } from './uenighet';
import { krevKanBehandles, krevKanBerammes } from './rute';

/** What of a command these rules look at: also what waited while the sak was suspended has it. */
type Del<T extends SakKommando['type']> = Pick<SakKommando<T>, 'data' | 'tid'>;

export function berammBehandling({ data: { prosess, ...data }, tid }: Del<'BerammBehandling'>, sak: Sak, { tilgang, rute, nyVersjon }: SakFakta): SakHendelse[] {
  krevSystem(tilgang);
  if (sak.behandlinger[data.behandlingId]) return [];
  krevAapen(sak);
  const viker = migreringSomViker(sak, prosess);
  const berammet: SakHendelse = { type: 'BehandlingBerammet', data };
  if (viker && nyVersjon) {
    krevKanBerammes(foerMigrering(sak, viker, tid), nyVersjon.rute, data, { tilgang, tid });
    return vikForMoetet(sak, viker, berammet, nyVersjon.rute, tid);
  }
  krevKanBerammes(sak, rute, data, { tilgang, tid });
  return [berammet];
}

export function frafallBehandling({ data, tid }: Del<'FrafallBehandling'>, sak: Sak, { tilgang, rute }: SakFakta): SakHendelse[] {
  krevSystem(tilgang);
  const behandling = sak.behandlinger[data.behandlingId];
  if (!behandling || behandling.frafalt || behandling.resultat) return [];
  return medFoelger(sak, [{ type: 'BehandlingFrafalt', data }], { rute, tid });
}

/** Assigned by the meeting's number series, or entered by the secretariat for what was treated before Saksgang. */
export function registrerSaksnummer({ data }: SakKommando<'RegistrerSaksnummer'>, sak: Sak): SakHendelse[] {
  const kjent = sak.numre.some((n) => n.saksnummer === data.saksnummer && n.organ === data.organ && n.aar === data.aar);
  return kjent ? [] : [{ type: 'SaksnummerRegistrert', data }];
}

/**
 * The meeting decided; the sak records it. Which of the two events follows from whether the treatment was final:
 * an advice is never stored as a decision (R13).
 */
export function registrerBehandling({ data: { behandling }, tid }: Del<'RegistrerBehandling'>, sak: Sak, { tilgang, rute }: SakFakta): SakHendelse[] {
  krevSystem(tilgang);
  krevNyttResultat(sak, behandling.behandlingId);
  krevKanBehandles(sak, rute, behandling, { tilgang, tid });
  const { utsettelse, endelig } = behandling;
  const igjen: SakHendelse[] = utsettelse?.tilMoeteId !== undefined && !utsettelse.nyeOpplysninger ? [{ type: 'NyBehandlingBestilt', data: { moeteId: utsettelse.tilMoeteId, endelig } }] : [];
  return medFoelger(sak, [{ type: endelig ? 'SakVedtattISSU' : 'SakBehandletIOU', data: { behandling } }, ...nivaautfallAv(behandling, sak, rute), ...igjen], { rute, tid });
}

const krevNyttResultat = vakt('krev-nytt-resultat', (sak: Sak, behandlingId: string): void => {
  if (sak.behandlinger[behandlingId]?.resultat) throw ugyldigTilstand('behandling-er-registrert', 'Denne behandlingen er alt registrert');
});
