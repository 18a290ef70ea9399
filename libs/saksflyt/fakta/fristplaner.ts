import { Injectable } from '@nestjs/common';
import { type Kysely, sql } from 'kysely';
import { type AvtaleregisterRad, type Fristlinje } from '#avtale';
import { erUtenomPlanen, type Kalendervalg } from '#felles';
import { type FellesskapDb, somKalender } from '#fellesskap';
import { BARE_HELLIGDAGER, type Fristen, type Fristfakta, type Fristplan, type PaaminnelseRad, type Planendring, Plankilde, type Ventet } from '#frist';
import { type InnspillsmottakerRad, type InnspillsrundeRad } from '#innspill';
import { Database, Hendelseslager, Sjekkpunktvakt } from '#platform';
import { AVTALEFRISTSLAG, avtaleplan } from '../avtaleplan';
import { Fristbilde, type FristDb, FRISTMODELLER, lesFristdata } from '../fristbilde';
import { Fristplaner, INGENTING, innholdAv, type Paaminnelsesregler, type Planregel } from '../fristplan';
import { type FristvarselRad } from '../fristvarsel.projection';
import { type ImportertRad } from '../importert.projection';
import { ER_HERFRA } from '../importert.spoerring';
import { innspillsdag, innspillsplan, venter } from '../innspillsplan';
import { svarplan } from '../svarplan';
import { type Spurtlinje, type SvarrundeRad } from '../svarrunde.projection';
import { lesNavngitte } from './navngitte';

type PlanDb = FristDb & FellesskapDb & {
  fristvarsel: FristvarselRad; paaminnelse: PaaminnelseRad; svarrunde: SvarrundeRad; innspillsmottaker: InnspillsmottakerRad; innspillsrunde: InnspillsrundeRad; avtaleregister: AvtaleregisterRad; importert: ImportertRad;
};
type Db = Kysely<PlanDb>;
interface Planlagtfrist { readonly fristId: string; readonly plan: Omit<Fristplan, 'bortfalt'> }

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
      return [...(await this.forRunder(db, regler)), ...(await this.forForpliktelser(db, regler)), ...(await this.forPlaner(db, await lesAndrePlaner(db, regler)))];
    });
  }

  ventede(tenant: string): Promise<readonly Ventet[]> {
    return this.database.les(tenant, async (db: Db) => {
      const regler = await lesRegler(db);
      const ventet = (id: string, sakId: string | null, trinnene: Fristplan['trinn']): Ventet[] =>
        trinnene.filter((t) => !erUtenomPlanen(t.trinn)).map(({ trinn, forfaller }) => ({ tenant, kategori: 'fristvarsel', eier_id: id, sak_id: sakId, frist_id: id, mottaker: id, trinn, forfaller }));
      const andre = (await lesAndrePlaner(db, regler)).flatMap(({ fristId, plan }) => ventet(fristId, plan.sakId ?? null, plan.trinn));
      if (!(await noeAaPlanlegge(db, regler))) return andre;
      const { planer, forpliktelser } = await lesPlaner(db, regler);
      return [...andre, ...forpliktelser.filter((regel) => !planer.staarStille(regel)).flatMap((regel) => ventet(regel.id, regel.sak_id, planer.planFor(regel)?.trinn ?? []))];
    });
  }

  /** What the streams say, as far as they have been written when the question is asked. */
  async frist(tenant: string, fristId: string): Promise<Fristen> {
    const slutt = await this.lager.sisteposisjon();
    if (slutt !== undefined && !(await this.lesemodeller.vent([...FRISTMODELLER, 'svarrunde', 'avtaleregister', 'innspillsmottaker'], slutt, VENT_MS))) throw new Error('Lesemodellene er ikke ajour');
    return this.database.les(tenant, async (db: Db) => {
      const spurt = await finnSpurt(db, fristId);
      if (spurt) return spurt.gjenstaar.length > 0 ? { dag: spurt.frist, venter: true, staarStille: false } : { venter: false, staarStille: false };
      const avtalefrist = await finnAvtalefrist(db, fristId);
      if (avtalefrist) return { dag: avtalefrist.dato, venter: true, staarStille: false };
      const innspill = await db.selectFrom('innspillsmottaker').selectAll().where('frist_id', '=', fristId).executeTakeFirst();
      const id = innspill?.innspill_id ?? fristId;
      const bilde = new Fristbilde(await fristdataFor(db, id));
      const regel = bilde.noder.get(id);
      const dag = regel && regel.lukket === null ? bilde.loes(regel).til ?? bilde.svardag(regel) : undefined;
      const staarStille = regel !== undefined && bilde.staarStille(regel);
      if (!innspill) return { dag, venter: dag !== undefined, staarStille };
      return venter(innspill) ? { dag: innspillsdag(innspill, dag), venter: true, staarStille } : { venter: false, staarStille };
    });
  }

  private async forForpliktelser(db: Db, regler: Paaminnelsesregler): Promise<Planendring[]> {
    const kjente = new Map((await db.selectFrom('fristvarsel').selectAll().execute()).map((r) => [r.frist_id, r.innhold]));
    if (kjente.size === 0 && !(await noeAaPlanlegge(db, regler))) return [];
    const { planer, forpliktelser } = await lesPlaner(db, regler);
    return forpliktelser.filter((regel) => !planer.staarStille(regel)).flatMap((regel) => {
      const plan = planer.planFor(regel);
      if (!plan || (kjente.get(regel.id) ?? INGENTING) === innholdAv(plan)) return [];
      const data = planer.medAarsak(regel, plan);
      return [{ kategori: 'fristvarsel', id: regel.id, type: 'PlanleggFristvarsel', data, aarsak: data.aarsak.hendelseId }];
    });
  }

  /** Those who are asked, from the moment they are asked until they have answered; and the deadlines of agreements. */
  private async forPlaner(db: Db, planer: readonly Planlagtfrist[]): Promise<Planendring[]> {
    if (planer.length === 0) return [];
    const kjente = new Map((await db.selectFrom('fristvarsel').selectAll().where('frist_id', 'in', planer.map((p) => p.fristId)).execute()).map((r) => [r.frist_id, r.innhold]));
    return planer.flatMap(({ fristId, plan }) => ((kjente.get(fristId) ?? INGENTING) === innholdAv(plan) ? [] : [{ kategori: 'fristvarsel', id: fristId, type: 'PlanleggFristvarsel', data: plan, aarsak: plan.aarsak.hendelseId }]));
  }

  /** Rounds that have not taken over the rule as it is now. */
  private async forRunder(db: Db, regler: Paaminnelsesregler): Promise<Planendring[]> {
    const regel = regler.get('svarfrist');
    if (!regel) return [];
    const runder = await db.selectFrom('forpliktelse as f').select(['avtale_id', 'runde', 'registrert']).where('slag', '=', 'svarfrist').where('lukket', 'is', null).where(ER_HERFRA)
      .where((eb) => eb.or([eb('regel', 'is', null), eb('regel', '!=', regel.hendelse_id)])).execute();
    return runder.flatMap(({ avtale_id, runde, registrert }) => {
      if (avtale_id === null || runde === null) return [];
      const gjelderFra = Date.parse(registrert) > Date.parse(regel.innstilt) ? registrert : regel.innstilt;
      const data = { runde, dagerFoer: regel.dager_foer, ...(regel.eskalering && { eskalering: regel.eskalering }), regel: regel.hendelse_id, gjelderFra };
      return [{ kategori: 'avtale', id: avtale_id, type: 'FoelgPaaminnelsesregel', data, aarsak: regel.hendelse_id }];
    });
  }
}

async function lesRegler(db: Db): Promise<Paaminnelsesregler> {
  return new Map((await db.selectFrom('paaminnelsesregel').selectAll().execute()).map((r) => [r.slag, r]));
}

/** All that is no commitment of a sak. */
async function lesAndrePlaner(db: Db, regler: Paaminnelsesregler): Promise<readonly Planlagtfrist[]> {
  return [...(await lesSvarplaner(db, regler)), ...(await lesAvtaleplaner(db, regler)), ...(await lesInnspillsplaner(db, regler))];
}

/** A plan for each who is or was asked. */
async function lesSvarplaner(db: Db, regler: Paaminnelsesregler): Promise<readonly Planlagtfrist[]> {
  const runder = await db.selectFrom('svarrunde').selectAll().where(sql<boolean>`spurte <> '[]'::jsonb`).execute();
  if (runder.length === 0) return [];
  const navn = await personnavn(db, runder.flatMap((r) => r.spurte.map((s) => s.personId)));
  const kalender = await gjeldendeKalender(db);
  return runder.flatMap((runde) => runde.spurte.map((spurt) => ({ fristId: spurt.fristId, plan: svarplan(runde, spurt, navn.get(spurt.personId) ?? '', regler, kalender) })));
}

/** A plan for each deadline of the agreements that are or were in force. */
async function lesAvtaleplaner(db: Db, regler: Paaminnelsesregler): Promise<readonly Planlagtfrist[]> {
  if (!AVTALEFRISTSLAG.some((slag) => regler.has(slag))) return [];
  const rader = await db.selectFrom('avtaleregister').select(['avtale_id', 'frister', sql<string | null>`forvaltning #>> '{opplysninger,eier}'`.as('eier')]).where('ikraft_fra', 'is not', null).execute();
  const utenfra = await lesImporterte(db, rader.map((r) => r.avtale_id));
  const eiere = await personnavn(db, rader.flatMap((r) => r.eier ?? []));
  const kalender = await gjeldendeKalender(db);
  return rader.flatMap(({ avtale_id, eier, frister }) => frister.filter((f) => !utenfra.has(f.aarsak.hendelseId)).map((frist) => (
    { fristId: frist.fristId, plan: avtaleplan({ avtale_id, eier: eier ?? undefined }, frist, eiere.get(eier ?? '') ?? '', regler, kalender) })));
}

async function lesImporterte(db: Db, stroemmer: readonly string[]): Promise<ReadonlySet<string>> {
  const rader = stroemmer.length === 0 ? [] : await db.selectFrom('importert').select('hendelse_id').where('stroem_id', 'in', [...stroemmer]).execute();
  return new Set(rader.map((r) => r.hendelse_id));
}

async function finnAvtalefrist(db: Db, fristId: string): Promise<Fristlinje | undefined> {
  const rad = await db.selectFrom('avtaleregister').select('frister').where(sql<boolean>`frister @> ${JSON.stringify([{ fristId }])}::jsonb`).executeTakeFirst();
  return rad?.frister.find((f) => f.fristId === fristId);
}

async function personnavn(db: Db, ider: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rader = ider.length === 0 ? [] : await db.selectFrom('person').select(['person_id', 'navn']).where('person_id', 'in', [...new Set(ider)]).execute();
  return new Map(rader.map((p) => [p.person_id, p.navn]));
}

async function gjeldendeKalender(db: Db): Promise<Kalendervalg> {
  const innstilt = await db.selectFrom('kalender').selectAll().orderBy('pos', 'desc').limit(1).executeTakeFirst();
  return innstilt ? somKalender(innstilt).valg : BARE_HELLIGDAGER;
}

async function finnSpurt(db: Db, fristId: string): Promise<Spurtlinje | undefined> {
  const rad = await db.selectFrom('svarrunde').select('spurte').where(sql<boolean>`spurte @> ${JSON.stringify([{ fristId }])}::jsonb`).executeTakeFirst();
  return rad?.spurte.find((s) => s.fristId === fristId);
}

/** Those who are waited for, and those who still have a plan and are waited for no more; while the sak stands still its plans stand as they are. */
async function lesInnspillsplaner(db: Db, regler: Paaminnelsesregler): Promise<readonly Planlagtfrist[]> {
  const rader = await db.selectFrom('innspillsmottaker as m').innerJoin('innspillsrunde as r', 'r.innspill_id', 'm.innspill_id').leftJoin('fristvarsel as v', 'v.frist_id', 'm.frist_id')
    .selectAll('m').select('r.tittel').where((eb) => eb.or([eb.and([eb('m.lukket', 'is', null), eb('m.tilstand', '!=', 'svart')]), eb('v.innhold', '!=', INGENTING)])).execute();
  if (rader.length === 0) return [];
  const { planer, forpliktelser, holdt } = await lesPlaner(db, regler);
  const runder = new Map(forpliktelser.map((f) => [f.id, f]));
  return rader.flatMap(({ tittel, ...rad }) => {
    const runde = runder.get(rad.innspill_id);
    if (!runde || (venter(rad) && planer.staarStille(runde))) return [];
    return [{ fristId: rad.frist_id, plan: innspillsplan(planer, { ...runde, holdt: holdt(rad.frist_id) }, rad, tittel) }];
  });
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
    .select(['f.forpliktelse_id', 'f.slag', 'f.hendelse_id', 'f.registrert', 'f.paaminnelser', 'f.historikk', 'b.organ']).where('f.slag', '!=', 'svarfrist').where(ER_HERFRA).execute();
  const holdte = await db.selectFrom('paaminnelse').select(['eier_id', 'trinn']).where('kategori', '=', 'fristvarsel').where('tilstand', '=', 'holdt').execute();
  const holdt = (id: string) => holdte.filter((h) => h.eier_id === id).map((h) => h.trinn);
  const forpliktelser = rader.flatMap((mer): Planregel[] => {
    const regel = bilde.noder.get(mer.forpliktelse_id);
    return regel ? [{ ...regel, ...mer, holdt: holdt(regel.id) }] : [];
  });
  return { holdt, planer: new Fristplaner(bilde, regler, await lesNavngitte(db as unknown as Kysely<FellesskapDb>)), forpliktelser };
}

/** One deadline and what it is read against; all of them only where it is counted from another. */
async function fristdataFor(alle: Db, id: string) {
  const db = alle as unknown as Kysely<FristDb>;
  const regel = await db.selectFrom('forpliktelse').select('frist').where('forpliktelse_id', '=', id).executeTakeFirst();
  if (regel?.frist.presisjon === 'avstand-fra') return lesFristdata(db);
  return lesFristdata(db, id);
}
