import { type CommandsOf, decider } from '#eventsourcing';
import { type Tilgang } from '#felles';
import { innstillKalender } from './beslutninger/kalender';
import { innstillOrganMaalform, velgMaalform } from './beslutninger/maalform';
import { giKalenderadresse, innstillFastePunkter, innstillInnlevering, innstillSkriftligBehandling } from './beslutninger/moeteplan';
import { innstillPaaminnelser, innstillVarsling } from './beslutninger/varsling';
import { type OpprettFellesskap, opprettFellesskap } from './beslutninger/opprett';
import { knyttInnlogging, type MeldFratreden, meldFratreden, type OppnevnMedlem, oppnevnMedlem, registrerPerson, tildelRolle, type TrekkRolle, trekkRolle } from './beslutninger/personer';
import { delegerSignaturrett, type DelegerSignaturrett, trekkSignaturrett, type TrekkSignaturrett } from './beslutninger/signaturrett';
import { type EtablerOrgan, etablerOrgan, leggNedOrgan, omdoepOrgan, opprettOrgan, registrerPart } from './beslutninger/struktur';
import { type FellesskapData, fellesskapHendelser, type FellesskapHendelse, type NyPart, type NyPerson, type NyRolle, type NyttOrgan } from './fellesskap.events';
import { evolve, type Fellesskap, tomtFellesskap } from './fellesskap.tilstand';

export type FellesskapCommand = CommandsOf<{
  OpprettFellesskap: OpprettFellesskap;
  RegistrerPart: NyPart;
  OpprettOrgan: NyttOrgan;
  EtablerOrgan: EtablerOrgan;
  OmdoepOrgan: FellesskapData<'OrganOmdoept'>;
  LeggNedOrgan: FellesskapData<'OrganNedlagt'>;
  RegistrerPerson: NyPerson;
  KnyttInnlogging: FellesskapData<'InnloggingKnyttet'>;
  OppnevnMedlem: OppnevnMedlem;
  MeldFratreden: MeldFratreden;
  TildelRolle: NyRolle;
  TrekkRolle: TrekkRolle;
  DelegerSignaturrett: DelegerSignaturrett;
  TrekkSignaturrett: TrekkSignaturrett;
  InnstillKalender: FellesskapData<'KalenderInnstilt'>;
  InnstillPaaminnelser: FellesskapData<'PaaminnelsesregelInnstilt'>;
  InnstillInnlevering: FellesskapData<'InnleveringsfristInnstilt'>;
  InnstillFastePunkter: FellesskapData<'FastePunkterInnstilt'>;
  InnstillSkriftligBehandling: FellesskapData<'SkriftligBehandlingInnstilt'>;
  GiKalenderadresse: { personId: string };
  InnstillVarsling: FellesskapData<'VarslingInnstilt'>;
  VelgMaalform: FellesskapData<'MaalformValgt'>;
  InnstillOrganMaalform: FellesskapData<'OrganMaalformInnstilt'>;
}>;

export interface FellesskapFakta {
  readonly tilgang: Tilgang;
  /** Whether the one who asks is among the platform's administrators. */
  readonly plattformAdmin: boolean;
}

export const fellesskapDecider = decider<FellesskapCommand, Fellesskap, typeof fellesskapHendelser, FellesskapFakta>({
  catalogue: fellesskapHendelser,
  initial: tomtFellesskap,
  creates: ['OpprettFellesskap'],
  decide: (c, s, { tilgang, plattformAdmin }): FellesskapHendelse[] => {
    switch (c.type) {
      case 'OpprettFellesskap': return opprettFellesskap(c.data, c.tid, s, plattformAdmin);
      case 'RegistrerPart': return registrerPart(c.data, s, tilgang);
      case 'OpprettOrgan': return opprettOrgan(c.data, s, tilgang);
      case 'EtablerOrgan': return etablerOrgan(c.data, s, tilgang);
      case 'OmdoepOrgan': return omdoepOrgan(c.data, s, tilgang);
      case 'LeggNedOrgan': return leggNedOrgan(c.data, s, tilgang);
      case 'RegistrerPerson': return registrerPerson(c.data, s, tilgang);
      case 'KnyttInnlogging': return knyttInnlogging(c.data, s, tilgang);
      case 'OppnevnMedlem': return oppnevnMedlem(c.data, s, tilgang);
      case 'MeldFratreden': return meldFratreden(c.data, s, tilgang);
      case 'TildelRolle': return tildelRolle(c.data, s, tilgang);
      case 'TrekkRolle': return trekkRolle(c.data, s, tilgang);
      case 'DelegerSignaturrett': return delegerSignaturrett(c.data, s, tilgang, c.tid);
      case 'TrekkSignaturrett': return trekkSignaturrett(c.data, s, tilgang);
      case 'InnstillKalender': return innstillKalender(c.data, s, tilgang);
      case 'InnstillPaaminnelser': return innstillPaaminnelser(c.data, s, tilgang);
      case 'InnstillInnlevering': return innstillInnlevering(c.data, s, tilgang);
      case 'InnstillFastePunkter': return innstillFastePunkter(c.data, s, tilgang);
      case 'InnstillSkriftligBehandling': return innstillSkriftligBehandling(c.data, s, tilgang);
      case 'GiKalenderadresse': return giKalenderadresse(c.data.personId, s, tilgang);
      case 'InnstillVarsling': return innstillVarsling(c.data, s, tilgang);
      case 'VelgMaalform': return velgMaalform(c.data, s, tilgang);
      case 'InnstillOrganMaalform': return innstillOrganMaalform(c.data, s, tilgang);
    }
  },
  evolve,
});
