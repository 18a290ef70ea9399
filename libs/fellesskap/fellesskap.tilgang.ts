import { Injectable } from '@nestjs/common';
import { type Kysely } from 'kysely';
import { LRUCache } from 'lru-cache';
import { type Medlemskap, osloDato, type Rolletildeling, type Tilgang } from '#felles';
import { Database, type Innlogget, Tilgangskilde } from '#platform';
import { type FellesskapDb } from './fellesskap.db';
import { fellesskapId } from './fellesskap.id';
import { gjelder } from './gyldighet';
import { Samler } from './samler';
import { type TilgangRad } from './tilgang.projection';

type Rettighetsrad = Pick<TilgangRad, 'person_id' | 'issuer' | 'roller' | 'medlemskap'>;

/** Who may do what, asked anew at every request: who has lost the last role and seat is a stranger at the next one. */
@Injectable()
export class FellesskapTilgang extends Tilgangskilde {
  /** Bounded, for anyone may name a helsefellesskap that does not exist. */
  private readonly samlere = new LRUCache<string, Samler<Rettighetsrad[]>>({ max: 1_000 });

  constructor(private readonly database: Database) {
    super();
  }

  async slaaOpp(slug: string, { issuer, sub }: Innlogget, naa: string): Promise<{ tenant: string; tilgang: Tilgang } | undefined> {
    const tenant = fellesskapId(slug);
    const rad = (await this.samlerFor(tenant).hent(sub))?.find((r) => r.issuer === issuer);
    const tilgang = rad && tilgangVed(rad, naa);
    const hoererTil = tilgang && tilgang.roller.length + tilgang.medlemskap.length > 0;
    return hoererTil ? { tenant, tilgang } : undefined;
  }

  private samlerFor(tenant: string): Samler<Rettighetsrad[]> {
    const kjent = this.samlere.get(tenant);
    if (kjent) return kjent;
    const ny = new Samler((subs) => this.rader(tenant, subs));
    this.samlere.set(tenant, ny);
    return ny;
  }

  /** By subject: two issuers may use the same one. */
  private async rader(tenant: string, subs: readonly string[]): Promise<ReadonlyMap<string, Rettighetsrad[]>> {
    const rader = await this.database.les(tenant, (db: Kysely<FellesskapDb>) =>
      db.selectFrom('tilgang').select(['person_id', 'issuer', 'sub', 'roller', 'medlemskap']).where((eb) => eb('sub', '=', eb.fn.any(eb.val(subs)))).execute());
    const ut = new Map<string, Rettighetsrad[]>();
    for (const rad of rader) ut.set(rad.sub ?? '', [...(ut.get(rad.sub ?? '') ?? []), rad]);
    return ut;
  }
}

/** What of a person's roles and memberships counts at an instant. */
export function tilgangVed({ person_id, roller, medlemskap }: Pick<TilgangRad, 'person_id' | 'roller' | 'medlemskap'>, naa: string): Tilgang {
  const dag = osloDato(naa);
  return {
    person: person_id,
    roller: roller.filter((r) => gjelder(r, naa, dag)).map(({ fra: _, til: __, slutt: ___, ...rolle }): Rolletildeling => rolle),
    medlemskap: medlemskap.filter((m) => gjelder(m, naa, dag)).map(({ id, organId, organslag, verv, rettigheter }): Medlemskap => ({ id, organId, organslag, verv, rettigheter })),
  };
}
