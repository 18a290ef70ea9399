import { type Rute, type Saksstatus } from '#sak';
import { gangFor, type Saksplass, saksplass, type Sporrad } from './saksplass';

export const INNDELINGER = ['steg', 'organ', 'part'] as const;
export type Inndeling = (typeof INNDELINGER)[number];

export interface Tavlerad extends Sporrad {
  readonly sak_id: string;
  readonly referanse: string | null;
  readonly tittel: string;
  readonly sakstype: string | null;
  readonly status: Saksstatus;
  readonly saksnumre: readonly string[];
  readonly endret: string;
  readonly part_id: string | null;
  readonly part: string | null;
}

/** One sak on the board. */
export interface Kort {
  readonly id: string;
  readonly referanse: string | null;
  readonly saksnummer: string | null;
  readonly tittel: string;
  readonly sakstype: string | null;
  readonly status: Saksstatus;
  /** Null: no process that is known here. `utfoert`: what the step is for is done. */
  readonly steg: { readonly id: string; readonly navn: string; readonly utfoert: boolean } | null;
  readonly organer: readonly string[];
  readonly part: string | null;
  readonly endret: string;
}

/** `noekkel` null: those that belong to none. */
export interface Kolonne { readonly noekkel: string | null; readonly navn: string | null; readonly kort: Kort[] }
type Hode = Pick<Kolonne, 'noekkel' | 'navn'>;
interface Valg { readonly etter: Inndeling; readonly ruter: ReadonlyMap<string, Rute>; readonly organer: readonly { readonly id: string; readonly navn: string }[] }

const INGEN: Hode = { noekkel: null, navn: null };
/** Rows between which others get their turn. */
const PAUSE_HVER = 500;

/** Steps in the order of their processes, empty ones too; bodies by name, empty ones too; parts by name. What belongs to none comes first, if there is any. */
export async function kolonner(rader: readonly Tavlerad[], valg: Valg): Promise<readonly Kolonne[]> {
  const alle = new Map<string | null, Kolonne>([INGEN, ...faste(valg)].map((h) => [h.noekkel, { ...h, kort: [] }]));
  for (const [nr, rad] of rader.entries()) {
    if (nr % PAUSE_HVER === PAUSE_HVER - 1) await new Promise(setImmediate);
    const funnet = gangFor(rad, valg.ruter);
    const plass = funnet && saksplass(funnet.gang, funnet.rute);
    for (const h of hoder(rad, plass, valg.etter)) {
      const kolonne = alle.get(h.noekkel) ?? { ...h, kort: [] };
      alle.set(h.noekkel, kolonne);
      kolonne.kort.push(somKort(rad, plass));
    }
  }
  const [uten, ...resten] = alle.values();
  const ordnet = valg.etter === 'part' ? resten.sort((a, b) => (a.navn ?? '').localeCompare(b.navn ?? '', 'nb')) : resten;
  return uten && uten.kort.length > 0 ? [uten, ...ordnet] : ordnet;
}

/** People know a step by its name: two processes with the same one share the column. */
function faste({ etter, ruter, organer }: Valg): readonly Hode[] {
  if (etter === 'organ') return organer.map(({ id, navn }) => ({ noekkel: id, navn }));
  if (etter === 'part') return [];
  return [...ruter.values()].flatMap((r) => r.steg.filter((s) => s.slag !== 'avsluttet')).map(({ navn }) => ({ noekkel: navn, navn }));
}

function hoder({ part_id, part }: Tavlerad, plass: Saksplass | undefined, etter: Inndeling): readonly Hode[] {
  const alle: readonly Hode[] = etter === 'steg' ? (plass?.steg ? [{ noekkel: plass.steg.navn, navn: plass.steg.navn }] : [])
    : etter === 'organ' ? (plass?.organer ?? []).map(({ id, navn }) => ({ noekkel: id, navn }))
      : part_id === null ? [] : [{ noekkel: part_id, navn: part }];
  return alle.length > 0 ? alle : [INGEN];
}

function somKort({ sak_id, referanse, tittel, sakstype, status, saksnumre, endret, part }: Tavlerad, plass: Saksplass | undefined): Kort {
  return {
    id: sak_id, referanse, saksnummer: saksnumre.at(-1) ?? null, tittel, sakstype, status, part, endret: new Date(endret).toISOString(),
    steg: plass?.steg ? { id: plass.steg.id, navn: plass.steg.navn, utfoert: plass.utfoert } : null, organer: plass?.organer.map((o) => o.navn) ?? [],
  };
}
