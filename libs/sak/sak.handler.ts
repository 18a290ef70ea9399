import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Executor, type Outcome } from '#eventsourcing';
import { KontekstKommando } from '#platform';
import { type Malversjonsref } from './saksmal/malversjon';
import { sakDecider } from './sak.decider';
import { type NyttSaksframlegg, type SakFakta, type SakKommandoer } from './sak.kommandoer';
import { type Sak } from './sak.tilstand';

export class SakMelding extends KontekstKommando<SakKommandoer> {}

/** What the rules of a sak must learn from other contexts; saksflyt answers. */
export abstract class SakFaktakilde {
  abstract hent(melding: SakMelding, sak: Sak): Promise<Omit<SakFakta, 'tilgang'>>;
  /** Which of the files that a paper names nobody here has sent. */
  abstract vedlegg(tenant: string, saksframlegg: Pick<NyttSaksframlegg, 'vedlegg'>): Promise<SakFakta['vedlegg']>;
  /** The version of the form that a sak follows. */
  abstract saksmal(tenant: string, sak: Pick<Sak, 'saksmal'>): Promise<Malversjonsref | undefined>;
}

@CommandHandler(SakMelding)
export class SakHandler implements ICommandHandler<SakMelding, Outcome> {
  constructor(
    private readonly executor: Executor,
    private readonly fakta: SakFaktakilde,
  ) {}

  execute(melding: SakMelding): Promise<Outcome> {
    const { id, intent, envelope, tilgang } = melding;
    return this.executor.execute(sakDecider, id, intent, envelope, async (sak) => ({ tilgang, ...(await this.fakta.hent(melding, sak)) }));
  }
}
