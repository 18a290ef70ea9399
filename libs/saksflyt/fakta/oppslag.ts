import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { type OrganRad, type PartRad, type TilgangRad, gjelder } from '#fellesskap';
import { Database } from '#platform';
import { type ProsessRad, type Prosessdefinisjon, type ProsessversjonRad } from '#prosess';

type Tabeller = { organ: OrganRad; part: PartRad; tilgang: TilgangRad; prosess: ProsessRad; prosessversjon: ProsessversjonRad };
type ProsessForSakstype = Pick<ProsessRad, 'prosess_id' | 'noekkel' | 'versjon' | 'hash'>;

const TAALMODIGHET_MS = 1_000;
const PAUSE_MS = 40;

/** What rules of one context must know from another, read from the read models. */
@Injectable()
export class Oppslag {
  /** A new version of a process is followed by new saker within a second. */
  private readonly prosesser = new LRUCache<string, ProsessForSakstype>({ max: 5_000, ttl: 1_000 });
  /** A version never changes. */
  private readonly definisjoner = new LRUCache<string, Prosessdefinisjon>({ max: 500 });

  constructor(private readonly database: Database) {}

  organ(tenant: string, organId: string): Promise<OrganRad | undefined> {
    return naarDetFinnes(() => this.database.les<Tabeller, OrganRad | undefined>(tenant, (db) =>
      db.selectFrom('organ').selectAll().where('organ_id', '=', organId).executeTakeFirst()));
  }

  /** Those of the parts that exist; waits a moment for one just registered. */
  async parter(tenant: string, partIder: readonly string[]): Promise<readonly { partId: string; navn: string }[]> {
    const funnet = await naarDetFinnes(async () => {
      const rader = await this.lesParter(tenant, partIder);
      return rader.length === new Set(partIder).size ? rader : undefined;
    });
    return (funnet ?? (await this.lesParter(tenant, partIder))).map((p) => ({ partId: p.part_id, navn: p.navn }));
  }

  async prosessFor(tenant: string, sakstype: string): Promise<ProsessForSakstype | undefined> {
    const noekkel = `${tenant} ${sakstype}`;
    const kjent = this.prosesser.get(noekkel);
    if (kjent) return kjent;
    const prosess = await naarDetFinnes(() => this.database.les<Tabeller, ProsessForSakstype | undefined>(tenant, (db) =>
      db.selectFrom('prosess').select(['prosess_id', 'noekkel', 'versjon', 'hash']).where((eb) => eb(eb.val(sakstype), '=', eb.fn.any('sakstyper'))).orderBy('noekkel').executeTakeFirst()));
    if (prosess) this.prosesser.set(noekkel, prosess);
    return prosess;
  }

  async definisjon(tenant: string, prosessId: string, versjon: number): Promise<Prosessdefinisjon | undefined> {
    const noekkel = `${tenant} ${prosessId} ${versjon}`;
    const kjent = this.definisjoner.get(noekkel);
    if (kjent) return kjent;
    const rad = await naarDetFinnes(() => this.database.les<Tabeller, Pick<ProsessversjonRad, 'definisjon'> | undefined>(tenant, (db) =>
      db.selectFrom('prosessversjon').select('definisjon').where('prosess_id', '=', prosessId).where('versjon', '=', versjon).executeTakeFirst()));
    if (rad) this.definisjoner.set(noekkel, rad.definisjon);
    return rad?.definisjon;
  }

  /** Persons with a right to vote in the body at the instant. */
  async stemmeberettigede(tenant: string, organId: string, naa: string): Promise<readonly string[]> {
    const rader = await this.database.les<Tabeller, Pick<TilgangRad, 'person_id' | 'medlemskap'>[]>(tenant, (db) =>
      db.selectFrom('tilgang').select(['person_id', 'medlemskap']).execute());
    return rader.filter((r) => r.medlemskap.some((m) => m.organId === organId && m.rettigheter.stemme && gjelder(m, naa))).map((r) => r.person_id);
  }

  private lesParter(tenant: string, partIder: readonly string[]): Promise<PartRad[]> {
    return this.database.les<Tabeller, PartRad[]>(tenant, (db) => db.selectFrom('part').selectAll().where('part_id', 'in', [...partIder]).execute());
  }
}

/** The read models follow within a moment: look again before saying that something just registered does not exist. */
async function naarDetFinnes<T>(slaaOpp: () => Promise<T | undefined>): Promise<T | undefined> {
  const frist = performance.now() + TAALMODIGHET_MS;
  for (;;) {
    const funnet = await slaaOpp();
    if (funnet !== undefined || performance.now() > frist) return funnet;
    await pause(PAUSE_MS);
  }
}
