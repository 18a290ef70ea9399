import { type Kysely } from 'kysely';
import { endreRad, nyRad, projection, type Recorded } from '#eventsourcing';
import { type Innlevering, type Organslag, type Vedtaksref } from '#felles';
import { type Moeteform, moeteHendelser, type MoeteHendelse } from './moete.events';
import { type Moete } from './moete.tilstand';

/** One row per meeting: the plan that agendas, routes and deadlines are read against. */
export type MoeteplanRad = {
  moete_id: string;
  organ_id: string;
  organslag: Organslag;
  organ: string;
  tittel: string;
  dato: string;
  start: string | null;
  slutt: string | null;
  sted: string | null;
  form: Moeteform;
  vertskap: string | null;
  innlevering: Innlevering | null;
  videolenke: string | null;
  /** How often what people have in their calendars has changed. */
  sekvens: number;
  /** When it last did. */
  endret: string;
  status: Exclude<Moete['status'], 'ingen'>;
  antall_saker: number;
  revisjon: number;
  /** The decision that planned it, and the one that moved it last. */
  opphav: Vedtaksref | null;
  flyttet_ved: Vedtaksref | null;
};

type E = Recorded<MoeteHendelse>;

const noekkel = (e: E) => ({ moete_id: e.streamId });
const status = (ny: MoeteplanRad['status']) => endreRad<MoeteplanRad, MoeteHendelse>(noekkel, (_, e) => ({ status: ny, revisjon: e.revision }));
/** What calendars show is another. */
const nyUtgave = (rad: MoeteplanRad, e: E) => ({ sekvens: rad.sekvens + 1, endret: e.metadata.registrert, revisjon: e.revision });
const bareRevisjon = endreRad<MoeteplanRad, MoeteHendelse>(noekkel, (_, e) => ({ revisjon: e.revision }));
const saker = (endring: number) => endreRad<MoeteplanRad, MoeteHendelse>(noekkel, (rad, e) => ({ antall_saker: rad.antall_saker + endring, revisjon: e.revision }));

export const moeteplan = projection<MoeteplanRad>({
  name: 'moeteplan',
  version: 3,
  columns: {
    moete_id: 'uuid', organ_id: 'uuid', organslag: 'text', organ: 'text', tittel: 'text', dato: 'date', start: 'text', slutt: 'text', sted: 'text',
    form: 'text', vertskap: 'text', innlevering: 'jsonb', videolenke: 'text', sekvens: 'integer', endret: 'timestamptz', status: 'text', antall_saker: 'integer', revisjon: 'integer',
    opphav: 'jsonb', flyttet_ved: 'jsonb',
  },
  key: ['moete_id'],
  indexes: ['dato, moete_id', 'organ_id, dato'],
}).fromEvery(moeteHendelser, {
  MoetePlanlagt: nyRad(noekkel, (e) => ({
    moete_id: e.streamId, organ_id: e.data.organ.id, organslag: e.data.organ.slag, organ: e.data.organ.navn, tittel: e.data.tittel, ...tid(e.data.naar),
    form: e.data.form, vertskap: e.data.vertskap ?? null, innlevering: e.data.innlevering ?? null, videolenke: e.data.videolenke ?? null, sekvens: 0, endret: e.metadata.registrert,
    status: 'planlagt', antall_saker: 0, revisjon: e.revision, opphav: e.data.opphav ?? null, flyttet_ved: null,
  })),
  MoeteFlyttet: endreRad(noekkel, (rad, e) => ({ ...tid(e.data.til), vertskap: e.data.vertskap ?? rad.vertskap, flyttet_ved: e.data.opphav ?? rad.flyttet_ved, ...nyUtgave(rad, e) })),
  MoeteForlenget: endreRad(noekkel, (rad, e) => ({ slutt: e.data.til, ...nyUtgave(rad, e) })),
  VideolenkeSatt: endreRad(noekkel, (rad, e) => ({ videolenke: e.data.videolenke, form: e.data.form, ...nyUtgave(rad, e) })),
  MoeteAvlyst: endreRad(noekkel, (rad, e) => ({ status: 'avlyst', ...nyUtgave(rad, e) })),
  SakSattPaaSaksliste: saker(1),
  SakTattAvSaksliste: saker(-1),
  SakstidSatt: bareRevisjon,
  SakslisteFastsatt: bareRevisjon,
  InnkallingSendt: bareRevisjon,
  SakTattOppIMoetet: saker(1),
  SaksnummerSatt: bareRevisjon,
  MoeteAapnet: status('aapnet'),
  FremmoeteRegistrert: bareRevisjon,
  DeltakerKom: bareRevisjon,
  DeltakerGikk: bareRevisjon,
  InhabilitetRegistrert: bareRevisjon,
  HabilitetFastslaatt: bareRevisjon,
  HabilitetsvurderingTrukket: bareRevisjon,
  VoteringAapnet: bareRevisjon,
  StemmeAvgitt: bareRevisjon,
  StemmeRettet: bareRevisjon,
  VoteringAvbrutt: bareRevisjon,
  VoteringLukket: bareRevisjon,
  SakBehandletIMoete: bareRevisjon,
  MoeteHevet: status('hevet'),
  SirkulasjonStartet: bareRevisjon,
  SirkulasjonsfravaerRegistrert: bareRevisjon,
  SirkulasjonBesvart: bareRevisjon,
  DelegasjonTattIBruk: bareRevisjon,
  MeldingSattPaaSaksliste: bareRevisjon,
  MeldingTattAvSaksliste: bareRevisjon,
});

function tid(naar: { dato: string; start?: string | undefined; slutt?: string | undefined; sted?: string | undefined }) {
  return { dato: naar.dato, start: naar.start ?? null, slutt: naar.slutt ?? null, sted: naar.sted ?? null };
}

/** The day when a meeting's papers are due, and how it was found in bokmål. */
export interface Innleveringsdag {
  readonly dato: string;
  readonly forklaring: string;
}

/** A meeting as a line in the plan. */
export function visMoeterad(rad: MoeteplanRad, innleveringsfrist: Innleveringsdag | undefined) {
  const { moete_id, organ_id, organslag, organ, tittel, dato, start, slutt, sted, form, vertskap, videolenke, status, antall_saker, revisjon, opphav, flyttet_ved } = rad;
  return {
    id: moete_id, organ: { id: organ_id, slag: organslag, navn: organ }, tittel, dato, start, slutt, sted, form, vertskap, videolenke, innleveringsfrist: innleveringsfrist ?? null, status,
    antallSaker: antall_saker, revisjon, opphav, flyttetVed: flyttet_ved,
  };
}

export type MoeteplanDb = { moeteplan: MoeteplanRad };

export interface Moetefilter {
  readonly organ?: string | undefined;
  readonly fra?: string | undefined;
  readonly til?: string | undefined;
  readonly antall: number;
  readonly etter?: readonly [dato: string, moeteId: string] | undefined;
}

/** In order of date; one row more than asked for tells whether there is a next page. */
export function listMoeter(db: Kysely<MoeteplanDb>, { organ, fra, til, antall, etter }: Moetefilter) {
  let q = db.selectFrom('moeteplan').selectAll().orderBy('dato').orderBy('moete_id').limit(antall + 1);
  if (organ) q = q.where('organ_id', '=', organ);
  if (fra) q = q.where('dato', '>=', fra);
  if (til) q = q.where('dato', '<=', til);
  if (etter) q = q.where((eb) => eb(eb.refTuple('dato', 'moete_id'), '>', eb.tuple(...etter)));
  return q.execute();
}

/** A body's meetings in a year, cancelled ones too, in order of date. */
export function aaretsMoeter(db: Kysely<MoeteplanDb>, organId: string, aar: number): Promise<MoeteplanRad[]> {
  return db.selectFrom('moeteplan').selectAll().where('organ_id', '=', organId).where('dato', '>=', `${aar}-01-01`).where('dato', '<=', `${aar}-12-31`).orderBy('dato').orderBy('moete_id').execute();
}

/** Every meeting of the bodies, cancelled ones too, in order of date. */
export function kalendermoeter(db: Kysely<MoeteplanDb>, organer: readonly string[]): Promise<MoeteplanRad[]> {
  return organer.length === 0 ? Promise.resolve([]) : db.selectFrom('moeteplan').selectAll().where('organ_id', 'in', organer).orderBy('dato').orderBy('moete_id').execute();
}

/** The body's first meeting from a day on that is planned; a written procedure is none. */
export function nestePlanlagte(db: Kysely<MoeteplanDb>, organId: string, fra: string) {
  return db.selectFrom('moeteplan').select('moete_id').where('organ_id', '=', organId).where('status', '=', 'planlagt').where('form', '!=', 'skriftlig').where('dato', '>=', fra).orderBy('dato').orderBy('moete_id').limit(1).executeTakeFirst();
}

/** The body's last meeting before a day that was held to its end. */
export function forrigeHevede(db: Kysely<MoeteplanDb>, organId: string, foer: string) {
  return db.selectFrom('moeteplan').select('moete_id').where('organ_id', '=', organId).where('status', '=', 'hevet').where('form', '!=', 'skriftlig').where('dato', '<', foer).orderBy('dato', 'desc').orderBy('moete_id').limit(1).executeTakeFirst();
}
