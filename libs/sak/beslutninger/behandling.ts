import { forbudt, ugyldigTilstand } from '#eventsourcing';
import { harRolle, krevSystem } from '#felles';
import { type SakHendelse } from '../sak.events';
import { type SakFakta, type SakKommando } from '../sak.kommandoer';
import { harAapnePunkter, type Sak, type Saksstatus, utvikle } from '../sak.tilstand';
import { krevAapen } from './innmelding';

const TIL_BEHANDLING: ReadonlySet<Saksstatus | undefined> = new Set(['forberedt', 'berammet', 'behandlet', 'ikke-godkjent', 'utsatt', 'vedtatt']);

/** Whether a sak may be put on an agenda, and if not, why (a sentence for people). A hastesak need not be prepared. */
export function hindringForBehandling(sak: Sak, opptak: 'saksliste' | 'hastesak' | 'eventuelt'): string | undefined {
  if (opptak !== 'saksliste' && sak.status === 'meldt') return undefined;
  if (TIL_BEHANDLING.has(sak.status)) return undefined;
  return sak.status === 'meldt' ? 'Saken er ikke forberedt' : 'Saken er ikke klar til behandling';
}

export function berammBehandling({ data }: SakKommando<'BerammBehandling'>, sak: Sak, { tilgang }: SakFakta): SakHendelse[] {
  krevSystem(tilgang);
  krevAapen(sak);
  const hindring = hindringForBehandling(sak, data.opptak);
  if (hindring) throw ugyldigTilstand('sak-er-ikke-klar', hindring);
  return [{ type: 'BehandlingBerammet', data }];
}

export function frafallBehandling({ data }: SakKommando<'FrafallBehandling'>, sak: Sak, { tilgang }: SakFakta): SakHendelse[] {
  krevSystem(tilgang);
  return sak.behandlinger[data.behandlingId]?.frafalt === false ? [{ type: 'BehandlingFrafalt', data }] : [];
}

/** Assigned by the meeting's number series, or entered by the secretariat for what was treated before Saksgang. */
export function registrerSaksnummer({ data }: SakKommando<'RegistrerSaksnummer'>, sak: Sak, { tilgang }: SakFakta): SakHendelse[] {
  if (!harRolle(tilgang, 'sekretariat')) throw forbudt('krever-sekretariat', 'Bare sekretariatet kan registrere saksnummer');
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
  const hendelse: SakHendelse = { type: behandling.endelig ? 'SakVedtattISSU' : 'SakBehandletIOU', data: { behandling } };
  return [hendelse, ...avsluttNaarFerdig(sak, [hendelse])];
}

/** R4: the sak closes when all its points are closed. `nye` are the events just decided. */
export function avsluttNaarFerdig(sak: Sak, nye: readonly SakHendelse[]): SakHendelse[] {
  const etter = nye.reduce((s, e) => utvikle(s, e, INGEN_METADATA), sak);
  const besluttet = etter.status === 'vedtatt' || etter.status === 'signert' || etter.status === 'sendt';
  return besluttet && !harAapnePunkter(etter) ? [{ type: 'SakAvsluttet', data: {} }] : [];
}

const INGEN_METADATA = {
  version: 1, commandId: '', commandHash: '', correlationId: '', actor: { person: '', grunnlag: '' }, tenant: '', registrert: '',
};
