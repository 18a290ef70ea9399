import { type Behandling, dagerMellom, osloDato, type Virkning } from '#felles';
import { type Forpliktelsesstatus, type SakHendelse } from './sak.events';
import { forpliktelserI } from './frister';
import { type BerammetBehandling, type Oppfoelging, type Punkttilstand, type Retur, type Sak, type Undersak } from './sak.form';
import { erVedtatt, grunnstatusEtter, vistStatus } from './sak.status';
import { sporpunkt } from './spor';

export * from './sak.form';
export { erVedtatt, grunnstatusEtter, statusEtter, vistStatus } from './sak.status';

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

/**
 * @param tid when the event was registered
 * @param grunn why, where somebody said it
 */
export function utvikle(sak: Sak, hendelse: SakHendelse, tid: string, grunn?: string): Sak {
  const ukjent = hendelse.type === 'BehandlingFrafalt' && !sak.behandlinger[hendelse.data.behandlingId];
  const punkt = ukjent ? undefined : sporpunkt(hendelse, tid, erVedtatt(sak.grunnstatus));
  const etter = fold(punkt ? { ...sak, spor: [...sak.spor, punkt] } : sak, hendelse, tid, grunn);
  const grunnstatus = grunnstatusEtter(sak.grunnstatus, hendelse);
  return { ...etter, grunnstatus, status: vistStatus(grunnstatus, ventendeBehandlinger(etter).length > 0) };
}

function fold(sak: Sak, hendelse: SakHendelse, tid: string, grunn: string | undefined): Sak {
  switch (hendelse.type) {
    case 'SakVentet': {
      const { tittel, frist, ansvarlig, opphav, forpliktelseId } = hendelse.data;
      return { ...sak, tittel, ventet: { frist, ansvarlig, forpliktelseId }, opphav };
    }
    case 'SakMeldt': {
      const { besvarteMangler: _, manglersvar: _s, opphav, bestilling, saksmal, tilOrgan = sak.tilOrgan, ...meldt } = hendelse.data;
      const spor = meldt.prosess.id === sak.prosess?.id ? sak.spor : sak.spor.filter((p) => !p.plass);
      const bestilt = bestilling ? { ...bestilling, lukket: false } : sak.bestilling;
      return { ...sak, ...meldt, saksmal, tilOrgan, returer: besvart(sak.returer, hendelse.data, tid), framlagt: [...sak.framlagt, meldt.saksframlegg], spor, opphav: opphav ?? sak.opphav, bestilling: bestilt, mangler: [], meldtAv: meldt.saksinnmelder.person, meldtTid: sak.meldtTid ?? tid };
    }
    case 'SaksframleggEndret':
      return { ...sak, saksframlegg: hendelse.data.saksframlegg, framlagt: [...sak.framlagt, hendelse.data.saksframlegg] };
    case 'SakTrukket':
    case 'SakAvsluttet':
      return { ...sak, avsluttetTid: sak.avsluttetTid ?? tid };
    case 'FristEndret':
      return { ...sak, frister: { ...sak.frister, [hendelse.data.fristId]: hendelse.data.frist } };
    case 'FristerForlenget':
    case 'SakForberedt':
    case 'SakFlyttetTilSteg':
    case 'SakMigreringAvvist':
    case 'SamlingUtloept':
      return sak;
    case 'NyBehandlingBestilt':
      return sak.utsatt ? { ...sak, utsatt: { ...sak.utsatt, tilMoeteId: undefined } } : sak;
    case 'RaadBestilt': {
      const { nr, organer, undersaker } = hendelse.data;
      const nye = (undersaker?.saker ?? []).flatMap(({ sakId, organ: organId }) => organer.filter((o) => o.id === organId).map((organ) => ({ sakId, nr, organ })));
      return { ...sak, bestillinger: [...sak.bestillinger, { ...hendelse.data, tid, etterVedtak: erVedtatt(sak.grunnstatus) }], undersaker: [...sak.undersaker, ...nye] };
    }
    case 'RaadBesvart':
      return medUndersak(sak, hendelse.data.sakId, { svar: hendelse.data.svar });
    case 'RaadFrafalt':
      return medUndersak(sak, hendelse.data.sakId, { frafalt: hendelse.data.aarsak });
    case 'BestillingLukket':
      return sak.bestilling ? { ...sak, bestilling: { ...sak.bestilling, lukket: true } } : sak;
    case 'StegfristStartet':
      return { ...sak, stegfrister: [...sak.stegfrister, hendelse.data], antallStegfrister: hendelse.data.nr };
    case 'StegfristAvsluttet':
      return { ...sak, stegfrister: sak.stegfrister.filter((f) => f.nr !== hendelse.data.nr) };
    case 'SakReturnert':
      return { ...sak, mangler: hendelse.data.mangler, returer: [...sak.returer, { tid, begrunnelse: grunn, besvart: undefined, mangler: hendelse.data.mangler.map((mangel) => ({ mangel, besvart: false, svar: undefined })) }] };
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
      return punkt ? { ...sak, punkter: { ...sak.punkter, [noekkel]: { ...punkt, lukket: true } }, oppfoelging: lukketMed(sak, punkt) } : sak;
    }
    case 'PunktGjenaapnet': {
      const noekkel = punktnoekkel(hendelse.data.behandlingId, hendelse.data.punkt);
      const punkt = sak.punkter[noekkel];
      return punkt ? { ...sak, punkter: { ...sak.punkter, [noekkel]: { ...punkt, lukket: false, gjenaapnet: true } } } : sak;
    }
    case 'SakGjenaapnet':
      return { ...sak, avsluttetTid: undefined, spor: sak.spor.filter((p) => p.hendelse !== 'SakAvsluttet') };
    case 'VedtakOmgjort':
      return { ...sak, omgjoeringer: [...sak.omgjoeringer, hendelse.data] };
    case 'DokumentversjonRegistrert':
      return { ...sak, dokumentversjoner: [...sak.dokumentversjoner, hendelse.data] };
    case 'TiltakOppdatert':
      return fulgtOpp(sak, { ...hendelse.data, forpliktelseId: hendelse.data.tiltakId }, TILTAKSSTATUS[hendelse.data.status]);
    case 'ForpliktelseOppdatert':
      return fulgtOpp(sak, hendelse.data, hendelse.data.status);
    case 'ForpliktelseTildelt':
      return medOppfoelging(sak, hendelse.data.forpliktelseId, { ansvarlig: hendelse.data.ansvarlig ?? null });
    case 'SakLenket':
      return { ...sak, lenker: [...sak.lenker, hendelse.data] };
    case 'SakRettet':
      return { ...sak, rettelser: [...sak.rettelser, hendelse.data] };
    case 'UenighetTilNivaa':
      return { ...sak, nivaaer: [...sak.nivaaer, { ...hendelse.data.nivaa, fra: tid }] };
    case 'UenighetUtfall':
      return { ...sak, nivaaer: [...sak.nivaaer.slice(0, -1), ...sak.nivaaer.slice(-1).map((n) => ({ ...n, utfall: hendelse.data.utfall, begrunnelse: hendelse.data.begrunnelse, til: tid }))] };
    case 'UenighetNotert':
      return { ...sak, uenigheter: [...sak.uenigheter.filter((u) => u.sakId !== hendelse.data.sakId), hendelse.data] };
    case 'InnspillsrundeNotert':
      return { ...sak, innspillsrunder: [...sak.innspillsrunder.filter((r) => r.innspillId !== hendelse.data.innspillId), hendelse.data] };
    case 'SakSuspendert':
      return { ...sak, suspensjon: { siden: tid, holdt: [] } };
    case 'HandlingHoldtTilbake':
      return sak.suspensjon ? { ...sak, suspensjon: { ...sak.suspensjon, holdt: [...sak.suspensjon.holdt, { ...hendelse.data, tid }] } } : sak;
    case 'SakGjenopptatt':
      return { ...sak, suspensjon: undefined, stansetDager: sak.stansetDager + (sak.suspensjon ? dagerMellom(osloDato(sak.suspensjon.siden), osloDato(tid)) : 0) };
    case 'SakMigrert': {
      const { migreringId, fra, til, avbildning, plass } = hendelse.data;
      return { ...medFristerI(sak, plass.frister), prosess: til, migreringer: [...sak.migreringer, { migreringId, fra, til, avbildning, tid, angret: false }] };
    }
    case 'SakMigreringAngret': {
      const { migreringId, til, frister } = hendelse.data;
      const migreringer = sak.migreringer.map((m) => (m.migreringId === migreringId ? { ...m, angret: true } : m));
      return { ...medFristerI(sak, frister), prosess: til, migreringer, spor: sak.spor.slice(0, sak.spor.findLastIndex((p) => p.plass)) };
    }
  }
}

/** The return that the sak was out on is answered when it comes again. */
function besvart(returer: readonly Retur[], { besvarteMangler, manglersvar = [] }: Extract<SakHendelse, { type: 'SakMeldt' }>['data'], tid: string): readonly Retur[] {
  const svarPaa = (mangel: string) => manglersvar.find((m) => m.mangel === mangel)?.svar;
  const svart = (mangel: string) => besvarteMangler.includes(mangel) || svarPaa(mangel) !== undefined;
  return returer.map((r) => (r.besvart === undefined ? { ...r, besvart: tid, mangler: r.mangler.map(({ mangel }) => ({ mangel, besvart: svart(mangel), svar: svarPaa(mangel) })) } : r));
}

const IKKE_FULGT_OPP: Oppfoelging = { status: 'aapen', gjenaapnet: false, ansvarlig: undefined };
export const oppfoelgingAv = ({ oppfoelging }: Sak, forpliktelseId: string): Oppfoelging => oppfoelging[forpliktelseId] ?? IKKE_FULGT_OPP;

/** What the first tiltak were called while they were followed up by themselves. */
export const TILTAKSSTATUS = { 'ikke-startet': 'aapen', 'i-gang': 'paabegynt', gjennomfoert: 'utfoert', stanset: 'bortfalt' } as const satisfies Record<string, Forpliktelsesstatus>;

function fulgtOpp(sak: Sak, { forpliktelseId, behandlingId, punkt }: { forpliktelseId: string; behandlingId: string; punkt: number }, status: Forpliktelsesstatus): Sak {
  const sted = sak.punkter[punktnoekkel(behandlingId, punkt)];
  const lukket = sted?.lukket === true || sted?.gjenaapnet === true;
  return medOppfoelging(sak, forpliktelseId, { status, ...(status === 'aapen' && { gjenaapnet: lukket }) });
}

/** Nothing of the point is taken up any more. */
function lukketMed({ oppfoelging }: Sak, { behandlingId, nr, virkninger }: Punkttilstand): Sak['oppfoelging'] {
  const egne = forpliktelserI(behandlingId, nr, virkninger).flatMap(({ forpliktelseId }) => {
    const kjent = oppfoelging[forpliktelseId];
    return kjent?.gjenaapnet ? [[forpliktelseId, { ...kjent, gjenaapnet: false }] as const] : [];
  });
  return { ...oppfoelging, ...Object.fromEntries(egne) };
}

function medOppfoelging(sak: Sak, forpliktelseId: string, endring: Partial<Oppfoelging>): Sak {
  return { ...sak, oppfoelging: { ...sak.oppfoelging, [forpliktelseId]: { ...oppfoelgingAv(sak, forpliktelseId), ...endring } } };
}

function medUndersak(sak: Sak, sakId: string, endring: Pick<Undersak, 'svar' | 'frafalt'>): Sak {
  return { ...sak, undersaker: sak.undersaker.map((u) => (u.sakId === sakId ? { ...u, ...endring } : u)) };
}

/** The deadlines that go on in a step of the other version. */
function medFristerI(sak: Sak, frister: readonly { readonly nr: number; readonly steg: string }[]): Sak {
  return { ...sak, stegfrister: sak.stegfrister.map((f) => ({ ...f, steg: frister.find((v) => v.nr === f.nr)?.steg ?? f.steg })) };
}

function medBehandling(sak: Sak, behandling: BerammetBehandling): Sak {
  return { ...sak, behandlinger: { ...sak.behandlinger, [behandling.behandlingId]: behandling } };
}

function behandlet(sak: Sak, resultat: Behandling): Sak {
  const { behandlingId, moeteId, organ, opptak, endelig } = resultat;
  const berammet = sak.behandlinger[behandlingId] ?? { behandlingId, moeteId, organ, opptak, endelig, frafalt: false };
  const utsatt = resultat.utsettelse ? { ...resultat.utsettelse, organId: organ.id, endelig, versjon: sak.saksframlegg?.versjon ?? 0 } : sak.utsatt?.organId === organ.id ? undefined : sak.utsatt;
  return { ...medBehandling({ ...sak, utsatt }, { ...berammet, resultat }), punkter: { ...sak.punkter, ...punkterAv(resultat) } };
}

/** On an agenda, without an outcome yet. */
export function ventendeBehandlinger(sak: Sak): BerammetBehandling[] {
  return Object.values(sak.behandlinger).filter((b) => !b.resultat && !b.frafalt);
}

export function harAapnePunkter(sak: Sak): boolean {
  return Object.values(sak.punkter).some((p) => !p.lukket);
}

/** Ordered by a decision, and not yet with the parts. */
export function harUsendtAvtale(sak: Sak): boolean {
  const bestilt = Object.values(sak.punkter).filter((p) => !p.lukket).flatMap((p) => p.virkninger);
  return bestilt.some((v) => v.slag === 'sendes-til-partene' && !sak.utsendelser[v.avtaleId]);
}

/** Sent to a body as a sak of its own, and neither answered nor over. */
export const aapneUndersaker = ({ undersaker }: Sak): Undersak[] => undersaker.filter((u) => !u.svar && u.frafalt === undefined);

/** Closed for good, except for links and corrections. */
export function erAvsluttet(sak: Sak): boolean {
  return sak.status === 'avsluttet' || sak.status === 'trukket';
}
