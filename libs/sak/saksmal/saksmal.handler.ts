import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Executor, type Outcome } from '#eventsourcing';
import { KontekstKommando } from '#platform';
import { saksmalDecider, type SaksmalFakta, type SaksmalKommandoer } from './saksmal.decider';
import { type Malversjonsref } from './malversjon';

export class SaksmalMelding extends KontekstKommando<SaksmalKommandoer> {}

/** What a form must learn from other contexts, and which form a new sak follows; saksflyt answers. */
export abstract class Saksmalkilde {
  abstract fakta(melding: SaksmalMelding): Promise<Omit<SaksmalFakta, 'tilgang'>>;
  /** The form for a new sak of a kind: that of the body, else that of the helsefellesskap; undefined when there is none. */
  abstract gjeldende(tenant: string, sakstype: string, tilOrgan: string | undefined, naa: string): Promise<Malversjonsref | undefined>;
  /** A form has changed: what is remembered of them is old. */
  abstract glem(): void;
}

@CommandHandler(SaksmalMelding)
export class SaksmalHandler implements ICommandHandler<SaksmalMelding, Outcome> {
  constructor(
    private readonly executor: Executor,
    private readonly kilde: Saksmalkilde,
  ) {}

  execute(melding: SaksmalMelding): Promise<Outcome> {
    const { id, intent, envelope, tilgang } = melding;
    return this.executor.execute(saksmalDecider, id, intent, envelope, async () => ({ tilgang, ...(await this.kilde.fakta(melding)) })).finally(() => this.kilde.glem());
  }
}
