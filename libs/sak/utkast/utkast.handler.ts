import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Executor, type Outcome } from '#eventsourcing';
import { KontekstKommando } from '#platform';
import { sakDecider } from '../sak.decider';
import { SakFaktakilde } from '../sak.handler';
import { utkastDecider, type UtkastKommandoer } from './utkast.decider';

export class UtkastMelding extends KontekstKommando<UtkastKommandoer> {}

@CommandHandler(UtkastMelding)
export class UtkastHandler implements ICommandHandler<UtkastMelding, Outcome> {
  constructor(
    private readonly executor: Executor,
    private readonly fakta: SakFaktakilde,
  ) {}

  execute({ id, intent, envelope, tilgang }: UtkastMelding): Promise<Outcome> {
    return this.executor.execute(utkastDecider, id, intent, envelope, async () => {
      const { state: sak } = await this.executor.load(sakDecider, id, envelope.tenant);
      return { tilgang, sak, vedlegg: await this.fakta.vedlegg(envelope.tenant, intent.data.innhold) };
    });
  }
}
