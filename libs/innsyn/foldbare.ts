import { avtaleDecider } from '#avtale';
import { type AnyEvent } from '#eventsourcing';
import { fellesskapDecider } from '#fellesskap';
import { fristvarselDecider } from '#frist';
import { innspillDecider } from '#innspill';
import { visRundetilstand } from './tilstandsvisning';
import { moeteDecider } from '#moete';
import { referatDecider } from '#referat';
import { sakDecider } from '#sak';
import { type Visning } from './forskjell';
import { type Foldbar } from './tilstand';

/** A kind of stream whose state can be shown and compared. */
export interface Foldet {
  readonly decider: Foldbar<unknown, AnyEvent>;
  readonly vis: Visning<unknown>;
}

function foldet<S, E extends AnyEvent>(decider: Foldbar<S, E>, vis: Visning<S> = (s) => s): Foldet {
  return { decider, vis: vis as Visning<unknown> };
}

/** By category. Log-ins and secret addresses are nobody's history. */
export const FOLDBARE: ReadonlyMap<string, Foldet> = new Map([
  ['sak', foldet(sakDecider)],
  ['moete', foldet(moeteDecider)],
  ['avtale', foldet(avtaleDecider)],
  ['innspill', foldet(innspillDecider, visRundetilstand)],
  ['referat', foldet(referatDecider)],
  ['fristvarsel', foldet(fristvarselDecider)],
  ['fellesskap', foldet(fellesskapDecider, ({ personer: _p, kalenderadresser: _k, varsling: _v, maalformer: _m, ...resten }) => resten)],
]);
