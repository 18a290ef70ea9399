import { z } from 'zod';
import { catalogue, event, type EventOf } from '#eventsourcing';
import { hash, tekst } from '#felles';

/** One file in one helsefellesskap; the stream's id is derived from both. What it is called stands where it is named. */
export const vedleggHendelser = catalogue('vedlegg', {
  /** On disk, and of a type that is let in. `stoerrelse` in bytes; `filtype` and `medietype` as the content says. */
  VedleggMottatt: event(z.object({ hash, stoerrelse: z.int().min(1), filtype: tekst, medietype: tekst })),
});

/** One file that somebody sent, by the key that they sent it with: the stream's id follows from the key, so that it can bring no other. */
export const innsendingHendelser = catalogue('innsending', {
  FilInnsendt: event(z.object({ hash })),
});

export type InnsendingHendelse = EventOf<typeof innsendingHendelser>;
export type VedleggHendelse = EventOf<typeof vedleggHendelser>;
