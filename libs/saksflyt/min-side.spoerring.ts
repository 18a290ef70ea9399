import { type Kysely, type SqlBool, sql } from 'kysely';
import { type AvtalelisteRad, lesMatrise, neste, type PartsstatusRad, signerbare, type SignaturmatriseDb } from '#avtale';
import { type DriftsavvikRad } from '#drift';
import { harRolle, type Tilgang } from '#felles';
import { type FellesskapDb } from '#fellesskap';
import { type MoeteplanDb } from '#moete';
import { type ReferatlisteDb } from '#referat';
import { type SakssporDb, type SaksoversiktDb } from '#sak';
import { lesNavngitte } from './fakta/navngitte';
import { handlerFor } from './fakta/oppfoelging';
import { lesAapne } from './forpliktelse.aapne';
import { type ForpliktelseDb } from './forpliktelse.spoerring';
import { type InnspillDb, lesInnkurv } from './innspillsmatrise';
import { hvem as ansvarligNavn, type Mottaker, mottakerFor } from './mottakernavn';
import { gjoeremaal, type Gjoeremaal } from './min-side';

export type MinSideDb = SaksoversiktDb & Pick<FellesskapDb, 'part'> & SakssporDb & InnspillDb & MoeteplanDb & ReferatlisteDb & { avtaleliste: AvtalelisteRad; partsstatus: PartsstatusRad; driftsavvik: DriftsavvikRad };
type Db = Kysely<MinSideDb>;
/** The same rows, for a question that knows fewer of them. */
const som = <T>(db: Db): Kysely<T> => db as unknown as Kysely<T>;

/** Who asks, and the day that it is for them. */
export interface Spoerrer { readonly tilgang: Tilgang; readonly idag: string }

export const FLEST = 200;
const LEDELSE: ReadonlySet<string> = new Set(['leder', 'nestleder', 'sekretaer']);

export const partene = ({ roller }: Tilgang, ...slag: readonly string[]): readonly string[] => roller.flatMap((r) => (r.partId !== undefined && slag.includes(r.rolle) ? [r.partId] : []));
export const organene = ({ medlemskap }: Tilgang): readonly string[] => [...new Set(medlemskap.map((m) => m.organId))];
export const ledede = ({ medlemskap }: Tilgang): readonly string[] => [...new Set(medlemskap.flatMap((m) => (LEDELSE.has(m.verv) ? [m.organId] : [])))];

/** Saker that came back to whoever reported them, and for the secretariat those that nobody has prepared; with how many the latter are. */
export async function lesSaker(db: Db, { tilgang, idag }: Spoerrer): Promise<readonly Gjoeremaal[]> {
  const kolonner = ['s.sak_id', 's.tittel', 's.endret', 's.meldt', 'p.navn as part', 'o.navn as organ'] as const;
  const saker = () => db.selectFrom('saksoversikt as s').leftJoin('part as p', (j) => j.on(sql<SqlBool>`p.part_id::text = s.part_id`)).leftJoin('organ as o', (j) => j.on(sql<SqlBool>`o.organ_id::text = s.organ_id`)).select(kolonner).limit(FLEST);
  const returnert = await saker().where('s.status', '=', 'returnert').where((eb) => eb.or([
    eb('s.meldt_av', '=', tilgang.person),
    ...inn(partene(tilgang, 'saksinnmelder'), (ider) => eb('s.part_id', 'in', ider)), ...inn(ledede(tilgang), (ider) => eb('s.organ_id', 'in', ider)),
  ])).orderBy('s.endret').execute();
  const meldt = harRolle(tilgang, 'sekretariat') ? await saker().where('s.status', '=', 'meldt').orderBy('s.endret').execute() : [];
  const linje = (slag: 'rett-sak' | 'forbered-sak') => (s: (typeof meldt)[number]) =>
    gjoeremaal(idag, { slag, tittel: s.tittel, gjelder: { slag: 'sak', id: s.sak_id }, paaVegneAv: s.part ?? s.organ, dag: null, siden: slag === 'forbered-sak' ? s.meldt : s.endret });
  return [...returnert.map(linje('rett-sak')), ...meldt.map(linje('forbered-sak'))];
}

/** One term for a list, none for an empty one. */
const inn = <T>(ider: readonly string[], ledd: (ider: string[]) => T): T[] => (ider.length > 0 ? [ledd([...ider])] : []);

/** What the parts that one acts for have yet to answer, clear up or sign. */
export async function lesAvtaler(db: Db, { tilgang, idag }: Spoerrer): Promise<readonly Gjoeremaal[]> {
  const [svarer, retter] = [partene(tilgang, 'postmottak'), tilgang.roller.filter((r) => r.rolle === 'signatar' && r.partId !== undefined)];
  const alle = [...new Set([...svarer, ...retter.flatMap((r) => r.partId ?? [])])];
  if (alle.length === 0) return [];
  const rader = await db.selectFrom('partsstatus as p').innerJoin('avtaleliste as a', (j) => j.onRef('a.avtale_id', '=', 'p.avtale_id').onRef('a.runde', '=', 'p.runde')).selectAll('p').select(['a.navn as avtale', 'a.krever_signatur'])
    .where('p.part_id', 'in', alle).where('p.trukket', '=', false).where((eb) => eb.or([eb('p.signert_dato', 'is', null), eb('p.svar_dato', 'is', null)])).orderBy('p.svarfrist').limit(FLEST).execute();
  const linje = (slag: Gjoeremaal['slag'], { avtale_id: id, avtale, navn, part_id: partId, svarfrist, sendt }: Pick<(typeof rader)[number], 'avtale_id' | 'avtale' | 'navn' | 'part_id' | 'svarfrist' | 'sendt'>) =>
    gjoeremaal(idag, { slag, tittel: avtale, gjelder: { slag: 'avtale', id, partId }, paaVegneAv: navn, dag: svarfrist, siden: sendt });
  const svar = rader.filter((r) => svarer.includes(r.part_id) && r.tilstand !== 'godkjent' && neste(r, r.krever_signatur) !== null).map((r) => linje(r.tilstand === 'forbehold' ? 'avklar-forbehold' : 'svar-avtale', r));
  const matrise = retter.length === 0 ? [] : await lesMatrise(som<SignaturmatriseDb>(db), { parter: retter.flatMap((r) => r.partId ?? []), status: 'venter', antall: FLEST });
  const tilSignering = matrise.flatMap((m) => signerbare(m, retter)).flatMap((c) => rader.filter((r) => r.avtale_id === c.avtaleId && r.part_id === c.partId).map((r) => linje('signer-avtale', r)));
  return [...svar, ...tilSignering];
}

/** Rounds that one's parts and bodies are asked in, and for the secretariat those that a decision ordered and nobody has sent. */
export async function lesInnspill(db: Db, { tilgang, idag }: Spoerrer): Promise<readonly Gjoeremaal[]> {
  const innkurv = await lesInnkurv(som<InnspillDb>(db), [...partene(tilgang, 'postmottak'), ...organene(tilgang)], { alle: false, antall: FLEST });
  const bestilt = harRolle(tilgang, 'sekretariat') ? await db.selectFrom('innspillsrunde').leftJoin('saksoversikt as s', 's.sak_id', 'innspillsrunde.sak_id').select(['innspill_id', 'innspillsrunde.tittel', 'til', 'bestilt', 's.tittel as sak'])
    .where('innspillsrunde.status', '=', 'foreslaatt').orderBy('bestilt').limit(FLEST).execute() : [];
  return [
    ...innkurv.map(({ runde, linje }) => gjoeremaal(idag, { slag: 'gi-innspill', tittel: runde.tittel, gjelder: { slag: 'innspill', id: runde.innspill_id }, paaVegneAv: linje.navn, dag: runde.dager?.til ?? null, siden: runde.sendt })),
    ...bestilt.map((r) => gjoeremaal(idag, { slag: 'send-innspill', tittel: r.tittel === '' ? (r.sak ?? '') : r.tittel, gjelder: { slag: 'innspill', id: r.innspill_id }, paaVegneAv: r.til, dag: null, siden: r.bestilt })),
  ];
}

/** Commitments of those whom one acts for; for the secretariat also those that nobody answers for, or that have no day. */
export async function lesForpliktelsene(db: Db, { tilgang, idag }: Spoerrer): Promise<readonly Gjoeremaal[]> {
  const sekretariat = harRolle(tilgang, 'sekretariat');
  const bok = await lesNavngitte(som<FellesskapDb>(db));
  const min = (mottaker: Mottaker): boolean => handlerFor(tilgang, mottaker) || (sekretariat && mottaker.slag === 'sekretariat');
  const aapne = await lesAapne(som<ForpliktelseDb>(db), (navn) => min(mottakerFor(navn, bok)), sekretariat);
  return aapne.flatMap(({ regel, til, etterspoerres }) => {
    const navn = ansvarligNavn(regel);
    const mottaker = navn === null ? undefined : mottakerFor(navn, bok);
    const erMin = mottaker !== undefined && min(mottaker);
    if (!erMin && !(sekretariat && etterspoerres)) return [];
    const gjelder = { slag: 'sak', id: regel.sak_id } as const;
    return [gjoeremaal(idag, { slag: !erMin ? 'avklar' : regel.slag === 'raad' ? 'gi-raad' : 'oppfyll', tittel: regel.hva, gjelder, paaVegneAv: mottaker?.slag === 'person' ? null : navn, dag: til, siden: regel.satt })];
  });
}

/** How many incidents nobody has dealt with. */
export async function tellAvvik(db: Db): Promise<number> {
  const { antall } = await db.selectFrom('driftsavvik').select((eb) => eb.fn.countAll<string>().as('antall')).where('tilstand', '=', 'aapent').executeTakeFirstOrThrow();
  return Number(antall);
}
