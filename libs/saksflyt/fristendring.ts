import { type Frist } from '#felles';
import { derivedId } from '#eventsourcing';
import { type Fristbilde, type Fristdata, moeterVed, type Regel } from './fristbilde';

/** Something that may have given deadlines other days. */
export interface Fristaarsak {
  readonly pos: number;
  readonly hendelseId: string;
  readonly naar: string;
  readonly slag: 'moete-flyttet' | 'moete-avlyst' | 'kalender-innstilt';
  /** The meeting, with the day it had and the day it got. */
  readonly moete?: { readonly id: string; readonly organId: string; readonly organslag: string; readonly organ: string; readonly fra: string; readonly til: string | null };
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
  for (const rad of moetedager) {
    if (rad.slag === 'planlagt') continue;
    const pos = Number(rad.pos);
    const foer = moeterVed(moetedager, pos - 1).find((m) => m.moeteId === rad.moete_id);
    if (!foer) continue;
    const { organId, organslag, organnavn: organ, dato: fra } = foer;
    const hva = rad.dato === null ? `${lang(fra)} ble avlyst` : `ble flyttet fra ${lang(fra)} til ${lang(rad.dato)}`;
    ut.push({
      pos, hendelseId: rad.hendelse_id, naar: rad.registrert, slag: rad.dato === null ? 'moete-avlyst' : 'moete-flyttet', forklaring: `Møtet i ${organ} ${hva}`,
      moete: { id: rad.moete_id, organId, organslag, organ, fra, til: rad.dato },
    });
  }
  return ut.sort((a, b) => a.pos - b.pos);
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
    case 'avstand-fra': return frist.fra.slag === 'frist' || frist.fra.slag === 'forpliktelse';
    default: return false;
  }
}

export interface Fristvarsel {
  readonly id: string;
  /** As the decision names who shall do it; null: nobody named. */
  readonly mottaker: string | null;
  readonly frister: readonly Fristendring[];
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
