import { reaction, type Recorded, type Request } from '#eventsourcing';
import { meldingslisteHendelser } from './meldingsliste.events';
import { meldingslisteId, type MeldingslisteKommandoer } from './meldingsliste.decider';
import { moeteHendelser, type MoeteHendelse, moeteplanHendelser, nummerserieHendelser } from './moete.events';
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

/** What a body decided between its meetings is told of in the next one, whichever that is when it comes. */
const moeteTilMeldingsliste = reaction({ name: 'moete-til-meldingsliste', fra: 'start' }, moeteHendelser, {
  MoetePlanlagt: (e) => (e.data.form === 'skriftlig' ? [] : [merk(e, { organId: e.data.organ.id, dato: e.data.naar.dato, stand: 'planlagt' })]),
  MoeteFlyttet: (e) => (e.data.fra.dato === e.data.til.dato ? [] : [merk(e, { dato: e.data.til.dato, stand: 'planlagt' })]),
  MoeteAvlyst: (e) => [merk(e, { stand: 'avlyst' })],
  MoeteAapnet: (e) => [merk(e, { stand: 'begynt' })],
  SakBehandletIMoete: meldVedtak,
});

function merk({ streamId: moeteId, metadata: { tenant } }: Recorded, data: Omit<Extract<MeldingslisteKommandoer, { type: 'MerkMoete' }>['data'], 'moeteId'>): Request {
  return { category: 'meldingsliste', id: meldingslisteId(tenant), intent: { type: 'MerkMoete', data: { moeteId, ...data } } };
}

/** What was postponed is no decision: it comes to a meeting as itself. */
function meldVedtak({ streamId: fraMoeteId, data: { sakId, tittel, behandling }, metadata: { tenant } }: Recorded<Extract<MoeteHendelse, { type: 'SakBehandletIMoete' }>>): Request[] {
  const { behandlingId, organ, dato, saksnummer, utfall, mellomMoeter } = behandling;
  if (!mellomMoeter || utfall === 'UTSATT') return [];
  const melding = { behandlingId, sakId, tittel: tittel ?? '', ...(saksnummer !== undefined && { saksnummer }), fraMoeteId, dato, utfall, maate: mellomMoeter.maate };
  return [{ category: 'meldingsliste', id: meldingslisteId(tenant), intent: { type: 'MeldVedtak', data: { organId: organ.id, melding } } }];
}

const meldingslisteTilMoete = reaction({ name: 'meldingsliste-til-moete', fra: 'start' }, meldingslisteHendelser, {
  MeldingPlassert: ({ data: { moeteId, melding } }) => [{ category: 'moete', id: moeteId, intent: { type: 'SettOppMelding', data: melding } }],
  MeldingFlyttet: ({ data: { moeteId, behandlingId } }) => [{ category: 'moete', id: moeteId, intent: { type: 'TaAvMelding', data: { behandlingId } } }],
});

export const moeteReaksjoner = [bestillSaksnummer, settSaksnummer, planleggMoetene, moeteTilMeldingsliste, meldingslisteTilMoete];
