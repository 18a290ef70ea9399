import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { Database, Hendelseslager } from '#platform';

const MERKES_S = 5;

/** How long the read models have been without something that is in the log. */
@Injectable()
export class Etterslep {
  private mangler: { readonly posisjon: bigint; readonly siden: number } | undefined;
  /** Whole seconds last said; 0 when there was nothing to say. */
  sist = 0;

  constructor(
    private readonly database: Database,
    private readonly lager: Hendelseslager,
  ) {}

  /** @returns whole seconds when it is worth saying, 0 once when it is over, else undefined */
  async melding(): Promise<number | undefined> {
    const sekunder = await this.sekunder();
    const foer = this.sist;
    this.sist = sekunder > MERKES_S ? sekunder : 0;
    return this.sist > 0 || foer > 0 ? this.sist : undefined;
  }

  private async sekunder(): Promise<number> {
    const siste = await this.lager.sisteposisjon();
    const lest = await this.lest();
    if (!this.mangler || lest >= this.mangler.posisjon) this.mangler = siste !== undefined && lest < siste ? { posisjon: siste, siden: performance.now() } : undefined;
    return this.mangler ? Math.floor((performance.now() - this.mangler.siden) / 1000) : 0;
  }

  /** Where the history is. */
  private async lest(): Promise<bigint> {
    const { rows: [rad] } = await this.database.plattform((db) => sql<{ posisjon: string }>`select posisjon::text as posisjon from projeksjon where navn = 'hendelse' and svarer`.execute(db));
    return BigInt(rad?.posisjon ?? -1);
  }
}
