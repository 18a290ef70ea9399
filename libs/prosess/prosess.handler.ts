import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Executor, type Outcome } from '#eventsourcing';
import { Database, KontekstKommando } from '#platform';
import { type ProsessCommand, prosessDecider } from './prosess.decider';
import { opptatteSakstyper } from './spoerringer';

export class ProsessMelding extends KontekstKommando<ProsessCommand> {}

@CommandHandler(ProsessMelding)
export class ProsessHandler implements ICommandHandler<ProsessMelding, Outcome> {
  constructor(
    private readonly executor: Executor,
    private readonly database: Database,
  ) {}

  execute({ id, intent, envelope, tilgang }: ProsessMelding): Promise<Outcome> {
    return this.executor.execute(prosessDecider, id, intent, envelope, async () => ({
      tilgang,
      opptatteSakstyper: await opptatteSakstyper(this.database, envelope.tenant, intent.data.noekkel),
    }));
  }
}
