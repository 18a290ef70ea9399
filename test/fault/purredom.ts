import { type StoredEvent } from '#eventsourcing';
import { type Tatt } from './postmann';

/** One reminder as the agreements' events say that it shall be sent. */
export interface Ventet {
  readonly avtale: string;
  readonly navn: string;
  readonly partId: string;
  readonly epost: string;
  /** Milliseconds since 1970. */
  readonly forfall: number;
}

export interface Purredom {
  readonly mangler: string[];
  readonly forTidlig: string[];
  /** More than one mail where no kill inside the window explains each of the others, or with another Message-ID. */
  readonly uforklart: string[];
  /** Mails beyond the first that a kill inside the window explains. */
  readonly forklart: number;
  /** What the streams say against what came: PaaminnelseSendt exactly once for each. */
  readonly feilIHendelsene: string[];
}

/** @param tapt how many of a Message-ID's mails were taken by the mail server, and not noted by a worker that was killed */
export function doemPurringer(ventet: readonly Ventet[], tatt: readonly Tatt[], tapt: ReadonlyMap<string, number>, hendelser: readonly StoredEvent[]): Purredom {
  const brev = gruppert(tatt, (t) => `${t.til} ${t.emne}`);
  const sendt = gruppert(hendelser.filter((h) => h.type === 'PaaminnelseSendt'), (h) => `${h.stream} ${(h.data as { partId: string }).partId}`);
  const dom: Purredom & { forklart: number } = { mangler: [], forTidlig: [], uforklart: [], forklart: 0, feilIHendelsene: [] };
  for (const v of ventet) {
    const navn = `${v.navn} til ${v.epost}`;
    const mine = brev.get(`${v.epost} Påminnelse: ${v.navn}`) ?? [];
    if (mine.length === 0) dom.mangler.push(navn);
    for (const m of mine) if (m.naar < v.forfall) dom.forTidlig.push(`${navn}: ${v.forfall - m.naar} ms`);
    const [foerste, ...flere] = mine;
    const sammeId = mine.every((m) => m.messageId === foerste?.messageId);
    if (flere.length !== (tapt.get(foerste?.messageId ?? '') ?? 0) || !sammeId) dom.uforklart.push(`${navn}: ${mine.length} brev, ${mine.map((m) => m.messageId).join(' ')}`);
    else dom.forklart += flere.length;
    const antall = sendt.get(`avtale-${v.avtale} ${v.partId}`)?.length ?? 0;
    if (antall !== 1) dom.feilIHendelsene.push(`${navn}: ${antall} PaaminnelseSendt`);
  }
  if (tatt.length !== ventet.length + dom.forklart && dom.uforklart.length === 0 && dom.mangler.length === 0) dom.uforklart.push('noen fikk brev som ingen skulle ha');
  return dom;
}

function gruppert<T>(alle: readonly T[], noekkel: (en: T) => string): Map<string, T[]> {
  const ut = new Map<string, T[]>();
  for (const en of alle) ut.set(noekkel(en), [...(ut.get(noekkel(en)) ?? []), en]);
  return ut;
}
