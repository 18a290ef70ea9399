import { reaction, type Recorded, type Request } from '#eventsourcing';
import { moeteHendelser, moeteplanHendelser, nummerserieHendelser } from './moete.events';
import { nummerserieId } from './nummerserie.decider';

/** A fixed agenda asks for its numbers, in order; so does a sak taken up in the meeting itself. */
const bestillSaksnummer = reaction({ name: 'bestill-saksnummer', fra: 'start' }, moeteHendelser, {
  SakslisteFastsatt: (e) => e.data.saker.map(({ behandlingId, sakId }) => tildel(e, { ...e.data, behandlingId, sakId })),
  SakTattOppIMoetet: (e) => [tildel(e, e.data)],
});

/** The number that was given is written on the agenda. */
const settSaksnummer = reaction({ name: 'sett-saksnummer', fra: 'start' }, nummerserieHendelser, {
  SaksnummerTildelt: ({ data: { moeteId, behandlingId, sakId, saksnummer, organ, aar } }) => [
    { category: 'moete', id: moeteId, intent: { type: 'SettSaksnummer', data: { behandlingId, sakId, saksnummer, organ, aar } } },
  ],
});

/** A plan's meetings come into being one by one; the plan itself was judged as a whole. */
const planleggMoetene = reaction({ name: 'planlegg-moetene', fra: 'start' }, moeteplanHendelser, {
  MoeteplanFastsatt: ({ data: { organ, moeter, opphav } }) => moeter.map(({ moeteId, ...moete }) => (
    { category: 'moete', id: moeteId, intent: { type: 'PlanleggMoete', data: { organId: organ.id, ...moete, ...(opphav && { opphav }) } } })),
});

interface Bestilling {
  readonly organ: { readonly id: string; readonly navn: string };
  readonly aar: number;
  readonly nummerformat: string;
  readonly behandlingId: string;
  readonly sakId: string;
}

function tildel({ streamId: moeteId, metadata: { tenant } }: Recorded, { organ, aar, nummerformat, behandlingId, sakId }: Bestilling): Request {
  return {
    category: 'nummerserie',
    id: nummerserieId(tenant, organ.id, aar),
    intent: { type: 'TildelSaksnummer', data: { organId: organ.id, organ: organ.navn, aar, nummerformat, behandlingId, moeteId, sakId } },
  };
}

export const moeteReaksjoner = [bestillSaksnummer, settSaksnummer, planleggMoetene];
