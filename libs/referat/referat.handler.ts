import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Executor, type Outcome } from '#eventsourcing';
import { type Maalform, osloDato } from '#felles';
import { KontekstKommando } from '#platform';
import { type Etterpaa, type Referatgrunnlag } from './referat.grunnlag';
import { referatDecider } from './referat.decider';
import { type ReferatFakta, type ReferatKommandoer } from './referat.kommandoer';
import { type Referat, sisteUtkast } from './referat.tilstand';

export class ReferatMelding extends KontekstKommando<ReferatKommandoer> {}

/** What minutes are made of; saksflyt answers. */
export abstract class Referatkilde {
  /** Where the store is now; digits. */
  abstract posisjon(): Promise<string>;
  /** The meeting as it stood at a position; undefined when there was none, or it is another helsefellesskap's. */
  abstract grunnlag(tenant: string, moeteId: string, posisjon: string): Promise<Referatgrunnlag | undefined>;
  /** What has come since of the saker in it, as it is now. */
  abstract etterpaa(tenant: string, grunnlag: Referatgrunnlag): Promise<Etterpaa>;
  /** Whose minutes of a meeting are, for one who comes without log-in; undefined when there are none. */
  abstract eier(moeteId: string): Promise<string | undefined>;
  /** The form of Norwegian that a body writes. */
  abstract maalform(tenant: string, organId: string): Promise<Maalform>;
  abstract kjentePersoner(tenant: string, personIder: readonly string[]): Promise<readonly string[]>;
}

@CommandHandler(ReferatMelding)
export class ReferatHandler implements ICommandHandler<ReferatMelding, Outcome> {
  constructor(
    private readonly executor: Executor,
    private readonly kilde: Referatkilde,
  ) {}

  execute(melding: ReferatMelding): Promise<Outcome> {
    const { id, intent, envelope } = melding;
    return this.executor.execute(referatDecider, id, intent, envelope, (referat) => this.fakta(melding, referat));
  }

  private async fakta({ id, intent, envelope: { tenant, registrert }, tilgang }: ReferatMelding, referat: Referat): Promise<ReferatFakta> {
    const posisjon = (intent.type === 'LagReferatutkast' ? undefined : sisteUtkast(referat)?.opphav.posisjon) ?? (await this.kilde.posisjon());
    const grunnlag = intent.type === 'GodkjennReferat' ? undefined : await this.kilde.grunnlag(tenant, id, posisjon);
    const nevnte = intent.type === 'SendReferatTilKommentar' ? (intent.data.mottakere ?? grunnlag?.deltakere.map((d) => d.personId) ?? []) : [];
    const organetsMaalform = intent.type === 'LagReferatutkast' && grunnlag ? await this.kilde.maalform(tenant, grunnlag.organ.id) : undefined;
    return { tilgang, grunnlag, posisjon, organetsMaalform, idag: osloDato(registrert), kjentePersoner: nevnte.length === 0 ? [] : await this.kilde.kjentePersoner(tenant, nevnte) };
  }
}
