import { z } from 'zod';
import { catalogue, event, type EventOf, fortrolig, fritekst } from '#eventsourcing';
import { id, tekst } from '#felles';
import { saksframlegg } from '../saksframlegg.events';

/** The paper as its owner has it on the desk; the words above a section come from the saksmal. */
export const utkastinnhold = saksframlegg.omit({ versjon: true }).extend({ seksjoner: z.array(z.object({ noekkel: tekst, tekst: fritekst(tekst) })).optional() });

/** Stream `utkast-<id of the sak>`: what the owner writes on while the bodies have the version that they received. */
export const utkastHendelser = catalogue('utkast', {
  SaksutkastLagret: event(z.object({
    sakId: id,
    nr: z.int().min(1),
    /** The version of the paper that the bodies had then. */
    paaVersjon: z.int().min(1),
    innhold: fortrolig(utkastinnhold),
  })),
});

export type UtkastHendelse = EventOf<typeof utkastHendelser>;
