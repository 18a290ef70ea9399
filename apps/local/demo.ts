import { fortellFjordkysten } from './demo/fjordkysten';
import { type TokenFor } from './demo/forteller';
import { fortellNordvidda } from './demo/nordvidda';

/**
 * Tells two invented helsefellesskap over the public API: one with an OU level, one without. Safe to run again from the
 * start, also on another day: every step has its own key, and all days count from the day on which the load began.
 */
export async function lastDemo(adresse: string, tokenFor: TokenFor): Promise<void> {
  await Promise.all([fortellFjordkysten(adresse, tokenFor), fortellNordvidda(adresse, tokenFor)]);
}
