import { avtaleHendelser } from '#avtale';
import { endreRad, nyRad, projection, type Recorded } from '#eventsourcing';
import { fristvarselHendelser, type SamlepostRad } from '#frist';

type Samlet = { readonly paaminnelseId: string; readonly trinn: number; readonly mottakere: readonly string[]; readonly dag: string };
type Avsluttet = { readonly paaminnelseId: string; readonly mottakere?: readonly string[] | undefined };
type Med<D> = Recorded<{ readonly type: string; readonly data: D }>;

const noekler = ({ data }: Med<Avsluttet>) => (data.mottakere ?? []).map((person_id) => ({ paaminnelse_id: data.paaminnelseId, person_id }));
const venter = (kategori: string) => (e: Med<Samlet>, { person_id = '' }: Partial<SamlepostRad>): SamlepostRad =>
  ({ paaminnelse_id: e.data.paaminnelseId, person_id, kategori, eier_id: e.streamId, dag: e.data.dag, tilstand: 'venter' });
const sendt = (rad: SamlepostRad): Partial<SamlepostRad> => (rad.tilstand === 'venter' ? { tilstand: 'sendt' } : {});
const feilet = (rad: SamlepostRad): Partial<SamlepostRad> => (rad.tilstand === 'venter' ? { tilstand: 'feilet' } : {});

/** Which reminders each person shall have in a mail with others: filled by the events that say so, emptied by those that say it went. */
export const samlepost = projection<SamlepostRad>({
  name: 'samlepost',
  version: 2,
  ownOnly: true,
  columns: { paaminnelse_id: 'uuid', person_id: 'uuid', kategori: 'text', eier_id: 'uuid', dag: 'date', tilstand: 'text' },
  key: ['paaminnelse_id', 'person_id'],
  extraSql: [`create index on {tabell} (person_id, dag) where tilstand = 'venter'`],
}).from(avtaleHendelser, {
  PaaminnelseSamlet: nyRad(noekler, venter('avtale')),
  PaaminnelseSendt: endreRad(noekler, sendt),
  PaaminnelseFeilet: endreRad(noekler, feilet),
}).from(fristvarselHendelser, {
  FristpaaminnelseSamlet: nyRad(noekler, venter('fristvarsel')),
  FristpaaminnelseSendt: endreRad(noekler, sendt),
  FristpaaminnelseFeilet: endreRad(noekler, feilet),
});
