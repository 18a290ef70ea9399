import { type FellesVedtak, type Kontrollutfall } from './avtale.events';
import { type Ledd } from './avtale.tilstand';
import { type PartsstatusRad } from './partsstatus.projection';
import { medBehandling } from './utvikling/part';

/** Mail to the part about the round: each receiver once, with the last mail that got there. */
export interface Post {
  readonly levert: readonly { readonly person: string; readonly messageId: string; readonly naar: string }[];
  /** The last that came back, until another gets there. */
  readonly retur: { readonly naar: string; readonly status: string } | null;
  /** Why the last was refused. */
  readonly feil: string | null;
}

export interface Leddlinje extends Ledd {
  readonly utfall?: 'innstilling' | 'vedtak';
  readonly innstilling?: string | undefined;
}

export interface Utsatt { readonly organ: string | null; readonly fra: string | null; readonly til: string; readonly aarsak: string; readonly registrert: string }

export interface Kontroll {
  readonly krevd: string;
  readonly krevdAv: string;
  /** The decision that is judged, where it answered several agreements. */
  readonly vedtak?: FellesVedtak | null;
  readonly aarsak: string;
  readonly utfall: Kontrollutfall | null;
  readonly avgjort: string | null;
  readonly avgjortAv: string | null;
}

/** An answer that counts no more. */
export interface Tidligere {
  readonly svar: string;
  readonly dato: string;
  readonly aarsak: string | null;
  readonly saksnummer: string | null;
  readonly organ: string | null;
  readonly slag: 'endret' | 'rettet' | 'opphevet';
  readonly naar: string;
  /** The event that put something else in its place. */
  readonly hendelseId: string;
}

interface Brev { readonly messageId: string; readonly mottakere: readonly string[] }

export function levert(post: Post, { messageId, mottakere }: Brev, naar: string): Post {
  const nye = mottakere.map((person) => ({ person, messageId, naar: post.levert.find((l) => l.person === person)?.naar ?? naar }));
  return { levert: [...post.levert.filter((l) => !mottakere.includes(l.person)), ...nye], retur: null, feil: null };
}

/** It did not get there after all; an earlier mail that did is forgotten with it, for the address is the same. */
export function returnert(post: Post, { messageId, mottakere, status }: Brev & { readonly status: string }, naar: string): Post {
  return { ...post, levert: post.levert.filter((l) => l.messageId !== messageId || !mottakere.includes(l.person)), retur: { naar, status } };
}

export function svaret({ tilstand, likelydende, svar_dato, aarsak, saksnummer, svar_organ, signert_dato }: PartsstatusRad) {
  const svar = signert_dato !== null && tilstand === 'signert' ? 'godkjent' : likelydende ? 'likelydende' : tilstand;
  return { svar, dato: svar_dato ?? '', aarsak, saksnummer, organ: svar_organ };
}

export const medLedd = (ledd: readonly Leddlinje[], behandlet: { readonly organ: string; readonly dato: string; readonly saksnummer?: string | undefined; readonly utfall: 'innstilling' | 'vedtak' }, innstilling?: string): readonly Leddlinje[] =>
  medBehandling(ledd, behandlet, { utfall: behandlet.utfall, ...(innstilling !== undefined && { innstilling }) });

/** The part has answered: the body that decided, or the last one of the plan, has treated it. */
export function gjorteLedd(ledd: readonly Leddlinje[], { organ, dato, saksnummerHosPart }: { readonly organ?: string | undefined; readonly dato: string; readonly saksnummerHosPart?: string | undefined }): readonly Leddlinje[] {
  const sist = organ ?? ledd.at(-1)?.organ;
  return sist === undefined ? ledd : medLedd(ledd, { organ: sist, dato, saksnummer: saksnummerHosPart, utfall: 'vedtak' });
}
