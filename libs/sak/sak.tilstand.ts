import { type Metadata } from '#eventsourcing';
import { type Behandling, type Dokumentversjon, type Frist, type Organref, type Virkning } from '#felles';
import { type Opphav, type Prosessref, type SakHendelse, type Saksframlegg, type Saksinnmelder } from './sak.events';

export type Saksstatus =
  | 'ventet' | 'meldt' | 'returnert' | 'trukket' | 'forberedt' | 'berammet' | 'behandlet' | 'vedtatt' | 'ikke-godkjent' | 'utsatt' | 'sendt' | 'signert' | 'avsluttet';

export interface BerammetBehandling {
  readonly behandlingId: string;
  readonly moeteId: string;
  readonly organ: Organref;
  readonly opptak: 'saksliste' | 'hastesak' | 'eventuelt';
  readonly endelig: boolean;
  readonly saksnummer?: string | undefined;
  readonly resultat?: Behandling | undefined;
  readonly frafalt: boolean;
}

/** The unit that moves: one point of one treatment, open until what it started is done. */
export interface Punkttilstand {
  readonly behandlingId: string;
  readonly nr: number;
  readonly virkninger: readonly Virkning[];
  readonly lukket: boolean;
}

export interface Utsendelse {
  readonly behandlingId: string;
  readonly punkt: number;
  readonly dokumentversjon: Dokumentversjon;
  readonly signert: boolean;
}

export interface Sak {
  readonly status: Saksstatus | undefined;
  readonly referanse: string | undefined;
  readonly tittel: string;
  readonly sakstype: string;
  readonly saksinnmelder: Saksinnmelder | undefined;
  readonly saksframlegg: Saksframlegg | undefined;
  readonly prosess: Prosessref | undefined;
  readonly opphav: Opphav | undefined;
  readonly ventet: { readonly frist: Frist; readonly ansvarlig: string | undefined } | undefined;
  readonly mangler: readonly string[];
  readonly meldtAv: string | undefined;
  readonly numre: readonly { readonly saksnummer: string; readonly organ: string; readonly aar: number }[];
  readonly behandlinger: Readonly<Record<string, BerammetBehandling>>;
  readonly punkter: Readonly<Record<string, Punkttilstand>>;
  readonly utsendelser: Readonly<Record<string, Utsendelse>>;
  readonly rettelser: readonly { readonly gjelder: string; readonly opprinnelig: string; readonly rettet: string }[];
  readonly lenker: readonly { readonly forhold: string; readonly tilSak?: string | undefined; readonly tekst?: string | undefined }[];
}

export const INGEN_SAK: Sak = {
  status: undefined, referanse: undefined, tittel: '', sakstype: '', saksinnmelder: undefined, saksframlegg: undefined, prosess: undefined,
  opphav: undefined, ventet: undefined, mangler: [], meldtAv: undefined, numre: [], behandlinger: {}, punkter: {}, utsendelser: {}, rettelser: [], lenker: [],
};

export const punktnoekkel = (behandlingId: string, nr: number) => `${behandlingId}#${nr}`;

const VARIGE: ReadonlySet<Virkning['slag']> = new Set(['sendes-til-innspill', 'ny-sak', 'oppdrag', 'tiltak', 'sendes-til-partene', 'etablerer-organ', 'frist']);

/** A point that starts nothing lasting is done when it is decided. */
function punkterAv(behandling: Behandling): Record<string, Punkttilstand> {
  if (!behandling.endelig) return {};
  const alle = [...behandling.punkter, { nr: 0, virkninger: behandling.utenforPunkt }];
  return Object.fromEntries(alle.map(({ nr, virkninger }) => [
    punktnoekkel(behandling.behandlingId, nr),
    { behandlingId: behandling.behandlingId, nr, virkninger, lukket: !virkninger.some((v) => VARIGE.has(v.slag)) },
  ]));
}

/** Class → where the sak then stands. A postponed or rejected sak may be treated again. */
export function statusEtter(behandling: Behandling): Saksstatus {
  if (behandling.utfall === 'UTSATT') return 'utsatt';
  if (!behandling.endelig) return 'behandlet';
  return behandling.utfall === 'IKKE_GODKJENT' ? 'ikke-godkjent' : 'vedtatt';
}

export function utvikle(sak: Sak, hendelse: SakHendelse, metadata: Metadata): Sak {
  switch (hendelse.type) {
    case 'SakVentet': {
      const { tittel, frist, ansvarlig, opphav } = hendelse.data;
      return { ...sak, status: 'ventet', tittel, ventet: { frist, ansvarlig }, opphav };
    }
    case 'SakMeldt': {
      const { besvarteMangler: _, opphav, ...meldt } = hendelse.data;
      return { ...sak, ...meldt, opphav: opphav ?? sak.opphav, status: 'meldt', mangler: [], meldtAv: metadata.actor.person };
    }
    case 'SaksframleggEndret':
      return { ...sak, saksframlegg: hendelse.data.saksframlegg };
    case 'SakForberedt':
      return { ...sak, status: 'forberedt' };
    case 'SakReturnert':
      return { ...sak, status: 'returnert', mangler: hendelse.data.mangler };
    case 'SakTrukket':
      return { ...sak, status: 'trukket' };
    case 'BehandlingBerammet':
      return { ...medBehandling(sak, { ...hendelse.data, frafalt: false }), status: 'berammet' };
    case 'BehandlingFrafalt': {
      const behandling = sak.behandlinger[hendelse.data.behandlingId];
      return behandling ? { ...medBehandling(sak, { ...behandling, frafalt: true }), status: 'forberedt' } : sak;
    }
    case 'SaksnummerRegistrert': {
      const { behandlingId, ...nummer } = hendelse.data;
      const behandling = behandlingId === undefined ? undefined : sak.behandlinger[behandlingId];
      const medNummer = { ...sak, numre: [...sak.numre, nummer] };
      return behandling ? medBehandling(medNummer, { ...behandling, saksnummer: nummer.saksnummer }) : medNummer;
    }
    case 'SakBehandletIOU':
    case 'SakVedtattISSU':
      return behandlet(sak, hendelse.data.behandling);
    case 'SakSendtTilPartene': {
      const { avtaleId, behandlingId, punkt, dokumentversjon } = hendelse.data;
      return { ...sak, status: 'sendt', utsendelser: { ...sak.utsendelser, [avtaleId]: { behandlingId, punkt, dokumentversjon, signert: false } } };
    }
    case 'AvtaleSignertForSak': {
      const utsendelse = sak.utsendelser[hendelse.data.avtaleId];
      return utsendelse ? { ...sak, utsendelser: { ...sak.utsendelser, [hendelse.data.avtaleId]: { ...utsendelse, signert: true } } } : sak;
    }
    case 'SakSignert':
      return { ...sak, status: 'signert' };
    case 'PunktLukket': {
      const noekkel = punktnoekkel(hendelse.data.behandlingId, hendelse.data.punkt);
      const punkt = sak.punkter[noekkel];
      return punkt ? { ...sak, punkter: { ...sak.punkter, [noekkel]: { ...punkt, lukket: true } } } : sak;
    }
    case 'SakAvsluttet':
      return { ...sak, status: 'avsluttet' };
    case 'SakLenket':
      return { ...sak, lenker: [...sak.lenker, hendelse.data] };
    case 'SakRettet':
      return { ...sak, rettelser: [...sak.rettelser, hendelse.data] };
  }
}

function medBehandling(sak: Sak, behandling: BerammetBehandling): Sak {
  return { ...sak, behandlinger: { ...sak.behandlinger, [behandling.behandlingId]: behandling } };
}

function behandlet(sak: Sak, resultat: Behandling): Sak {
  const { behandlingId, moeteId, organ, opptak, endelig } = resultat;
  const berammet = sak.behandlinger[behandlingId] ?? { behandlingId, moeteId, organ, opptak, endelig, frafalt: false };
  const medResultat = medBehandling(sak, { ...berammet, resultat });
  return { ...medResultat, punkter: { ...sak.punkter, ...punkterAv(resultat) }, status: statusEtterBehandlinger(medResultat, resultat) };
}

/** While another body still has the sak on its agenda, the sak stays `berammet`. */
function statusEtterBehandlinger(sak: Sak, siste: Behandling): Saksstatus {
  const venter = Object.values(sak.behandlinger).some((b) => !b.resultat && !b.frafalt);
  return venter && !siste.endelig ? 'berammet' : statusEtter(siste);
}

export function harAapnePunkter(sak: Sak): boolean {
  return Object.values(sak.punkter).some((p) => !p.lukket);
}

/** Closed for good, except for links and corrections. */
export function erAvsluttet(sak: Sak): boolean {
  return sak.status === 'avsluttet' || sak.status === 'trukket';
}
