import { Injectable } from '@nestjs/common';
import { decode, type EventStore, streamName } from '#eventsourcing';
import { Arkivlager, Hendelseslager, innholdshash } from '#platform';
import { avtaleDecider } from './avtale.decider';
import { type AvtaleHendelse, avtaleHendelser } from './avtale.events';
import { type Signatur } from './avtale.tilstand';
import { signaturbevis } from './bevis';

type Filtilstand = 'hel' | 'mangler' | 'skadet';

export interface Kontrollsvar {
  /** Whether the history gives the same evidence once more; null for a signature from before evidence was kept. */
  readonly bevisStemmer: boolean | null;
  readonly bevis: Filtilstand | null;
  readonly tekst: Filtilstand;
  readonly vedlegg: Filtilstand | null;
}

/** Makes the evidence of a signature once more from the events, and reads the files through. */
@Injectable()
export class Beviskontroll {
  private readonly lager: EventStore;

  constructor(
    lager: Hendelseslager,
    private readonly arkivlager: Arkivlager,
  ) {
    this.lager = lager;
  }

  async kontroller(avtaleId: string, { nr, hash, bevis, vedlegg }: Signatur, fellesskap: string): Promise<Kontrollsvar> {
    const proev = (fil: string | undefined) => (fil === undefined ? null : this.arkivlager.proev(fil));
    const [igjen, ...filer] = await Promise.all([this.lagIgjen(avtaleId, nr, fellesskap), proev(bevis), this.arkivlager.proev(hash), proev(vedlegg)]);
    return { bevisStemmer: bevis === undefined ? null : igjen === bevis, bevis: filer[0], tekst: filer[1], vedlegg: filer[2] };
  }

  /** @returns the hash of the evidence as the history has it */
  private async lagIgjen(avtaleId: string, nr: number, fellesskap: string): Promise<string | undefined> {
    let avtale = avtaleDecider.initial;
    for (const lagret of await this.lager.readStream(streamName(avtaleHendelser.category, avtaleId), 0)) {
      const { type, data, metadata } = decode(avtaleHendelser, lagret);
      const hendelse = { type, data } as AvtaleHendelse;
      if (hendelse.type === 'PartSignerte' && hendelse.data.nr === nr) {
        const { registrert, commandId, actor } = metadata;
        return innholdshash(signaturbevis(avtale, hendelse.data, { fellesskap, avtaleId, registrert, kommandoId: commandId, aktoer: { person: actor.person, grunnlag: actor.grunnlag } }));
      }
      avtale = avtaleDecider.evolve(avtale, hendelse, metadata);
    }
    return undefined;
  }
}
