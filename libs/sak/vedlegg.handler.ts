import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Executor, type Outcome } from '#eventsourcing';
import { KontekstKommando } from '#platform';
import { innsendingDecider, type InnsendingKommandoer, vedleggDecider, type VedleggKommandoer } from './vedlegg.decider';

export class VedleggMelding extends KontekstKommando<VedleggKommandoer> {}

@CommandHandler(VedleggMelding)
export class VedleggHandler implements ICommandHandler<VedleggMelding, Outcome> {
  constructor(private readonly executor: Executor) {}

  execute({ id, intent, envelope, tilgang }: VedleggMelding): Promise<Outcome> {
    return this.executor.execute(vedleggDecider, id, intent, envelope, () => ({ tilgang }));
  }
}

export class InnsendingMelding extends KontekstKommando<InnsendingKommandoer> {}

@CommandHandler(InnsendingMelding)
export class InnsendingHandler implements ICommandHandler<InnsendingMelding, Outcome> {
  constructor(private readonly executor: Executor) {}

  execute({ id, intent, envelope, tilgang }: InnsendingMelding): Promise<Outcome> {
    return this.executor.execute(innsendingDecider, id, intent, envelope, () => ({ tilgang }));
  }
}
