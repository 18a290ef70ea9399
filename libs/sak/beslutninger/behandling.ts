import { ugyldigTilstand } from '#eventsourcing';
import { krevSekretariat, krevSystem } from '#felles';
import { type SakHendelse } from '../sak.events';
import { type SakFakta, type SakKommando } from '../sak.kommandoer';
import { type Grunnstatus, type Sak } from '../sak.tilstand';
import { medFoelger } from './foelger';
import { krevAapen } from './innmelding';

/** Also a decided sak may go to a body again: down to be carried out, or back with a new version. */
const TIL_BEHANDLING: ReadonlySet<Grunnstatus | undefined> = new Set(['forberedt', 'behandlet', 'ikke-godkjent', 'utsatt', 'vedtatt', 'sendt', 'signert']);

/** Whether a sak may be put on an agenda, and if not, why (a sentence for people). A hastesak need not be prepared. */
export function hindringForBehandling(sak: Sak, opptak: 'saksliste' | 'hastesak' | 'eventuelt'): string | undefined {
  if (opptak !== 'saksliste' && sak.grunnstatus === 'meldt') return undefined;
  if (TIL_BEHANDLING.has(sak.grunnstatus)) return undefined;
  return sak.grunnstatus === 'meldt' ? 'Saken er ikke forberedt' : 'Saken er ikke klar til behandling';
}

/** Whether a sak that stands on an agenda may still be decided there, and if not, why (a sentence for people). */
export function hindringForVedtak(sak: Sak, behandlingId: string): string | undefined {
  if (sak.status === 'trukket') return 'Saken er trukket';
  if (sak.status === 'avsluttet') return 'Saken er avsluttet';
  return sak.behandlinger[behandlingId]?.frafalt ? 'Saken er tatt av sakslisten' : undefined;
}

export function berammBehandling({ data }: SakKommando<'BerammBehandling'>, sak: Sak, { tilgang }: SakFakta): SakHendelse[] {
  krevSystem(tilgang);
  if (sak.behandlinger[data.behandlingId]) return [];
  krevAapen(sak);
  const hindring = hindringForBehandling(sak, data.opptak);
  if (hindring) throw ugyldigTilstand('sak-er-ikke-klar', hindring);
  return [{ type: 'BehandlingBerammet', data }];
}

export function frafallBehandling({ data }: SakKommando<'FrafallBehandling'>, sak: Sak, { tilgang }: SakFakta): SakHendelse[] {
  krevSystem(tilgang);
  const behandling = sak.behandlinger[data.behandlingId];
  if (!behandling || behandling.frafalt || behandling.resultat) return [];
  return medFoelger(sak, [{ type: 'BehandlingFrafalt', data }]);
}

/** Assigned by the meeting's number series, or entered by the secretariat for what was treated before Saksgang. */
export function registrerSaksnummer({ data }: SakKommando<'RegistrerSaksnummer'>, sak: Sak, { tilgang }: SakFakta): SakHendelse[] {
  krevSekretariat(tilgang);
  const kjent = sak.numre.some((n) => n.saksnummer === data.saksnummer && n.organ === data.organ && n.aar === data.aar);
  return kjent ? [] : [{ type: 'SaksnummerRegistrert', data }];
}

/**
 * The meeting decided; the sak records it. Which of the two events follows from whether the treatment was final:
 * an advice is never stored as a decision (R13).
 */
export function registrerBehandling({ data: { behandling } }: SakKommando<'RegistrerBehandling'>, sak: Sak, { tilgang }: SakFakta): SakHendelse[] {
  krevSystem(tilgang);
  if (sak.behandlinger[behandling.behandlingId]?.resultat) throw ugyldigTilstand('behandling-er-registrert', 'Denne behandlingen er alt registrert');
  const hindring = hindringForVedtak(sak, behandling.behandlingId);
  if (hindring) throw ugyldigTilstand('sak-kan-ikke-behandles', hindring);
  return medFoelger(sak, [{ type: behandling.endelig ? 'SakVedtattISSU' : 'SakBehandletIOU', data: { behandling } }]);
}
