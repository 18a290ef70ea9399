import { type Kysely } from 'kysely';
import { endreRad, nyRad, projection, type Recorded } from '#eventsourcing';
import { type BehandlingDb } from './behandling.projection';
import { sakHendelser, type SakHendelse } from './sak.events';
import { type Grunnstatus, grunnstatusEtter, type Saksstatus, vistStatus } from './sak.tilstand';

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
  /** The decision, or the treatment under Eventuelt, that it came of. */
  opphav_behandling_id: string | null;
  /** What `status` is made of: it stands still while bodies come and go. */
  grunnstatus: Grunnstatus;
  /** Treatments on an agenda, without an outcome yet. */
  ventende: string[];
};

type E = Recorded<SakHendelse>;

const noekkel = (e: E) => ({ sak_id: e.streamId });
const sist = (e: E) => ({ endret: e.metadata.registrert, revisjon: e.revision });
const status = endreRad<SaksoversiktRad, SakHendelse>(noekkel, (rad, e) => ({ ...statusEtter(rad, e, rad.ventende), ...sist(e) }));
const tom = { referanse: null, sakstype: null, meldt_av: null, part_id: null, organ_id: null, saksnumre: [], meldt: null, ventende: [], opphav_behandling_id: null };

function statusEtter(rad: Pick<SaksoversiktRad, 'grunnstatus'>, e: E, ventende: string[]) {
  const grunnstatus = grunnstatusEtter(rad.grunnstatus, e as SakHendelse) ?? rad.grunnstatus;
  return { grunnstatus, ventende, status: vistStatus(grunnstatus, ventende.length > 0) ?? grunnstatus };
}

const uten = (rad: SaksoversiktRad, behandlingId: string) => rad.ventende.filter((b) => b !== behandlingId);

export const saksoversikt = projection<SaksoversiktRad>({
  name: 'saksoversikt',
  version: 2,
  columns: {
    sak_id: 'uuid', referanse: 'text', tittel: 'text', sakstype: 'text', status: 'text', meldt_av: 'text', part_id: 'text', organ_id: 'text',
    saksnumre: 'text[]', meldt: 'timestamptz', endret: 'timestamptz', revisjon: 'integer',
    opphav_behandling_id: 'uuid', grunnstatus: 'text', ventende: 'text[]',
  },
  key: ['sak_id'],
  indexes: ['endret desc, sak_id desc', 'status, endret desc, sak_id desc', 'meldt_av, endret desc, sak_id desc', 'opphav_behandling_id'],
}).fromEvery(sakHendelser, {
  SakVentet: nyRad(noekkel, (e) => ({ ...tom, sak_id: e.streamId, tittel: e.data.tittel, status: 'ventet', grunnstatus: 'ventet', opphav_behandling_id: e.data.opphav.behandlingId ?? null, ...sist(e) })),
  SakMeldt: {
    keys: (e) => [noekkel(e)],
    fold: (rad, e) => ({
      ...tom, ...rad, ...sist(e), sak_id: e.streamId, status: 'meldt', grunnstatus: 'meldt', referanse: e.data.referanse, tittel: e.data.tittel, sakstype: e.data.sakstype,
      meldt_av: e.data.saksinnmelder.person, part_id: e.data.saksinnmelder.part ?? null, organ_id: e.data.saksinnmelder.organ ?? null, meldt: e.metadata.registrert,
      opphav_behandling_id: e.data.opphav?.behandlingId ?? rad?.opphav_behandling_id ?? null,
    }),
  },
  SaksframleggEndret: status,
  SakForberedt: status,
  SakReturnert: status,
  SakTrukket: status,
  BehandlingBerammet: endreRad(noekkel, (rad, e) => ({ ...statusEtter(rad, e, [...rad.ventende, e.data.behandlingId]), ...sist(e) })),
  BehandlingFrafalt: endreRad(noekkel, (rad, e) => ({ ...statusEtter(rad, e, uten(rad, e.data.behandlingId)), ...sist(e) })),
  SaksnummerRegistrert: endreRad(noekkel, (rad, e) => ({ saksnumre: [...rad.saksnumre, e.data.saksnummer], ...sist(e) })),
  SakBehandletIOU: endreRad(noekkel, (rad, e) => ({ ...statusEtter(rad, e, uten(rad, e.data.behandling.behandlingId)), ...sist(e) })),
  SakVedtattISSU: endreRad(noekkel, (rad, e) => ({ ...statusEtter(rad, e, uten(rad, e.data.behandling.behandlingId)), ...sist(e) })),
  SakSendtTilPartene: status,
  AvtaleSignertForSak: status,
  SakSignert: status,
  PunktLukket: status,
  PunktGjenaapnet: status,
  SakGjenaapnet: status,
  VedtakOmgjort: status,
  DokumentversjonRegistrert: status,
  TiltakOppdatert: status,
  ForpliktelseOppdatert: status,
  ForpliktelseTildelt: status,
  FristEndret: status,
  FristerForlenget: status,
  SakAvsluttet: status,
  SakLenket: status,
  SakRettet: status,
  SakSuspendert: status,
  HandlingHoldtTilbake: status,
  SakGjenopptatt: status,
  SakFlyttetTilSteg: status,
  RaadBestilt: status,
  RaadBesvart: status,
  RaadFrafalt: status,
  BestillingLukket: status,
  NyBehandlingBestilt: status,
  SamlingUtloept: status,
  StegfristStartet: status,
  StegfristAvsluttet: status,
  SakMigrert: status,
  SakMigreringAvvist: status,
  SakMigreringAngret: status,
  UenighetTilNivaa: status,
  UenighetUtfall: status,
  UenighetNotert: status,
  InnspillsrundeNotert: status,
});

export type SaksoversiktDb = { saksoversikt: SaksoversiktRad };
/** What a list of saker asks. */
export type SakslisteDb = SaksoversiktDb & BehandlingDb;

const VISTE = ['sak_id', 'referanse', 'tittel', 'sakstype', 'status', 'meldt_av', 'part_id', 'organ_id', 'saksnumre', 'meldt', 'endret', 'revisjon'] as const;

/** What a list shows of a row. */
export type Saksrad = Pick<SaksoversiktRad, (typeof VISTE)[number]>;

export interface Saksfilter {
  readonly status?: string | undefined;
  readonly meldtAv?: string | undefined;
  readonly q?: string | undefined;
  readonly sakstype?: string | undefined;
  readonly organ?: string | undefined;
  readonly part?: string | undefined;
  /** Reported by the person, or for a part or a body that the person acts for, or come of what such a body treated. */
  readonly eier?: { readonly person: string; readonly parter: readonly string[]; readonly organer: readonly string[] } | undefined;
  readonly antall: number;
  /** The last row seen: `endret` and `sak_id`. */
  readonly etter?: readonly [endret: string, sakId: string] | undefined;
}

/** Newest change first; one row more than asked for tells whether there is a next page. */
export function listSaker(db: Kysely<SakslisteDb>, filter: Saksfilter) {
  let q = db.selectFrom('saksoversikt').select(VISTE).orderBy('endret', 'desc').orderBy('sak_id', 'desc').limit(filter.antall + 1);
  if (filter.status) q = q.where('status', '=', filter.status as Saksstatus);
  if (filter.meldtAv) q = q.where('meldt_av', '=', filter.meldtAv);
  if (filter.sakstype) q = q.where('sakstype', '=', filter.sakstype);
  if (filter.part) q = q.where('part_id', '=', filter.part);
  const { organ, q: ord } = filter;
  if (organ !== undefined) q = q.where('sak_id', 'in', db.selectFrom('behandling').select('behandling.sak_id').where('behandling.organ_id', '=', organ).where('frafalt', '=', false));
  if (ord !== undefined) {
    const [del, start] = [`%${somTekst(ord)}%`, `${somTekst(ord)}%`];
    q = q.where((eb) => eb.or([eb('tittel', 'ilike', del), eb('referanse', 'ilike', start), eb(eb.val(ord.trim()), '=', eb.fn.any('saksnumre'))]));
  }
  if (filter.eier) {
    const { person, parter, organer } = filter.eier;
    q = q.where((eb) => eb.or([eb('meldt_av', '=', person), ...(parter.length > 0 ? [eb('part_id', 'in', [...parter])] : []), ...(organer.length > 0 ? [eb('organ_id', 'in', [...organer]), eb('opphav_behandling_id', 'in', eb.selectFrom('behandling').select('behandling_id').where('behandling.organ_id', 'in', [...organer]))] : [])]));
  }
  if (filter.etter) {
    const [endret, sakId] = filter.etter;
    q = q.where((eb) => eb(eb.refTuple('endret', 'sak_id'), '<', eb.tuple(endret, sakId)));
  }
  return q.execute();
}

/** Letters that a pattern gives a meaning. */
const somTekst = (ord: string): string => ord.trim().replace(/[\\%_]/g, '\\$&');
