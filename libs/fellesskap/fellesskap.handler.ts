import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Executor, type Outcome } from '#eventsourcing';
import { KontekstKommando, Konfigurasjon } from '#platform';
import { type FellesskapCommand, fellesskapDecider } from './fellesskap.decider';

export class FellesskapMelding extends KontekstKommando<FellesskapCommand> {}

@CommandHandler(FellesskapMelding)
export class FellesskapHandler implements ICommandHandler<FellesskapMelding, Outcome> {
  constructor(
    private readonly executor: Executor,
    private readonly konfigurasjon: Konfigurasjon,
  ) {}

  execute({ id, intent, envelope, tilgang }: FellesskapMelding): Promise<Outcome> {
    const fakta = { tilgang, plattformAdmin: intent.type === 'OpprettFellesskap' && this.erPlattformAdmin(intent.data.skaper.innlogging) };
    return this.executor.execute(fellesskapDecider, id, intent, envelope, () => fakta);
  }

  private erPlattformAdmin({ issuer, sub }: { readonly issuer: string; readonly sub: string }): boolean {
    return issuer === this.konfigurasjon.oidcIssuer && this.konfigurasjon.plattformAdmin.includes(sub);
  }
}
