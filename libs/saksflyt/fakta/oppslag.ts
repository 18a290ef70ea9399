import { Injectable } from '@nestjs/common';
import { type FieldError } from '#eventsourcing';
import { type Frist, type Kalendervalg, type Organref, type Organslag, osloDato, type Partsslag } from '#felles';
import { type Kysely } from 'kysely';
import { LRUCache } from 'lru-cache';
import { type FellesskapDb, finnOrgan, finnParter, finnParterMedNummer, medlemmerAv, type OrganRad, somKalender } from '#fellesskap';
import { BARE_HELLIGDAGER } from '#frist';
import { forrigeHevede, type MoeteplanDb, nestePlanlagte, type Opptatt, type Organmedlem } from '#moete';
import { Database, Hendelseslager, Sjekkpunktvakt } from '#platform';
import { type Fristdata, type FristDb, lesFristdata, lesPlan } from '../fristbilde';
import { feilIEndring, feilIFrister, type Fristutkast, fristerI } from '../fristfeil';
import { prosessFor, type Prosessversjon, prosessversjonAv } from '#prosess';
import { type Rute } from '#sak';
import { harSesong, ruteAv } from './rute';

const TAALMODIGHET_MS = 1_000;
/** Stands for the decision that a deadline without one belongs to. */
const ENSLIG = 'bestilling';

/** What rules of one context must know from another, read from the read models. */
@Injectable()
export class Oppslag {
  /** A new version of a process is followed by new saker within a second. */
  private readonly gjeldende = new LRUCache<string, Prosessversjon>({ max: 5_000, ttl: 1_000 });
  /** A version never changes. */
  private readonly versjoner = new LRUCache<string, Prosessversjon>({ max: 500 });

  constructor(
    private readonly database: Database,
    private readonly lager: Hendelseslager,
    private readonly lesemodeller: Sjekkpunktvakt,
  ) {}

  organ(tenant: string, organId: string): Promise<OrganRad | undefined> {
    return this.naarDetFinnes(() => this.les(tenant, (db) => finnOrgan(db, organId)));
  }

  /** Kinds of which there is a body in work. */
  async organslag(tenant: string, naa: string, nok: (finnes: readonly Organslag[]) => boolean): Promise<readonly Organslag[]> {
    const alle = () => this.les(tenant, async (db) => [...new Set((await db.selectFrom('organ').select(['slag', 'nedlagt']).execute()).filter((o) => o.nedlagt === null || o.nedlagt >= osloDato(naa)).map((o) => o.slag))]);
    const funnet = await this.naarDetFinnes(async () => {
      const slag = await alle();
      return nok(slag) ? slag : undefined;
    });
    return funnet ?? alle();
  }

  /** Ids of the bodies of these kinds that are in work. */
  async organerAvSlag(tenant: string, slag: readonly Organslag[], naa: string): Promise<readonly string[]> {
    const rader = await this.les(tenant, (db) => db.selectFrom('organ').select(['organ_id', 'nedlagt']).where('slag', 'in', [...slag]).orderBy('organ_id').execute());
    return rader.filter((o) => o.nedlagt === null || o.nedlagt >= osloDato(naa)).map((o) => o.organ_id);
  }

  /** Those of the bodies that exist and are not closed. */
  async organerIArbeid(tenant: string, organIder: readonly string[], naa: string): Promise<readonly Organref[]> {
    const dag = osloDato(naa);
    const funnet = await Promise.all([...new Set(organIder)].map((id) => this.organ(tenant, id)));
    return funnet.flatMap((o) => (o && (o.nedlagt === null || o.nedlagt >= dag) ? [{ id: o.organ_id, slag: o.slag, navn: o.navn }] : []));
  }

  /** Every name and short name that a body has or has had, in lower case. */
  async organnavn(tenant: string): Promise<ReadonlySet<string>> {
    const rader = await this.les(tenant, (db) => db.selectFrom('organ').select(['navn', 'kortnavn', 'tidligere_navn']).execute());
    return new Set(rader.flatMap((o) => [o, ...o.tidligere_navn]).flatMap((o) => [o.navn, o.kortnavn]).map((n) => n.normalize('NFC').toLowerCase()));
  }

  /** All meetings of a body, called off or not. */
  private moeterI(tenant: string, organId: string): Promise<readonly { moeteId: string; dato: string; status: string }[]> {
    return this.database.les(tenant, (db: Kysely<MoeteplanDb>) => db.selectFrom('moeteplan').select(['moete_id as moeteId', 'dato', 'status']).where('organ_id', '=', organId).execute());
  }

  /** Days that a body has a meeting on, and the ids of all its meetings that are known; one planned or moved a moment ago counts. */
  async organetsMoeter(tenant: string, organId: string): Promise<{ opptatt: readonly Opptatt[]; kjente: ReadonlySet<string> }> {
    await this.naaSlutten();
    const moeter = await this.moeterI(tenant, organId);
    return { opptatt: moeter.filter((m) => m.status !== 'avlyst'), kjente: new Set(moeter.map((m) => m.moeteId)) };
  }

  /** Those of the parts that exist, by id or organisasjonsnummer. */
  async parter(tenant: string, partIder: readonly string[], numre: readonly string[] = []): Promise<readonly { partId: string; navn: string; slag: Partsslag; organisasjonsnummer: string }[]> {
    const alle = () => this.les(tenant, async (db) => [...(await finnParter(db, partIder)), ...(await finnParterMedNummer(db, numre))]);
    const funnet = await this.naarDetFinnes(async () => {
      const rader = await alle();
      return rader.length === new Set(partIder).size + new Set(numre).size ? rader : undefined;
    });
    return (funnet ?? (await alle())).map((p) => ({ partId: p.part_id, navn: p.navn, slag: p.slag, organisasjonsnummer: p.organisasjonsnummer }));
  }

  /** Which days count as days off now. */
  async kalender(tenant: string): Promise<Kalendervalg> {
    const rad = await this.les(tenant, (db) => db.selectFrom('kalender').selectAll().orderBy('pos', 'desc').limit(1).executeTakeFirst());
    return rad ? somKalender(rad).valg : BARE_HELLIGDAGER;
  }

  prosessFor(tenant: string, sakstype: string): Promise<Prosessversjon | undefined> {
    return this.husket(this.gjeldende, `${tenant} ${sakstype}`, () => prosessFor(this.database, tenant, sakstype));
  }

  prosessversjon(tenant: string, ref: { readonly noekkel: string; readonly versjon: number }): Promise<Prosessversjon | undefined> {
    return this.husket(this.versjoner, `${tenant} ${ref.noekkel} ${ref.versjon}`, () => prosessversjonAv(this.database, tenant, ref));
  }

  /** A definition as the rules of a sak need it, with the seasons that the helsefellesskap has set for itself. */
  async rute(tenant: string, definisjon: Prosessversjon['definisjon']): Promise<Rute> {
    if (!harSesong(definisjon)) return ruteAv(definisjon);
    const kalendere = await this.les(tenant, (db) => db.selectFrom('kalender').selectAll().orderBy('pos').execute());
    return ruteAv(definisjon, kalendere.map(somKalender));
  }

  /** Places in the body on a day, `YYYY-MM-DD`, Norwegian time: as they stood at noon. */
  async medlemmer(tenant: string, organId: string, dag: string): Promise<readonly Organmedlem[]> {
    return this.les(tenant, async (db) => {
      const medlemmer = await medlemmerAv(db, organId, `${dag}T11:00:00.000Z`);
      const parter = await finnParter(db, medlemmer.flatMap((m) => m.representerer?.partId ?? []));
      const organer = await Promise.all([...new Set(medlemmer.flatMap((m) => m.representerer?.organId ?? []))].map((id) => finnOrgan(db, id)));
      const navn = new Map([...parter.map((p) => [p.part_id, p.navn] as const), ...organer.flatMap((o) => (o ? [[o.organ_id, o.navn] as const] : []))]);
      return medlemmer.map(({ medlemskapId, personId, verv, rettigheter, representerer, varaFor }) => {
        const { partId = '', organId: fraOrgan = '', gruppe } = representerer ?? {};
        return { medlemskapId, personId, verv, stemme: rettigheter.stemme, rettigheter, representerer: navn.get(partId) ?? navn.get(fraOrgan) ?? gruppe, varaFor: varaFor ?? undefined };
      });
    });
  }

  /** The body's first planned meeting from a day on. */
  async nesteMoete(tenant: string, organId: string, fra: string): Promise<string | undefined> {
    const finn = () => this.database.les(tenant, (db: Kysely<MoeteplanDb>) => nestePlanlagte(db, organId, fra));
    return (await this.naarDetFinnes(finn))?.moete_id;
  }

  /** The body's last meeting before a day that was held to its end. */
  async forrigeMoete(tenant: string, organId: string, foer: string): Promise<string | undefined> {
    const finn = () => this.database.les(tenant, (db: Kysely<MoeteplanDb>) => forrigeHevede(db, organId, foer));
    return (await this.naarDetFinnes(finn))?.moete_id;
  }

  /** Names by person; one who is not registered has none. */
  async navn(tenant: string, personIder: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const ider = [...new Set(personIder)];
    if (ider.length === 0) return new Map();
    const alle = () => this.les(tenant, (db) => db.selectFrom('person').select(['person_id', 'navn']).where('person_id', 'in', ider).execute());
    const funnet = await this.naarDetFinnes(async () => {
      const rader = await alle();
      return rader.length === ider.length ? rader : undefined;
    });
    return new Map((funnet ?? (await alle())).map((p) => [p.person_id, p.navn]));
  }

  /** Those of the persons that are registered. */
  async kjentePersoner(tenant: string, personIder: readonly string[]): Promise<readonly string[]> {
    return [...(await this.navn(tenant, personIder)).keys()];
  }

  /** What is wrong with the deadlines of a decision taken on a day, each with its place in the command. */
  async feilIFrister(tenant: string, utkast: Fristutkast, dag: string): Promise<readonly FieldError[]> {
    const frister = fristerI(utkast);
    if (frister.length === 0) return [];
    const hengerPaaAnnet = frister.some(({ frist }) => frist.presisjon === 'avstand-fra' && frist.fra.slag === 'forpliktelse');
    const les = async (db: Kysely<FristDb>) => (hengerPaaAnnet ? lesFristdata(db) : { regler: [], hendelser: [], ...(await lesPlan(db)) });
    return this.fristfeil(tenant, les, (data, organer) => feilIFrister(utkast, { dag, data, organer }));
  }

  /** What is wrong with another rule for a deadline that stands, set on a day. */
  feilIEndring(tenant: string, { fristId, frist }: { readonly fristId: string; readonly frist: Frist }, dag: string): Promise<readonly FieldError[]> {
    return this.fristfeil(tenant, lesFristdata, (data, organer) => feilIEndring(fristId, frist, { dag, data, organer }));
  }

  private async fristfeil(tenant: string, les: (db: Kysely<FristDb>) => Promise<Fristdata>, finn: (data: Fristdata, organer: ReadonlySet<string>) => readonly FieldError[]) {
    const se = () => this.database.les(tenant, async (db: Kysely<FristDb>) => {
      const organer = await db.selectFrom('organ').select('organ_id').execute();
      return finn(await les(db), new Set(organer.map((o) => o.organ_id)));
    });
    const funnet = await this.naarDetFinnes(async () => {
      const feil = await se();
      return feil.some((f) => f.kode.endsWith('finnes-ikke')) ? undefined : feil;
    });
    return funnet ?? se();
  }

  /** The same of one deadline by itself, at `#/frist`. */
  async feilIFristen(tenant: string, frist: Frist | undefined, dag: string): Promise<readonly FieldError[]> {
    if (!frist) return [];
    const feil = await this.feilIFrister(tenant, { behandlingId: ENSLIG, punkter: [], utenforPunkt: [{ slag: 'frist', hva: '', frist }] }, dag);
    return feil.map((f) => ({ ...f, pointer: f.pointer.replace('#/utenforPunkt/0', '#') }));
  }

  private les<T>(tenant: string, spoersmaal: (db: Kysely<FellesskapDb>) => Promise<T>): Promise<T> {
    return this.database.les(tenant, spoersmaal);
  }

  private async husket<T extends object>(minne: LRUCache<string, T>, noekkel: string, slaaOpp: () => Promise<T | undefined>): Promise<T | undefined> {
    const kjent = minne.get(noekkel);
    if (kjent) return kjent;
    const funnet = await this.naarDetFinnes(slaaOpp);
    if (funnet) minne.set(noekkel, funnet);
    return funnet;
  }

  /** What the read models do not have may just have been registered: once they have seen all there is now, they are asked again. */
  private async naarDetFinnes<T>(slaaOpp: () => Promise<T | undefined>): Promise<T | undefined> {
    const funnet = await slaaOpp();
    if (funnet !== undefined) return funnet;
    await this.naaSlutten();
    return slaaOpp();
  }

  /** The read models have seen all that there is now, or are given up. */
  private async naaSlutten(): Promise<void> {
    const slutt = await this.lager.sisteposisjon();
    if (slutt !== undefined) await this.lesemodeller.ventAlle(slutt, TAALMODIGHET_MS);
  }
}
