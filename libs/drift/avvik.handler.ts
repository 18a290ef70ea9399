import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Executor, type Outcome } from '#eventsourcing';
import { KontekstKommando } from '#platform';
import { type AvvikCommand, avvikDecider } from './avvik.decider';

export class AvvikMelding extends KontekstKommando<AvvikCommand> {}

@CommandHandler(AvvikMelding)
export class AvvikHandler implements ICommandHandler<AvvikMelding, Outcome> {
  constructor(private readonly executor: Executor) {}

  execute({ id, intent, envelope, tilgang }: AvvikMelding): Promise<Outcome> {
    return this.executor.execute(avvikDecider, id, intent, envelope, () => ({ tilgang }));
  }
}
