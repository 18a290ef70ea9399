import { z } from 'zod';

/** Shapes that several contexts' events share. Texts are stored as they were accepted at the HTTP door. */
export const id = z.string();
export const tekst = z.string();

/** A calendar day, `YYYY-MM-DD`, in Europe/Oslo. */
export const dato = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** Wall-clock time in Europe/Oslo, `HH:MM`. */
export const klokkeslett = z.string().regex(/^\d{2}:\d{2}$/);

/** SHA-256 of exact bytes, lower-case hex. */
export const hash = z.string().regex(/^[0-9a-f]{64}$/);

export const ORGANSLAG = [
  'partnerskapsmoete', 'ssu', 'ou', 'lsu', 'fsu', 'ufab', 'underutvalg', 'arbeidsgruppe', 'au', 'sekretariat', 'annet',
] as const;
export const organslag = z.enum(ORGANSLAG);
export type Organslag = z.infer<typeof organslag>;

export const MOETEFORMER = ['fysisk', 'digital', 'hybrid', 'skriftlig'] as const;
export type Moeteform = (typeof MOETEFORMER)[number];

export const PARTSSLAG = ['kommune', 'sykehus', 'annet'] as const;
export type Partsslag = (typeof PARTSSLAG)[number];

/** A body as it was when the event happened: names change, the reference does not. */
export const organref = z.object({ id, slag: organslag, navn: tekst });
export type Organref = z.infer<typeof organref>;

/** The exact text that somebody saw, approved or signed. */
export const dokumentversjon = z.object({ versjon: z.int().min(1), hash });
export type Dokumentversjon = z.infer<typeof dokumentversjon>;

/** The point of a decision that something rests on; point 0 is outside the numbered points. */
export const vedtaksref = z.object({ sakId: id, behandlingId: id, punkt: z.int().min(0), moeteId: id.optional(), saksnummer: tekst.optional() });
export type Vedtaksref = z.infer<typeof vedtaksref>;
