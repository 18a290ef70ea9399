import { Injectable } from '@nestjs/common';
import { type Kysely } from 'kysely';
import { dagerEtter, osloDato, osloTidspunkt } from '#felles';
import { type InnsynDb } from '#innsyn';
import { Database, feltproblem, type Leserinfo } from '#platform';
import { type SakssporDb, type Sporpunkt } from '#sak';
import { FORPLIKTELSESMODELLER, Forpliktelseslesing } from '../forpliktelse.lesing';
import { type ForpliktelseDb, posisjonVed } from '../forpliktelse.spoerring';
import { type Forpliktelsesutfall } from './oppfoelging';
import { type Kjent, type Spurtrunde } from './svartid';
import { type Statistikkperiode } from './tall';

type Db = ForpliktelseDb & SakssporDb & InnsynDb;

export const SPORMODELLER = ['saksspor', 'hendelse'] as const;
export const UTFALLSMODELLER = ['vedtak', 'hendelse'] as const;
export const SVARTIDSMODELLER = ['forpliktelse', 'hendelse'] as const;
export const OPPFOELGINGSMODELLER = FORPLIKTELSESMODELLER;

/** What the statistics are worked out from: all of it, as known at the end of a day. */
@Injectable()
export class Statistikklesing {
  constructor(
    private readonly database: Database,
    private readonly forpliktelser: Forpliktelseslesing,
  ) {}

  /** @param per the day; left out: today @throws Problem ugyldig-parameter for a day that has not come */
  async kjent({ tenant, naa }: Leserinfo, per?: string): Promise<Kjent> {
    const dag = per ?? osloDato(naa);
    if (dag > osloDato(naa)) throw feltproblem('ugyldig-parameter', '?per', 'dagen-er-ikke-kommet', `Ingen vet ennå hva som er registrert ${dag}: spør om en dag til og med ${osloDato(naa)}`);
    const foer = osloTidspunkt(dagerEtter(dag, 1), '00:00');
    return { dag, foer, pos: await this.les(tenant, (db) => posisjonVed(db as unknown as Kysely<ForpliktelseDb>, foer)) };
  }

  async spor(tenant: string): Promise<readonly (readonly Sporpunkt[])[]> {
    const rader = await this.les(tenant, (db) => db.selectFrom('saksspor').select('spor').execute());
    return rader.map((r) => r.spor);
  }

  /** Points by body and class, those of the deciding bodies first. */
  async utfall(tenant: string, { fra, til }: Statistikkperiode, { foer }: Kjent) {
    const rader = await this.les(tenant, (db) => {
      let q = db.selectFrom('vedtak').select(['organ_id', 'klasse', 'endelig']).select((eb) => [eb.fn.max('organ').as('organ'), eb.fn.countAll<string>().as('antall')]).where('registrert', '<', foer);
      if (fra !== undefined) q = q.where('dato', '>=', fra);
      if (til !== undefined) q = q.where('dato', '<=', til);
      return q.groupBy(['organ_id', 'klasse', 'endelig']).orderBy('endelig', 'desc').orderBy('organ').orderBy('antall', 'desc').orderBy('klasse').execute();
    });
    return rader.map(({ organ_id: id, organ: navn, klasse, endelig, antall }) => ({ organ: { id, navn }, endelig, klasse, antall: Number(antall) }));
  }

  /** With when each answer was registered, by its place in the log. */
  async runder(tenant: string): Promise<{ readonly runder: readonly Spurtrunde[]; readonly tider: ReadonlyMap<number, string> }> {
    return this.les(tenant, async (db) => {
      const rader = await db.selectFrom('forpliktelse').select(['slag', 'pos', 'registrert', 'lukket', 'parter']).where('slag', 'in', ['svarfrist', 'innspillsrunde']).orderBy('pos').execute();
      const steder = rader.flatMap((r) => r.parter.flatMap((p) => p.svart ?? []));
      const tider = steder.length === 0 ? [] : await db.selectFrom('hendelse').select(['pos', 'registrert']).where('pos', 'in', steder).execute();
      return {
        runder: rader.map(({ slag, pos, registrert: sendt, lukket, parter }) => ({ slag: slag as Spurtrunde['slag'], pos: Number(pos), sendt, lukket, parter })),
        tider: new Map(tider.map((t) => [Number(t.pos), t.registrert])),
      };
    });
  }

  async satt({ tenant, naa }: Leserinfo, { dag }: Kjent): Promise<readonly Forpliktelsesutfall[]> {
    const { linjer } = await this.forpliktelser.les(tenant, {}, { antall: Number.MAX_SAFE_INTEGER - 1, orden: 'vedtatt', naa, per: dag });
    return linjer.map(({ rad, tilstand: { status, lukket }, loest }) => (
      { organ: rad.organ_id === null ? null : { id: rad.organ_id, navn: rad.organ ?? '' }, satt: rad.satt, status, lukket, sisteDag: loest.til }));
  }

  private les<T>(tenant: string, hent: (db: Kysely<Db>) => Promise<T>): Promise<T> {
    return this.database.les<Db, T>(tenant, hent);
  }
}
