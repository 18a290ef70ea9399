import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Executor, type Outcome } from '#eventsourcing';
import { KontekstKommando } from '#platform';
import { avtaleDecider } from './avtale.decider';
import { type AvtaleFakta, type AvtaleKommandoer } from './avtale.kommandoer';
import { type Avtale } from './avtale.tilstand';

export class AvtaleMelding extends KontekstKommando<AvtaleKommandoer> {}

/** What the rules of an agreement must learn from other contexts; saksflyt answers. */
export abstract class AvtaleFaktakilde {
  abstract hent(melding: AvtaleMelding, avtale: Avtale): Promise<Pick<AvtaleFakta, 'sakErSuspendert' | 'kalender'>>;
}

@CommandHandler(AvtaleMelding)
export class AvtaleHandler implements ICommandHandler<AvtaleMelding, Outcome> {
  constructor(
    private readonly executor: Executor,
    private readonly fakta: AvtaleFaktakilde,
  ) {}

  async execute(melding: AvtaleMelding): Promise<Outcome> {
    const { id, intent, envelope, tilgang } = melding;
    const ukjenteAvtaler = intent.type === 'OpprettAvtale' ? await this.ukjente([intent.data.overordnet, intent.data.erstatter], envelope.tenant) : undefined;
    return this.executor.execute(avtaleDecider, id, intent, envelope, async (avtale) => ({ tilgang, ukjenteAvtaler, ...(await this.fakta.hent(melding, avtale)) }));
  }

  private async ukjente(ider: readonly (string | undefined)[], tenant: string): Promise<string[]> {
    const nevnte = ider.filter((id) => id !== undefined);
    const funnet = await Promise.all(nevnte.map((id) => this.executor.load(avtaleDecider, id, tenant)));
    return nevnte.filter((_, i) => funnet[i]?.tenant === undefined);
  }
}
