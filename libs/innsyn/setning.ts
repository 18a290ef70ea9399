import { type Maalform } from '#felles';
import { AVTALE_SETNINGER } from './setninger/avtale';
import { FORLOEP_SETNINGER } from './setninger/forloep';
import { MOETE_SETNINGER } from './setninger/moete';
import { type Data, lest, lestNn, type Navn, ord, type Setninger } from './setninger/ord';
import { REGISTER_SETNINGER } from './setninger/register';
import { SAK_SETNINGER } from './setninger/sak';
import { TYPENAVN_NN } from './setninger/typenavn';

export { type Navn } from './setninger/ord';

const SETNINGER: Setninger = { ...SAK_SETNINGER, ...FORLOEP_SETNINGER, ...MOETE_SETNINGER, ...AVTALE_SETNINGER, ...REGISTER_SETNINGER };

/** `SvarfristVarsletPaaNytt` as «Svarfrist varslet på nytt»: event types are a noun and a participle. */
function avTypen(type: string, maalform: Maalform): string {
  const nynorsk: Readonly<Record<string, string>> = TYPENAVN_NN;
  const ordene = type.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/ I(?=[A-Z])/g, ' i ').split(' ').map((o, nr) => (nr === 0 || o === o.toUpperCase() ? o : o.toLowerCase())).join(' ');
  return (maalform === 'nn' ? nynorsk[type] : undefined) ?? lest(ordene);
}

export interface Fortalt {
  readonly type: string;
  readonly data: unknown;
  readonly person: string;
  readonly part: string | null;
  readonly organ: string | null;
  readonly grunnlag: string;
  readonly begrunnelse: string | null;
  readonly aarsakstype: string | null;
}

const ORD: Readonly<Record<Maalform, { readonly ukjent: string; readonly avSegSelv: string; readonly vegne: string; readonly grunn: string; readonly aarsak: string; readonly lest: (v: unknown) => string }>> = {
  nb: { ukjent: 'ukjent', avSegSelv: 'Skjedde av seg selv', vegne: 'på vegne av', grunn: 'Begrunnelse', aarsak: 'Følger av', lest },
  nn: { ukjent: 'ukjend', avSegSelv: 'Skjedde av seg sjølv', vegne: 'på vegner av', grunn: 'Grunngiving', aarsak: 'Følgjer av', lest: lestNn },
};

/** What happened, by whom and on whose behalf, why, and what it follows from. */
export function setning({ type, data, person, part, organ, grunnlag, begrunnelse, aarsakstype }: Fortalt, kjente: Navn, maalform: Maalform = 'nb'): string {
  const o = ORD[maalform];
  const navn = (id: unknown): string => kjente.get(ord(id)) ?? o.ukjent;
  const vegne = [part, organ].flatMap((id) => (id === null ? [] : [navn(id)]));
  const av = person === 'system' ? o.avSegSelv : `Av ${navn(person)} (${roller(grunnlag).map(o.lest).join(', ')})`;
  return [
    hva(type, data, navn, maalform),
    `${av}${vegne.length > 0 ? `, ${o.vegne} ${vegne.join(' i ')}` : ''}`,
    ...(begrunnelse === null ? [] : [`${o.grunn}: ${begrunnelse}`]),
    ...(aarsakstype === null ? [] : [`${o.aarsak}: ${avTypen(aarsakstype, maalform)}`]),
  ].map((s) => (/[.!?]$/.test(s) ? s : `${s}.`)).join(' ');
}

/** What happened alone, without its full stop. @param navn the name behind an id */
export function hva(type: string, data: unknown, navn: (id: unknown) => string, maalform: Maalform = 'nb'): string {
  const fortelling = data === null || typeof data !== 'object' ? undefined : SETNINGER[type];
  return fortelling?.[maalform](data as Data, navn) ?? avTypen(type, maalform);
}

const roller = (grunnlag: string): readonly string[] => grunnlag.replace(/^rolle:/, '').split('+');

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The persons, parts and bodies that a sentence names. */
export function nevnteI({ data, person, part, organ }: Pick<Fortalt, 'data' | 'person' | 'part' | 'organ'>): readonly string[] {
  const d = (typeof data === 'object' && data !== null ? data : {}) as Data;
  return [person, part, organ, d['personId'], d['partId'], d['organId'], d['mottakerId'], d['giver'], d['fra'], d['av']].filter((id): id is string => typeof id === 'string' && UUID.test(id));
}
