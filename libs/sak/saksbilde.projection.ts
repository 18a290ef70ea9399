import { type Kysely } from 'kysely';
import { type Fold, projection, type Recorded } from '#eventsourcing';
import { sakHendelser, type SakHendelse } from './sak.events';
import { INGEN_SAK, type Sak, utvikle } from './sak.tilstand';

/** Each sak as its rules see it, without the words of the paper: for questions about all of them at once, judged by the rules that judge one. */
export type SaksbildeRad = { sak_id: string; aapen: boolean; sak: Partial<Sak> };

const OVER: ReadonlySet<Sak['grunnstatus']> = new Set(['avsluttet', 'trukket', 'returnert', 'ventet']);

const somSak = (rad: Pick<SaksbildeRad, 'sak'> | undefined): Sak => ({ ...INGEN_SAK, ...rad?.sak });

/** The rules ask whether there is a paper, proposals and files, never what they say. */
function utenOrd({ framlagt: _, saksframlegg, ...sak }: Sak): Partial<Sak> {
  return { ...sak, ...(saksframlegg && { saksframlegg: { ...saksframlegg, beskrivelse: '', seksjoner: undefined } }) };
}

const foelg: Fold<SaksbildeRad, Recorded<SakHendelse>> = {
  keys: (e) => [{ sak_id: e.streamId }],
  fold: (rad, e) => {
    const sak = utvikle(somSak(rad), e as SakHendelse, e.metadata.registrert, e.metadata.reason);
    return { sak_id: e.streamId, aapen: sak.prosess !== undefined && sak.grunnstatus !== undefined && !OVER.has(sak.grunnstatus), sak: utenOrd(sak) };
  },
};

export const saksbilde = projection<SaksbildeRad>({
  name: 'saksbilde',
  version: 1,
  columns: { sak_id: 'uuid', aapen: 'boolean', sak: 'jsonb' },
  key: ['sak_id'],
  indexes: ['aapen'],
}).from(sakHendelser, Object.fromEntries(Object.keys(sakHendelser.definitions).map((type) => [type, foelg])));

export type SaksbildeDb = { saksbilde: SaksbildeRad };

/** The saker that somebody has reported and that are not over. */
export async function aapneSaker(db: Kysely<SaksbildeDb>): Promise<readonly { readonly sakId: string; readonly sak: Sak }[]> {
  const rader = await db.selectFrom('saksbilde').select(['sak_id', 'sak']).where('aapen', '=', true).orderBy('sak_id').execute();
  return rader.map((rad) => ({ sakId: rad.sak_id, sak: somSak(rad) }));
}
