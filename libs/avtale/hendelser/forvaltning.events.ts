import { z } from 'zod';
import { event, fritekst, person } from '#eventsourcing';
import { dato, hash, id, tekst } from '#felles';
import { MAATER, runde } from './felles.events';

/** How a notice reached the record; `mottattSom` says how it came, when the part did not give it here. */
const melding = { maate: z.enum(MAATER), rolle: tekst, fullmakt: id.optional(), mottattSom: fritekst(tekst).optional() };
const steg = { steg: tekst, navn: tekst, registrertAv: id };

/** What happens to an agreement while it is in force. */
export const forvaltningHendelser = {
  AvtaleTattTilRevisjon: event(z.object({ dato, sakId: id.optional(), begrunnelse: fritekst(tekst) })),
  AvtalerevisjonFrafalt: event(z.object({ dato, begrunnelse: fritekst(tekst) })),
  /** `virkningsdato` is the first day on which the part is bound no more. */
  PartSaOppAvtalen: event(z.object({
    partId: id, runde, dato, virkningsdato: dato,
    /** The notice period as it was; absent where the register had none. */
    oppsigelseMaaneder: z.int().min(1).optional(),
    begrunnelse: fritekst(tekst), ...melding,
  })),
  PartTrakkOppsigelsen: event(z.object({ partId: id, runde, dato, begrunnelse: fritekst(tekst), ...melding })),
  /** Starts the next period. */
  AvtaleGjennomgaatt: event(z.object({ dato, merknad: fritekst(tekst) })),
  /** A step told of before was told wrong: `rettelse` says why, and the earlier stands in the history. */
  OverleveringsstegUtfoert: event(z.object({
    ...steg, dato, kvittering: z.object({ referanse: tekst.optional(), url: tekst.optional(), hash: hash.optional() }),
    /** Who did it, where that is another than the one who enters it. */
    utfoertAv: person(tekst).optional(), rettelse: fritekst(tekst).optional(),
  })),
  OverleveringsstegIkkeAktuelt: event(z.object({ ...steg, dato, begrunnelse: fritekst(tekst) })),
};
