import { z } from 'zod';
import { dato, frist, id, organref, tekst } from '#felles';

/** A deadline that the process starts in a step: the rule, never the day. `nr` counts the sak's from 1. */
export const stegfrist = z.object({
  nr: z.int().min(1),
  steg: tekst,
  slag: tekst,
  hva: tekst,
  ansvarlig: tekst.optional(),
  frist,
  /** The day that the rule counts from. */
  satt: dato,
  /** Days before it on which somebody is reminded. */
  paaminnelser: z.array(z.int().min(0).max(365)),
  /** The treatment that it is for, when it is for one. */
  behandlingId: id.optional(),
  /** The order and the body, when it is for an advice that was ordered. */
  bestilling: z.object({ nr: z.int().min(1), organ: id }).optional(),
});

const stegref = z.object({ id: tekst, navn: tekst });
export const stegpar = z.object({ fra: tekst, til: tekst });
/** The deadlines that go on as they are, in a step of the other version. */
export const videreforteFrister = z.array(z.object({ nr: z.int().min(1), steg: tekst }));

/** Where a sak stands on one version of its process, and what may be done from there: for people to compare. */
export const plassbilde = z.object({
  versjon: z.int().min(1),
  status: tekst,
  steg: stegref.optional(),
  utfoert: z.boolean(),
  /** Bodies asked in this round. */
  oppgaver: z.array(z.object({ steg: tekst, organ: tekst, svart: z.boolean() })),
  /** What the secretariat would be let through with, and the steps that the sak may be taken in. */
  kommandoer: z.array(tekst),
  kanTil: z.array(stegref),
  frister: z.array(stegfrist),
});

/** The place that a migrated sak goes on from. */
export const plass = z.object({
  steg: tekst,
  utfoert: z.boolean(),
  oppgaver: z.array(z.object({ steg: tekst, organ: organref, behandlingId: id.optional(), moeteId: id.optional(), fra: tekst, svart: z.boolean(), bestilt: z.boolean() })),
  utloept: z.array(tekst),
  /** Where it had been: `nr` counts the events of its trail from 0, `kalt` is the step by the version it then followed. */
  etapper: z.array(z.object({ nr: z.int().min(0), steg: tekst, kalt: stegref })),
  frister: videreforteFrister,
});

export const migreringsproblem = z.object({ kode: tekst, melding: tekst });
