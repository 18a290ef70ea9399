import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Executor, type Outcome } from '#eventsourcing';
import { KontekstKommando } from '#platform';
import { Fristfakta } from './fristfakta';
import { type FristvarselCommand, fristvarselDecider } from './fristvarsel.decider';

export class FristvarselMelding extends KontekstKommando<FristvarselCommand> {}

@CommandHandler(FristvarselMelding)
export class FristvarselHandler implements ICommandHandler<FristvarselMelding, Outcome> {
  constructor(
    private readonly executor: Executor,
    private readonly fristfakta: Fristfakta,
  ) {}

  execute({ id, intent, envelope, tilgang }: FristvarselMelding): Promise<Outcome> {
    return this.executor.execute(fristvarselDecider, id, intent, envelope, async () => (
      intent.type === 'MinnOmFrist' || intent.type === 'HoldPaaminnelse' ? { tilgang, frist: await this.fristfakta.frist(envelope.tenant, id) } : { tilgang }));
  }
}
