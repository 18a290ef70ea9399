import { z } from 'zod';
import { event } from '#eventsourcing';
import { dato, eskalering, id, mottakerliste, samletForsoek, tekst } from '#felles';
import { paaminnelsesdager, runde } from './felles.events';

/** Reminders to the silent, as they were decided, sent and returned. */
export const paaminnelseHendelser = {
  /** One attempt at one reminder is to be made; a later attempt is decided anew. */
  PaaminnelseBesluttet: event(z.object({
    paaminnelseId: id, partId: id, runde, trinn: z.int().min(0), fristDato: dato, forsoek: z.int().min(1),
    /** The day that it was planned for: two of one deadline never fall on the same. */
    dag: dato.optional(),
    /** As part of a mail with others; older events do not say whose. */
    samlet: z.literal(true).optional(),
    samletFor: samletForsoek.optional(),
  })),
  /** Fell due while the deadline stood still: somebody chooses when it goes on. `sakId` when the sak is what stands still. */
  PaaminnelseHoldtTilbake: event(z.object({
    paaminnelseId: id, partId: id, part: tekst, avtale: tekst, runde, trinn: z.int().min(0), fristDato: dato, sakId: id.optional(),
  })),
  /** These shall have it in their mail of `dag` with others; `alle`: nobody gets it in a mail of its own. */
  PaaminnelseSamlet: event(z.object({ paaminnelseId: id, partId: id, runde, trinn: z.int().min(0), mottakere: mottakerliste, dag: dato, alle: z.boolean() })),
  /** The deadline is past and the part silent: somebody else is told. `til` is the rule that says who, in order. */
  SvarfristEskalert: event(z.object({ paaminnelseId: id, partId: id, runde, trinn: z.int().min(0), fristDato: dato, til: eskalering.shape.til })),
  /** The rule of the helsefellesskap for response deadlines, taken over by a round. What is sent stays sent. */
  AvtalepaaminnelserEndret: event(z.object({
    runde, parter: z.array(id), paaminnelser: paaminnelsesdager, eskalering: eskalering.optional(),
    /** The event that set the rule, and the instant from which reminders follow it. */
    regel: id, gjelderFra: tekst,
  })),
  /** Mottakere are the persons' ids, never addresses. */
  PaaminnelseSendt: event(z.object({ paaminnelseId: id, partId: id, runde, trinn: z.int().min(0), messageId: tekst, mottakere: z.array(id) })),
  /** The receiver's mail system said no for good: a person must take over. */
  PaaminnelseFeilet: event(z.object({
    paaminnelseId: id, partId: id, runde, trinn: z.int().min(0), aarsak: tekst,
    /** Those who did not get it with others; absent: nobody got it in a mail of its own. */
    mottakere: mottakerliste.optional(),
  })),
  /** It was sent, and the mail system told afterwards that it did not arrive. `status` as in RFC 3463, e.g. 5.1.1. */
  PaaminnelseIRetur: event(z.object({ paaminnelseId: id, partId: id, runde, trinn: z.int().min(0), messageId: tekst, status: tekst, mottakere: mottakerliste })),
};
