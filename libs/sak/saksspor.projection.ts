import { type Kysely } from 'kysely';
import { type Fold, projection, type Recorded } from '#eventsourcing';
import { sakHendelser, type SakHendelse } from './sak.events';
import { type BerammetBehandling, type Grunnstatus, INGEN_SAK, type Sak, utvikle } from './sak.tilstand';
import { type Sporpunkt } from './spor';

/** The trail of each sak with the process that it follows: where it stands is worked out from both, by the rules that judge it. */
export type SakssporRad = {
  sak_id: string;
  prosess: string | null;
  versjon: number | null;
  grunnstatus: Grunnstatus | null;
  spor: readonly Sporpunkt[];
  behandlinger: readonly string[];
};

/** They change neither the trail nor the process. */
const UTEN_SPOR: ReadonlySet<string> = new Set<SakHendelse['type']>([
  'SaksframleggEndret', 'SaksnummerRegistrert', 'SakLenket', 'SakRettet', 'StegfristStartet', 'StegfristAvsluttet', 'AvtaleSignertForSak', 'PunktLukket', 'PunktGjenaapnet', 'VedtakOmgjort', 'HandlingHoldtTilbake', 'SakSuspendert',
  'SakGjenopptatt', 'NyBehandlingBestilt', 'BestillingLukket',
]);

const KJENT: Omit<BerammetBehandling, 'behandlingId'> = { moeteId: '', organ: { id: '', slag: 'annet', navn: '' }, opptak: 'saksliste', endelig: false, frafalt: false };

function somSak(rad: SakssporRad | undefined): Sak {
  if (!rad) return INGEN_SAK;
  return { ...INGEN_SAK, grunnstatus: rad.grunnstatus ?? undefined, spor: rad.spor, behandlinger: Object.fromEntries(rad.behandlinger.map((id) => [id, { ...KJENT, behandlingId: id }])) };
}

const foelg: Fold<SakssporRad, Recorded<SakHendelse>> = {
  keys: (e) => [{ sak_id: e.streamId }],
  fold: (rad, e) => {
    const { grunnstatus = null, spor, behandlinger, prosess } = utvikle(somSak(rad), e as SakHendelse, e.metadata.registrert);
    return { sak_id: e.streamId, prosess: prosess?.noekkel ?? rad?.prosess ?? null, versjon: prosess?.versjon ?? rad?.versjon ?? null, grunnstatus, spor, behandlinger: Object.keys(behandlinger) };
  },
};

const folder = Object.fromEntries(Object.keys(sakHendelser.definitions).filter((type) => !UTEN_SPOR.has(type)).map((type) => [type, foelg]));

export const saksspor = projection<SakssporRad>({
  name: 'saksspor',
  version: 1,
  columns: { sak_id: 'uuid', prosess: 'text', versjon: 'integer', grunnstatus: 'text', spor: 'jsonb', behandlinger: 'text[]' },
  key: ['sak_id'],
  indexes: ['prosess, versjon'],
}).from(sakHendelser, folder);

export type SakssporDb = { saksspor: SakssporRad };

/** The trails of the saker that follow a version and are under way, and how many are over. */
export async function lesSaksspor(db: Kysely<SakssporDb>, prosess: string, versjon: number): Promise<{ readonly spor: readonly (readonly Sporpunkt[])[]; readonly slutt: number }> {
  const alle = db.selectFrom('saksspor').where('prosess', '=', prosess).where('versjon', '=', versjon);
  const rader = await alle.select('spor').where('grunnstatus', 'not in', ['avsluttet', 'trukket']).execute();
  const { antall } = await alle.select((eb) => eb.fn.countAll<string>().as('antall')).where('grunnstatus', 'in', ['avsluttet', 'trukket']).executeTakeFirstOrThrow();
  return { spor: rader.map((r) => r.spor), slutt: Number(antall) };
}
