import { Injectable } from '@nestjs/common';
import { Executor, type Outcome } from '#eventsourcing';
import { type Maalform } from '#felles';
import { type Konvolutt } from '#platform';
import { definisjonshash } from './definisjon';
import { tegn } from './diagram/svg';
import { krevBrukbar, prosessDecider } from './prosess.decider';
import { Publiseringsfakta } from './prosess.handler';
import { prosessId } from './prosess.id';
import { fraIngenting } from './sammenlign';
import { beskrivForskjell } from './sammenlign.ord';

/** What a publication would do, by the rules that it will meet. Writes nothing. */
@Injectable()
export class Publiseringsproeve {
  constructor(
    private readonly executor: Executor,
    private readonly fakta: Publiseringsfakta,
  ) {}

  /** @throws Rejection with all that is wrong, as the publication would */
  async proev(noekkel: string, skrevet: unknown, { envelope, tilgang }: Konvolutt, maalform: Maalform) {
    const id = prosessId(envelope.tenant, noekkel);
    const { state: prosess, revision } = await this.executor.load(prosessDecider, id, envelope.tenant);
    const definisjon = krevBrukbar(noekkel, skrevet, { tilgang, ...await this.fakta.les(envelope, noekkel, skrevet) });
    const versjon = definisjonshash(definisjon) === prosess.hash ? prosess.versjon : prosess.versjon + 1;
    const utfall: Outcome = { id, revision, position: 0n };
    return { utfall, versjon, ...beskrivForskjell(prosess.definisjon ?? fraIngenting(definisjon), definisjon, maalform), tegning: tegn(definisjon, versjon, undefined, maalform) };
  }
}
