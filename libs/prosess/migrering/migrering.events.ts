import { z } from 'zod';
import { catalogue, event, type EventOf } from '#eventsourcing';
import { hash, id } from '#felles';
import { noekkel } from '../prosess.events';

const versjon = z.object({ id, noekkel, versjon: z.int().min(1), hash });
/** Where a sak that stands in `fra` shall stand in the other version. */
const stegpar = z.object({ fra: noekkel, til: noekkel });
const plan = { fra: versjon, til: versjon, avbildning: z.array(stegpar) };

export const GJELDER = ['migrering', 'angring'] as const;

/** Stream `migrering-<id>`: saker of one version are moved to another, a batch at a time so that nothing else has to wait long. */
export const migreringHendelser = catalogue('migrering', {
  /** `antall`: open saker on the version when it was asked for. */
  MigreringBestilt: event(z.object({ ...plan, antall: z.int().min(0) })),
  /** These saker are next. */
  MigreringspuljeBestilt: event(z.object({ ...plan, nr: z.int().min(1), gjelder: z.enum(GJELDER), saker: z.array(id).min(1) })),
  /** Every sak has been asked; how it went stands with each sak. */
  MigreringFullfoert: event(z.object({ gjelder: z.enum(GJELDER) })),
  /** All that it moved shall go back. */
  MigreringAngret: event(z.object({})),
});
export type MigreringHendelse = EventOf<typeof migreringHendelser>;
export type Versjonsref = z.infer<typeof versjon>;
export type Stegpar = z.infer<typeof stegpar>;
