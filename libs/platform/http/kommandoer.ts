import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { type Command, type Envelope, type Intent, type Outcome } from '#eventsourcing';
import { type Tilgang } from '#felles';
import { type Innlogget } from '../auth/tilgangskilde';

/** Everything a controller needs to hand a command on. */
export interface Konvolutt {
  readonly envelope: Envelope;
  readonly tilgang: Tilgang;
  readonly innlogget: Innlogget;
  /** Id for a stream that the command begins; the same at every retry. */
  readonly nyId: string;
}

/** The CommandBus message of a context: `class SakKommando extends KontekstKommando<SakKommandoer> {}`. */
export abstract class KontekstKommando<C extends Command> {
  constructor(
    readonly id: string,
    readonly intent: Intent<C>,
    readonly envelope: Envelope,
    readonly tilgang: Tilgang,
  ) {}
}

type Meldingsklasse = new (id: string, intent: never, envelope: Envelope, tilgang: Tilgang) => object;

/** Finds the message of a stream category, so that reactions can send commands to contexts they do not know. */
@Injectable()
export class Kommandoer {
  private readonly klasser = new Map<string, Meldingsklasse>();

  constructor(private readonly bus: CommandBus) {}

  /** Called once by each context's module. */
  registrer(category: string, klasse: Meldingsklasse): void {
    if (this.klasser.has(category)) throw new Error(`Kategorien ${category} er alt registrert`);
    this.klasser.set(category, klasse);
  }

  /** @throws Rejection, ChangedByOthers, NotSettled, StorageFull as the handler does */
  async utfoer(category: string, id: string, intent: { readonly type: string; readonly data: unknown }, envelope: Envelope, tilgang: Tilgang): Promise<Outcome> {
    const Melding = this.klasser.get(category);
    if (!Melding) throw new Error(`Ingen kontekst har registrert kategorien ${category}`);
    return this.bus.execute(new Melding(id, intent as never, envelope, tilgang));
  }
}
