import { createHash } from 'node:crypto';
import { escapeIdentifier } from 'pg';
import { type Projection, type Row } from '#eventsourcing';
import { isoUtc, radsikkerhet } from '../database';

/** A row with the column that the platform adds. */
export type Rad<P extends Projection> = P extends Projection<infer R> ? R & { readonly fellesskap: string } : never;

/** SQL of one read model's table, made from the Projection alone. */
export interface Tabell {
  readonly navn: string;
  /** Name and type, without the tenant. */
  readonly kolonner: readonly (readonly [string, string])[];
  readonly noekkel: readonly string[];
  /** The key's part of `kolonner`. */
  readonly noekkelkolonner: readonly (readonly [string, string])[];
  readonly hent: string;
  readonly lagre: string;
  readonly slett: string;
}

/** Changes with the version and with the shape of the table: either one means that it must be built anew. */
export function versjonAv(p: Projection): string {
  const form = JSON.stringify([Object.entries(p.columns), p.key, p.indexes ?? [], [...(p.alterations ?? []), ...(p.extraSql ?? [])], p.oppslag ?? false]);
  return `${p.version}_${createHash('sha256').update(form).digest('hex').slice(0, 8)}`;
}

export function tabellFor(p: Projection, navn: string): Tabell {
  const t = escapeIdentifier(navn);
  const noekkel = ['fellesskap', ...p.key];
  const like = noekkel.map((k) => `t.${escapeIdentifier(k)} = k.${escapeIdentifier(k)}`).join(' and ');
  const alle = ['fellesskap', ...Object.keys(p.columns)].map(escapeIdentifier);
  const rest = Object.keys(p.columns).filter((k) => !p.key.includes(k)).map(escapeIdentifier);
  const oppdater = rest.length === 0 ? 'nothing' : `update set ${rest.map((k) => `${k} = excluded.${k}`).join(', ')}`;
  // json, not jsonb: the parameter is read once, and not built up first.
  const gitt = `json_populate_recordset(null::${t}, $1::json)`;
  return {
    navn,
    kolonner: Object.entries(p.columns),
    noekkel,
    noekkelkolonner: Object.entries(p.columns).filter(([kolonne]) => p.key.includes(kolonne)),
    hent: `select ${alle.map((k) => `t.${k}`).join(', ')} from ${gitt} k join ${t} t on ${like}`,
    lagre: `insert into ${t} (${alle.join(', ')}) select ${alle.join(', ')} from ${gitt} on conflict (${noekkel.map(escapeIdentifier).join(', ')}) do ${oppdater}`,
    slett: `delete from ${t} t using ${gitt} k where ${like}`,
  };
}

/** DDL of an empty table with key and row-level security. */
export function lagTabell(p: Projection, navn: string): string {
  const t = escapeIdentifier(navn);
  const kolonner = Object.entries(p.columns).map(([kolonne, type]) => `${escapeIdentifier(kolonne)} ${type}`);
  const noekkel = ['fellesskap', ...p.key].map(escapeIdentifier).join(', ');
  return [
    `create table ${t} (fellesskap uuid not null, ${kolonner.join(', ')}, primary key (${noekkel}))`,
    ...(p.alterations ?? []).map((endring) => `alter table ${t} ${endring}`),
    radsikkerhet(navn, { oppslag: p.oppslag ?? false }),
  ].join(';\n');
}

/** DDL of what queries need beyond the key, one statement each: before the first row, or, faster, after the last of many. */
export function lagIndekser(p: Projection, navn: string): string[] {
  const t = escapeIdentifier(navn);
  return [
    ...(p.extraSql ?? []).map((sql) => sql.replaceAll('{tabell}', t)),
    ...(p.indexes ?? []).map((uttrykk) => `create index on ${t} (${p.oppslag ? '' : 'fellesskap, '}${uttrykk})`),
  ];
}

/** A row as the table would give it back, so that a fold sees the same whether the row comes from it or from the event before. */
export function somLest({ kolonner }: Tabell, rad: Row, fellesskap: string): Row {
  const ut: Record<string, unknown> = { fellesskap };
  for (const [kolonne, type] of kolonner) ut[kolonne] = verdiSomLest(type, rad[kolonne]);
  return ut;
}

export function verdiSomLest(type: string, verdi: unknown): unknown {
  if (type === 'timestamptz' && typeof verdi === 'string') return isoUtc(verdi);
  if (typeof verdi === 'bigint') return Number(verdi);
  return verdi ?? null;
}
