import { avsluttet, medForsoek, medSamling, UPROEVD } from '#felles';
import { type Avtale, type Paaminnelse } from '../avtale.tilstand';
import { type paaminnelseHendelser } from '../hendelser/paaminnelse.events';
import { iRunden, type Utvikling } from './felles';

export const paaminnelseUtvikling: Utvikling<typeof paaminnelseHendelser> = {
  PaaminnelseBesluttet: (avtale, data) => paaminnet(avtale, data, (p) => ({ ...p, ...medForsoek(p, data.forsoek, data.samletFor), fristDato: data.fristDato, dag: data.dag })),
  PaaminnelseHoldtTilbake: (avtale, data, tid) => {
    const { runde, paaminnelseId, partId, part, trinn } = data;
    return iRunden(avtale, runde, (r) => ({ ...r, holdt: [...r.holdt, { paaminnelseId, partId, part, trinn, tid }] }));
  },
  SvarfristEskalert: (avtale, data) => paaminnet(avtale, data, (p) => ({ ...p, ...medForsoek(p, 1), eskalert: true })),
  AvtalepaaminnelserEndret: (avtale, data) => iRunden(avtale, data.runde, (r) => ({ ...r, paaminnelser: data.paaminnelser, eskalering: data.eskalering, regel: data.regel })),
  PaaminnelseSamlet: (avtale, data) => paaminnet(avtale, data, (p) => ({ ...p, ...medSamling(p, data.mottakere) })),
  PaaminnelseSendt: (avtale, data) => paaminnet(avtale, data, (p) => ({ ...p, ...avsluttet(p, data.mottakere) })),
  PaaminnelseFeilet: (avtale, data) => paaminnet(avtale, data, (p) => ({ ...p, ...avsluttet(p, data.mottakere) })),
  PaaminnelseIRetur: (avtale, data) => paaminnet(avtale, data, (p) => ({ ...p, retur: [...p.retur, ...data.mottakere] })),
};

type Nevnt = Pick<Paaminnelse, 'partId' | 'trinn' | 'runde'> & { readonly paaminnelseId: string };

function paaminnet(avtale: Avtale, { paaminnelseId, partId, trinn, runde }: Nevnt, endre: (p: Paaminnelse) => Paaminnelse): Avtale {
  const kjent = avtale.paaminnelser[paaminnelseId] ?? { ...UPROEVD, partId, trinn, runde, fristDato: '', retur: [] };
  return { ...avtale, paaminnelser: { ...avtale.paaminnelser, [paaminnelseId]: endre(kjent) } };
}
