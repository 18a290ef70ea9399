import { type Recorded } from '#eventsourcing';
import { osloDato } from '#felles';
import { type Tidsvalg } from './tid';

type Data = Readonly<Record<string, unknown>>;

/** They say what was so all along: they count for whatever they put right. */
const RETTELSER: ReadonlySet<string> = new Set(['SakRettet', 'StemmeRettet', 'HabilitetsvurderingTrukket', 'PartSvarRettet', 'BindingerEndret']);

/** Events whose day of effect is not in a field `dato`. */
const DAG: Readonly<Record<string, (data: Data) => unknown>> = {
  SakVedtattISSU: (d) => (d['behandling'] as Data)['dato'],
  SakBehandletIOU: (d) => (d['behandling'] as Data)['dato'],
  SakBehandletIMoete: (d) => (d['behandling'] as Data)['dato'],
  SaksnummerRegistrert: (d) => `${String(d['aar'])}-12-31`,
  PartSignerte: (d) => d['signertDato'],
};

/** The first day that an event says something of; undefined: what it says held from when it was registered. */
function gjelderFra({ type, data }: Recorded): string | undefined {
  const dag = DAG[type]?.(data as Data) ?? (data as Data)['dato'];
  return typeof dag === 'string' ? dag : undefined;
}

/**
 * What of a stream counts: of what was known at `kjent`, that which was registered by `gjelder`, and what came later but is about
 * that day or one before it. What began the stream counts when anything does.
 */
export function iUtvalget<E extends Recorded>(stroem: readonly E[], { kjent, gjelder }: Tidsvalg): readonly E[] {
  const til = stroem.findIndex((e) => e.metadata.registrert > kjent);
  const kjente = til < 0 ? stroem : stroem.slice(0, til);
  if (gjelder >= kjent) return kjente;
  const dag = osloDato(gjelder);
  const gjaldt = kjente.map((e) => e.metadata.registrert <= gjelder || (gjelderFra(e) ?? '~') <= dag);
  if (!gjaldt.includes(true)) return [];
  return kjente.filter((e, nr) => nr === 0 || gjaldt[nr] === true || RETTELSER.has(e.type));
}
