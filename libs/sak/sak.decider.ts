import { decider } from '#eventsourcing';
import { sakHendelser, type SakHendelse } from './sak.events';
import { type SakFakta, type SakKommando, type SakKommandoer } from './sak.kommandoer';
import { INGEN_SAK, type Sak, utvikle } from './sak.tilstand';
import { BRUKERKOMMANDOER, type Brukerkommando, VAKTER } from './vakter';
import { endreSaksframlegg, forberedSak, meldSak, returnerSak, trekkSak, ventSak } from './beslutninger/innmelding';
import { berammBehandling, frafallBehandling, registrerBehandling, registrerSaksnummer } from './beslutninger/behandling';
import { registrerAvtaleSignert, sendTilPartene } from './beslutninger/partene';
import { flyttSak, gjenopptaSak, holdTilbake, suspenderSak } from './beslutninger/operatoer';
import { migrerSak } from './beslutninger/migrering';
import { angreSakMigrering } from './beslutninger/tilbakefoering';
import { endreFrist, forlengFrister } from './beslutninger/frister';
import { lenkSak, lukkPunkt, omgjoerVedtak, rettSak } from './beslutninger/oppfoelging';
import { bestillRaad, lukkSamling } from './beslutninger/raad';
import { avgjoerUenighetsnivaa, noterUenighet, reisUenighet } from './beslutninger/uenighet';
import { noterInnspillsrunde } from './beslutninger/innspill';
import { lukkRaad, medBestillingLukket, meldUndersak } from './beslutninger/undersak';
import { innfriLoefte, oppdaterForpliktelse, tildelForpliktelse } from './beslutninger/forpliktelser';
import { registrerDokumentversjon } from './beslutninger/virkninger';
import { medStegfrister } from './beslutninger/stegfrister';

type Beslutning<T extends SakKommando['type']> = (kommando: SakKommando<T>, sak: Sak, fakta: SakFakta) => SakHendelse[];

const BESLUTNINGER: { readonly [T in SakKommando['type']]: Beslutning<T> } = {
  VentSak: ventSak,
  MeldSak: meldSak,
  EndreSaksframlegg: endreSaksframlegg,
  ForberedSak: forberedSak,
  ReturnerSak: returnerSak,
  TrekkSak: trekkSak,
  BerammBehandling: berammBehandling,
  FrafallBehandling: frafallBehandling,
  RegistrerSaksnummer: registrerSaksnummer,
  RegistrerBehandling: registrerBehandling,
  SendTilPartene: sendTilPartene,
  RegistrerAvtaleSignert: registrerAvtaleSignert,
  // The sak goes on already: so does the agreement, and sends it.
  SendPaaminnelse: () => [],
  SendFristpaaminnelse: () => [],
  LukkPunkt: lukkPunkt,
  EndreFrist: endreFrist,
  ForlengFrister: forlengFrister,
  LenkSak: lenkSak,
  RettSak: rettSak,
  SuspenderSak: suspenderSak,
  GjenopptaSak: gjenopptaSak,
  FlyttSak: flyttSak,
  BestillRaad: bestillRaad,
  RegistrerDokumentversjon: registrerDokumentversjon,
  OppdaterForpliktelse: oppdaterForpliktelse,
  TildelForpliktelse: tildelForpliktelse,
  InnfriLoefte: innfriLoefte,
  OmgjoerVedtak: omgjoerVedtak,
  ReisUenighet: reisUenighet,
  AvgjoerUenighetsnivaa: avgjoerUenighetsnivaa,
  NoterUenighet: noterUenighet,
  NoterInnspillsrunde: noterInnspillsrunde,
  LukkSamling: lukkSamling,
  MeldUndersak: meldUndersak,
  LukkRaad: lukkRaad,
  MigrerSak: migrerSak,
  AngreSakMigrering: angreSakMigrering,
};

/** The rules of one sak, from promised or reported to closed. */
export const sakDecider = decider<SakKommandoer, Sak, typeof sakHendelser, SakFakta>({
  catalogue: sakHendelser,
  initial: INGEN_SAK,
  creates: ['VentSak', 'MeldSak', 'MeldUndersak', 'ReisUenighet'],
  decide: (kommando, sak, fakta) => {
    if (erBrukerkommando(kommando.type)) VAKTER[kommando.type](sak, fakta);
    const besluttet = holdTilbake(kommando, sak, fakta) ?? (BESLUTNINGER[kommando.type] as Beslutning<typeof kommando.type>)(kommando, sak, fakta);
    return medStegfrister(sak, medBestillingLukket(sak, besluttet), { rute: fakta.rute, tid: kommando.tid });
  },
  evolve: (sak, hendelse, { registrert, reason }) => utvikle(sak, hendelse, registrert, reason),
});

const erBrukerkommando = (type: SakKommando['type']): type is Brukerkommando => (BRUKERKOMMANDOER as readonly string[]).includes(type);
