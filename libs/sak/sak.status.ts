import { type Behandling } from '#felles';
import { type SakHendelse } from './sak.events';
import { type Grunnstatus, type Saksstatus } from './sak.form';

/** Class → where the sak then stands. A postponed or rejected sak may be treated again. */
export function statusEtter(behandling: Behandling): Grunnstatus {
  if (behandling.utfall === 'UTSATT') return 'utsatt';
  if (!behandling.endelig) return 'behandlet';
  return behandling.utfall === 'IKKE_GODKJENT' ? 'ikke-godkjent' : 'vedtatt';
}

const ETTER_VEDTAK: ReadonlySet<Grunnstatus | undefined> = new Set(['vedtatt', 'sendt', 'signert', 'avsluttet', 'trukket']);

/** For the sak and for read models alike. An advice after the decision moves nothing; what is closed stays closed. */
export function grunnstatusEtter(forrige: Grunnstatus | undefined, hendelse: SakHendelse): Grunnstatus | undefined {
  switch (hendelse.type) {
    case 'SakVentet': return 'ventet';
    case 'SakMeldt': return 'meldt';
    case 'SakForberedt': return 'forberedt';
    case 'SakReturnert': return 'returnert';
    case 'SakTrukket': return 'trukket';
    case 'SakBehandletIOU': return ETTER_VEDTAK.has(forrige) ? forrige : statusEtter(hendelse.data.behandling);
    case 'SakVedtattISSU': return forrige === 'avsluttet' || forrige === 'trukket' ? forrige : statusEtter(hendelse.data.behandling);
    case 'RaadBesvart': return forrige === 'forberedt' ? 'behandlet' : forrige;
    case 'SakSendtTilPartene': return 'sendt';
    case 'SakSignert': return forrige === 'avsluttet' ? forrige : 'signert';
    case 'SakAvsluttet': return 'avsluttet';
    case 'SakGjenaapnet': return forrige === 'avsluttet' ? hendelse.data.status : forrige;
    case 'SaksframleggEndret':
    case 'BehandlingBerammet':
    case 'BehandlingFrafalt':
    case 'SaksnummerRegistrert':
    case 'AvtaleSignertForSak':
    case 'PunktLukket':
    case 'PunktGjenaapnet':
    case 'VedtakOmgjort':
    case 'DokumentversjonRegistrert':
    case 'TiltakOppdatert':
    case 'ForpliktelseOppdatert':
    case 'ForpliktelseTildelt':
    case 'SakLenket':
    case 'SakRettet':
    case 'FristEndret':
    case 'FristerForlenget':
    case 'SakSuspendert':
    case 'HandlingHoldtTilbake':
    case 'RaadBestilt':
    case 'RaadFrafalt':
    case 'BestillingLukket':
    case 'NyBehandlingBestilt':
    case 'SamlingUtloept':
    case 'StegfristStartet':
    case 'StegfristAvsluttet':
    case 'SakGjenopptatt':
    case 'UenighetTilNivaa':
    case 'UenighetUtfall':
    case 'UenighetNotert':
    case 'InnspillsrundeNotert':
    case 'SakMigrert':
    case 'SakMigreringAvvist':
    case 'SakMigreringAngret': return forrige;
    case 'SakFlyttetTilSteg': return grunnstatusISteg(hendelse.data.slag) ?? forrige;
  }
}

/** Moved by hand, a sak is to be prepared or treated once more; to the parts it goes with the decision that it has. */
function grunnstatusISteg(slag: string): Grunnstatus | undefined {
  if (slag === 'meldt' || slag === 'forberedelse') return 'meldt';
  return slag === 'raadgivende' || slag === 'besluttende' ? 'forberedt' : undefined;
}

export const erVedtatt = (grunnstatus: Grunnstatus | undefined): boolean => grunnstatus === 'vedtatt' || grunnstatus === 'sendt' || grunnstatus === 'signert';

/** `berammet` while a body has the sak on its agenda, until the sak is decided. */
export function vistStatus(grunnstatus: Grunnstatus | undefined, venterPaaOrgan: boolean): Saksstatus | undefined {
  return venterPaaOrgan && !ETTER_VEDTAK.has(grunnstatus) ? 'berammet' : grunnstatus;
}
