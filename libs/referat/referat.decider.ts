import { decider } from '#eventsourcing';
import { besvarReferatkommentar, kommenterReferat, meldIngenMerknader, sendReferatTilKommentar } from './beslutninger/kommentarer';
import { godkjennReferat, rettReferat } from './beslutninger/etterpaa';
import { ferdigstillReferat, lagReferatutkast, publiserReferat } from './beslutninger/utkast';
import { referatHendelser, type ReferatHendelse } from './referat.events';
import { type ReferatFakta, type ReferatKommando, type ReferatKommandoer } from './referat.kommandoer';
import { INTET_REFERAT, type Referat, utvikleReferat } from './referat.tilstand';

type Beslutning<T extends ReferatKommando['type']> = (kommando: ReferatKommando<T>, referat: Referat, fakta: ReferatFakta) => ReferatHendelse[];

const BESLUTNINGER: { readonly [T in ReferatKommando['type']]: Beslutning<T> } = {
  LagReferatutkast: lagReferatutkast,
  SendReferatTilKommentar: sendReferatTilKommentar,
  KommenterReferat: kommenterReferat,
  MeldIngenMerknader: meldIngenMerknader,
  BesvarReferatkommentar: besvarReferatkommentar,
  FerdigstillReferat: ferdigstillReferat,
  PubliserReferat: publiserReferat,
  GodkjennReferat: godkjennReferat,
  RettReferat: rettReferat,
};

/** The rules of one meeting's minutes: draft, comments, final, published, approved, corrected. */
export const referatDecider = decider<ReferatKommandoer, Referat, typeof referatHendelser, ReferatFakta>({
  catalogue: referatHendelser,
  initial: INTET_REFERAT,
  creates: ['LagReferatutkast', 'GodkjennReferat'],
  decide: (kommando, referat, fakta) => (BESLUTNINGER[kommando.type] as Beslutning<typeof kommando.type>)(kommando, referat, fakta),
  evolve: utvikleReferat,
});
