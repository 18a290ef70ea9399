import { type Organref } from '#felles';
import { type BerammetBehandling, type Bestilling, type Sak, type Undersak } from './sak.tilstand';
import { type Sporpunkt } from './spor';

/** One body that was asked for advice, or gave it unasked. */
export interface Raad {
  readonly organ: Organref;
  /** When it was asked: by an order, or by its own agenda. */
  readonly spurt: string;
  readonly bestilling: Bestilling | undefined;
  /** The treatment, once it has the sak on an agenda. */
  readonly behandling: BerammetBehandling | undefined;
  /** The sak of its own that it got; undefined when it is to treat this sak. */
  readonly undersak: Undersak | undefined;
  /** Postponed is no answer. */
  readonly svart: boolean;
  /** It came after the decision, and moves nothing (R13). */
  readonly etterVedtak: boolean;
}

interface Spurt {
  readonly organ: Organref;
  readonly spurt: string;
  readonly nr: number | undefined;
  readonly behandlingId: string | undefined;
  readonly etterVedtak: boolean;
}

/** All advice of a sak in the order in which it was asked for, with the answers. */
export function raadene(sak: Sak): readonly Raad[] {
  return sak.spor.reduce<readonly Spurt[]>((spurte, punkt) => foelg(spurte, punkt, sak), []).map(({ organ, spurt, nr, behandlingId, etterVedtak }) => {
    const behandling = behandlingId === undefined ? undefined : sak.behandlinger[behandlingId];
    const undersak = undersakFor({ nr, organ }, sak);
    return { organ, spurt, etterVedtak, behandling, undersak, bestilling: sak.bestillinger.find((b) => b.nr === nr), svart: undersak?.svar !== undefined || harSvart(behandling) };
  });
}

const harSvart = (behandling: BerammetBehandling | undefined): boolean => behandling?.resultat !== undefined && behandling.resultat.utfall !== 'UTSATT';

function foelg(spurte: readonly Spurt[], { hendelse, tid, undersak, bestilt, behandlingId, organ, endelig, vedSiden }: Sporpunkt, sak: Sak): readonly Spurt[] {
  if (bestilt) return [...spurte, ...bestilt.organer.map((o) => ({ organ: o, spurt: tid, nr: bestilt.nr, behandlingId: undefined, etterVedtak: vedSiden === true }))];
  if (behandlingId === undefined || undersak !== undefined) return spurte;
  if (hendelse === 'BehandlingFrafalt') return spurte.flatMap((s) => (s.behandlingId !== behandlingId ? [s] : s.nr === undefined ? [] : [{ ...s, behandlingId: undefined }]));
  if (!organ || endelig || spurte.some((s) => s.behandlingId === behandlingId)) return spurte;
  const venter = spurte.find((s) => s.organ.id === organ.id && !harSvart(s.behandlingId === undefined ? undefined : sak.behandlinger[s.behandlingId]) && erLedig(s, sak) && !erFerdig(undersakFor(s, sak)));
  if (venter) return spurte.map((s) => (s === venter ? { ...s, behandlingId } : s));
  return [...spurte, { organ, spurt: tid, nr: undefined, behandlingId, etterVedtak: vedSiden === true }];
}

const undersakFor = ({ nr, organ }: Pick<Spurt, 'nr' | 'organ'>, { undersaker }: Sak): Undersak | undefined => undersaker.find((u) => u.nr === nr && u.organ.id === organ.id);
/** What it was asked for there is settled: what it says in this sak is another advice. */
const erFerdig = (undersak: Undersak | undefined): boolean => undersak?.svar !== undefined || undersak?.frafalt !== undefined;

/** Not on an agenda, or postponed there: the next treatment is the answer. */
const erLedig = ({ behandlingId }: Spurt, sak: Sak): boolean => behandlingId === undefined || sak.behandlinger[behandlingId]?.resultat?.utfall === 'UTSATT';
