import { type Command, type Decider, type Intent } from './decider';
import { type Actor, type AnyEvent, type Metadata } from './event';
import { encode } from './catalogue';
import { Rejection } from './rejection';

/** The circumstances of a command in a rule test. */
export interface Omstendighet {
  readonly id?: string;
  readonly tid?: string;
  readonly actor?: Actor;
}

const KLOKKEN = '2026-01-15T09:00:00.000Z';
const ID = '00000000-0000-4000-8000-000000000001';
const NOEN: Actor = { person: 'noen', grunnlag: 'test' };

/**
 * given events, when a command, then events or a rejection: `gitt(sakDecider, …events).naar(command, fakta).gir(…)`.
 * Events pass through their catalogue, so a test cannot use one that could not be stored.
 */
export function gitt<C extends Command, S, E extends AnyEvent, F>(decider: Decider<C, S, E, F>, ...history: readonly E[]) {
  const metadata = (i: number): Metadata => ({
    version: 1, commandId: `gitt-${i}`, commandHash: '', correlationId: 'gitt', actor: NOEN, tenant: 'fellesskap', registrert: KLOKKEN,
  });
  const valid = history.map((e) => ({ type: e.type, data: encode(decider.catalogue, e).data }) as unknown as E);
  const state = valid.reduce((s, e, i) => decider.evolve(s, e, metadata(i)), decider.initial);
  return {
    state,
    naar(intent: Intent<C>, fakta: F, omstendighet: Omstendighet = {}) {
      const command = { ...intent, id: omstendighet.id ?? ID, tid: omstendighet.tid ?? KLOKKEN, actor: omstendighet.actor ?? NOEN } as unknown as C;
      const decide = () => decider.decide(command, state, fakta).map((e) => ({ type: e.type, data: encode(decider.catalogue, e).data }));
      return {
        /** The events decided, in order. */
        hendelser: decide,
        gir(...expected: readonly E[]) {
          expect(decide()).toEqual(expected.map((e) => ({ type: e.type, data: encode(decider.catalogue, e).data })));
        },
        avvises(code: string) {
          let refused: unknown;
          try {
            decide();
          } catch (error) {
            refused = error;
          }
          expect(refused).toBeInstanceOf(Rejection);
          expect((refused as Rejection).code).toBe(code);
        },
      };
    },
  };
}
