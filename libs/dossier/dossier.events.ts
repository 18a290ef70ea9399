import { z } from 'zod';
import { catalogue, derivedId, event, type EventOf } from '#eventsourcing';
import { hash, id } from '#felles';

export const GJELDER = ['sak', 'avtale'] as const;
export type Gjelderslag = (typeof GJELDER)[number];
/** What a dossier is of. */
export interface Gjelder { readonly slag: Gjelderslag; readonly id: string }

/** One of the two: the history of a sak finds what names it. */
const gjelder = { sakId: id.optional(), avtaleId: id.optional() };

/** Stream `dossier-<id from helsefellesskap and what it is of>`: who took a sak or an agreement out of here, or read one in. */
export const dossierHendelser = catalogue('dossier', {
  /** `manifesthash` tells exactly which bytes; `posisjon` is that of the last event in it. `redigert`: something was kept out by law. */
  DossierTattUt: event(z.object({ ...gjelder, manifesthash: hash, posisjon: z.string(), filer: z.int().min(1), redigert: z.boolean() })),
  /** It is whole and can be read in: files, and `maskinfil` with the events, lie in the archive. Reading them in follows by itself. */
  DossierMottatt: event(z.object({ ...gjelder, manifesthash: hash, maskinfil: hash, referanser: hash, hendelser: z.int().min(1) })),
  /** Every event stands in its stream. */
  DossierLest: event(z.object({ ...gjelder, manifesthash: hash, nye: z.int().min(0) })),
});

export type DossierHendelse = EventOf<typeof dossierHendelser>;
export type DossierData<T extends DossierHendelse['type']> = Extract<DossierHendelse, { type: T }>['data'];

export const dossierId = (tenant: string, { slag, id: hvem }: Gjelder): string => derivedId('dossier', tenant, slag, hvem);
export const somFelt = ({ slag, id: hvem }: Gjelder) => (slag === 'sak' ? { sakId: hvem } : { avtaleId: hvem });
