import { avtaleHendelser } from '#avtale';
import { type Fold, projection, type Recorded } from '#eventsourcing';
import { fristvarselHendelser } from '#frist';

/** How mail to a part gets there: what went last, and what did not arrive. */
export type PartspostRad = {
  part_id: string;
  sist_sendt: string | null;
  /** The last that was refused or came back; null once another has gone since. */
  retur: { readonly naar: string; readonly slag: 'avvist' | 'i-retur'; readonly kode: string; readonly mottakere: readonly string[] | null; readonly hendelseId: string } | null;
  antall_retur: number;
};

type Post = { readonly partId?: string; readonly part?: string | undefined; readonly mottakere?: readonly string[] | undefined };
type Hendelse<D extends Post> = { readonly type: string; readonly data: D };

const post = <D extends Post>(endring: (rad: PartspostRad, e: Recorded<Hendelse<D>>) => Partial<PartspostRad>): Fold<PartspostRad, Hendelse<D>> => ({
  keys: ({ data: { partId, part } }) => [partId ?? part].flatMap((part_id) => (part_id === undefined ? [] : [{ part_id }])),
  fold: (rad, e, { part_id = '' }) => {
    const foer = rad ?? { part_id, sist_sendt: null, retur: null, antall_retur: 0 };
    return { ...foer, ...endring(foer, e) };
  },
});

const sendt = post((_, e) => ({ sist_sendt: e.metadata.registrert, retur: null }));
const iRetur = post<Post & { readonly status: string }>((rad, e) => (
  { antall_retur: rad.antall_retur + 1, retur: { naar: e.metadata.registrert, slag: 'i-retur', kode: e.data.status, mottakere: e.data.mottakere ?? null, hendelseId: e.id } }));
const avvist = post<Post & { readonly aarsak: string }>((rad, e) => (
  { antall_retur: rad.antall_retur + 1, retur: { naar: e.metadata.registrert, slag: 'avvist', kode: e.data.aarsak, mottakere: e.data.mottakere ?? null, hendelseId: e.id } }));

export const partspost = projection<PartspostRad>({
  name: 'partspost',
  version: 1,
  columns: { part_id: 'uuid', sist_sendt: 'timestamptz', retur: 'jsonb', antall_retur: 'integer' },
  key: ['part_id'],
}).from(avtaleHendelser, { PaaminnelseSendt: sendt, PaaminnelseFeilet: avvist, PaaminnelseIRetur: iRetur })
  .from(fristvarselHendelser, { FristpaaminnelseSendt: sendt, FristpaaminnelseFeilet: avvist, FristpaaminnelseIRetur: iRetur });
