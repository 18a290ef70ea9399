import { z } from 'zod';
import { event, fritekst } from '#eventsourcing';
import { dato, hash, id, tekst } from '#felles';
import { runde, versjon } from './felles.events';

/** The first day on which a part is bound. */
const binding = z.object({ partId: id, fra: dato });

/** The agreement that this one replaces, and from when: the first day on which this one binds anybody. Older events have only their own day. */
const erstatning = {
  erstatter: id.optional(), erstatterFra: dato.optional(),
  /** Where it does not bind all of its list from that same day: the other one stands between those who are not both bound by this. Left out: it ends for everybody that day. */
  erstatterFor: z.object({ parter: z.array(binding), gjenstaar: z.array(id) }).optional(),
};

export type Delvis = NonNullable<z.infer<typeof erstatning.erstatterFor>>;

/** From when an agreement binds, and until when. */
export const ikraftHendelser = {
  /** `dato` is the first day of effect, before or after the day of registration; `parter` are those newly bound, all when absent. */
  AvtaleTraadteIKraft: event(z.object({
    runde, versjon, hash, dato, regel: tekst, parter: z.array(id).optional(), begrunnelse: fritekst(tekst).optional(),
    /** Each newly bound with its own first day; older events have one day for all. */
    bindinger: z.array(binding).optional(),
    ...erstatning,
  })),
  /** Later acts made others bound, or gave a binding another first day, by the same rule; `opphoert` are bound no more. */
  BindingerEndret: event(z.object({ runde, bindinger: z.array(binding), opphoert: z.array(id), ...erstatning })),
  /** Said again with another day where the agreement that replaces it gets another first day. */
  AvtaleErstattet: event(z.object({
    avAvtaleId: id, dato,
    /** Where that one does not bind everybody from the same day: whom it binds from when, and who on its list it does not bind yet. */
    delvis: z.object({ parter: z.array(binding), gjenstaar: z.array(id) }).optional(),
  })),
};
