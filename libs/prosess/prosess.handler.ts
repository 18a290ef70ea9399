import { Injectable } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type Organslag } from '#felles';
import { type Envelope, Executor, type Outcome } from '#eventsourcing';
import { Database, KontekstKommando } from '#platform';
import { type ProsessCommand, prosessDecider, type ProsessFakta } from './prosess.decider';
import { lesDefinisjon } from './definisjon';
import { opptatteSakstyper } from './spoerringer';
import { organfeil } from './validering/organer';

/** What a process must learn from other contexts; saksflyt answers. */
export abstract class Organkilde {
  /** Kinds of which the helsefellesskap has a body in work; looks again for a moment while they are not `nok`. */
  abstract organslag(tenant: string, naa: string, nok: (finnes: readonly Organslag[]) => boolean): Promise<readonly Organslag[]>;
}

export class ProsessMelding extends KontekstKommando<ProsessCommand> {}

/** What stands outside the process and is held against a definition as somebody wrote it. */
@Injectable()
export class Publiseringsfakta {
  constructor(
    private readonly database: Database,
    private readonly organer: Organkilde,
  ) {}

  async les({ tenant, registrert }: Envelope, noekkel: string, skrevet: unknown): Promise<Omit<ProsessFakta, 'tilgang'>> {
    return {
      organslag: await this.organer.organslag(tenant, registrert, nokFor(skrevet)),
      opptatteSakstyper: await opptatteSakstyper(this.database, tenant, noekkel),
    };
  }
}

@CommandHandler(ProsessMelding)
export class ProsessHandler implements ICommandHandler<ProsessMelding, Outcome> {
  constructor(
    private readonly executor: Executor,
    private readonly fakta: Publiseringsfakta,
  ) {}

  execute({ id, intent, envelope, tilgang }: ProsessMelding): Promise<Outcome> {
    return this.executor.execute(prosessDecider, id, intent, envelope, async () => ({ tilgang, ...await this.fakta.les(envelope, intent.data.noekkel, intent.data.definisjon) }));
  }
}

function nokFor(skrevet: unknown): (finnes: readonly Organslag[]) => boolean {
  const { definisjon } = lesDefinisjon(skrevet);
  return (finnes) => !definisjon || organfeil(definisjon, finnes).length === 0;
}
