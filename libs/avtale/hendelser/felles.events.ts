import { z } from 'zod';
import { fritekst } from '#eventsourcing';
import { tekst } from '#felles';

/** Where an act was done: by the part itself here, or on paper and entered afterwards. */
export const MAATER = ['i-saksgang', 'registrert-utenfra'] as const;

/** How an act reached the record: the capacity of who entered it, and why when the part did not do it here. */
export const registrering = { maate: z.enum(MAATER), rolle: tekst, begrunnelse: fritekst(tekst).optional() };

export const runde = z.int().min(1);
export const versjon = z.int().min(1);

/** Days before the deadline on which the silent are reminded. */
export const paaminnelsesdager = z.array(z.int().min(0).max(365));

export type Maate = (typeof MAATER)[number];
