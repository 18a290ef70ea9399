import { z } from 'zod';
import { catalogue, event, type EventOf, fritekst } from '#eventsourcing';
import { dato, hash, id, MAALFORMER, organref, tekst } from '#felles';


export const KOMMENTARUTFALL = ['tatt-til-foelge', 'delvis-tatt-til-foelge', 'ikke-tatt-til-foelge'] as const;

/** From what, and by which template, the same minutes can be made again. */
export const opphav = z.object({
  malversjon: z.int().min(1),
  maalform: z.enum(MAALFORMER),
  moeteRevisjon: z.int(),
  /** Position in the event store: what came later is not in the minutes. Digits, as it may be larger than a number holds. */
  posisjon: z.string().regex(/^\d+$/),
});

/** Words of the running text of one sak that shall stand otherwise; without `gammel` a paragraph is added. */
export const endring = z.object({ behandlingId: id, gammel: fritekst(tekst).optional(), ny: fritekst(tekst) });

/** The stream of a meeting's minutes has the meeting's own id. */
export const referatHendelser = catalogue('referat', {
  ReferatUtkastLaget: event(z.object({ moeteId: id, organ: organref, tittel: tekst, dato, utkast: z.int().min(1), opphav, innholdshash: hash })),
  ReferatSendtTilKommentar: event(z.object({ utkast: z.int().min(1), frist: dato, mottakere: z.array(id) })),
  /** One that comes after the deadline is kept, and marked. */
  ReferatKommentert: event(z.object({ kommentarId: id, fra: id, behandlingId: id.optional(), tekst: fritekst(tekst), forSent: z.boolean() })),
  /** Somebody who was asked has read it, and has nothing to say. */
  ReferatUtenMerknader: event(z.object({ fra: id, forSent: z.boolean() })),
  ReferatkommentarBesvart: event(z.object({ kommentarId: id, utfall: z.enum(KOMMENTARUTFALL), svar: fritekst(tekst), endring: endring.optional() })),
  ReferatFerdigstilt: event(z.object({ utkast: z.int().min(1), innholdshash: hash })),
  ReferatPublisert: event(z.object({ innholdshash: hash })),
  /** By a decision of a later meeting; may come before or after publication. */
  ReferatGodkjent: event(z.object({ moeteId: id, organ: organref, dato, sakId: id, behandlingId: id, saksnummer: tekst.optional(), punkt: z.int().min(0) })),
  /** What stood wrong in finished minutes, and what is right: both are shown. */
  ReferatRettet: event(z.object({ rettelse: z.int().min(1), behandlingId: id.optional(), opprinnelig: fritekst(tekst), rettet: fritekst(tekst) })),
}, {
  begrunnes: [
    'ReferatRettet',
  ],
});

export type ReferatHendelse = EventOf<typeof referatHendelser>;
export type ReferatData<T extends ReferatHendelse['type']> = Extract<ReferatHendelse, { type: T }>['data'];
export type Opphav = z.infer<typeof opphav>;
export type Endring = z.infer<typeof endring>;
export type Kommentarutfall = (typeof KOMMENTARUTFALL)[number];
