import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Executor, type Outcome } from '#eventsourcing';
import { KontekstKommando } from '#platform';
import { meldingslisteDecider, type MeldingslisteKommandoer } from './meldingsliste.decider';

export class MeldingslisteMelding extends KontekstKommando<MeldingslisteKommandoer> {}

@CommandHandler(MeldingslisteMelding)
export class MeldingslisteHandler implements ICommandHandler<MeldingslisteMelding, Outcome> {
  constructor(private readonly executor: Executor) {}

  execute({ id, intent, envelope, tilgang }: MeldingslisteMelding): Promise<Outcome> {
    return this.executor.execute(meldingslisteDecider, id, intent, envelope, async () => ({ tilgang }));
  }
}
