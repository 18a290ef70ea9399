import { Injectable } from '@nestjs/common';
import { type Kysely } from 'kysely';
import { type Medlemskap, osloDato, type Rolletildeling, type Tilgang } from '#felles';
import { Database, type Innlogget, Tilgangskilde } from '#platform';
import { type FellesskapDb } from './fellesskap.db';
import { fellesskapId } from './fellesskap.id';
import { gjelder } from './gyldighet';
import { type TilgangRad } from './tilgang.projection';

/** Who may do what, asked anew at every request: what is taken away is gone at the next one. */
@Injectable()
export class FellesskapTilgang extends Tilgangskilde {
  constructor(private readonly database: Database) {
    super();
  }

  async slaaOpp(slug: string, { issuer, sub }: Innlogget, naa: string): Promise<{ tenant: string; tilgang: Tilgang } | undefined> {
    const tenant = fellesskapId(slug);
    const rad = await this.database.les(tenant, (db: Kysely<FellesskapDb>) =>
      db.selectFrom('tilgang').select(['person_id', 'roller', 'medlemskap']).where('sub', '=', sub).where('issuer', '=', issuer).executeTakeFirst());
    return rad && { tenant, tilgang: tilgangVed(rad, naa) };
  }
}

/** What of a person's roles and memberships counts at an instant. */
export function tilgangVed({ person_id, roller, medlemskap }: Pick<TilgangRad, 'person_id' | 'roller' | 'medlemskap'>, naa: string): Tilgang {
  const dag = osloDato(naa);
  return {
    person: person_id,
    roller: roller.filter((r) => gjelder(r, naa, dag)).map(({ id, rolle, partId }): Rolletildeling => ({ id, rolle, partId })),
    medlemskap: medlemskap.filter((m) => gjelder(m, naa, dag)).map(({ id, organId, organslag, verv, rettigheter }): Medlemskap => ({ id, organId, organslag, verv, rettigheter })),
  };
}
