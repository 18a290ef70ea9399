import { forbudt } from '#eventsourcing';
import { krevOrganledelse, type Tilgang } from '#felles';
import { type FellesskapData, type FellesskapHendelse } from '../fellesskap.events';
import { type Fellesskap } from '../fellesskap.tilstand';
import { krevOrganIDrift } from './struktur';

/** Counts for meetings planned from now on: those who prepare for one that is planned have been told another day. */
export function innstillInnlevering(d: FellesskapData<'InnleveringsfristInnstilt'>, s: Fellesskap, tilgang: Tilgang): FellesskapHendelse[] {
  krevOrganledelse(tilgang, d.organId);
  const { innlevering } = krevOrganIDrift(d.organId, s);
  const uendret = innlevering?.antall === d.innlevering.antall && innlevering.enhet === d.innlevering.enhet;
  return uendret ? [] : [{ type: 'InnleveringsfristInnstilt', data: d }];
}

/** Counts for meetings planned from now on, as the submission deadline does: an agenda that people know keeps its beginning. */
export function innstillFastePunkter(d: FellesskapData<'FastePunkterInnstilt'>, s: Fellesskap, tilgang: Tilgang): FellesskapHendelse[] {
  krevOrganledelse(tilgang, d.organId);
  const { fastePunkter = [] } = krevOrganIDrift(d.organId, s);
  return JSON.stringify(fastePunkter) === JSON.stringify(d.titler) ? [] : [{ type: 'FastePunkterInnstilt', data: d }];
}

/** Who may ask for a meeting is the body's own rule; without one nobody may. */
export function innstillSkriftligBehandling(d: FellesskapData<'SkriftligBehandlingInnstilt'>, s: Fellesskap, tilgang: Tilgang): FellesskapHendelse[] {
  krevOrganledelse(tilgang, d.organId);
  const { kreverMoete } = krevOrganIDrift(d.organId, s);
  return kreverMoete === d.kreverMoete ? [] : [{ type: 'SkriftligBehandlingInnstilt', data: d }];
}

/** Whoever has the address sees the meetings: only the person may ask for it, and a new one ends the old. */
export function giKalenderadresse(personId: string, s: Fellesskap, tilgang: Tilgang): FellesskapHendelse[] {
  if (tilgang.person !== personId || !s.personer.has(personId)) throw forbudt('bare-egen-kalenderadresse', 'Du kan bare få en kalenderadresse til deg selv');
  return [{ type: 'KalenderadresseGitt', data: { personId, nr: (s.kalenderadresser.get(personId) ?? 0) + 1 } }];
}
