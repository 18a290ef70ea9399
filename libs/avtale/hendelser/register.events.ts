import { z } from 'zod';
import { event, fritekst } from '#eventsourcing';
import { dato, hash, id, PARTSSLAG, tekst } from '#felles';
import { versjon } from './felles.events';
import { ikrafttredelse } from './utsendelse.events';

/** Who signs a new version anew: all, or those whom a changed annex concerns. */
export const NYVERSJONSREGLER = ['alle-paa-nytt', 'bare-endret-vedlegg'] as const;

/** `partsvedtak` asks the parts for their own decision and nothing to sign. */
export const AVTALESLAG = ['overordnet', 'tjenesteavtale', 'saeravtale', 'lokal', 'partsvedtak'] as const;

/** All that differs from the version before is in this annex, and concerns these parts. */
const endretVedlegg = z.object({ vedlegg: tekst, parter: z.array(id).min(1) });

/** One text that binds all, or one copy for each hospital with each municipality. */
export const AVTALEFORMER = ['felles', 'par'] as const;

const maaneder = z.int().min(1).max(600);

/** A part as it was when the register was told. */
const avtalepart = z.object({ partId: id, navn: tekst, slag: z.enum(PARTSSLAG) });

/** What is to be done with an agreement once it is in force; the usual steps where none are given. */
const overlevering = z.object({
  steg: z.array(z.object({ noekkel: tekst, navn: tekst })).min(1).optional(),
  /** Days after it came into force; left out: no deadline. */
  innenDager: z.int().min(0).max(3_650).optional(),
});

/** What the register says of an agreement beside its name and kind. What nobody has said is left out, and never guessed. */
const opplysninger = z.object({
  overordnet: id.optional(),
  /** The agreement that this one replaces when it takes effect. */
  erstatter: id.optional(),
  /** Whom it is between; each round freezes its own list. */
  parter: z.array(avtalepart).optional(),
  form: z.enum(AVTALEFORMER).optional(),
  gyldigFra: dato.optional(),
  /** Last day. */
  gyldigTil: dato.optional(),
  loepende: z.literal(true).optional(),
  ikrafttredelse: ikrafttredelse.optional(),
  /** How often it is to be gone through. */
  revisjonMaaneder: maaneder.optional(),
  oppsigelseMaaneder: maaneder.optional(),
  /** The person who looks after it; else the secretariat. */
  eier: id.optional(),
  overlevering: overlevering.optional(),
});

/** What the register of agreements says of one: what it is, and each version of its text. */
export const registerHendelser = {
  AvtaleOpprettet: event(z.object({
    navn: tekst,
    slag: z.enum(AVTALESLAG),
    kreverSignatur: z.boolean(),
    kreverGodkjenningFoerSignatur: z.boolean(),
    /** Left out: all sign a new version anew. */
    nyVersjonRegel: z.enum(NYVERSJONSREGLER).optional(),
    ...opplysninger.shape,
  })),
  /** What the agreement was called, or taken for, was wrong: `tidligere` stands beside it (R10). */
  AvtalenavnRettet: event(z.object({ navn: tekst, slag: z.enum(AVTALESLAG), tidligere: z.object({ navn: tekst, slag: z.enum(AVTALESLAG) }), begrunnelse: fritekst(tekst) })),
  /** All of it as it is from now on: what is left out is no longer said. */
  AvtaleopplysningerEndret: event(z.object({ opplysninger, begrunnelse: fritekst(tekst) })),
  /** The text lies in the archive under its hash. */
  AvtaleversjonRegistrert: event(z.object({ versjon, hash, endring: fritekst(tekst).optional(), endretVedlegg: endretVedlegg.optional() })),
};

export type Avtaleslag = (typeof AVTALESLAG)[number];
export type Nyversjonsregel = (typeof NYVERSJONSREGLER)[number];
export type EndretVedlegg = z.infer<typeof endretVedlegg>;
export type Avtaleform = (typeof AVTALEFORMER)[number];
export type Avtaleopplysninger = z.infer<typeof opplysninger>;
export type Avtalepart = z.infer<typeof avtalepart>;
