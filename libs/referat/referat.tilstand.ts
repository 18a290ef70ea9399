import { type Metadata } from '#eventsourcing';
import { type Organref } from '#felles';
import { type Endring, type Opphav, type ReferatData, type ReferatHendelse } from './referat.events';

export interface Utkast {
  readonly utkast: number;
  readonly opphav: Opphav;
  readonly innholdshash: string;
  readonly laget: string;
  /** Changes from the comment round that it was made with. */
  readonly endringer: readonly Endring[];
}

export interface Kommentar extends ReferatData<'ReferatKommentert'> {
  readonly mottatt: string;
  readonly besvart?: Omit<ReferatData<'ReferatkommentarBesvart'>, 'kommentarId'> | undefined;
}

export interface Rettelse extends ReferatData<'ReferatRettet'> {
  readonly tid: string;
  readonly begrunnelse?: string | undefined;
}

/** Approval is not a status: it may come before publication or after, or never. */
export type Referatstatus = 'ingen' | 'utkast' | 'til-kommentar' | 'ferdig' | 'publisert';

export interface Referat {
  readonly status: Referatstatus;
  readonly organ: Organref | undefined;
  readonly utkast: readonly Utkast[];
  readonly runder: readonly ReferatData<'ReferatSendtTilKommentar'>[];
  readonly kommentarer: readonly Kommentar[];
  /** Those who said that they have none. */
  readonly utenMerknader: readonly (ReferatData<'ReferatUtenMerknader'> & { readonly mottatt: string; readonly runde: number })[];
  /** Those that the next draft is made with. */
  readonly endringer: readonly Endring[];
  readonly ferdigstilt?: string | undefined;
  readonly publisert?: string | undefined;
  readonly godkjenninger: readonly ReferatData<'ReferatGodkjent'>[];
  readonly rettelser: readonly Rettelse[];
}

export const INTET_REFERAT: Referat = {
  status: 'ingen', organ: undefined, utkast: [], runder: [], kommentarer: [], utenMerknader: [], endringer: [], godkjenninger: [], rettelser: [],
};

export function utvikleReferat(referat: Referat, hendelse: ReferatHendelse, { registrert, reason }: Pick<Metadata, 'registrert' | 'reason'>): Referat {
  switch (hendelse.type) {
    case 'ReferatUtkastLaget': {
      const { utkast, opphav, innholdshash, organ } = hendelse.data;
      const nytt = { utkast, opphav, innholdshash, laget: registrert, endringer: referat.endringer };
      return { ...referat, organ, status: referat.status === 'ingen' ? 'utkast' : referat.status, utkast: [...referat.utkast, nytt] };
    }
    case 'ReferatSendtTilKommentar':
      return { ...referat, status: 'til-kommentar', runder: [...referat.runder, hendelse.data] };
    case 'ReferatKommentert':
      return { ...referat, kommentarer: [...referat.kommentarer, { ...hendelse.data, mottatt: registrert }] };
    case 'ReferatUtenMerknader':
      return { ...referat, utenMerknader: [...referat.utenMerknader, { ...hendelse.data, mottatt: registrert, runde: referat.runder.length }] };
    case 'ReferatkommentarBesvart': {
      const { kommentarId, ...besvart } = hendelse.data;
      const kommentarer = referat.kommentarer.map((k) => (k.kommentarId === kommentarId ? { ...k, besvart } : k));
      return { ...referat, kommentarer, endringer: [...referat.endringer, ...(besvart.endring ? [besvart.endring] : [])] };
    }
    case 'ReferatFerdigstilt':
      return { ...referat, status: 'ferdig', ferdigstilt: registrert };
    case 'ReferatPublisert':
      return { ...referat, status: 'publisert', publisert: registrert };
    case 'ReferatGodkjent':
      return { ...referat, godkjenninger: [...referat.godkjenninger, hendelse.data] };
    case 'ReferatRettet':
      return { ...referat, rettelser: [...referat.rettelser, { ...hendelse.data, tid: registrert, begrunnelse: reason }] };
  }
}

export const sisteUtkast = ({ utkast }: Referat): Utkast | undefined => utkast.at(-1);

/** Those who were asked for comments, in any round. */
export const mottakereAv = ({ runder }: Referat): ReadonlySet<string> => new Set(runder.flatMap((r) => r.mottakere));
