import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Executor, type Outcome } from '#eventsourcing';
import { KontekstKommando } from '#platform';
import { type FristendringCommand, fristendringDecider, type Virkninger } from './fristendring.decider';

export class FristendringMelding extends KontekstKommando<FristendringCommand> {}

/** Works out what an event did to deadlines. saksflyt answers. */
export abstract class Fristendringskilde {
  /** @throws NotSettled while the read models have not seen the event */
  abstract virkninger(tenant: string, hendelse: { readonly hendelseId: string; readonly posisjon: string }): Promise<Virkninger>;
}

@CommandHandler(FristendringMelding)
export class FristendringHandler implements ICommandHandler<FristendringMelding, Outcome> {
  constructor(
    private readonly executor: Executor,
    private readonly kilde: Fristendringskilde,
  ) {}

  execute({ id, intent, envelope, tilgang }: FristendringMelding): Promise<Outcome> {
    return this.executor.execute(fristendringDecider, id, intent, envelope, async ({ kjent }) => (
      { tilgang, ...(intent.type === 'VarsleEndring' && !kjent && (await this.kilde.virkninger(envelope.tenant, intent.data))) }));
  }
}
