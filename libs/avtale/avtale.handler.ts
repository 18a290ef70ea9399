import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type Command, Executor, type Outcome } from '#eventsourcing';
import { Arkivlager, kanonisk, KontekstKommando } from '#platform';
import { avtaleDecider } from './avtale.decider';
import { type AvtaleFakta, type AvtaleKommandoer } from './avtale.kommandoer';
import { avtalekort } from './avtalekort';
import { type Avtale } from './avtale.tilstand';
import { signaturbevis } from './bevis';

export class AvtaleMelding extends KontekstKommando<AvtaleKommandoer> {}

/** What other contexts answer for. */
export type AvtaleFaktaUtenfra = Pick<AvtaleFakta, 'sakErSuspendert' | 'kalender' | 'parter' | 'eierFinnes' | 'sakFinnes' | 'signering'> & Partial<Pick<AvtaleFakta, 'tilgang'>>;

/** What the rules of an agreement must learn from other contexts; saksflyt answers. `tilgang` where the read model's is not good enough. */
export abstract class AvtaleFaktakilde {
  abstract hent(melding: AvtaleMelding, avtale: Avtale): Promise<AvtaleFaktaUtenfra>;
}

@CommandHandler(AvtaleMelding)
export class AvtaleHandler implements ICommandHandler<AvtaleMelding, Outcome> {
  constructor(
    private readonly executor: Executor,
    private readonly fakta: AvtaleFaktakilde,
    private readonly arkivlager: Arkivlager,
  ) {}

  async execute(melding: AvtaleMelding): Promise<Outcome> {
    const { id, intent, envelope, tilgang } = melding;
    const nevnt = intent.type === 'OpprettAvtale' ? intent.data : intent.type === 'EndreAvtaleopplysninger' ? intent.data.opplysninger : undefined;
    return this.executor.execute(avtaleDecider, id, intent, envelope, async (avtale) => {
      const omtalt = intent.type === 'RettAvtalenavn' ? avtale.opplysninger : nevnt;
      const avtaler = omtalt && (await avtalekort(this.executor, envelope.tenant, [omtalt.overordnet, omtalt.erstatter]));
      const fakta = { tilgang, avtaler, ...(await this.fakta.hent(melding, avtale)) };
      return intent.type === 'SignerForPart' ? this.medBevis(melding, avtale, fakta) : fakta;
    });
  }

  /** The evidence is on disk before the signature names it; of what the rules refuse, none is made. */
  private async medBevis({ id, intent, envelope: { tenant, registrert, commandId, actor } }: AvtaleMelding, avtale: Avtale, fakta: AvtaleFakta): Promise<AvtaleFakta> {
    const kommando = { ...intent, id, tid: registrert, actor } as Command as AvtaleKommandoer;
    const signert = avtaleDecider.decide(kommando, avtale, fakta).find((h) => h.type === 'PartSignerte');
    if (!signert || !fakta.signering) return fakta;
    const opphav = { fellesskap: tenant, avtaleId: id, registrert, kommandoId: commandId, aktoer: { person: actor.person, grunnlag: actor.grunnlag } };
    const { hash } = await this.arkivlager.lagre(Buffer.from(kanonisk(signaturbevis(avtale, signert.data, opphav)), 'utf8'));
    return { ...fakta, signering: { ...fakta.signering, bevis: hash } };
  }
}
