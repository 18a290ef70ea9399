import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Executor, finnesIkke, type Outcome } from '#eventsourcing';
import { KontekstKommando } from '#platform';
import { prosessId } from '../prosess.id';
import { type Prosessversjon } from '../spoerringer';
import { type Migrering, type MigreringCommand, migreringDecider, type MigreringFakta, PULJE } from './migrering.decider';
import { type Versjonsref } from './migrering.events';

export class MigreringMelding extends KontekstKommando<MigreringCommand> {}

/** What a migration must learn from elsewhere; saksflyt answers. Ids come in order, after `etter`. */
export abstract class Migreringskilde {
  abstract versjon(tenant: string, noekkel: string, versjon: number): Promise<Prosessversjon | undefined>;
  abstract antall(tenant: string, fra: Versjonsref): Promise<number>;
  abstract sakerPaa(tenant: string, fra: Versjonsref, antall: number, etter?: string): Promise<string[]>;
  /** Those that it moved and that have not been moved back. */
  abstract migrerte(tenant: string, migreringId: string, antall: number, etter?: string): Promise<string[]>;
}

@CommandHandler(MigreringMelding)
export class MigreringHandler implements ICommandHandler<MigreringMelding, Outcome> {
  constructor(
    private readonly executor: Executor,
    private readonly kilde: Migreringskilde,
  ) {}

  execute(melding: MigreringMelding): Promise<Outcome> {
    const { id, intent, envelope, tilgang } = melding;
    return this.executor.execute(migreringDecider, id, intent, envelope, async (migrering) => ({ tilgang, ...(await this.fakta(melding, migrering)) }));
  }

  private async fakta({ id, intent, envelope: { tenant } }: MigreringMelding, { plan, gjelder, sisteSak }: Migrering): Promise<Omit<MigreringFakta, 'tilgang'>> {
    switch (intent.type) {
      case 'BestillMigrering': {
        const { noekkel } = intent.data;
        const [fra, til] = await Promise.all([this.kilde.versjon(tenant, noekkel, intent.data.fra), this.kilde.versjon(tenant, noekkel, intent.data.til)]);
        if (!fra) return { fra, til, saker: [] };
        return { fra, til, antall: await this.kilde.antall(tenant, fra), saker: await this.kilde.sakerPaa(tenant, fra, PULJE) };
      }
      case 'AngreMigrering':
        if (plan && plan.fra.id !== prosessId(tenant, intent.data.noekkel)) throw finnesIkke();
        return { saker: await this.kilde.migrerte(tenant, id, PULJE) };
      case 'BestillNestePulje': {
        if (!plan) return { saker: [] };
        return { saker: gjelder === 'migrering' ? await this.kilde.sakerPaa(tenant, plan.fra, PULJE, sisteSak) : await this.kilde.migrerte(tenant, id, PULJE, sisteSak) };
      }
    }
  }
}
