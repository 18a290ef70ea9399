import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Executor, type Outcome } from '#eventsourcing';
import { type Innlevering, type Organref, osloDato } from '#felles';
import { KontekstKommando } from '#platform';
import { moeteDecider } from './moete.decider';
import { type MoeteFakta, type MoeteKommandoer } from './moete.kommandoer';
import { type Moete } from './moete.tilstand';
import { type Innleveringsdag } from './moeteplan.projection';
import { moeteplanDecider, type MoeteplanFakta, type MoeteplanKommandoer } from './moeteplan.decider';
import { nummerserieDecider, type NummerserieFakta, type NummerserieKommandoer } from './nummerserie.decider';

export class MoeteMelding extends KontekstKommando<MoeteKommandoer> {}

export class MoeteplanMelding extends KontekstKommando<MoeteplanKommandoer> {}

export class NummerserieMelding extends KontekstKommando<NummerserieKommandoer> {}

export interface MedInnlevering {
  readonly moeteId: string;
  readonly organ: Organref;
  /** Day of the meeting. */
  readonly dato: string;
  readonly innlevering: Innlevering | null | undefined;
}

/** What the rules of a meeting must learn from other contexts; saksflyt answers. */
export abstract class MoeteFaktakilde {
  abstract hent(melding: MoeteMelding, moete: Moete): Promise<Omit<MoeteFakta, 'tilgang' | 'idag'>>;
  /** When papers are due for each meeting that has such a day. */
  abstract innleveringsdager(tenant: string, moeter: readonly MedInnlevering[]): Promise<ReadonlyMap<string, Innleveringsdag>>;
  abstract plan(melding: MoeteplanMelding): Promise<Omit<MoeteplanFakta, 'tilgang'>>;
  /** Why a day is off, for each of them that is. */
  abstract fridager(tenant: string, datoer: readonly string[]): Promise<ReadonlyMap<string, string>>;
  abstract organFinnes(tenant: string, organId: string): Promise<boolean>;
  /** Names by person; one who is not registered has none. */
  abstract navn(tenant: string, personIder: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** How a body shows a number. */
  abstract readonly vis: NummerserieFakta['vis'];
}

@CommandHandler(MoeteMelding)
export class MoeteHandler implements ICommandHandler<MoeteMelding, Outcome> {
  constructor(
    private readonly executor: Executor,
    private readonly fakta: MoeteFaktakilde,
  ) {}

  execute(melding: MoeteMelding): Promise<Outcome> {
    const { id, intent, envelope, tilgang } = melding;
    return this.executor.execute(moeteDecider, id, intent, envelope, async (moete) => ({ tilgang, idag: osloDato(envelope.registrert), medRevisjon: envelope.expectedRevision !== undefined, ...(await this.fakta.hent(melding, moete)) }));
  }
}

@CommandHandler(MoeteplanMelding)
export class MoeteplanHandler implements ICommandHandler<MoeteplanMelding, Outcome> {
  constructor(
    private readonly executor: Executor,
    private readonly fakta: MoeteFaktakilde,
  ) {}

  execute(melding: MoeteplanMelding): Promise<Outcome> {
    const { id, intent, envelope, tilgang } = melding;
    return this.executor.execute(moeteplanDecider, id, intent, envelope, async () => ({ tilgang, ...(await this.fakta.plan(melding)) }));
  }
}

@CommandHandler(NummerserieMelding)
export class NummerserieHandler implements ICommandHandler<NummerserieMelding, Outcome> {
  constructor(
    private readonly executor: Executor,
    private readonly fakta: MoeteFaktakilde,
  ) {}

  execute({ id, intent, envelope, tilgang }: NummerserieMelding): Promise<Outcome> {
    return this.executor.execute(nummerserieDecider, id, intent, envelope, async () => ({
      tilgang,
      vis: this.fakta.vis,
      organFinnes: intent.type === 'AapneNummerserie' && (await this.fakta.organFinnes(envelope.tenant, intent.data.organId)),
    }));
  }
}
