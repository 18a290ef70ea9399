import { Injectable } from '@nestjs/common';
import { type Kysely, sql } from 'kysely';
import { AAPNINGSTRINN } from '#felles';
import { type FellesskapDb, somKalender } from '#fellesskap';
import { BARE_HELLIGDAGER, type Fristen, type Fristfakta, type PaaminnelseRad, type Planendring, Plankilde, type Ventet } from '#frist';
import { Database, Hendelseslager, Sjekkpunktvakt } from '#platform';
import { Fristbilde, type FristDb, FRISTMODELLER, lesFristdata } from '../fristbilde';
import { Fristplaner, INGENTING, innholdAv, type Paaminnelsesregler, type Planregel } from '../fristplan';
import { type FristvarselRad } from '../fristvarsel.projection';
import { svarplan } from '../svarplan';
import { type Spurtlinje, type SvarrundeRad } from '../svarrunde.projection';
import { lesNavngitte } from './navngitte';

type PlanDb = FristDb & FellesskapDb & { fristvarsel: FristvarselRad; paaminnelse: PaaminnelseRad; svarrunde: SvarrundeRad };
type Db = Kysely<PlanDb>;

const VENT_MS = 5_000;

/** Plans of reminders, worked out from commitments, the meeting plan and the rules of the helsefellesskap. */
@Injectable()
export class FristplanerFraKontekstene extends Plankilde implements Fristfakta {
  constructor(
    private readonly database: Database,
    private readonly lager: Hendelseslager,
    private readonly lesemodeller: Sjekkpunktvakt,
  ) {
    super();
  }

  fellesskap(): Promise<readonly string[]> {
    return this.database.skriv(async (db: Db) => (await sql<{ id: string }>`select fellesskap as id from fellesskapsliste`.execute(db)).rows.map((r) => r.id));
  }

  endringer(tenant: string): Promise<readonly Planendring[]> {
    return this.database.les(tenant, async (db: Db) => {
      const regler = await lesRegler(db);
      return [...(await this.forRunder(db, regler)), ...(await this.forForpliktelser(db, regler)), ...(await this.forSvarrunder(db, regler))];
    });
  }

  ventede(tenant: string): Promise<readonly Ventet[]> {
    return this.database.les(tenant, async (db: Db) => {
      const regler = await lesRegler(db);
      const svar = (await lesSvarplaner(db, regler)).flatMap(({ fristId, plan }) => plan.trinn.filter((t) => t.trinn !== AAPNINGSTRINN).map(({ trinn, forfaller }) => (
        { tenant, kategori: 'fristvarsel', eier_id: fristId, sak_id: null, frist_id: fristId, mottaker: fristId, trinn, forfaller })));
      if (!(await noeAaPlanlegge(db, regler))) return svar;
      const { planer, forpliktelser } = await lesPlaner(db, regler);
      return [...svar, ...forpliktelser.filter((regel) => !planer.staarStille(regel)).flatMap((regel) => (planer.planFor(regel)?.trinn ?? []).map(({ trinn, forfaller }) => (
        { tenant, kategori: 'fristvarsel', eier_id: regel.id, sak_id: regel.sak_id, frist_id: regel.id, mottaker: regel.id, trinn, forfaller })))];
    });
  }

  /** What the streams say, as far as they have been written when the question is asked. */
  async frist(tenant: string, fristId: string): Promise<Fristen> {
    const slutt = await this.lager.sisteposisjon();
    if (slutt !== undefined && !(await this.lesemodeller.vent([...FRISTMODELLER, 'svarrunde'], slutt, VENT_MS))) throw new Error('Lesemodellene er ikke ajour');
    return this.database.les(tenant, async (db: Db) => {
      const spurt = await finnSpurt(db, fristId);
      if (spurt) return { dag: spurt.gjenstaar.length > 0 ? spurt.frist : undefined, staarStille: false };
      const bilde = new Fristbilde(await fristdataFor(db, fristId));
      const regel = bilde.noder.get(fristId);
      return { dag: regel && regel.lukket === null ? bilde.loes(regel).til : undefined, staarStille: regel !== undefined && bilde.staarStille(regel) };
    });
  }

  private async forForpliktelser(db: Db, regler: Paaminnelsesregler): Promise<Planendring[]> {
    const kjente = new Map((await db.selectFrom('fristvarsel').selectAll().execute()).map((r) => [r.frist_id, r.innhold]));
    if (kjente.size === 0 && !(await noeAaPlanlegge(db, regler))) return [];
    const { planer, forpliktelser } = await lesPlaner(db, regler);
    return forpliktelser.filter((regel) => !planer.staarStille(regel)).flatMap((regel) => {
      const plan = planer.planFor(regel);
      if (!plan || (kjente.get(regel.id) ?? INGENTING) === innholdAv(plan)) return [];
      return [{ kategori: 'fristvarsel', id: regel.id, type: 'PlanleggFristvarsel', data: planer.medAarsak(regel, plan) }];
    });
  }

  /** Those who are asked by name: planned for from the moment they are asked, and for nothing more when they have answered. */
  private async forSvarrunder(db: Db, regler: Paaminnelsesregler): Promise<Planendring[]> {
    const planer = await lesSvarplaner(db, regler);
    if (planer.length === 0) return [];
    const kjente = new Map((await db.selectFrom('fristvarsel').selectAll().where('frist_id', 'in', planer.map((p) => p.fristId)).execute()).map((r) => [r.frist_id, r.innhold]));
    return planer.flatMap(({ fristId, plan }) => ((kjente.get(fristId) ?? INGENTING) === innholdAv(plan) ? [] : [{ kategori: 'fristvarsel', id: fristId, type: 'PlanleggFristvarsel', data: plan }]));
  }

  /** Rounds that have not taken over the rule as it is now. */
  private async forRunder(db: Db, regler: Paaminnelsesregler): Promise<Planendring[]> {
    const regel = regler.get('svarfrist');
    if (!regel) return [];
    const runder = await db.selectFrom('forpliktelse').select(['avtale_id', 'runde', 'registrert']).where('slag', '=', 'svarfrist').where('lukket', 'is', null)
      .where((eb) => eb.or([eb('regel', 'is', null), eb('regel', '!=', regel.hendelse_id)])).execute();
    return runder.flatMap(({ avtale_id, runde, registrert }) => {
      if (avtale_id === null || runde === null) return [];
      const gjelderFra = Date.parse(registrert) > Date.parse(regel.innstilt) ? registrert : regel.innstilt;
      const data = { runde, dagerFoer: regel.dager_foer, ...(regel.eskalering && { eskalering: regel.eskalering }), regel: regel.hendelse_id, gjelderFra };
      return [{ kategori: 'avtale', id: avtale_id, type: 'FoelgPaaminnelsesregel', data }];
    });
  }
}

async function lesRegler(db: Db): Promise<Paaminnelsesregler> {
  return new Map((await db.selectFrom('paaminnelsesregel').selectAll().execute()).map((r) => [r.slag, r]));
}

/** A plan for each who is or was asked. */
async function lesSvarplaner(db: Db, regler: Paaminnelsesregler) {
  const runder = await db.selectFrom('svarrunde').selectAll().where(sql<boolean>`spurte <> '[]'::jsonb`).execute();
  const ider = [...new Set(runder.flatMap((r) => r.spurte.map((s) => s.personId)))];
  if (ider.length === 0) return [];
  const navn = new Map((await db.selectFrom('person').select(['person_id', 'navn']).where('person_id', 'in', ider).execute()).map((p) => [p.person_id, p.navn]));
  const innstilt = await db.selectFrom('kalender').selectAll().orderBy('pos', 'desc').limit(1).executeTakeFirst();
  const kalender = innstilt ? somKalender(innstilt).valg : BARE_HELLIGDAGER;
  return runder.flatMap((runde) => runde.spurte.map((spurt) => ({ fristId: spurt.fristId, plan: svarplan(runde, spurt, navn.get(spurt.personId) ?? '', regler, kalender) })));
}

async function finnSpurt(db: Db, fristId: string): Promise<Spurtlinje | undefined> {
  const rad = await db.selectFrom('svarrunde').select('spurte').where(sql<boolean>`spurte @> ${JSON.stringify([{ fristId }])}::jsonb`).executeTakeFirst();
  return rad?.spurte.find((s) => s.fristId === fristId);
}

/** Whether any rule, or any deadline of its own, asks for reminders: else nothing need be worked out. */
async function noeAaPlanlegge(db: Db, regler: Paaminnelsesregler): Promise<boolean> {
  if ([...regler.keys()].some((slag) => slag !== 'svarfrist')) return true;
  return (await db.selectFrom('forpliktelse').select('forpliktelse_id').where(sql<boolean>`paaminnelser <> '[]'::jsonb`).limit(1).execute()).length > 0;
}

/** Commitments that are somebody's, and what plans them. */
async function lesPlaner(db: Db, regler: Paaminnelsesregler) {
  const bilde = new Fristbilde(await lesFristdata(db as unknown as Kysely<FristDb>));
  const rader = await db.selectFrom('forpliktelse as f').leftJoin('behandling as b', 'b.behandling_id', 'f.behandling_id')
    .select(['f.forpliktelse_id', 'f.slag', 'f.hendelse_id', 'f.registrert', 'f.paaminnelser', 'b.organ_id', 'b.organ']).where('f.slag', '!=', 'svarfrist').execute();
  const holdte = await db.selectFrom('paaminnelse').select(['eier_id', 'trinn']).where('kategori', '=', 'fristvarsel').where('tilstand', '=', 'holdt').execute();
  const forpliktelser = rader.flatMap((mer): Planregel[] => {
    const regel = bilde.noder.get(mer.forpliktelse_id);
    return regel ? [{ ...regel, ...mer, holdt: holdte.filter((h) => h.eier_id === regel.id).map((h) => h.trinn) }] : [];
  });
  return { planer: new Fristplaner(bilde, regler, await lesNavngitte(db as unknown as Kysely<FellesskapDb>)), forpliktelser };
}

/** One deadline and what it is read against; all of them only where it is counted from another. */
async function fristdataFor(alle: Db, id: string) {
  const db = alle as unknown as Kysely<FristDb>;
  const regel = await db.selectFrom('forpliktelse').select('frist').where('forpliktelse_id', '=', id).executeTakeFirst();
  if (regel?.frist.presisjon === 'avstand-fra') return lesFristdata(db);
  return lesFristdata(db, id);
}
