import { forbudt } from '#eventsourcing';
import { harRolle, type Tilgang } from '#felles';

/** Whoever holds a role or sits in a body of the helsefellesskap may read its history. */
export function krevInnsyn(tilgang: Tilgang): void {
  if (tilgang.person === 'system' || tilgang.roller.length > 0 || tilgang.medlemskap.length > 0) return;
  throw forbudt('krever-tilknytning', 'Bare den som har en rolle eller et verv i helsefellesskapet, kan se historikken');
}

/** The secretariat, those who run and audit the helsefellesskap, and the members of its bodies see also what is unntatt offentlighet. */
export const serUnntatt = (tilgang: Tilgang): boolean => harRolle(tilgang, 'sekretariat', 'administrator', 'revisor') || tilgang.medlemskap.length > 0;
