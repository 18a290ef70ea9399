import { type Kysely, type SqlBool, sql } from 'kysely';
import { type DokumentversjonRad } from './dokumentversjon.projection';
import { type OmgjoeringRad, type VirkningRad } from './virkning.projection';

export interface VirkningDb { virkning: VirkningRad; omgjoering: OmgjoeringRad; dokumentversjon: DokumentversjonRad }

export interface Virkningsfilter {
  readonly sak?: string | undefined;
  readonly behandling?: string | undefined;
  readonly organ?: string | undefined;
  readonly slag?: string | undefined;
  /** Id of what arose: a body, a meeting, a sak, a tiltak. */
  readonly oppsto?: string | undefined;
  /** Hash of a paper or a file. */
  readonly dokument?: string | undefined;
}

export type Virkningsmarkoer = readonly [dato: string, behandlingId: string, punkt: number, nr: number];
export type Virkningslinje = Awaited<ReturnType<typeof lesVirkninger>>[number];

export interface NyVersjon {
  readonly navn: string | null;
  readonly hash: string;
  readonly registrert: string;
  readonly venterSakId: string | null;
}

/** Versions of the document that came after the decision. */
const nyeVersjoner = sql<NyVersjon[]>`coalesce((
  select jsonb_agg(jsonb_build_object('navn', d.navn, 'hash', d.hash, 'registrert', to_char(d.registrert at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'venterSakId', d.venter_sak_id) order by d.pos, d.nr)
  from dokumentversjon d where d.sak_id = v.sak_id and d.dokument = v.dokument and d.pos > v.pos), '[]')`;

/** The latest decision first; one row more than asked for tells whether there is a next page. */
export function lesVirkninger(db: Kysely<VirkningDb>, f: Virkningsfilter, antall: number, etter?: Virkningsmarkoer) {
  let q = db.selectFrom('virkning as v').leftJoin('omgjoering as o', (join) => join.onRef('o.behandling_id', '=', 'v.behandling_id').onRef('o.punkt', '=', 'v.punkt'))
    .selectAll('v').select(['o.hva as omgjort_hva', 'o.begrunnelse as omgjort_begrunnelse', 'o.ved as omgjort_ved', nyeVersjoner.as('nye_versjoner')])
    .orderBy('v.dato', 'desc').orderBy('v.behandling_id').orderBy('v.punkt').orderBy('v.nr').limit(antall + 1);
  if (f.sak !== undefined) q = q.where('v.sak_id', '=', f.sak);
  if (f.behandling !== undefined) q = q.where('v.behandling_id', '=', f.behandling);
  if (f.organ !== undefined) q = q.where('v.organ_id', '=', f.organ);
  if (f.slag !== undefined) q = q.where(sql<SqlBool>`v.slag = ${f.slag}`);
  if (f.oppsto !== undefined) q = q.where(sql<SqlBool>`v.oppsto @> ${JSON.stringify([{ id: f.oppsto }])}::jsonb`);
  if (f.dokument !== undefined) q = q.where(sql<SqlBool>`${f.dokument} = any(v.hasher)`);
  if (etter) q = q.where(sql<SqlBool>`(v.dato < ${etter[0]}::date or (v.dato = ${etter[0]}::date and (v.behandling_id, v.punkt, v.nr) > (${etter[1]}::uuid, ${etter[2]}::int, ${etter[3]}::int)))`);
  return q.execute();
}
