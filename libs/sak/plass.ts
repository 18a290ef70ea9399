import { type Organref, type Organslag } from '#felles';
import { type Sporpunkt } from './spor';

export interface Rutesteg {
  readonly id: string;
  readonly navn: string;
  readonly slag: string;
  readonly organslag?: readonly Organslag[] | undefined;
  readonly valgfri?: boolean | undefined;
  /** `dager`: for a join at a deadline, days from when the first body got the sak. */
  readonly parallell?: { readonly join: 'alle' | 'antall' | 'frist'; readonly antall?: number | undefined; readonly dager?: number | undefined } | undefined;
  /** The step's deadlines, in words. */
  readonly frister?: readonly { readonly slag: string; readonly regel: string }[] | undefined;
}

/** A sak's process as its rules need it. The order of `steg` says what is forward and what is back. */
export interface Rute {
  readonly steg: readonly Rutesteg[];
  /** Whether the definition leads from one step to the other, optional ones passed by. */
  readonly tillatt: (fra: string, til: string) => boolean;
}

/** What one body was asked in one step of this round. */
export interface Oppgave {
  readonly steg: string;
  readonly organ: Organref;
  readonly behandlingId: string;
  readonly moeteId: string | undefined;
  readonly fra: string;
  readonly svart: boolean;
}

export interface Etappe {
  /** By the version that the sak followed then. */
  readonly steg: Pick<Rutesteg, 'id' | 'navn' | 'slag'>;
  readonly punkt: Sporpunkt;
}

/** Where a sak stands, how it came there, and who has it or has answered in this round. */
export interface Gang {
  readonly steg: Rutesteg | undefined;
  /** Whether what the step is for is done: decided, answered by those that the join asks for, prepared. */
  readonly utfoert: boolean;
  readonly etapper: readonly Etappe[];
  readonly oppgaver: readonly Oppgave[];
}

const START: Gang = { steg: undefined, utfoert: false, etapper: [], oppgaver: [] };

/** Follows the trail through the process: the same trail and process always give the same place. */
export function gaaRuten(spor: readonly Sporpunkt[], rute: Rute): Gang {
  const nr = spor.findLastIndex((p) => p.plass !== undefined);
  return spor.slice(nr + 1).reduce((gang, punkt) => flytt(medOppgave(gang, punkt, rute), punkt, rute), migrert(spor, nr, rute));
}

/** A sak that came from another version goes on from the place it got then. */
function migrert(spor: readonly Sporpunkt[], nr: number, rute: Rute): Gang {
  const punkt = spor[nr];
  const steg = punkt?.plass && rute.steg.find((s) => s.id === punkt.plass?.steg);
  if (!punkt?.plass || !steg) return START;
  const foer = punkt.plass.etapper.flatMap((e) => { const der = spor[e.nr]; return der ? [{ steg: e.steg, punkt: der }] : []; });
  return { steg, utfoert: punkt.plass.utfoert, oppgaver: punkt.plass.oppgaver.map((o) => ({ ...o, moeteId: o.moeteId })), etapper: [...foer, { steg, punkt }] };
}

/** The step that a treatment in this kind of body belongs to, seen from where the sak stands; undefined when the process has none. */
export function stegForBehandling(gang: Gang, rute: Rute, organ: Organslag, endelig: boolean): Rutesteg | undefined {
  const hos = rute.steg.filter((s) => s.organslag?.includes(organ));
  const besluttende = hos.filter((s) => s.slag === 'besluttende');
  const raadgivende = hos.filter((s) => s.slag === 'raadgivende');
  return velg(gang, rute, endelig ? besluttende : [...raadgivende, ...besluttende]);
}

function velg({ steg, utfoert }: Gang, rute: Rute, kandidater: readonly Rutesteg[]): Rutesteg | undefined {
  const samme = kandidater.find((k) => k.id === steg?.id);
  if (samme && !utfoert) return samme;
  return kandidater.find((k) => steg && rute.tillatt(steg.id, k.id)) ?? samme ?? kandidater[0];
}

function medOppgave(gang: Gang, { hendelse, behandlingId, organ, moeteId, endelig, tid, utfoert, vedSiden }: Sporpunkt, rute: Rute): Gang {
  if (behandlingId === undefined || vedSiden) return gang;
  if (hendelse === 'BehandlingFrafalt') return { ...gang, oppgaver: gang.oppgaver.filter((o) => o.behandlingId !== behandlingId) };
  const kjent = gang.oppgaver.find((o) => o.behandlingId === behandlingId && o.organ.id === organ?.id);
  const steg = kjent?.steg ?? (organ && stegForBehandling(gang, rute, organ.slag, endelig === true)?.id);
  if (!organ || steg === undefined) return gang;
  const oppgave = { steg, organ, behandlingId, moeteId, fra: kjent?.fra ?? tid, svart: utfoert };
  // A body that postponed the sak and got it again was asked once.
  return { ...gang, oppgaver: [...gang.oppgaver.filter((o) => o.steg !== steg || o.organ.id !== organ.id), oppgave] };
}

function flytt(gang: Gang, punkt: Sporpunkt, rute: Rute): Gang {
  const steg = punkt.vedSiden ? undefined : stegFor(gang, punkt, rute);
  if (!steg) return gang;
  const oppgaver = steg.slag === 'raadgivende' ? gang.oppgaver : nyRunde(gang.oppgaver, punkt, steg);
  const utfoert = punkt.utfoert && (steg.slag !== 'besluttende' || punkt.endelig === true) && (!steg.parallell || erSamlet(steg, oppgaver, punkt.tid));
  return { steg, utfoert, oppgaver, etapper: [...gang.etapper, { steg, punkt }] };
}

/** What was answered has counted; what still lies with a body is asked for until that body lets go of it, or the sak is decided. */
function nyRunde(oppgaver: readonly Oppgave[], { endelig, utfoert }: Sporpunkt, steg: Rutesteg): readonly Oppgave[] {
  if (steg.slag === 'besluttende' && (!endelig || !utfoert)) return oppgaver;
  return steg.slag === 'besluttende' ? [] : oppgaver.filter((o) => !o.svart);
}

function stegFor(gang: Gang, { slag, steg, organ, endelig }: Sporpunkt, rute: Rute): Rutesteg | undefined {
  if (steg !== undefined) return rute.steg.find((s) => s.id === steg);
  if (slag === undefined) return undefined;
  if (organ) return stegForBehandling(gang, rute, organ.slag, endelig === true);
  const valgt = velg(gang, rute, rute.steg.filter((s) => s.slag === slag));
  // Signatures are a fact that the parts report: they are recorded wherever the sak stands, and move it only along its route.
  if (slag === 'signering' && !(valgt && gang.steg && rute.tillatt(gang.steg.id, valgt.id))) return undefined;
  return valgt;
}

/** How many of those that were asked have answered, and whether the join asks for more. */
export function telling(steg: Rutesteg, oppgaver: readonly Oppgave[]) {
  const spurt = oppgaver.filter((o) => o.steg === steg.id);
  return { svart: spurt.filter((o) => o.svart).length, av: spurt.length, spurt };
}

const DOEGN_MS = 86_400_000;

/** The join of a step. Nobody asked, nobody to wait for. */
export function erSamlet(steg: Rutesteg, oppgaver: readonly Oppgave[], tid: string): boolean {
  const { svart, av, spurt } = telling(steg, oppgaver);
  if (!steg.parallell || av === svart) return steg.parallell?.join !== 'antall' || av === 0 || svart >= (steg.parallell.antall ?? 1);
  if (steg.parallell.join === 'antall') return svart >= (steg.parallell.antall ?? 1);
  const { join, dager } = steg.parallell;
  const foerste = spurt.map((o) => o.fra).sort()[0];
  return join === 'frist' && dager !== undefined && foerste !== undefined && Date.parse(tid) >= Date.parse(foerste) + dager * DOEGN_MS;
}

export const erFramover = (rute: Rute, fra: Rutesteg, til: Rutesteg): boolean => rute.steg.indexOf(til) > rute.steg.indexOf(fra);
