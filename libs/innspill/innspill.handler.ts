import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Executor, type Outcome } from '#eventsourcing';
import { KontekstKommando } from '#platform';
import { innspillDecider } from './innspill.decider';
import { type InnspillFakta, type InnspillKommandoer } from './innspill.kommandoer';
import { type Innspillsrunde } from './innspill.tilstand';

export class InnspillMelding extends KontekstKommando<InnspillKommandoer> {}

/** What the rules of a round must learn from other contexts; saksflyt answers. */
export abstract class InnspillFaktakilde {
  abstract hent(melding: InnspillMelding, runde: Innspillsrunde): Promise<Omit<InnspillFakta, 'tilgang'>>;
}

@CommandHandler(InnspillMelding)
export class InnspillHandler implements ICommandHandler<InnspillMelding, Outcome> {
  constructor(
    private readonly executor: Executor,
    private readonly fakta: InnspillFaktakilde,
  ) {}

  execute(melding: InnspillMelding): Promise<Outcome> {
    const { id, intent, envelope, tilgang } = melding;
    return this.executor.execute(innspillDecider, id, intent, envelope, async (runde) => ({ tilgang, ...(await this.fakta.hent(melding, runde)) }));
  }
}
