import { derivedId, endreRad, type Fold, projection, type Recorded } from '#eventsourcing';
import { type MoeteHendelse, moeteHendelser } from '#moete';
import { type ReferatHendelse, referatHendelser } from '#referat';

/** Somebody who is asked by name, and what is still to be answered. */
export interface Spurtlinje {
  readonly fristId: string;
  readonly personId: string;
  readonly frist: string;
  /** Instant when the person was asked, and the event that did it. */
  readonly spurt: string;
  readonly aarsak: { readonly hendelseId: string; readonly type: string };
  /** Empty: answered, or over. */
  readonly gjenstaar: readonly string[];
}

/** One row per written procedure and per minutes: those who owe an answer by a day, with nothing that a sak knows of. */
export type SvarrundeRad = {
  eier_id: string;
  slag: 'skriftlig-svar' | 'referatkommentar';
  gjelder: string;
  /** The page where it is answered, below that of the helsefellesskap. */
  svarsted: string;
  spurte: readonly Spurtlinje[];
};

type Moetehendelse<T extends MoeteHendelse['type']> = Recorded<Extract<MoeteHendelse, { type: T }>>;

const skriftlig = (e: Recorded) => ({ eier_id: e.streamId, slag: 'skriftlig-svar' as const });
const kommentar = (e: Recorded) => ({ eier_id: e.streamId, slag: 'referatkommentar' as const });
const HELE = 'hele';

const spurtI = (e: Recorded, personId: string, frist: string, gjenstaar: readonly string[]): Spurtlinje => (
  { fristId: derivedId('svarrunde', e.id, personId), personId, frist, spurt: e.metadata.registrert, aarsak: { hendelseId: e.id, type: e.type }, gjenstaar });
/** Answered, or asked no more. */
const uten = (spurte: readonly Spurtlinje[], behandlingId: string | undefined, personId?: string): readonly Spurtlinje[] =>
  spurte.map((s) => (personId === undefined || s.personId === personId ? { ...s, gjenstaar: behandlingId === undefined ? [] : s.gjenstaar.filter((b) => b !== behandlingId) } : s));
const svart = <H extends Extract<ReferatHendelse, { data: { fra: string } }>>(): Fold<SvarrundeRad, H> => endreRad(kommentar, (rad, e) => ({ spurte: uten(rad.spurte, undefined, e.data.fra) }));

function medVara({ spurte }: SvarrundeRad, e: Moetehendelse<'SirkulasjonsfravaerRegistrert'>): readonly Spurtlinje[] {
  const { personId, vara } = e.data;
  const medlem = spurte.find((s) => s.personId === personId);
  return [...uten(spurte, undefined, personId), ...(medlem && vara ? [spurtI(e, vara.personId, medlem.frist, medlem.gjenstaar)] : [])];
}

export const svarrunde = projection<SvarrundeRad>({
  name: 'svarrunde',
  version: 2,
  columns: { eier_id: 'uuid', slag: 'text', gjelder: 'text', svarsted: 'text', spurte: 'jsonb' },
  key: ['eier_id', 'slag'],
  extraSql: ['create index on {tabell} using gin (spurte jsonb_path_ops)'],
}).from(moeteHendelser, {
  MoetePlanlagt: {
    keys: (e) => (e.data.form === 'skriftlig' ? [skriftlig(e)] : []),
    fold: (_rad, e) => ({ ...skriftlig(e), gjelder: e.data.tittel, svarsted: `moeter/${e.streamId}`, spurte: [] }),
  },
  SirkulasjonStartet: endreRad(skriftlig, (_rad, e) => ({ spurte: e.data.spurte.map((s) => spurtI(e, s.personId, e.data.frist, e.data.saker.map((sak) => sak.behandlingId))) })),
  SirkulasjonsfravaerRegistrert: endreRad(skriftlig, (rad, e) => ({ spurte: medVara(rad, e) })),
  SirkulasjonBesvart: endreRad(skriftlig, (rad, e) => ({ spurte: uten(rad.spurte, e.data.behandlingId, e.data.personId) })),
  SakBehandletIMoete: endreRad((e) => (e.data.behandling.mellomMoeter ? [skriftlig(e)] : []), (rad, e) => ({ spurte: uten(rad.spurte, e.data.behandling.behandlingId) })),
}).from(referatHendelser, {
  ReferatUtkastLaget: {
    keys: (e) => [kommentar(e)],
    fold: (rad, e) => rad ?? { ...kommentar(e), gjelder: `Utkast til referat: ${e.data.tittel}`, svarsted: `moeter/${e.streamId}/referat`, spurte: [] },
  },
  /** A new round asks anew; the one before is over. */
  ReferatSendtTilKommentar: endreRad(kommentar, (rad, e) => ({ spurte: [...uten(rad.spurte, undefined), ...e.data.mottakere.map((personId) => spurtI(e, personId, e.data.frist, [HELE]))] })),
  ReferatKommentert: svart(),
  ReferatUtenMerknader: svart(),
  ReferatFerdigstilt: endreRad(kommentar, (rad) => ({ spurte: uten(rad.spurte, undefined) })),
});
