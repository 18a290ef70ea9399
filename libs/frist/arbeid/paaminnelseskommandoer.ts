import { Injectable } from '@nestjs/common';
import { derivedId, type Envelope, eventIdOf, Rejection } from '#eventsourcing';
import { SYSTEM } from '#felles';
import { Klokke, Kommandoer } from '#platform';

type Kommando = 'MinnOmFrist' | 'HoldPaaminnelse' | 'RegistrerPaaminnelseSamlet' | 'RegistrerPaaminnelseSendt' | 'RegistrerPaaminnelseFeilet';
export interface Eier {
  readonly id: string;
  readonly fellesskap: string;
  readonly kategori: string;
  readonly eier_id: string;
  /** The event that planned the reminder. */
  readonly opphav?: string | null | undefined;
  /** The hold under which it is sent. */
  readonly leie?: string | null | undefined;
}

const FOER_BESLUTNINGEN: ReadonlySet<Kommando> = new Set(['MinnOmFrist', 'HoldPaaminnelse']);
const kommandoId = (type: Kommando, id: string, gang: string): string => derivedId('paaminnelse', type, id, gang);

/** What planned it is why it is decided; the decision is why it is sent, or not. Where nobody knows under which hold it was decided, it is the plan. */
function aarsakTil(type: Kommando, { id, opphav, leie }: Eier): { readonly causationId?: string } {
  if (FOER_BESLUTNINGEN.has(type) || !leie) return opphav ? { causationId: opphav } : {};
  const beslutning = kommandoId('MinnOmFrist', id, leie);
  return { causationId: eventIdOf(beslutning, beslutning) };
}

/** Asks and tells the stream that owns a deadline. */
@Injectable()
export class Paaminnelseskommandoer {
  constructor(
    private readonly kommandoer: Kommandoer,
    private readonly klokke: Klokke,
  ) {}

  /**
   * @param gang tells one attempt from another: the same again is answered as the first time
   * @returns whether an event says so
   */
  async utfoer(o: Eier, type: Kommando, data: object, gang: string): Promise<boolean> {
    const commandId = kommandoId(type, o.id, gang);
    const envelope: Envelope = {
      tenant: o.fellesskap, commandId, commandHash: commandId, correlationId: o.id, actor: { person: SYSTEM.person, grunnlag: 'paaminnelse' }, registrert: this.klokke.naa(), ...aarsakTil(type, o),
    };
    try {
      return (await this.kommandoer.utfoer(o.kategori, o.eier_id, { type, data }, envelope, SYSTEM)).position > 0n;
    } catch (feil) {
      // The owner is not there: nothing to remind of.
      if (feil instanceof Rejection && feil.kind === 'finnes-ikke') return false;
      throw feil;
    }
  }

  /** Where the deadline stands still, the stream keeps the reminder for somebody to choose. */
  async hold(o: Eier, data: object): Promise<void> {
    await this.utfoer(o, 'HoldPaaminnelse', data, 'holdt');
  }
}
