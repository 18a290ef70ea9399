import { z } from 'zod';
import { fritekst } from '#eventsourcing';
import { forslag, hash, id, tekst } from '#felles';

/** One version of the case paper. */
export const saksframlegg = z.object({
  versjon: z.int().min(1),
  hash,
  beskrivelse: fritekst(tekst),
  forslag: z.array(forslag),
  /** Files in the archive, by hash. */
  vedlegg: z.array(z.object({
    navn: fritekst(tekst),
    hash,
    /** Kept out of what is made public, by the law that `hjemmel` names. */
    unntattOffentlighet: z.literal(true).optional(),
    hjemmel: fritekst(tekst).optional(),
  })),
  /** What the saksmal asks for beyond the rest, each with the words that stood above it. */
  seksjoner: z.array(z.object({ noekkel: tekst, ledetekst: tekst, tekst: fritekst(tekst) })).optional(),
  /** The whole paper, its files and what is decided on it are kept out of what is made public; then `hjemmel` says by which law. */
  unntattOffentlighet: z.literal(true).optional(),
  hjemmel: fritekst(tekst).optional(),
  /** What the public may read instead of the sak's title; left out: only that there is a sak. */
  offentligTittel: fritekst(tekst).optional(),
});

/** The version of the form that a sak was reported on, and is judged by from then on. */
export const saksmalref = z.object({ id, versjon: z.int().min(1) });
