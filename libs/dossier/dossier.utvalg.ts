import { type Avtale } from '#avtale';
import { categoryOf, type Metadata, type StoredEvent, streamIdOf } from '#eventsourcing';
import { type Offentlighet, type Unntak } from '#felles';
import { nevner, sakerI } from '#innsyn';
import { type Sak } from '#sak';
import { type Hendelseslinje } from './dossier.format';

/** A stream with what of it belongs in the dossier. */
export interface Stroem {
  readonly navn: string;
  readonly omfang: Hendelseslinje['omfang'];
  readonly hendelser: readonly StoredEvent[];
}

/** What the reader has no right to. */
export interface Utelating extends Offentlighet {
  /** The sak that the dossier is of is kept out, and all of it with it. */
  readonly hele: Unntak | undefined;
}
export const INGENTING: Utelating = { hele: undefined, saker: new Map(), filer: new Map() };

/** Whoever reported a sak sees all of that one, and no more of the others than anybody does. */
export const andresSaker = <S extends { readonly tilstand: { readonly meldtAv?: string | undefined } }>(saker: readonly S[], person: string): S[] => saker.filter((s) => s.tilstand.meldtAv !== person);

type Vask = (type: string, data: unknown) => unknown;

/** What is about other things than the sak itself: who took it out, what did not work, and what nobody has submitted yet. */
const UTENFOR: ReadonlySet<string> = new Set(['dossier', 'avvik', 'utkast', 'vedlegg', 'innsending']);
export const hoererTil = (stroem: string): boolean => !UTENFOR.has(categoryOf(stroem));

export const ANNET = 'Gjelder også andre saker';

/**
 * What of a stream is about a sak: all of it where it began with the sak and names no other, else what names this one. An event that names others
 * too is there without its content; one in another sak's stream is that sak's.
 */
export function omSaken(stroem: readonly StoredEvent[], sakId: string, vask: Vask): StoredEvent[] {
  const [foerste] = stroem;
  if (!foerste || !hoererTil(foerste.stream)) return [];
  const iAnnenSak = categoryOf(foerste.stream) === 'sak';
  const bare = !iAnnenSak && sakerI(foerste.data).includes(sakId) && stroem.every((e) => sakerI(e.data).every((id) => id === sakId));
  return stroem.flatMap((e) => {
    const nevnt = sakerI(e.data);
    if (!bare && !nevnt.includes(sakId)) return [];
    const delt = iAnnenSak || nevnt.some((id) => id !== sakId);
    return [{ ...e, data: delt ? undefined : vask(e.type, e.data) }];
  });
}

/** What a receiver of a round of input has drafted is its own until it is handed in. */
export const utenKladd = (e: StoredEvent): StoredEvent => (e.type === 'InnspillKladdLagret' ? { ...e, data: { ...(e.data as object), svar: [] } } : e);

/** A round of input is of the sak that it was ordered or sent in. */
export const erRundeAv = ([foerste]: readonly StoredEvent[], sakId: string): boolean => (foerste?.data as { sakId?: unknown } | undefined)?.sakId === sakId;

/** What of a sak's stream is about an agreement. An event that names another sak too is there without its content. */
export function omAvtalen(stroem: readonly StoredEvent[], { avtaleId, sakId }: { readonly avtaleId: string; readonly sakId: string }, vask: Vask): StoredEvent[] {
  return stroem.filter((e) => nevner(e.data, avtaleId)).map((e) => ({ ...e, data: sakerI(e.data).some((id) => id !== sakId) ? undefined : vask(e.type, e.data) }));
}

/** Agreements that a point approved or is to send, and that the sak has not sent. */
export function usendteAvtaler({ punkter, utsendelser }: Pick<Sak, 'punkter' | 'utsendelser'>): string[] {
  const vedtatte = Object.values(punkter).flatMap((p) => p.virkninger.flatMap((v) => (v.slag === 'godkjenner-avtale' || v.slag === 'sendes-til-partene' ? [v.avtaleId] : [])));
  return [...new Set(vedtatte)].filter((avtaleId) => !(avtaleId in utsendelser)).sort();
}

/** Of agreements that the sak decided on and has not sent: those that another sak has, with the hash of the last text. */
export function sendtAvAndre(usendte: readonly Pick<Avtale, 'navn' | 'runder' | 'versjoner'>[], sakId: string): { readonly navn: string; readonly hash: string }[] {
  return usendte.filter((a) => a.runder.some((r) => r.sakId !== sakId)).flatMap(({ navn, versjoner }) => versjoner.slice(-1).map(({ hash }) => ({ navn, hash })));
}

/** By what right somebody signed, or said no to it. */
export const rettenesIder = (avtale: readonly StoredEvent[]): ReadonlySet<string> => new Set(avtale.flatMap(({ type, data }) => {
  const { fullmakt } = data as { fullmakt?: string };
  return (type === 'PartSignerte' || type === 'PartAvsloSignering') && fullmakt !== undefined ? [fullmakt] : [];
}));

/** Of the register: how these rights came to be and ended, and the assignments that given ones rest on. */
export function fullmaktshendelser(register: readonly StoredEvent[], rettene: ReadonlySet<string>): StoredEvent[] {
  const rett = (e: StoredEvent) => e.data as { tildelingId?: string; delegasjonId?: string };
  const bak = register.flatMap((e) => (e.type === 'SignaturrettDelegert' && rettene.has(rett(e).delegasjonId ?? '') ? [rett(e).tildelingId ?? ''] : []));
  const alle = new Set([...rettene, ...bak]);
  return register.filter((e) => {
    const { tildelingId = '', delegasjonId } = rett(e);
    return FULLMAKTER.has(e.type) && alle.has(delegasjonId ?? tildelingId);
  });
}
const FULLMAKTER: ReadonlySet<string> = new Set(['RolleTildelt', 'RolleTrukket', 'SignaturrettDelegert', 'SignaturrettTrukket']);

/** All events, one a line: what was read in, in the order in which it happened where it came from, then the rest in the order of the log. */
export function linjer(stroemmer: readonly Stroem[], utelating: Utelating): Hendelseslinje[] {
  const alle = stroemmer.flatMap(({ omfang, hendelser }) => hendelser.map((e) => ({ e, omfang, ...plass(e) })));
  alle.sort((a, b) => Number(a.herfra) - Number(b.herfra) || (a.posisjon < b.posisjon ? -1 : a.posisjon > b.posisjon ? 1 : 0));
  return alle.map(({ e, omfang, posisjon }, i) => ({ nr: i + 1, ...linje({ ...e, position: posisjon }, omfang, utelating) }));
}

function plass({ position, metadata }: StoredEvent): { readonly herfra: boolean; readonly posisjon: bigint } {
  const { importert } = metadata as Partial<Metadata>;
  return importert ? { herfra: false, posisjon: BigInt(importert.posisjon) } : { herfra: true, posisjon: position };
}

function linje({ position, id, stream, revision, type, data, metadata }: StoredEvent, omfang: Hendelseslinje['omfang'], { hele, saker, filer }: Utelating): Omit<Hendelseslinje, 'nr'> {
  const { version, registrert, actor, tenant } = metadata as Metadata;
  const felles = { posisjon: position.toString(), hendelseId: id, stroem: stream, revisjon: revision, omfang, type, versjon: version };
  const unntak = hele ?? (categoryOf(stream) === 'sak' ? saker.get(streamIdOf(stream)) : undefined);
  const utelatt = unntak ? `Unntatt offentlighet: ${unntak.hjemmel}` : data === undefined ? ANNET : undefined;
  if (utelatt !== undefined) return { ...felles, metadata: { version, actor, tenant, registrert }, utelatt };
  return { ...felles, metadata: metadata as Hendelseslinje['metadata'], data: (filer.size === 0 ? data : uten(data, filer)) as Record<string, unknown> };
}

/** The same without what is kept out: of a paper or a file only that it is there, and the law. */
export function uten(verdi: unknown, filer: Utelating['filer']): unknown {
  if (Array.isArray(verdi)) return verdi.map((v) => uten(v, filer));
  if (typeof verdi !== 'object' || verdi === null) return verdi;
  const { unntattOffentlighet, hjemmel, hash } = verdi as { unntattOffentlighet?: unknown; hjemmel?: unknown; hash?: unknown };
  const lov = unntattOffentlighet === true ? hjemmel : typeof hash === 'string' ? filer.get(hash) : undefined;
  if (lov !== undefined) return { unntattOffentlighet: true, hjemmel: lov };
  return Object.fromEntries(Object.entries(verdi).map(([k, v]) => [k, uten(v, filer)]));
}

const HASH = /^[0-9a-f]{64}$/;

/** Every hash that the events' content names, in the order of the log. */
export function hasherI(hendelser: readonly { readonly data?: unknown }[]): Set<string> {
  const ut = new Set<string>();
  for (const { data } of hendelser) samle(data, ut);
  return ut;
}

function samle(verdi: unknown, ut: Set<string>): void {
  if (typeof verdi === 'string') {
    if (HASH.test(verdi)) ut.add(verdi);
  } else if (typeof verdi === 'object' && verdi !== null) for (const v of Object.values(verdi)) samle(v, ut);
}

/** What people call the files: the name that stands beside the hash, the last one where there are several. */
export function filnavnI(hendelser: readonly { readonly data?: unknown }[]): Map<string, string> {
  const ut = new Map<string, string>();
  const finn = (verdi: unknown): void => {
    if (typeof verdi !== 'object' || verdi === null) return;
    const { hash, navn } = verdi as { hash?: unknown; navn?: unknown };
    if (typeof hash === 'string' && typeof navn === 'string') ut.set(hash, navn);
    for (const v of Object.values(verdi)) finn(v);
  };
  for (const { data } of hendelser) finn(data);
  return ut;
}
