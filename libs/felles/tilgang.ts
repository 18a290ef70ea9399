import { forbudt } from '#eventsourcing';
import { type Organslag } from './typer';

/** Four independent rights of a member in a body. */
export interface Rettigheter {
  readonly moete: boolean;
  readonly tale: boolean;
  readonly forslag: boolean;
  readonly stemme: boolean;
}

export const VERV = ['leder', 'nestleder', 'medlem', 'vara', 'observatoer', 'sekretaer'] as const;
export type Verv = (typeof VERV)[number];

export const ROLLER = ['administrator', 'sekretariat', 'saksinnmelder', 'postmottak', 'signatar', 'revisor'] as const;
/** `postmottak` answers for a part; `signatar` may sign for it; both carry the part. */
export type Rolle = (typeof ROLLER)[number];

export interface Rolletildeling {
  readonly id: string;
  readonly rolle: Rolle;
  readonly partId?: string | undefined;
  /** A right to sign that this person gave, and where it is for some agreements only, which. */
  readonly delegertAv?: string | undefined;
  readonly avtaler?: readonly string[] | undefined;
}

export interface Medlemskap {
  readonly id: string;
  readonly organId: string;
  readonly organslag: Organslag;
  readonly verv: Verv;
  readonly rettigheter: Rettigheter;
}

/** What a person may do in one helsefellesskap at one moment. */
export interface Tilgang {
  readonly person: string;
  readonly roller: readonly Rolletildeling[];
  readonly medlemskap: readonly Medlemskap[];
}

/** Reactions and jobs act by an earlier decision, not by a right of their own. */
export const SYSTEM: Tilgang = { person: 'system', roller: [], medlemskap: [] };

export function harRolle(tilgang: Tilgang, ...roller: readonly Rolle[]): boolean {
  return tilgang.person === 'system' || tilgang.roller.some((r) => roller.includes(r.rolle));
}

export function krevSystem(tilgang: Tilgang): void {
  if (tilgang.person !== 'system') throw forbudt('bare-systemet', 'Dette skjer av seg selv og kan ikke gjøres for hånd');
}

export function krevAdministrator(tilgang: Tilgang): void {
  if (!harRolle(tilgang, 'administrator')) throw forbudt('krever-administrator', 'Bare en administrator kan gjøre dette');
}

export function krevSekretariat(tilgang: Tilgang): void {
  if (!harRolle(tilgang, 'sekretariat')) throw forbudt('krever-sekretariat', 'Bare sekretariatet kan gjøre dette');
}

/** Anyone in a partner organisation or a body may report a sak. */
export function krevSaksinnmelder(tilgang: Tilgang): void {
  const hoererTil = harRolle(tilgang, 'sekretariat', 'saksinnmelder', 'postmottak', 'signatar') || tilgang.medlemskap.length > 0;
  if (!hoererTil) throw forbudt('krever-tilknytning', 'Bare den som hører til en part eller et organ kan melde sak');
}

/** The secretariat, or leader, deputy or secretary of the body itself. */
export function krevOrganledelse(tilgang: Tilgang, organId: string): void {
  const leder = tilgang.medlemskap.some((m) => m.organId === organId && (m.verv === 'leder' || m.verv === 'nestleder' || m.verv === 'sekretaer'));
  if (!leder && !harRolle(tilgang, 'sekretariat')) throw forbudt('krever-organledelse', 'Bare sekretariatet eller organets ledelse kan gjøre dette');
}

/**
 * @param avtaleId what is signed: a right that somebody else gave may be for some agreements only
 * @returns the assignment that gives the right, one's own before one that was given, to be recorded as basis of authority
 */
export function krevForPart(tilgang: Tilgang, rolle: 'postmottak' | 'signatar', partId: string, avtaleId?: string): Rolletildeling {
  const gyldige = tilgang.roller.filter((r) => r.rolle === rolle && r.partId === partId && (!r.avtaler || (avtaleId !== undefined && r.avtaler.includes(avtaleId))));
  const tildeling = gyldige.find((r) => r.delegertAv === undefined) ?? gyldige[0];
  if (tildeling) return tildeling;
  throw rolle === 'signatar'
    ? forbudt('mangler-fullmakt', 'Du har ikke fullmakt til å signere for denne parten')
    : forbudt('ikke-for-denne-parten', 'Du kan ikke svare for denne parten');
}
