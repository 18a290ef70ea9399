import { z } from 'zod';
import { catalogue, event, type EventOf, fritekst } from '#eventsourcing';
import { dato, eskalering, FRISTSLAG, id, mottakerliste, samletForsoek, tekst } from '#felles';

/** Whom a deadline is for. `partene`: all parts of the sak whose id it is. `ukjent`: named in words that are no part, body, role or person here. */
export const MOTTAKERSLAG = ['part', 'partene', 'organ', 'person', 'sekretariat', 'ukjent'] as const;
export type Mottakerslag = (typeof MOTTAKERSLAG)[number];

const trinn = z.int().min(0);
const paaminnelseId = id;

/** Stream `fristvarsel-<id of the deadline>`: what is reminded of, and was. Response deadlines of agreements have theirs in the agreement. */
export const fristvarselHendelser = catalogue('fristvarsel', {
  /** The whole plan; steps that are no longer in it stand in `bortfalt`. Without day only what asks, and what somebody orders, can be in it. */
  FristvarselPlanlagt: event(z.object({
    /** Left out: it belongs to no sak. */
    sakId: id.optional(),
    slag: z.enum(FRISTSLAG),
    /** What is owed, as the decision says it. */
    gjelder: fritekst(tekst),
    mottaker: z.object({ slag: z.enum(MOTTAKERSLAG), id, navn: fritekst(tekst) }),
    fristDato: dato.optional(),
    /** `straks`: fell due while the sak stood still, and is to go at once where its day has passed. */
    trinn: z.array(z.object({ trinn, dag: dato, forfaller: tekst, straks: z.literal(true).optional() })),
    eskalering: eskalering.optional(),
    bortfalt: z.array(trinn),
    /** Where the receiver answers, after the address of the helsefellesskap; left out: at the sak. */
    svarsted: tekst.optional(),
    /** What gave it this plan, and the instant from which reminders follow it. */
    aarsak: z.object({ hendelseId: id, type: tekst }),
    gjelderFra: tekst,
  })),
  /** `samlet`: as part of a mail with others; older events do not say whose. `fristDato` is left out where no day is set. */
  FristpaaminnelseBesluttet: event(z.object({ paaminnelseId, trinn, fristDato: dato.optional(), forsoek: z.int().min(1), dag: dato.optional(), samlet: z.literal(true).optional(), samletFor: samletForsoek.optional() })),
  /** Overdue: somebody else is told. `til` is the rule that says who, in order. */
  FristEskalert: event(z.object({ paaminnelseId, trinn, fristDato: dato, til: eskalering.shape.til })),
  /** Fell due while the sak stood still: somebody chooses when it goes on. */
  FristpaaminnelseHoldtTilbake: event(z.object({ paaminnelseId, trinn, fristDato: dato.optional(), sakId: id, gjelder: fritekst(tekst), mottaker: fritekst(tekst) })),
  FristpaaminnelseSamlet: event(z.object({ paaminnelseId, trinn, mottakere: mottakerliste, dag: dato, alle: z.boolean() })),
  /** `part`: the part that owes it, where it is one. */
  FristpaaminnelseSendt: event(z.object({ paaminnelseId, trinn, messageId: tekst, mottakere: mottakerliste, part: id.optional() })),
  FristpaaminnelseFeilet: event(z.object({ paaminnelseId, trinn, aarsak: tekst, mottakere: mottakerliste.optional(), part: id.optional() })),
  FristpaaminnelseIRetur: event(z.object({ paaminnelseId, trinn, messageId: tekst, status: tekst, mottakere: mottakerliste, part: id.optional() })),
});
export type FristvarselHendelse = EventOf<typeof fristvarselHendelser>;
export type Fristplan = Extract<FristvarselHendelse, { type: 'FristvarselPlanlagt' }>['data'];
