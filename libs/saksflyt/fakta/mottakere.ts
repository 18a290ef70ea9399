import { Injectable } from '@nestjs/common';
import { type Kysely } from 'kysely';
import { type Eskaleringsmottaker, ESKALERINGSTRINN, type Rolle, TURTRINN, type Verv } from '#felles';
import { type FellesskapDb, finnFellesskap, finnPersoner, medlemmerAv, rolleinnehavere, signatarer } from '#fellesskap';
import { type Adressert, type Mottaker, Mottakerkilde, type Mottakervalg } from '#frist';
import { Database, Konfigurasjon } from '#platform';
import { type BehandlingDb } from '#sak';
import { type ForpliktelseRad } from '../forpliktelse.projection';
import { type Mottaker as Skyldner, partene } from '../mottakernavn';

export type MottakerDb = FellesskapDb & BehandlingDb & { forpliktelse: ForpliktelseRad };
type Db = Kysely<MottakerDb>;
type Personer = readonly Pick<Mottaker, 'personId' | 'navn' | 'epost'>[];
interface Gruppe { readonly rolle: string; readonly personer: Personer }

/** A body's reminders go to its leader and its secretary. */
const FOR_ORGANET: readonly Verv[] = ['leder', 'sekretaer'];

/** Those who hold the office or role at that moment. */
@Injectable()
export class MottakereFraFellesskapet extends Mottakerkilde {
  constructor(
    private readonly database: Database,
    private readonly konfigurasjon: Konfigurasjon,
  ) {
    super();
  }

  finn(tenant: string, valg: Mottakervalg, naa: string): Promise<Adressert> {
    return this.database.les(tenant, async (db: Db) => {
      const fellesskap = await finnFellesskap(somFellesskap(db));
      const { rolle, personer } = await mottakerne(db, valg, naa);
      const hos = valg.svarsted ?? (valg.kategori === 'avtale' ? `avtaler/${valg.eier_id}` : `saker/${valg.sak_id}`);
      return {
        mottakere: await medForm(db, personer), rolle, fellesskap: fellesskap?.navn ?? '', sakId: valg.sak_id ?? undefined,
        lenke: `${this.konfigurasjon.offentligUrl}/${fellesskap?.slug ?? ''}/${hos}`,
      };
    });
  }
}

export const somFellesskap = (db: Db) => db as unknown as Kysely<FellesskapDb>;

async function mottakerne(db: Db, valg: Mottakervalg, naa: string): Promise<Gruppe> {
  const { trinn, mottaker_slag: slag, mottaker_id: id, mottaker_navn: navn, eier_id: avtaleId } = valg;
  if (trinn === ESKALERINGSTRINN) return eskaleringsmottakere(db, valg, naa);
  if (trinn === TURTRINN) return { rolle: `de som kan signere for ${navn}`, personer: await signatarer(somFellesskap(db), id, avtaleId, naa) };
  return skyldnere(db, { slag, id, navn }, naa);
}

/** Who owe the answer, or what else a deadline is about. */
export async function skyldnere(db: Db, { slag, id, navn }: Skyldner, naa: string): Promise<Gruppe> {
  switch (slag) {
    case 'part': return medRolle(db, 'postmottak', `postmottaket til ${navn}`, naa, id);
    case 'partene': return { rolle: 'postmottaket til hver av partene i saken', personer: await postmottakene(db, id, naa) };
    case 'organ': return { rolle: `leder og sekretær i ${navn}`, personer: await medVerv(db, id, FOR_ORGANET, naa) };
    case 'person': return { rolle: navn, personer: (await finnPersoner(somFellesskap(db), [id])).map((p) => ({ personId: p.person_id, navn: p.navn, epost: p.epost })) };
    case 'sekretariat': return medRolle(db, 'sekretariat', 'sekretariatet', naa);
    case 'ukjent': return { rolle: `«${navn}», som ikke er noen part, noe organ eller noen person her`, personer: [] };
  }
}

async function postmottakene(db: Db, sakId: string, naa: string): Promise<Personer> {
  const runder = await db.selectFrom('forpliktelse').select(['avtale_id', 'pos', 'parter']).where('sak_id', '=', sakId).where('slag', '=', 'svarfrist').execute();
  const grupper = await Promise.all(partene(runder).map((p) => medRolle(db, 'postmottak', p.navn, naa, p.partId)));
  return grupper.flatMap((g) => g.personer);
}

/** The first in the rule that somebody answers to. */
async function eskaleringsmottakere(db: Db, valg: Mottakervalg, naa: string): Promise<Gruppe> {
  const til = valg.eskalering?.til ?? [];
  for (const hvem of til) {
    const gruppe = await eskaleringsgruppe(db, hvem, valg, naa);
    if (gruppe.personer.length > 0) return gruppe;
  }
  return { rolle: til.map((t) => ESKALERT_TIL[t]).join(', ellers '), personer: [] };
}

const ESKALERT_TIL: Readonly<Record<Eskaleringsmottaker, string>> = { leder: 'lederen', nestleder: 'nestlederen', 'partens-ledelse': 'partens ledelse', sekretariat: 'sekretariatet' };

async function eskaleringsgruppe(db: Db, hvem: Eskaleringsmottaker, { mottaker_slag, mottaker_id, mottaker_navn, sak_id }: Mottakervalg, naa: string): Promise<Gruppe> {
  if (hvem === 'sekretariat') return medRolle(db, 'sekretariat', ESKALERT_TIL[hvem], naa);
  if (hvem === 'partens-ledelse') return mottaker_slag === 'part' ? medRolle(db, 'signatar', `ledelsen i ${mottaker_navn}`, naa, mottaker_id) : { rolle: ESKALERT_TIL[hvem], personer: [] };
  const organ = mottaker_slag === 'organ' ? { id: mottaker_id, navn: mottaker_navn } : sak_id === null ? undefined : await besluttendeOrgan(db, sak_id);
  return organ ? { rolle: `${ESKALERT_TIL[hvem]} i ${organ.navn}`, personer: await medVerv(db, organ.id, [hvem], naa) } : { rolle: ESKALERT_TIL[hvem], personer: [] };
}

/** The body that decided the sak last. */
async function besluttendeOrgan(db: Db, sakId: string): Promise<{ id: string; navn: string } | undefined> {
  const rad = await db.selectFrom('behandling').select(['organ_id', 'organ']).where('sak_id', '=', sakId).where('endelig', '=', true).where('dato', 'is not', null)
    .orderBy('dato', 'desc').limit(1).executeTakeFirst();
  return rad && { id: rad.organ_id, navn: rad.organ };
}

async function medRolle(db: Db, navn: Rolle, rolle: string, naa: string, partId?: string): Promise<Gruppe> {
  const funnet = await rolleinnehavere(somFellesskap(db), navn, naa, partId);
  return { rolle, personer: funnet.map(({ personId, navn: heter, epost }) => ({ personId, navn: heter, epost })) };
}

async function medVerv(db: Db, organId: string, verv: readonly Verv[], naa: string): Promise<Personer> {
  const medlemmer = (await medlemmerAv(somFellesskap(db), organId, naa)).filter((m) => verv.includes(m.verv));
  const personer = await finnPersoner(somFellesskap(db), [...new Set(medlemmer.map((m) => m.personId))]);
  return personer.map((p) => ({ personId: p.person_id, navn: p.navn, epost: p.epost }));
}

/** Each person once. */
export async function medForm(db: Db, personer: Personer): Promise<Mottaker[]> {
  if (personer.length === 0) return [];
  const ider = personer.map((p) => p.personId);
  const former = new Map((await db.selectFrom('varsling').select(['person_id', 'form']).where('person_id', 'in', ider).execute()).map((v) => [v.person_id, v.form]));
  const maalformer = new Map((await db.selectFrom('maalformvalg').selectAll().where('person_id', 'in', ider).execute()).map((v) => [v.person_id, v.maalform]));
  return [...new Map(personer.map((p) => [p.personId, { ...p, form: former.get(p.personId) ?? 'enkeltvis', maalform: maalformer.get(p.personId) ?? 'nb' }])).values()];
}
