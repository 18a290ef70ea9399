import { type Frist } from '#felles';
import { derivedId } from '#eventsourcing';
import { type Fristbilde, type Fristdata, type Regel } from './fristbilde';
import { type MoetedagRad } from './fristhistorikk.projection';

/** Something that may have given deadlines other days. */
export interface Fristaarsak {
  readonly pos: number;
  readonly hendelseId: string;
  readonly naar: string;
  readonly slag: 'moete-planlagt' | 'moete-flyttet' | 'moete-avlyst' | 'kalender-innstilt';
  /** The meeting, with the day it had and the day it got. */
  readonly moete?: { readonly id: string; readonly organId: string; readonly organslag: string; readonly organ: string; readonly fra: string | null; readonly til: string | null };
  /** In bokmål. */
  readonly forklaring: string;
}

export interface Fristendring {
  readonly regel: Regel;
  /** Last day before and after; null: none. */
  readonly fra: string | null;
  readonly til: string | null;
  readonly forklaring: string;
}

const LANG_DATO = new Intl.DateTimeFormat('nb-NO', { dateStyle: 'long', timeZone: 'UTC' });
export const lang = (dato: string) => LANG_DATO.format(new Date(`${dato}T00:00:00Z`));

/** In the order of the log. */
export function aarsaker({ moetedager, kalendere }: Fristdata): readonly Fristaarsak[] {
  const ut: Fristaarsak[] = kalendere.map(({ pos, hendelseId, innstilt }) => ({ pos, hendelseId, naar: innstilt, slag: 'kalender-innstilt', forklaring: 'Kalenderen ble innstilt på nytt' }));
  const plan = new Map<string, Moetet>();
  for (const rad of moetedager) {
    const moete = moetet(rad, plan.get(rad.moete_id));
    if (!moete) continue;
    plan.set(rad.moete_id, moete);
    ut.push({ pos: Number(rad.pos), hendelseId: rad.hendelse_id, naar: rad.registrert, slag: `moete-${rad.slag}`, forklaring: `Møtet i ${moete.organ} ${hvaSkjedde(moete)}`, moete });
  }
  return ut.sort((a, b) => a.pos - b.pos);
}

type Moetet = NonNullable<Fristaarsak['moete']>;

function moetet(rad: MoetedagRad, foer: Moetet | undefined): Moetet | undefined {
  if (foer) return { ...foer, fra: foer.til, til: rad.dato };
  const { organ_id: organId, organslag, organ } = rad;
  return organId === null || organslag === null ? undefined : { id: rad.moete_id, organId, organslag, organ: organ ?? '', fra: null, til: rad.dato };
}

function hvaSkjedde({ fra, til }: Moetet): string {
  if (til === null) return `${fra === null ? '' : lang(fra)} ble avlyst`;
  return fra === null ? `${lang(til)} ble planlagt` : `ble flyttet fra ${lang(fra)} til ${lang(til)}`;
}

/** What one cause did to one deadline; undefined when it was not there, was closed, or kept its day. */
export function endringAv(aarsak: Fristaarsak, regel: Regel, bilde: Fristbilde): Fristendring | undefined {
  const aapen = Number(regel.pos) < aarsak.pos && (regel.lukket === null || Date.parse(regel.lukket) >= Date.parse(aarsak.naar));
  if (!aapen || !kanBeroere(aarsak, regel.frist)) return undefined;
  const [foer, etter] = [bilde.loes(regel, aarsak.pos - 1), bilde.loes(regel, aarsak.pos)];
  const [fra, til] = [foer.til ?? null, etter.til ?? null];
  return fra === til ? undefined : { regel, fra, til, forklaring: etter.forklaring };
}

function kanBeroere({ moete }: Fristaarsak, frist: Frist): boolean {
  if (!moete) return true;
  switch (frist.presisjon) {
    case 'moete':
    case 'avstand': return frist.moeteId === moete.id;
    case 'moete-i-maaned': return frist.organId === moete.organId;
    case 'neste-runde': return frist.organslag === moete.organslag;
    case 'avstand-fra': return frist.fra.slag !== 'hendelse';
    default: return false;
  }
}

export interface Fristvarsel {
  readonly id: string;
  /** As the decision names who shall do it; null: nobody named. */
  readonly mottaker: string | null;
  readonly frister: readonly Fristendring[];
}

/** A cause with its notices; a meeting that was planned is one only where it gave a deadline another day. */
export function medVarsler(aarsak: Fristaarsak, bilde: Fristbilde): readonly Fristendringslinje[] {
  const varsler = varslerOm(aarsak, bilde);
  return aarsak.slag === 'moete-planlagt' && varsler.length === 0 ? [] : [{ aarsak, varsler }];
}

export interface Fristendringslinje {
  readonly aarsak: Fristaarsak;
  readonly varsler: readonly Fristvarsel[];
}

/** One notice per receiver for one cause, however many of the receiver's deadlines it moved. */
export function varslerOm(aarsak: Fristaarsak, bilde: Fristbilde): readonly Fristvarsel[] {
  const per = new Map<string, Fristendring[]>();
  for (const regel of bilde.data.regler) {
    const endring = endringAv(aarsak, regel, bilde);
    const mottaker = regel.ansvarlig?.toLowerCase() ?? '';
    if (endring) per.set(mottaker, [...(per.get(mottaker) ?? []), endring]);
  }
  return [...per].sort(([a], [b]) => a.localeCompare(b, 'nb')).map(([noekkel, frister]) => ({
    id: derivedId('fristvarsel', aarsak.hendelseId, noekkel), mottaker: frister[0]?.regel.ansvarlig ?? null, frister: frister.sort((a, b) => (a.til ?? '~').localeCompare(b.til ?? '~') || a.regel.hva.localeCompare(b.regel.hva, 'nb')),
  }));
}
