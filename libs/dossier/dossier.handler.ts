import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Executor, type Outcome } from '#eventsourcing';
import { KontekstKommando } from '#platform';
import { dossierDecider, type DossierKommandoer } from './dossier.decider';
import { Innleser } from './dossier.innleser';

export class DossierMelding extends KontekstKommando<DossierKommandoer> {}

@CommandHandler(DossierMelding)
export class DossierHandler implements ICommandHandler<DossierMelding, Outcome> {
  constructor(
    private readonly executor: Executor,
    private readonly innleser: Innleser,
  ) {}

  async execute({ id, intent, envelope, tilgang }: DossierMelding): Promise<Outcome> {
    // The events are there before it is said that they are: done twice, nothing is written the second time.
    if (intent.type === 'LesInnDossier') {
      const nye = await this.innleser.skriv(id, intent.data.manifesthash, envelope);
      return this.executor.execute(dossierDecider, id, { type: 'LesInnDossier', data: { ...intent.data, nye } }, envelope, () => ({ tilgang }));
    }
    return this.executor.execute(dossierDecider, id, intent, envelope, () => ({ tilgang }));
  }
}
