import { type Medlemskap, type Organslag, type Rolle, SYSTEM, type Tilgang, type Verv } from '#felles';

/** A person with roles, for rule tests. */
export function medRolle(person: string, ...roller: Rolle[]): Tilgang {
  return { person, roller: roller.map((rolle) => ({ id: `tildeling-${rolle}`, rolle })), medlemskap: [] };
}

/** A person with one place in one body. */
export function medVerv(person: string, verv: Verv, organId: string, organslag: Organslag): Tilgang {
  const rettigheter = { moete: true, tale: true, forslag: true, stemme: false };
  const medlemskap: Medlemskap[] = [{ id: `medlemskap-${person}`, organId, organslag, verv, rettigheter }];
  return { person, roller: [], medlemskap };
}

export const SYSTEMET = SYSTEM;
export const SEKRETARIAT = medRolle('sekretaeren', 'sekretariat');
export const INNMELDER: Tilgang = { ...medRolle('innmelderen'), roller: [{ id: 'tildeling-saksinnmelder', rolle: 'saksinnmelder', partId: 'nes' }] };
export const UTEN_ROLLE = medRolle('gjesten');
