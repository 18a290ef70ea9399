import { type Kysely } from 'kysely';
import { dagerEtter, harRolle } from '#felles';
import { type Saksstatus } from '#sak';
import { type FristDb, Fristbilde, lesFristdataFor } from './fristbilde';
import { ledede, type MinSideDb, partene, type Spoerrer } from './min-side.spoerring';
import { type Sporrad } from './saksplass';

type Db = Kysely<MinSideDb>;

const FLEST = 50;
const DAGER_FRAM = 42;

/** A sak of one's own that is with others, and the trail that says where. */
export interface EgenSak extends Sporrad { readonly sak_id: string; readonly tittel: string; readonly referanse: string | null; readonly status: Saksstatus; readonly endret: string }

/** Reported by oneself, or for a part or a body that one acts for; not those that are over or came back. The last changed first. */
export function lesEgneSaker(db: Db, { tilgang }: Spoerrer): Promise<EgenSak[]> {
  const [parter, organer] = [partene(tilgang, 'saksinnmelder'), ledede(tilgang)];
  return db.selectFrom('saksoversikt as s').innerJoin('saksspor as t', 't.sak_id', 's.sak_id').select(['s.sak_id', 's.tittel', 's.referanse', 's.status', 's.endret', 't.prosess', 't.versjon', 't.spor'])
    .where('s.status', 'not in', ['avsluttet', 'trukket', 'returnert', 'ventet'])
    .where((eb) => eb.or([eb('s.meldt_av', '=', tilgang.person), ...(parter.length > 0 ? [eb('s.part_id', 'in', [...parter])] : []), ...(organer.length > 0 ? [eb('s.organ_id', 'in', [...organer])] : [])]))
    .orderBy('s.endret', 'desc').limit(FLEST).execute();
}

/** A round that somebody has not answered. */
export interface Ventende {
  readonly slag: 'avtale' | 'innspill';
  readonly id: string;
  readonly tittel: string;
  /** Of those that are waited for. */
  readonly ikkeSvart: number;
  readonly mottakere: number;
  readonly dag: string | null;
}

/** For the secretariat: rounds of agreements and of input where somebody is silent, the first deadline first. */
export async function lesVentende(db: Db, { tilgang }: Spoerrer): Promise<readonly Ventende[]> {
  if (!harRolle(tilgang, 'sekretariat')) return [];
  const avtaler = await db.selectFrom('avtaleliste as a').innerJoin('partsstatus as p', (j) => j.onRef('p.avtale_id', '=', 'a.avtale_id').onRef('p.runde', '=', 'a.runde')).where('p.trukket', '=', false)
    .where('a.svarstatus', 'in', ['sendt', 'delvis-signert'])
    .select((eb) => ['a.avtale_id as id', 'a.navn as tittel', 'a.svarfrist as dag', eb.fn.countAll<string>().as('mottakere'), eb.fn.countAll<string>().filterWhere('p.svar_dato', 'is', null).as('tause')])
    .groupBy(['a.avtale_id', 'a.navn', 'a.svarfrist']).execute();
  const runder = await db.selectFrom('innspillsrunde as r').innerJoin('innspillsmottaker as m', 'm.innspill_id', 'r.innspill_id').where('r.status', '=', 'sendt').where('m.forventet', '=', true)
    .select((eb) => ['r.innspill_id as id', 'r.tittel', eb.fn.countAll<string>().as('mottakere'), eb.fn.countAll<string>().filterWhere('m.tilstand', '!=', 'svart').as('tause')])
    .groupBy(['r.innspill_id', 'r.tittel']).execute();
  const bilde = runder.length === 0 ? undefined : new Fristbilde(await lesFristdataFor(db as unknown as Kysely<FristDb>, runder.map((r) => r.id)));
  const dagen = (id: string): string | null => {
    const regel = bilde?.noder.get(id);
    return (regel && bilde?.loes(regel).til) ?? null;
  };
  const alle = [...avtaler.map((a) => ({ slag: 'avtale' as const, ...a })), ...runder.map((r) => ({ slag: 'innspill' as const, ...r, dag: dagen(r.id) }))];
  return alle.map(({ slag, id, tittel, tause, mottakere, dag }) => ({ slag, id, tittel, ikkeSvart: Number(tause), mottakere: Number(mottakere), dag }))
    .filter((v) => v.ikkeSvart > 0).sort((a, b) => `${a.dag ?? '~'} ${a.tittel}`.localeCompare(`${b.dag ?? '~'} ${b.tittel}`, 'nb')).slice(0, FLEST);
}

/** The meetings to come of one's own bodies; the secretariat sees all bodies'. */
export async function lesMoetene(db: Db, { tilgang, idag }: Spoerrer, organer: readonly string[]) {
  const alle = harRolle(tilgang, 'sekretariat');
  if (!alle && organer.length === 0) return [];
  let q = db.selectFrom('moeteplan').selectAll().where('dato', '>=', idag).where('dato', '<=', dagerEtter(idag, DAGER_FRAM)).where('status', 'in', ['planlagt', 'aapnet']).orderBy('dato').orderBy('moete_id').limit(FLEST);
  if (!alle) q = q.where('organ_id', 'in', [...organer]);
  return (await q.execute()).map((m) => ({ id: m.moete_id, tittel: m.tittel, organ: { id: m.organ_id, navn: m.organ }, dato: m.dato, start: m.start, sted: m.sted, form: m.form, status: m.status, antallSaker: m.antall_saker }));
}

/** Meetings whose stream may say that this person owes an answer: written procedures, and drafts of minutes. */
export async function moeterSomSpoer(db: Db, organer: readonly string[]): Promise<{ readonly skriftlige: readonly string[]; readonly referater: readonly string[] }> {
  if (organer.length === 0) return { skriftlige: [], referater: [] };
  const skriftlige = await db.selectFrom('moeteplan').select('moete_id').where('organ_id', 'in', [...organer]).where('form', '=', 'skriftlig').where('status', 'in', ['planlagt', 'aapnet']).limit(FLEST).execute();
  const referater = await db.selectFrom('referatliste').select('moete_id').where('organ_id', 'in', [...organer]).where('ferdigstilt', 'is', null).where('utkast', '>', 0).orderBy('dato', 'desc').limit(FLEST).execute();
  return { skriftlige: skriftlige.map((r) => r.moete_id), referater: referater.map((r) => r.moete_id) };
}
