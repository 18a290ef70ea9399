import { type fellesskapDecider } from '#fellesskap';

type Fellesskap = (typeof fellesskapDecider)['initial'];

/** One body and its memberships out of the state of its helsefellesskap; undefined when there is no such body. */
export function organIFellesskap(fellesskap: Fellesskap, organId: string) {
  const organ = fellesskap.organer.get(organId);
  return organ && { ...organ, medlemskap: [...fellesskap.medlemskap.values()].filter((m) => m.organId === organId) };
}
