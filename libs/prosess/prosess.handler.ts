import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type Organslag } from '#felles';
import { Executor, type Outcome } from '#eventsourcing';
import { Database, KontekstKommando } from '#platform';
import { type ProsessCommand, prosessDecider } from './prosess.decider';
import { lesDefinisjon } from './definisjon';
import { opptatteSakstyper } from './spoerringer';
import { organfeil } from './validering/organer';

/** What a process must learn from other contexts; saksflyt answers. */
export abstract class Organkilde {
  /** Kinds of which the helsefellesskap has a body in work; looks again for a moment while they are not `nok`. */
  abstract organslag(tenant: string, naa: string, nok: (finnes: readonly Organslag[]) => boolean): Promise<readonly Organslag[]>;
}

export class ProsessMelding extends KontekstKommando<ProsessCommand> {}

@CommandHandler(ProsessMelding)
export class ProsessHandler implements ICommandHandler<ProsessMelding, Outcome> {
  constructor(
    private readonly executor: Executor,
    private readonly database: Database,
    private readonly organer: Organkilde,
  ) {}

  execute({ id, intent, envelope, tilgang }: ProsessMelding): Promise<Outcome> {
    return this.executor.execute(prosessDecider, id, intent, envelope, async () => ({
      tilgang,
      organslag: await this.organer.organslag(envelope.tenant, envelope.registrert, nokFor(intent.data.definisjon)),
      opptatteSakstyper: await opptatteSakstyper(this.database, envelope.tenant, intent.data.noekkel),
    }));
  }
}

function nokFor(skrevet: unknown): (finnes: readonly Organslag[]) => boolean {
  const { definisjon } = lesDefinisjon(skrevet);
  return (finnes) => !definisjon || organfeil(definisjon, finnes).length === 0;
}
