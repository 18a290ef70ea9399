import { derivedId } from '#eventsourcing';
import { langDato } from '#felles';
import { type Fristbilde, type Regel, regelVed } from './fristbilde';
import { type Flytting, type Svardag } from './forpliktelse.projection';
import { forskyvninger, henger } from './forskyvning';
import { beroerteAv, navnenoekkel } from './mottakernavn';
import { type MoetedagRad } from './fristhistorikk.projection';

/** Something that may have given deadlines other days. */
export interface Fristaarsak {
  readonly pos: number;
  readonly hendelseId: string;
  readonly naar: string;
  readonly slag: 'moete-planlagt' | 'moete-flyttet' | 'moete-avlyst' | 'kalender-innstilt' | 'frist-endret' | 'svarfrist-endret' | 'frister-forlenget' | 'sak-gjenopptatt';
  /** The meeting, with the day it had and the day it got. */
  readonly moete?: { readonly id: string; readonly organId: string; readonly organslag: string; readonly organ: string; readonly fra: string | null; readonly til: string | null };
  /** What it is about, when that is one sak, or one deadline of it. */
  readonly gjelder?: { readonly sakId: string; readonly fristId?: string };
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


/** In the order of the log. */
export function aarsaker(bilde: Fristbilde): readonly Fristaarsak[] {
  const { moetedager, kalendere } = bilde.data;
  const ut: Fristaarsak[] = kalendere.map(({ pos, hendelseId, innstilt }) => ({ pos, hendelseId, naar: innstilt, slag: 'kalender-innstilt', forklaring: 'Kalenderen ble innstilt på nytt' }));
  ut.push(...iSakene(bilde));
  const plan = new Map<string, Moetet>();
  for (const rad of moetedager) {
    const moete = moetet(rad, plan.get(rad.moete_id));
    if (!moete) continue;
    plan.set(rad.moete_id, moete);
    ut.push({ pos: Number(rad.pos), hendelseId: rad.hendelse_id, naar: rad.registrert, slag: `moete-${rad.slag}`, forklaring: hvaSkjedde(moete), moete });
  }
  return ut.sort((a, b) => a.pos - b.pos);
}

/** What was done by hand to the deadlines of a sak, and to what the parts are to answer. */
function iSakene(bilde: Fristbilde): readonly Fristaarsak[] {
  const endret = bilde.data.regler.flatMap((regel) => [...flyttingerAv(regel).values()].map((f): Fristaarsak => ({
    pos: f.pos, hendelseId: f.hendelseId, naar: f.naar, slag: regel.avtale_id === null ? 'frist-endret' : 'svarfrist-endret', gjelder: { sakId: regel.sak_id, fristId: regel.id },
    forklaring: 'foer' in f ? flyttet(f, regel, bilde) : `Svarfristen ble flyttet${grunnen(f.begrunnelse)}`,
  })));
  const forskjoevet = forskyvninger(bilde.data.forskyvninger).map(({ pos, hendelseId, naar, slag, sakId, forklaring }): Fristaarsak => (
    { pos, hendelseId, naar, slag: slag === 'suspensjon' ? 'sak-gjenopptatt' : 'frister-forlenget', gjelder: { sakId }, forklaring }));
  return [...endret, ...forskjoevet];
}

/** By the event that did it; some gave only one part, or a few, another day. */
function flyttingerAv({ flyttinger, parter }: Regel): ReadonlyMap<string, Flytting | Svardag> {
  return new Map<string, Flytting | Svardag>([...parter.flatMap((p) => p.dager.slice(1)), ...flyttinger].map((f) => [f.hendelseId, f]));
}

/** What a person's new rule did to a deadline, in bokmål. */
function flyttet({ pos, begrunnelse }: Flytting, regel: Regel, bilde: Fristbilde): string {
  const [fra, til] = [bilde.loes(regel, pos - 1).til, bilde.loes(regel, pos).til];
  const grunn = grunnen(begrunnelse);
  if (fra === undefined) return til === undefined ? `Fristen ble flyttet og har ingen dag ennå${grunn}` : `Fristen ble flyttet til ${langDato(til)}${grunn}`;
  return til === undefined ? `Fristen ble flyttet fra ${langDato(fra)} og har ingen dag ennå${grunn}` : `Fristen ble flyttet fra ${langDato(fra)} til ${langDato(til)}${grunn}`;
}

const grunnen = (begrunnelse: string): string => (begrunnelse === '' ? '' : `: ${begrunnelse}`);

type Moetet = NonNullable<Fristaarsak['moete']>;

function moetet(rad: MoetedagRad, foer: Moetet | undefined): Moetet | undefined {
  if (foer) return { ...foer, fra: foer.til, til: rad.dato };
  const { organ_id: organId, organslag, organ } = rad;
  return organId === null || organslag === null ? undefined : { id: rad.moete_id, organId, organslag, organ: organ ?? '', fra: null, til: rad.dato };
}

function hvaSkjedde({ organ, fra, til }: Moetet): string {
  if (til === null) return `Møtet i ${organ} ${fra === null ? '' : langDato(fra)} ble avlyst`;
  return fra === null ? `Møtet i ${organ} ${langDato(til)} ble planlagt` : `Møtet i ${organ} ble flyttet fra ${langDato(fra)} til ${langDato(til)}`;
}

/**
 * What one cause did to one deadline; undefined when it was not there, was closed, or kept its day.
 * @param egen the deadline as it is for one of those who have it
 */
export function endringAv(aarsak: Fristaarsak, regel: Regel, bilde: Fristbilde, egen = regel): Fristendring | undefined {
  const aapen = Number(regel.pos) < aarsak.pos && (regel.lukket === null || Date.parse(regel.lukket) >= Date.parse(aarsak.naar));
  if (!aapen || !kanBeroere(aarsak, regel)) return undefined;
  const [foer, etter] = [bilde.loes(egen, aarsak.pos - 1), bilde.loes(egen, aarsak.pos)];
  const [fra, til] = [foer.til ?? null, etter.til ?? null];
  return fra === til ? undefined : { regel, fra, til, forklaring: etter.forklaring };
}

function kanBeroere({ moete, gjelder, pos }: Fristaarsak, regel: Regel): boolean {
  const { frist } = regelVed(regel, pos);
  if (gjelder) return henger(frist) || (gjelder.fristId === undefined ? regel.sak_id === gjelder.sakId : regel.id === gjelder.fristId);
  if (!moete) return true;
  switch (frist.presisjon) {
    case 'moete':
    case 'avstand': return frist.moeteId === moete.id;
    case 'moete-i-maaned': return frist.organId === moete.organId;
    case 'neste-runde': return frist.organslag === moete.organslag;
    case 'avstand-fra': return frist.fra.slag === 'frist' || frist.fra.slag === 'forpliktelse';
    default: return false;
  }
}

export interface Fristvarsel {
  readonly id: string;
  /** As the decision names who shall do it, or the part that owes an answer; null: nobody named. */
  readonly mottaker: string | null;
  /** Where the name stands for a part that something was sent to. */
  readonly partId?: string | undefined;
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
  const { regler } = bilde.data;
  const per = new Map<string, Omit<Fristvarsel, 'id'>>();
  for (const regel of regler) {
    for (const { navn, partId, regel: egen } of beroerteAv(regel, regler, aarsak.pos)) {
      const endring = endringAv(aarsak, regel, bilde, egen);
      if (!endring) continue;
      const noekkel = navn === null ? '' : navnenoekkel(navn);
      const kjent = per.get(noekkel);
      per.set(noekkel, { mottaker: kjent?.mottaker ?? navn, partId: kjent?.partId ?? partId, frister: [...(kjent?.frister ?? []), endring] });
    }
  }
  return [...per].sort(([a], [b]) => a.localeCompare(b, 'nb')).map(([noekkel, varsel]) => ({
    ...varsel, id: derivedId('fristvarsel', aarsak.hendelseId, noekkel), frister: [...varsel.frister].sort((a, b) => (a.til ?? '~').localeCompare(b.til ?? '~') || a.regel.hva.localeCompare(b.regel.hva, 'nb')),
  }));
}
