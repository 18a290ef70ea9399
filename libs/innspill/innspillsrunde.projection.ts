import { endreRad, type Fold, nyRad, projection, type Recorded } from '#eventsourcing';
import { type Frist } from '#felles';
import { type Kysely } from 'kysely';
import { type InnspillHendelse, innspillHendelser, type Innspillsopphav, type Sammenstilling } from './innspill.events';
import { type Rundestatus } from './innspill.tilstand';

/** One row per round, from ordered on. */
export type InnspillsrundeRad = {
  innspill_id: string;
  sak_id: string;
  behandling_id: string | null;
  punkt: number | null;
  virkning: number | null;
  status: Exclude<Rundestatus, 'ingen'>;
  /** As the decision names those who are to be asked; null: no decision did. */
  til: string | null;
  tittel: string;
  frist: Frist;
  bestilt: string | null;
  sendt: string | null;
  avsluttet: string | null;
  sammenstilling: Sammenstilling | null;
};

const noekkel = (e: Recorded) => ({ innspill_id: e.streamId });
const fra = (o: Innspillsopphav | undefined) => ({ behandling_id: o?.behandlingId ?? null, punkt: o?.punkt ?? null, virkning: o?.virkning ?? null });
const INGENTING = { til: null, tittel: '', bestilt: null, sendt: null, avsluttet: null, sammenstilling: null };

type Sendt = Extract<InnspillHendelse, { type: 'InnspillsrundeSendt' }>;
const sendt: Fold<InnspillsrundeRad, Sendt> = {
  keys: (e) => [noekkel(e)],
  fold: (rad, e) => ({ ...INGENTING, ...rad, ...noekkel(e), sak_id: e.data.sakId, ...fra(e.data.opphav), status: 'sendt', tittel: e.data.tittel, frist: e.data.frist, sendt: e.metadata.registrert }),
};

export const innspillsrunde = projection<InnspillsrundeRad>({
  name: 'innspillsrunde',
  version: 1,
  columns: {
    innspill_id: 'uuid', sak_id: 'uuid', behandling_id: 'uuid', punkt: 'integer', virkning: 'integer', status: 'text', til: 'text', tittel: 'text', frist: 'jsonb', bestilt: 'timestamptz', sendt: 'timestamptz',
    avsluttet: 'timestamptz', sammenstilling: 'jsonb',
  },
  key: ['innspill_id'],
  indexes: ['sak_id', 'status, innspill_id'],
}).from(innspillHendelser, {
  InnspillsrundeForeslaatt: nyRad(noekkel, (e) => (
    { ...INGENTING, ...noekkel(e), sak_id: e.data.sakId, ...fra(e.data.opphav), status: 'foreslaatt', til: e.data.til, frist: e.data.frist, bestilt: e.metadata.registrert })),
  InnspillsrundeSendt: sendt,
  InnspillsfristEndret: endreRad(noekkel, (_, e) => ({ frist: e.data.til })),
  InnspillsrundeTrukket: endreRad(noekkel, (_, e) => ({ status: 'trukket', avsluttet: e.metadata.registrert })),
  InnspillSammenstilt: endreRad(noekkel, (_, e) => ({ status: 'sammenstilt', avsluttet: e.metadata.registrert, sammenstilling: e.data.dokument })),
});

/** Of a sak: ordered, and not sent. */
export async function lesUtkast(db: Kysely<{ innspillsrunde: InnspillsrundeRad }>, sakId: string) {
  const rader = await db.selectFrom('innspillsrunde').select(['innspill_id', 'til', 'behandling_id', 'punkt', 'virkning']).where('sak_id', '=', sakId).where('status', '=', 'foreslaatt').orderBy('innspill_id').execute();
  return rader.map(({ innspill_id: id, til, behandling_id, punkt, virkning }) => (
    { id, til: til ?? '', ...(behandling_id !== null && punkt !== null && { opphav: { behandlingId: behandling_id, punkt, ...(virkning !== null && { virkning }) } }) }));
}

export interface Rundefilter {
  readonly sak?: string | undefined;
  readonly status?: InnspillsrundeRad['status'] | undefined;
}

/** In the order of their ids; one more than asked for tells whether there is a next page. */
export function listRunder(db: Kysely<{ innspillsrunde: InnspillsrundeRad }>, { sak, status }: Rundefilter, antall: number, etter?: string) {
  let q = db.selectFrom('innspillsrunde').selectAll().orderBy('innspill_id').limit(antall + 1);
  if (sak !== undefined) q = q.where('sak_id', '=', sak);
  if (status !== undefined) q = q.where('status', '=', status);
  if (etter !== undefined) q = q.where('innspill_id', '>', etter);
  return q.execute();
}
