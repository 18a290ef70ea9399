import { derivedId } from '#eventsourcing';
import { type Mottakerslag } from '#frist';
import { innspillFra, type Svarpart } from './forpliktelse.projection';
import { type Regel } from './fristbilde';

export type Mottaker = { readonly slag: Mottakerslag; readonly id: string; readonly navn: string };

/** Those who may be named as owing something: `navn` as they are called, ever. One that is closed stands back for one in work. */
export interface Navngitt { readonly slag: 'part' | 'organ' | 'person'; readonly id: string; readonly navn: string; readonly nedlagt?: boolean }

/** By `navnenoekkel`. */
export type Navnebok = ReadonlyMap<string, readonly Navngitt[]>;

const SEKRETARIATET = ['sekretariatet', 'sse'];
const PARTENE = 'partene';

export const navnenoekkel = (navn: string): string => navn.trim().normalize('NFC').toLowerCase();

/** Finds who is meant by a name in a decision; a name that several have means nobody. */
export function mottakerFor(ansvarlig: string, alle: Navnebok, sakId?: string): Mottaker {
  const navn = navnenoekkel(ansvarlig);
  if (navn === PARTENE && sakId !== undefined) return { slag: 'partene', id: sakId, navn: ansvarlig };
  const navngitte = alle.get(navn) ?? [];
  const iBruk = navngitte.filter((n) => !n.nedlagt);
  const treff = new Map((iBruk.length > 0 ? iBruk : navngitte).map((n) => [n.id, n]));
  const [ene] = treff.values();
  if (ene && treff.size === 1) return { slag: ene.slag, id: ene.id, navn: ansvarlig };
  return { slag: SEKRETARIATET.includes(navn) ? 'sekretariat' : 'ukjent', id: derivedId('ansvarlig', navn), navn: ansvarlig };
}

/** A step that waits for the parts is nobody's: each part has the deadline that it was sent. */
export const ventesPaaPartene = ({ ansvarlig, stegfrist }: Pick<Regel, 'ansvarlig' | 'stegfrist'>): boolean => erPartene(ansvarlig) && stegfrist !== null;

const erPartene = (ansvarlig: string | null): boolean => ansvarlig !== null && navnenoekkel(ansvarlig) === PARTENE;

/** The parts of a sak: those on the last list that each of its agreements was sent to. @param svarfrister of that sak */
export function partene(svarfrister: readonly Pick<Regel, 'avtale_id' | 'pos' | 'parter'>[]): readonly Svarpart[] {
  const siste = new Map([...svarfrister].sort((a, b) => Number(a.pos) - Number(b.pos)).map((r) => [r.avtale_id, r.parter]));
  return [...new Map([...siste.values()].flat().map((p) => [p.partId, p])).values()];
}

/** Whoever is named; input is asked of those in its text; a bare deadline is the deciding body's. */
export function hvem({ slag, ansvarlig, hva, organ }: Pick<Regel, 'slag' | 'ansvarlig' | 'hva' | 'organ'>): string | null {
  if (ansvarlig !== null) return ansvarlig;
  if (slag === 'sendes-til-innspill') return hva.replace(innspillFra(''), '');
  return slag === 'frist' ? organ : null;
}

/** Who is told of a deadline, and the deadline as it is for them. */
export interface Beroert { readonly navn: string | null; readonly partId?: string; readonly regel: Regel }

/** At a place in the log. Parts that have answered owe no answer any more; what a decision gave all of them, all of them owe. */
export function beroerteAv(regel: Regel, alle: readonly Regel[], pos: number): readonly Beroert[] {
  if (regel.avtale_id !== null) return ubesvarte(regel, pos).map((p) => ({ navn: p.navn, partId: p.partId, regel: forParten(regel, p) }));
  if (regel.slag === 'innspillsrunde') return ubesvarte(regel, pos).map((p) => ({ navn: p.navn, ...(p.organ ? {} : { partId: p.partId }), regel }));
  const navnet = hvem(regel);
  if (!erPartene(navnet)) return [{ navn: navnet, regel }];
  if (ventesPaaPartene(regel)) return [];
  const parter = partene(alle.filter((r) => r.avtale_id !== null && r.sak_id === regel.sak_id && Number(r.pos) <= pos));
  return parter.length === 0 ? [{ navn: navnet, regel }] : parter.map(({ navn, partId }) => ({ navn, partId, regel }));
}

const ubesvarte = ({ parter }: Regel, pos: number): readonly Svarpart[] => parter.filter(({ svart }) => svart === null || svart > pos);

/** With the days that the part itself has had. */
function forParten(regel: Regel, { partId, dager }: Svarpart): Regel {
  const [foerste, ...senere] = dager;
  const flyttinger = senere.map((d, i) => ({ ...d, foer: (dager[i] ?? d).frist }));
  return { ...regel, id: `${regel.id} ${partId}`, frist: (senere.at(-1) ?? foerste)?.frist ?? regel.frist, flyttinger };
}
