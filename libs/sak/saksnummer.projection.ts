import { type Kysely } from 'kysely';
import { nyRad, projection, type Recorded } from '#eventsourcing';
import { sakHendelser, type SakHendelse } from './sak.events';

/** Every number that a sak ever had, in any body. */
export type SaksnummerRad = { sak_id: string; saksnummer: string; organ: string; aar: number };

export const saksnummer = projection<SaksnummerRad>({
  name: 'saksnummer',
  version: 1,
  columns: { sak_id: 'uuid', saksnummer: 'text', organ: 'text', aar: 'integer' },
  key: ['saksnummer', 'organ', 'aar', 'sak_id'],
  indexes: ['sak_id'],
}).from(sakHendelser, {
  SaksnummerRegistrert: nyRad(rad, (e) => rad(e)),
});

function rad(e: Recorded<Extract<SakHendelse, { type: 'SaksnummerRegistrert' }>>): SaksnummerRad {
  const { saksnummer, organ, aar } = e.data;
  return { sak_id: e.streamId, saksnummer, organ, aar };
}

export type SaksnummerDb = { saksnummer: SaksnummerRad };

/**
 * Finds saker by any number, as people write it: `6/21`, `06/21`, `sak 6/21`, `OSO-sak 6/21`. Several bodies may have used the same
 * number; a body that is named narrows it down where it can.
 */
export async function finnNummer(db: Kysely<SaksnummerDb>, skrevet: string): Promise<SaksnummerRad[]> {
  const { organ, numre } = lesNummer(skrevet);
  const funnet = await db.selectFrom('saksnummer').selectAll().where('saksnummer', 'in', numre).orderBy('aar', 'desc').orderBy('sak_id').limit(200).execute();
  const iOrganet = funnet.filter((rad) => organ !== undefined && rad.organ.toLowerCase() === organ.toLowerCase());
  return iOrganet.length > 0 ? iOrganet : funnet;
}

/** The body before the number, if any, and the number with and without a zero in front. */
export function lesNummer(skrevet: string): { readonly organ: string | undefined; readonly numre: readonly string[] } {
  const treff = /(\d+)([/-]\d+)$/u.exec(skrevet);
  const [helt = '', nr = '', resten = ''] = treff ?? [];
  const foran = treff ? skrevet.slice(0, -helt.length) : '';
  const organ = foran.replace(/[\s-]*sak(?:\s*nr\.?)?\s*$/iu, '').trim();
  const uten = String(Number(nr));
  return { organ: organ === '' ? undefined : organ, numre: [...new Set([skrevet, ...(nr === '' ? [] : [`${nr}${resten}`, `${uten}${resten}`, `${uten.padStart(2, '0')}${resten}`])])] };
}
