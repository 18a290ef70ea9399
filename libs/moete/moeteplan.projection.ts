import { type Kysely } from 'kysely';
import { endreRad, nyRad, projection, type Recorded } from '#eventsourcing';
import { type Organslag } from '#felles';
import { moeteHendelser, type MoeteHendelse } from './moete.events';

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
  form: string;
  status: string;
  antall_saker: number;
  revisjon: number;
};

type E = Recorded<MoeteHendelse>;

const noekkel = (e: E) => ({ moete_id: e.streamId });
const status = (ny: string) => endreRad<MoeteplanRad, MoeteHendelse>(noekkel, (_, e) => ({ status: ny, revisjon: e.revision }));
const bareRevisjon = endreRad<MoeteplanRad, MoeteHendelse>(noekkel, (_, e) => ({ revisjon: e.revision }));
const saker = (endring: number) => endreRad<MoeteplanRad, MoeteHendelse>(noekkel, (rad, e) => ({ antall_saker: rad.antall_saker + endring, revisjon: e.revision }));

export const moeteplan = projection<MoeteplanRad>({
  name: 'moeteplan',
  version: 1,
  columns: {
    moete_id: 'uuid', organ_id: 'uuid', organslag: 'text', organ: 'text', tittel: 'text', dato: 'date', start: 'text', slutt: 'text', sted: 'text',
    form: 'text', status: 'text', antall_saker: 'integer', revisjon: 'integer',
  },
  key: ['moete_id'],
  indexes: ['dato, moete_id', 'organ_id, dato'],
}).fromEvery(moeteHendelser, {
  MoetePlanlagt: nyRad(noekkel, (e) => ({
    moete_id: e.streamId, organ_id: e.data.organ.id, organslag: e.data.organ.slag, organ: e.data.organ.navn, tittel: e.data.tittel, ...tid(e.data.naar),
    form: e.data.form, status: 'planlagt', antall_saker: 0, revisjon: e.revision,
  })),
  MoeteFlyttet: endreRad(noekkel, (_, e) => ({ ...tid(e.data.til), revisjon: e.revision })),
  MoeteAvlyst: status('avlyst'),
  SakSattPaaSaksliste: saker(1),
  SakTattAvSaksliste: saker(-1),
  SakslisteFastsatt: bareRevisjon,
  SakTattOppIMoetet: saker(1),
  SaksnummerSatt: bareRevisjon,
  MoeteAapnet: status('aapnet'),
  FremmoeteRegistrert: bareRevisjon,
  SakBehandletIMoete: bareRevisjon,
  MoeteHevet: status('hevet'),
});

function tid(naar: { dato: string; start?: string | undefined; slutt?: string | undefined; sted?: string | undefined }) {
  return { dato: naar.dato, start: naar.start ?? null, slutt: naar.slutt ?? null, sted: naar.sted ?? null };
}

/** A meeting as a line in the plan. */
export function visMoeterad(rad: MoeteplanRad) {
  const { moete_id, organ_id, organslag, organ, tittel, dato, start, slutt, sted, form, status, antall_saker, revisjon } = rad;
  return { id: moete_id, organ: { id: organ_id, slag: organslag, navn: organ }, tittel, dato, start, slutt, sted, form, status, antallSaker: antall_saker, revisjon };
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

/** The body's last meeting before a day that was held to its end. */
export function forrigeHevede(db: Kysely<MoeteplanDb>, organId: string, foer: string) {
  return db.selectFrom('moeteplan').select('moete_id').where('organ_id', '=', organId).where('status', '=', 'hevet').where('dato', '<', foer).orderBy('dato', 'desc').orderBy('moete_id').limit(1).executeTakeFirst();
}
