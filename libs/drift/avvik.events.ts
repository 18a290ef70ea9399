import { z } from 'zod';
import { catalogue, event, type EventOf, fritekst } from '#eventsourcing';
import { id, tekst } from '#felles';

export const AVVIKSKILDER = ['reaksjon', 'lesemodell', 'paaminnelse', 'vakthund', 'jobb', 'vedtak'] as const;

const stroem = z.object({ kategori: tekst, id });

/** Stream `avvik-<id>`: one thing that should have happened by itself and did not, or that a person must look at. Ids, types and codes; people are named in none of them. */
export const avvikHendelser = catalogue('avvik', {
  AvvikOppstod: event(z.object({
    kilde: z.enum(AVVIKSKILDER),
    /** Of the reaction, read model or job. */
    navn: tekst,
    kode: tekst,
    melding: tekst,
    /** What it failed on. */
    hendelse: z.object({ hendelseId: id, posisjon: tekst, type: tekst }).optional(),
    stroem: stroem.optional(),
    /** What was asked for. */
    kommando: stroem.extend({ type: tekst }).optional(),
    sakId: id.optional(),
    forsoek: z.int().min(1),
    /** Instant of the first attempt. */
    foerst: tekst,
  })),
  /** A person asked for another attempt, and it failed too. */
  AvvikGjentatt: event(z.object({ kode: tekst, melding: tekst, forsoek: z.int().min(1) })),
  AvvikSendtTilNyttForsoek: event(z.object({ begrunnelse: fritekst(tekst) })),
  /** It is not to be done: what waits behind it goes on. */
  AvvikHoppetOver: event(z.object({ begrunnelse: fritekst(tekst) })),
  /** Without reason: it succeeded by itself after all. With: a person has seen to it. */
  AvvikLoest: event(z.object({ begrunnelse: fritekst(tekst).optional() })),
});
export type AvvikHendelse = EventOf<typeof avvikHendelser>;
export type AvvikData = Extract<AvvikHendelse, { type: 'AvvikOppstod' }>['data'];
