import { z } from 'zod';
import { catalogue, event, type EventOf } from '#eventsourcing';
import { dato, id } from '#felles';
import { melding } from './moete.events';

export const MOETESTAND = ['planlagt', 'avlyst', 'begynt'] as const;

/** Stream `meldingsliste-<id derived from the helsefellesskap>`: which meeting tells of each decision between meetings. */
export const meldingslisteHendelser = catalogue('meldingsliste', {
  /** A meeting as the plan has it now. */
  MoeteTattTilMeldinger: event(z.object({ moeteId: id, organId: id, dato, stand: z.enum(MOETESTAND) })),
  VedtakTilMelding: event(z.object({ organId: id, melding })),
  /** On the agenda of that meeting, and of no other. */
  MeldingPlassert: event(z.object({ moeteId: id, melding })),
  /** The meeting was called off, or another came before it. */
  MeldingFlyttet: event(z.object({ moeteId: id, behandlingId: id })),
});

export type MeldingslisteHendelse = EventOf<typeof meldingslisteHendelser>;
