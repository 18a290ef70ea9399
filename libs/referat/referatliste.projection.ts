import { type Kysely } from 'kysely';
import { endreRad, projection, type Recorded } from '#eventsourcing';
import { type Organslag } from '#felles';
import { referatHendelser, type ReferatHendelse } from './referat.events';

/** One row per minutes: where they stand. */
export type ReferatRad = {
  moete_id: string;
  organ_id: string | null;
  organslag: Organslag | null;
  organ: string | null;
  tittel: string | null;
  /** Day of the meeting; null while the minutes are only known by their approval. */
  dato: string | null;
  utkast: number;
  ferdigstilt: string | null;
  publisert: string | null;
  godkjent: string | null;
  rettelser: number;
};

type E = Recorded<ReferatHendelse>;

const noekkel = (e: E) => ({ moete_id: e.streamId });
const ukjent = (moete_id: string): ReferatRad => ({ moete_id, organ_id: null, organslag: null, organ: null, tittel: null, dato: null, utkast: 0, ferdigstilt: null, publisert: null, godkjent: null, rettelser: 0 });

export const referatliste = projection<ReferatRad>({
  name: 'referatliste',
  version: 1,
  columns: {
    moete_id: 'uuid', organ_id: 'uuid', organslag: 'text', organ: 'text', tittel: 'text', dato: 'date', utkast: 'integer', ferdigstilt: 'timestamptz', publisert: 'timestamptz',
    godkjent: 'date', rettelser: 'integer',
  },
  key: ['moete_id'],
  indexes: ['dato, moete_id'],
}).from(referatHendelser, {
  ReferatUtkastLaget: {
    keys: (e) => [noekkel(e)],
    fold: (rad, { streamId, data: { organ, tittel, dato, utkast } }) => ({ ...(rad ?? ukjent(streamId)), organ_id: organ.id, organslag: organ.slag, organ: organ.navn, tittel, dato, utkast }),
  },
  ReferatFerdigstilt: endreRad(noekkel, (_, e) => ({ ferdigstilt: e.metadata.registrert })),
  ReferatPublisert: endreRad(noekkel, (_, e) => ({ publisert: e.metadata.registrert })),
  ReferatGodkjent: {
    keys: (e) => [noekkel(e)],
    fold: (rad, { streamId, data: { dato } }) => ({ ...(rad ?? ukjent(streamId)), godkjent: rad?.godkjent ?? dato }),
  },
  ReferatRettet: endreRad(noekkel, (rad) => ({ rettelser: rad.rettelser + 1 })),
});

export type ReferatlisteDb = { referatliste: ReferatRad };

export interface Referatfilter {
  readonly organ?: string | undefined;
  readonly fra?: string | undefined;
  readonly til?: string | undefined;
  readonly antall: number;
  readonly etter?: readonly [dato: string, moeteId: string] | undefined;
}

/** Published minutes, the newest meeting first; one row more than asked for tells whether there is a next page. */
export function listPubliserte(db: Kysely<ReferatlisteDb>, { organ, fra, til, antall, etter }: Referatfilter) {
  let q = db.selectFrom('referatliste').selectAll().where('publisert', 'is not', null).orderBy('dato', 'desc').orderBy('moete_id', 'desc').limit(antall + 1);
  if (organ) q = q.where('organ_id', '=', organ);
  if (fra) q = q.where('dato', '>=', fra);
  if (til) q = q.where('dato', '<=', til);
  if (etter) q = q.where((eb) => eb(eb.refTuple('dato', 'moete_id'), '<', eb.tuple(...etter)));
  return q.execute();
}

export function visReferatrad({ moete_id, organ_id, organslag, organ, tittel, dato, publisert, godkjent, rettelser }: ReferatRad) {
  return { id: moete_id, organ: { id: organ_id, slag: organslag, navn: organ }, tittel, dato, publisert, godkjent, rettelser };
}
