import { type Kysely } from 'kysely';
import { endreRad, nyRad, projection, type Recorded } from '#eventsourcing';
import { sakHendelser, type SakHendelse } from './sak.events';
import { type Saksstatus, statusEtter } from './sak.tilstand';

/** One row per sak: what lists and searches show. The sak itself is read from its stream. */
export type SaksoversiktRad = {
  sak_id: string;
  referanse: string | null;
  tittel: string;
  sakstype: string | null;
  status: Saksstatus;
  meldt_av: string | null;
  part_id: string | null;
  organ_id: string | null;
  saksnumre: string[];
  meldt: string | null;
  endret: string;
  revisjon: number;
};

type E = Recorded<SakHendelse>;

const noekkel = (e: E) => ({ sak_id: e.streamId });
const sist = (e: E) => ({ endret: e.metadata.registrert, revisjon: e.revision });
const status = (ny: Saksstatus) => endreRad<SaksoversiktRad, SakHendelse>(noekkel, (_, e) => ({ status: ny, ...sist(e) }));
const bareSist = endreRad<SaksoversiktRad, SakHendelse>(noekkel, (_, e) => sist(e));
const tom = { referanse: null, sakstype: null, meldt_av: null, part_id: null, organ_id: null, saksnumre: [], meldt: null };

export const saksoversikt = projection<SaksoversiktRad>({
  name: 'saksoversikt',
  version: 1,
  columns: {
    sak_id: 'uuid', referanse: 'text', tittel: 'text', sakstype: 'text', status: 'text', meldt_av: 'text', part_id: 'text', organ_id: 'text',
    saksnumre: 'text[]', meldt: 'timestamptz', endret: 'timestamptz', revisjon: 'integer',
  },
  key: ['sak_id'],
  indexes: ['endret desc, sak_id desc', 'status, endret desc, sak_id desc', 'meldt_av, endret desc, sak_id desc'],
}).from(sakHendelser, {
  SakVentet: nyRad(noekkel, (e) => ({ ...tom, sak_id: e.streamId, tittel: e.data.tittel, status: 'ventet', ...sist(e) })),
  SakMeldt: {
    keys: (e) => [noekkel(e)],
    fold: (rad, e) => ({
      ...tom, ...rad, ...sist(e), sak_id: e.streamId, status: 'meldt', referanse: e.data.referanse, tittel: e.data.tittel, sakstype: e.data.sakstype,
      meldt_av: e.data.saksinnmelder.person, part_id: e.data.saksinnmelder.part ?? null, organ_id: e.data.saksinnmelder.organ ?? null, meldt: e.metadata.registrert,
    }),
  },
  SaksframleggEndret: bareSist,
  SakForberedt: status('forberedt'),
  SakReturnert: status('returnert'),
  SakTrukket: status('trukket'),
  BehandlingBerammet: status('berammet'),
  BehandlingFrafalt: status('forberedt'),
  SaksnummerRegistrert: endreRad(noekkel, (rad, e) => ({ saksnumre: [...rad.saksnumre, e.data.saksnummer], ...sist(e) })),
  SakBehandletIOU: endreRad(noekkel, (_, e) => ({ status: statusEtter(e.data.behandling), ...sist(e) })),
  SakVedtattISSU: endreRad(noekkel, (_, e) => ({ status: statusEtter(e.data.behandling), ...sist(e) })),
  SakSendtTilPartene: status('sendt'),
  AvtaleSignertForSak: bareSist,
  SakSignert: status('signert'),
  PunktLukket: bareSist,
  SakAvsluttet: status('avsluttet'),
  SakLenket: bareSist,
  SakRettet: bareSist,
});

export type SaksoversiktDb = { saksoversikt: SaksoversiktRad };

export interface Saksfilter {
  readonly status?: string | undefined;
  readonly meldtAv?: string | undefined;
  readonly antall: number;
  /** The last row seen: `endret` and `sak_id`. */
  readonly etter?: readonly [endret: string, sakId: string] | undefined;
}

/** Newest change first; one row more than asked for tells whether there is a next page. */
export function listSaker(db: Kysely<SaksoversiktDb>, filter: Saksfilter) {
  let q = db.selectFrom('saksoversikt').selectAll().orderBy('endret', 'desc').orderBy('sak_id', 'desc').limit(filter.antall + 1);
  if (filter.status) q = q.where('status', '=', filter.status as Saksstatus);
  if (filter.meldtAv) q = q.where('meldt_av', '=', filter.meldtAv);
  if (filter.etter) {
    const [endret, sakId] = filter.etter;
    q = q.where((eb) => eb(eb.refTuple('endret', 'sak_id'), '<', eb.tuple(endret, sakId)));
  }
  return q.execute();
}
