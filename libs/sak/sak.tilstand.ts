import { type Behandling, type Dokumentversjon, type Frist, type Organref, type Virkning } from '#felles';
import { type HoldtHandling, type Opphav, type Prosessref, type SakHendelse, type Saksframlegg, type Saksinnmelder } from './sak.events';
import { type Sporpunkt, sporpunkt } from './spor';

export type Saksstatus =
  | 'ventet' | 'meldt' | 'returnert' | 'trukket' | 'forberedt' | 'berammet' | 'behandlet' | 'vedtatt' | 'ikke-godkjent' | 'utsatt' | 'sendt' | 'signert' | 'avsluttet';

/** Where a sak stands whether or not a body has it on its agenda just now. */
export type Grunnstatus = Exclude<Saksstatus, 'berammet'>;

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

/** What fell due while the sak was suspended. */
export interface Holdt {
  readonly nr: number;
  readonly tid: string;
  readonly handling: HoldtHandling;
}

export type Bestilling = Extract<SakHendelse, { type: 'RaadBestilt' }>['data'] & { readonly tid: string; readonly etterVedtak: boolean };
export type Stegfrist = Extract<SakHendelse, { type: 'StegfristStartet' }>['data'];

export interface Sak {
  readonly status: Saksstatus | undefined;
  readonly grunnstatus: Grunnstatus | undefined;
  /** SakSignert has happened: it comes once. */
  readonly signert: boolean;
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
  /** What happened to it that has to do with its route, in order. */
  readonly spor: readonly Sporpunkt[];
  /** Advice asked for with a mandate, in order. */
  readonly bestillinger: readonly Bestilling[];
  /** Deadlines that its process has started and that are not over. */
  readonly stegfrister: readonly Stegfrist[];
  /** How many such deadlines there have been. */
  readonly antallStegfrister: number;
  readonly suspensjon: { readonly siden: string; readonly holdt: readonly Holdt[] } | undefined;
}

export const INGEN_SAK: Sak = {
  status: undefined, grunnstatus: undefined, signert: false, referanse: undefined, tittel: '', sakstype: '', saksinnmelder: undefined, saksframlegg: undefined, prosess: undefined,
  opphav: undefined, ventet: undefined, mangler: [], meldtAv: undefined, numre: [], behandlinger: {}, punkter: {}, utsendelser: {}, rettelser: [], lenker: [], spor: [],
  bestillinger: [], stegfrister: [], antallStegfrister: 0, suspensjon: undefined,
};

export const punktnoekkel = (behandlingId: string, nr: number) => `${behandlingId}#${nr}`;

const VARIGE: ReadonlySet<Virkning['slag']> = new Set(['sendes-til-innspill', 'ny-sak', 'oppdrag', 'tiltak', 'sendes-til-partene', 'etablerer-organ', 'frist']);

/** Whether the effect goes on after the meeting, until somebody has done it. */
export function erVarig(virkning: Virkning): boolean {
  return VARIGE.has(virkning.slag);
}

/** A point that starts nothing lasting is done when it is decided; one that was postponed while the rest was decided is not. */
function punkterAv(behandling: Behandling): Record<string, Punkttilstand> {
  const { behandlingId, punkter, utenforPunkt, utfall } = behandling;
  if (!behandling.endelig) return {};
  const utsatt = punkter.filter((p) => p.klasse === 'UTSATT' && utfall !== 'UTSATT').map((p) => p.nr);
  return Object.fromEntries([...punkter, { nr: 0, virkninger: utenforPunkt }].map(({ nr, virkninger }) => [
    punktnoekkel(behandlingId, nr),
    { behandlingId, nr, virkninger, lukket: !virkninger.some(erVarig) && !utsatt.includes(nr) },
  ]));
}

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
    case 'SakSendtTilPartene': return 'sendt';
    case 'SakSignert': return forrige === 'avsluttet' ? forrige : 'signert';
    case 'SakAvsluttet': return 'avsluttet';
    case 'SaksframleggEndret':
    case 'BehandlingBerammet':
    case 'BehandlingFrafalt':
    case 'SaksnummerRegistrert':
    case 'AvtaleSignertForSak':
    case 'PunktLukket':
    case 'SakLenket':
    case 'SakRettet':
    case 'SakSuspendert':
    case 'HandlingHoldtTilbake':
    case 'RaadBestilt':
    case 'SamlingUtloept':
    case 'StegfristStartet':
    case 'StegfristAvsluttet':
    case 'SakGjenopptatt': return forrige;
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

/** @param tid when the event was registered */
export function utvikle(sak: Sak, hendelse: SakHendelse, tid: string): Sak {
  const ukjent = hendelse.type === 'BehandlingFrafalt' && !sak.behandlinger[hendelse.data.behandlingId];
  const punkt = ukjent ? undefined : sporpunkt(hendelse, tid, erVedtatt(sak.grunnstatus));
  const etter = fold(punkt ? { ...sak, spor: [...sak.spor, punkt] } : sak, hendelse, tid);
  const grunnstatus = grunnstatusEtter(sak.grunnstatus, hendelse);
  return { ...etter, grunnstatus, status: vistStatus(grunnstatus, ventendeBehandlinger(etter).length > 0) };
}

function fold(sak: Sak, hendelse: SakHendelse, tid: string): Sak {
  switch (hendelse.type) {
    case 'SakVentet': {
      const { tittel, frist, ansvarlig, opphav } = hendelse.data;
      return { ...sak, tittel, ventet: { frist, ansvarlig }, opphav };
    }
    case 'SakMeldt': {
      const { besvarteMangler: _, opphav, ...meldt } = hendelse.data;
      return { ...sak, ...meldt, opphav: opphav ?? sak.opphav, mangler: [], meldtAv: meldt.saksinnmelder.person };
    }
    case 'SaksframleggEndret':
      return { ...sak, saksframlegg: hendelse.data.saksframlegg };
    case 'SakForberedt':
    case 'SakTrukket':
    case 'SakAvsluttet':
    case 'SakFlyttetTilSteg':
    case 'SamlingUtloept':
      return sak;
    case 'RaadBestilt':
      return { ...sak, bestillinger: [...sak.bestillinger, { ...hendelse.data, tid, etterVedtak: erVedtatt(sak.grunnstatus) }] };
    case 'StegfristStartet':
      return { ...sak, stegfrister: [...sak.stegfrister, hendelse.data], antallStegfrister: hendelse.data.nr };
    case 'StegfristAvsluttet':
      return { ...sak, stegfrister: sak.stegfrister.filter((f) => f.nr !== hendelse.data.nr) };
    case 'SakReturnert':
      return { ...sak, mangler: hendelse.data.mangler };
    case 'BehandlingBerammet':
      return medBehandling(sak, { ...hendelse.data, frafalt: false });
    case 'BehandlingFrafalt': {
      const behandling = sak.behandlinger[hendelse.data.behandlingId];
      return behandling ? medBehandling(sak, { ...behandling, frafalt: true }) : sak;
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
      return { ...sak, utsendelser: { ...sak.utsendelser, [avtaleId]: { behandlingId, punkt, dokumentversjon, signert: false } } };
    }
    case 'AvtaleSignertForSak': {
      const utsendelse = sak.utsendelser[hendelse.data.avtaleId];
      return utsendelse ? { ...sak, utsendelser: { ...sak.utsendelser, [hendelse.data.avtaleId]: { ...utsendelse, signert: true } } } : sak;
    }
    case 'SakSignert':
      return { ...sak, signert: true };
    case 'PunktLukket': {
      const noekkel = punktnoekkel(hendelse.data.behandlingId, hendelse.data.punkt);
      const punkt = sak.punkter[noekkel];
      return punkt ? { ...sak, punkter: { ...sak.punkter, [noekkel]: { ...punkt, lukket: true } } } : sak;
    }
    case 'SakLenket':
      return { ...sak, lenker: [...sak.lenker, hendelse.data] };
    case 'SakRettet':
      return { ...sak, rettelser: [...sak.rettelser, hendelse.data] };
    case 'SakSuspendert':
      return { ...sak, suspensjon: { siden: tid, holdt: [] } };
    case 'HandlingHoldtTilbake':
      return sak.suspensjon ? { ...sak, suspensjon: { ...sak.suspensjon, holdt: [...sak.suspensjon.holdt, { ...hendelse.data, tid }] } } : sak;
    case 'SakGjenopptatt':
      return { ...sak, suspensjon: undefined };
  }
}

function medBehandling(sak: Sak, behandling: BerammetBehandling): Sak {
  return { ...sak, behandlinger: { ...sak.behandlinger, [behandling.behandlingId]: behandling } };
}

function behandlet(sak: Sak, resultat: Behandling): Sak {
  const { behandlingId, moeteId, organ, opptak, endelig } = resultat;
  const berammet = sak.behandlinger[behandlingId] ?? { behandlingId, moeteId, organ, opptak, endelig, frafalt: false };
  return { ...medBehandling(sak, { ...berammet, resultat }), punkter: { ...sak.punkter, ...punkterAv(resultat) } };
}

/** On an agenda, without an outcome yet. */
export function ventendeBehandlinger(sak: Sak): BerammetBehandling[] {
  return Object.values(sak.behandlinger).filter((b) => !b.resultat && !b.frafalt);
}

export function harAapnePunkter(sak: Sak): boolean {
  return Object.values(sak.punkter).some((p) => !p.lukket);
}

/** Closed for good, except for links and corrections. */
export function erAvsluttet(sak: Sak): boolean {
  return sak.status === 'avsluttet' || sak.status === 'trukket';
}
