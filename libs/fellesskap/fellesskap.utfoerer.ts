import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { type Intent, type Outcome } from '#eventsourcing';
import { type Konvolutt, Lesevent, Problem } from '#platform';
import { type FellesskapCommand } from './fellesskap.decider';
import { FellesskapMelding } from './fellesskap.handler';
import { tilgang } from './tilgang.projection';

const VENTETID_MS = 4_000;

/** Sends a command and answers when it is in force: what was taken away is gone, what was given can be used. */
@Injectable()
export class FellesskapUtfoerer {
  constructor(
    private readonly bus: CommandBus,
    private readonly lesevent: Lesevent,
  ) {}

  /** @throws Problem midlertidig-utilgjengelig when done but perhaps not yet in force: sending it again with the same key waits again */
  async utfoer(id: string, intent: Intent<FellesskapCommand>, k: Pick<Konvolutt, 'envelope' | 'tilgang'>): Promise<Outcome> {
    const utfall = await this.bus.execute<FellesskapMelding, Outcome>(new FellesskapMelding(id, intent, k.envelope, k.tilgang));
    if (!(await this.lesevent.vent([tilgang.name], utfall.position, VENTETID_MS))) {
      throw new Problem('midlertidig-utilgjengelig', { melding: 'Endringen er lagret, men gjelder kanskje ikke ennå', hoder: { 'Retry-After': '1' } });
    }
    return utfall;
  }
}
