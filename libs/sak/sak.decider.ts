import { decider } from '#eventsourcing';
import { sakHendelser, type SakHendelse } from './sak.events';
import { type SakFakta, type SakKommando, type SakKommandoer } from './sak.kommandoer';
import { INGEN_SAK, type Sak, utvikle } from './sak.tilstand';
import { endreSaksframlegg, forberedSak, meldSak, returnerSak, trekkSak, ventSak } from './beslutninger/innmelding';
import { berammBehandling, frafallBehandling, registrerBehandling, registrerSaksnummer } from './beslutninger/behandling';
import { registrerAvtaleSignert, sendTilPartene } from './beslutninger/partene';
import { lenkSak, lukkPunkt, rettSak } from './beslutninger/oppfoelging';

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
  LukkPunkt: lukkPunkt,
  LenkSak: lenkSak,
  RettSak: rettSak,
};

/** The rules of one sak, from promised or reported to closed. */
export const sakDecider = decider<SakKommandoer, Sak, typeof sakHendelser, SakFakta>({
  catalogue: sakHendelser,
  initial: INGEN_SAK,
  creates: ['VentSak', 'MeldSak'],
  decide: (kommando, sak, fakta) => (BESLUTNINGER[kommando.type] as Beslutning<typeof kommando.type>)(kommando, sak, fakta),
  evolve: utvikle,
});
