import { Injectable } from '@nestjs/common';
import { type Kysely, sql } from 'kysely';
import { ESKALERINGSTRINN, osloDato } from '#felles';
import { type PaaminnelseRad } from '#frist';
import { innspillsfristId, type Mottaker } from '#innspill';
import { Database } from '#platform';
import { type FristvarselRad } from './fristvarsel.projection';

/** What a receiver of a round has been mailed. */
export interface Minnet {
  /** Asked counts too. */
  readonly minnetIDag: boolean;
  /** Reminders that went, and when the last. */
  readonly antall: number;
  readonly sist: string | null;
}

/** What has been mailed to the receivers of a round, as the read models have it. */
@Injectable()
export class Innspillspaaminnelser {
  constructor(private readonly database: Database) {}

  /** By receiver; none for one who has no plan yet. */
  les(tenant: string, innspillId: string, { mottakere, naa }: { readonly mottakere: readonly Pick<Mottaker, 'mottakerId'>[]; readonly naa: string }): Promise<ReadonlyMap<string, Minnet>> {
    const fristene = new Map(mottakere.map(({ mottakerId }) => [innspillsfristId(innspillId, mottakerId), mottakerId]));
    return this.database.les(tenant, async (db: Kysely<{ paaminnelse: PaaminnelseRad; fristvarsel: FristvarselRad }>) => {
      const rader = await db.selectFrom('fristvarsel as v').leftJoin('paaminnelse as p', (j) => j.onRef('p.frist_id', '=', 'v.frist_id').on('p.dag', '=', osloDato(naa)).on('p.forfaller', '<=', naa)
        .on('p.tilstand', 'in', ['planlagt', 'besluttet', 'samlet', 'sendt']).on('p.trinn', '!=', ESKALERINGSTRINN))
        .where('v.frist_id', 'in', [...fristene.keys()]).groupBy(['v.frist_id', 'v.paaminnelser', 'v.sist_paaminnet'])
        .select(['v.frist_id', 'v.paaminnelser as antall', 'v.sist_paaminnet as sist', sql<boolean>`count(p.frist_id) > 0`.as('minnetIDag')]).execute();
      return new Map(rader.flatMap(({ frist_id, ...minnet }) => { const mottakerId = fristene.get(frist_id); return mottakerId === undefined ? [] : [[mottakerId, minnet] as const]; }));
    });
  }
}
