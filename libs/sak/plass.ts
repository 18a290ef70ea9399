import { type Frist, type Organref, type Organslag } from '#felles';
import { type Sporpunkt } from './spor';
import { type Vilkaar } from './vilkaar';

/** A deadline that a process starts in a step. */
export interface Rutefrist {
  readonly slag: string;
  /** What it is for, as people read it. */
  readonly hva: string;
  /** Days before it on which somebody is reminded. */
  readonly paaminnelser: readonly number[];
  /** `moete`: one for each meeting that has the sak in this step; else the event that it counts from, or the day of the step. */
  readonly anker: string;
  /** The rule, given the day that it counts from and the meeting. */
  readonly regel: (grunnlag: { readonly dag: string; readonly moeteId: string | undefined }) => Frist | undefined;
}

export interface Rutesteg extends Vilkaar {
  readonly id: string;
  readonly navn: string;
  readonly slag: string;
  readonly organslag?: readonly Organslag[] | undefined;
  readonly valgfri?: boolean | undefined;
  readonly parallell?: {
    readonly join: 'alle' | 'antall' | 'frist';
    readonly antall?: number | undefined;
    /** For a join at a deadline: days from when the first body was asked. */
    readonly dager?: number | undefined;
    /** Other steps that the join waits for as well. */
    readonly venterPaa?: readonly string[] | undefined;
  } | undefined;
  readonly frister?: readonly Rutefrist[] | undefined;
}

export interface Ruteovergang extends Vilkaar {
  readonly fra: string;
  readonly til: string;
}

/** A sak's process as its rules need it. The order of `steg` says what is forward and what is back. */
export interface Rute {
  readonly steg: readonly Rutesteg[];
  readonly overganger: readonly Ruteovergang[];
  /** Whether the definition leads from one step to the other, optional ones passed by. */
  readonly tillatt: (fra: string, til: string) => boolean;
}

/** What one body was asked in one step of this round. */
export interface Oppgave {
  readonly steg: string;
  readonly organ: Organref;
  /** Undefined until the body has it on an agenda. */
  readonly behandlingId: string | undefined;
  readonly moeteId: string | undefined;
  readonly fra: string;
  readonly svart: boolean;
  /** Asked with a mandate: not let go of because a meeting is. */
  readonly bestilt: boolean;
}

export interface Etappe {
  readonly steg: Rutesteg;
  readonly punkt: Sporpunkt;
  /** By the version that the sak followed then, when it has followed another. */
  readonly kalt?: { readonly id: string; readonly navn: string } | undefined;
}

/** Where a sak stands, how it came there, and who has it or has answered in this round. */
export interface Gang {
  readonly steg: Rutesteg | undefined;
  /** Whether what the step is for is done: decided, answered by those that the join asks for, prepared. */
  readonly utfoert: boolean;
  readonly etapper: readonly Etappe[];
  readonly oppgaver: readonly Oppgave[];
  /** Steps of this round whose join has been opened by its deadline. */
  readonly utloept: readonly string[];
}

const START: Gang = { steg: undefined, utfoert: false, etapper: [], oppgaver: [], utloept: [] };

/** Follows the trail through the process: the same trail and process always give the same place. */
export function gaaRuten(spor: readonly Sporpunkt[], rute: Rute): Gang {
  const nr = spor.findLastIndex((p) => p.plass !== undefined);
  const fra = migrert(spor, nr, rute);
  return spor.slice(nr + 1).reduce((gang, punkt) => foelg(gang, punkt, rute), fra);
}

function foelg(gang: Gang, punkt: Sporpunkt, rute: Rute): Gang {
  if (punkt.hendelse === 'SamlingUtloept') return aapne(gang, punkt, rute);
  return punkt.undersak === undefined ? flytt(medOppgaver(gang, punkt, rute), punkt, rute) : lukkOppgave(gang, punkt, rute);
}

/** A sak that came from another version goes on from the place it got then. */
function migrert(spor: readonly Sporpunkt[], nr: number, rute: Rute): Gang {
  const plass = spor[nr]?.plass;
  const finn = (id: string) => rute.steg.find((s) => s.id === id);
  const steg = plass && finn(plass.steg);
  if (!plass || !steg) return START;
  const etapper = plass.etapper.flatMap((e) => {
    const [der, punkt] = [finn(e.steg), spor[e.nr]];
    return der && punkt ? [{ steg: der, punkt, kalt: e.kalt }] : [];
  });
  const oppgaver = plass.oppgaver.map((o) => ({ ...o, behandlingId: o.behandlingId, moeteId: o.moeteId }));
  return { steg, utfoert: plass.utfoert, oppgaver, etapper, utloept: plass.utloept };
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

function medOppgaver(gang: Gang, punkt: Sporpunkt, rute: Rute): Gang {
  if (punkt.vedSiden) return gang;
  if (punkt.bestilt) return punkt.bestilt.organer.reduce((g, organ) => medOppgave(g, { ...punkt, organ, endelig: false }, rute), gang);
  if (punkt.behandlingId === undefined) return gang;
  return punkt.hendelse === 'BehandlingFrafalt' ? utenBehandling(gang, punkt.behandlingId) : medOppgave(gang, punkt, rute);
}

/** A body that put the sak on its agenda by itself lets go of it; one that was asked with a mandate is still asked. */
function utenBehandling(gang: Gang, behandlingId: string): Gang {
  return { ...gang, oppgaver: gang.oppgaver.flatMap((o) => (o.behandlingId !== behandlingId ? [o] : o.bestilt ? [{ ...o, behandlingId: undefined, moeteId: undefined }] : [])) };
}

function medOppgave(gang: Gang, { behandlingId, organ, moeteId, endelig, tid, utfoert, bestilt }: Sporpunkt, rute: Rute): Gang {
  if (!organ) return gang;
  const kjent = gang.oppgaver.find((o) => behandlingId !== undefined && o.behandlingId === behandlingId && o.organ.id === organ.id);
  const ventende = gang.oppgaver.find((o) => o.organ.id === organ.id && !o.svart && o.bestilt);
  const steg = kjent?.steg ?? (endelig ? undefined : ventende?.steg) ?? stegForBehandling(gang, rute, organ.slag, endelig === true)?.id;
  if (steg === undefined) return gang;
  const foer = kjent ?? gang.oppgaver.find((o) => o.steg === steg && o.organ.id === organ.id && !o.svart);
  const oppgave = { steg, organ, behandlingId, moeteId, fra: foer?.fra ?? tid, svart: utfoert, bestilt: bestilt !== undefined || foer?.bestilt === true };
  // A body that postponed the sak and got it again was asked once.
  return { ...gang, oppgaver: [...gang.oppgaver.filter((o) => o.steg !== steg || o.organ.id !== organ.id), oppgave] };
}

/**
 * What an undersak came to. Nobody is asked whether the sak may move when an answer comes, so it counts where it was asked for, and
 * brings the sak there only when that is the next thing it was to do.
 */
function lukkOppgave(gang: Gang, punkt: Sporpunkt, rute: Rute): Gang {
  const oppgave = gang.oppgaver.find((o) => o.organ.id === punkt.organ?.id && o.bestilt && !o.svart);
  const steg = rute.steg.find((s) => s.id === oppgave?.steg);
  if (!oppgave || !steg) return gang;
  const { behandlingId, moeteId, utfoert: svart } = punkt;
  const oppgaver = gang.oppgaver.flatMap((o) => (o !== oppgave ? [o] : svart ? [{ ...o, behandlingId, moeteId, svart }] : []));
  const kommer = svart && gang.steg !== undefined && gang.utfoert && erFramover(rute, gang.steg, steg) && rute.tillatt(gang.steg.id, steg.id);
  if (gang.steg?.id !== steg.id && !kommer) return { ...gang, oppgaver };
  const der = { ...gang, steg, oppgaver, etapper: svart ? [...gang.etapper, { steg, punkt }] : gang.etapper };
  return { ...der, utfoert: telling(steg, oppgaver).svart > 0 ? !steg.parallell || erSamlet(steg, der, rute) : gang.utfoert };
}

/** The join's deadline is out: the sak need not wait there any longer. */
function aapne(gang: Gang, punkt: Sporpunkt, rute: Rute): Gang {
  const steg = rute.steg.find((s) => s.id === punkt.steg);
  if (!steg) return gang;
  return { ...gang, utfoert: gang.utfoert || (gang.steg?.id === steg.id && steg.slag === 'raadgivende'), utloept: [...gang.utloept, steg.id], etapper: [...gang.etapper, { steg, punkt }] };
}

function flytt(gang: Gang, punkt: Sporpunkt, rute: Rute): Gang {
  const steg = punkt.vedSiden ? undefined : stegFor(gang, punkt, rute);
  if (!steg) return gang;
  const her = { ...gang, steg, ...(steg.slag !== 'raadgivende' && nyRunde(gang, punkt, steg)), etapper: [...gang.etapper, { steg, punkt }] };
  return { ...her, utfoert: punkt.utfoert && (steg.slag !== 'besluttende' || punkt.endelig === true) && (!steg.parallell || erSamlet(steg, her, rute)) };
}

/** What was answered has counted; what still lies with a body is asked for until that body lets go of it, or the sak is decided. */
function nyRunde({ oppgaver, utloept }: Gang, { endelig, utfoert }: Sporpunkt, steg: Rutesteg): Pick<Gang, 'oppgaver' | 'utloept'> {
  if (steg.slag === 'besluttende' && (!endelig || !utfoert)) return { oppgaver, utloept };
  return { oppgaver: steg.slag === 'besluttende' ? [] : oppgaver.filter((o) => !o.svart), utloept: [] };
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

export const erFramover = (rute: Rute, fra: Rutesteg, til: Rutesteg): boolean => rute.steg.indexOf(til) > rute.steg.indexOf(fra);

/**
 * The transitions from one step to another, past optional steps and those whose deadline is out: the shortest way on which
 * each of them holds. Undefined when there is none.
 */
export function veien(rute: Rute, { utloept }: Pick<Gang, 'utloept'>, fra: string, til: string, holder: (o: Ruteovergang) => boolean = () => true): readonly Ruteovergang[] | undefined {
  const veier = new Map<string, readonly Ruteovergang[]>([[fra, []]]);
  for (const [her, vei] of veier) {
    for (const o of rute.overganger.filter((x) => x.fra === her && holder(x))) {
      if (o.til === til) return [...vei, o];
      const forbi = utloept.includes(o.til) || rute.steg.find((s) => s.id === o.til)?.valgfri === true;
      if (forbi && !veier.has(o.til)) veier.set(o.til, [...vei, o]);
    }
  }
  return undefined;
}

/** How many of those that were asked have answered. */
export function telling(steg: Rutesteg, oppgaver: readonly Oppgave[]) {
  const spurt = oppgaver.filter((o) => o.steg === steg.id);
  return { svart: spurt.filter((o) => o.svart).length, av: spurt.length, spurt };
}

/** What a join counts: the bodies that were asked, and the other steps that it waits for. */
export function ledd(steg: Rutesteg, gang: Pick<Gang, 'oppgaver' | 'utloept'>, rute: Rute): readonly { readonly navn: string; readonly svart: boolean }[] {
  return [...telling(steg, gang.oppgaver).spurt.map((o) => ({ navn: o.organ.navn, svart: o.svart })), ...andreSteg(steg, gang, rute)];
}

function andreSteg(steg: Rutesteg, gang: Pick<Gang, 'oppgaver' | 'utloept'>, rute: Rute) {
  return (steg.parallell?.venterPaa ?? []).flatMap((id) => rute.steg.filter((s) => s.id === id)).map((annet) => {
    const uten = { ...annet, parallell: annet.parallell && { ...annet.parallell, venterPaa: undefined } };
    return { navn: `«${annet.navn}»`, svart: gang.utloept.includes(annet.id) || (telling(annet, gang.oppgaver).svart > 0 && erSamlet(uten, gang, rute)) };
  });
}

/** Whether the join of a step lets the sak go on. Nobody asked, nobody to wait for. */
export function erSamlet(steg: Rutesteg, gang: Pick<Gang, 'oppgaver' | 'utloept'>, rute: Rute): boolean {
  if (telling(steg, gang.oppgaver).av === 0 || gang.utloept.includes(steg.id)) return true;
  const alle = ledd(steg, gang, rute);
  const svart = alle.filter((l) => l.svart).length;
  return steg.parallell?.join === 'antall' ? svart >= (steg.parallell.antall ?? 1) : svart === alle.length;
}

/** Whether a deciding step that waits for other steps is open: its own body's decision is the one that is about to come. */
export function erAapnet(steg: Rutesteg, gang: Gang, rute: Rute): boolean {
  if (steg.slag !== 'besluttende' || !steg.parallell?.venterPaa?.length || gang.utloept.includes(steg.id)) return true;
  const andre = andreSteg(steg, gang, rute);
  const gjort = andre.filter((l) => l.svart).length;
  return steg.parallell.join === 'antall' ? gjort + 1 >= (steg.parallell.antall ?? 1) : gjort === andre.length;
}

/** When the first of those that a join waits for was asked; undefined when nobody is. */
export function spurtFra(steg: Rutesteg, { oppgaver }: Pick<Gang, 'oppgaver'>): string | undefined {
  const teller = [steg.id, ...(steg.parallell?.venterPaa ?? [])];
  return oppgaver.filter((o) => teller.includes(o.steg)).map((o) => o.fra).sort()[0];
}
