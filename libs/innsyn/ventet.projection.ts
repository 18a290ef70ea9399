import { endreRad, projection } from '#eventsourcing';
import { type Frist, type Organslag } from '#felles';
import { sakHendelser } from '#sak';

/** One row per promised sak: what a decision said must come, to which body, when. */
export type VentetRad = {
  sak_id: string;
  tittel: string;
  /** Null: every body of the kind. */
  organ_id: string | null;
  organslag: Organslag;
  frist: Frist;
  /** `YYYY-MM` where the deadline itself says it. */
  maaned: string | null;
  frist_moete_id: string | null;
  ansvarlig: string | null;
  bindende: boolean;
  opphav_sak_id: string;
  opphav_behandling_id: string | null;
  opphav_punkt: number | null;
  forhold: string;
  lovet: string;
  /** Where in the log it was promised. */
  pos: number;
  /** The commitment that it is. */
  forpliktelse_id: string | null;
  /** Set when somebody has written the sak. */
  meldt: string | null;
  trukket: string | null;
};

/** What was said of a commitment after the decision: a promised sak follows its own. */
export type LoefteendringRad = {
  forpliktelse_id: string;
  /** Null: as it was promised. */
  frist: Frist | null;
  maaned: string | null;
  frist_moete_id: string | null;
  /** When it got that deadline. */
  satt: string | null;
  pos: number | null;
  /** With `tildelt`: null means that nobody knows. */
  ansvarlig: string | null;
  tildelt: boolean;
};

const noekkel = (e: { readonly streamId: string }) => ({ sak_id: e.streamId });

/** The month that a deadline names; one bound to a meeting follows the meeting and is not told here. */
export function maanedAv(frist: Frist): string | null {
  if (frist.presisjon === 'dag') return frist.dato.slice(0, 7);
  return frist.presisjon === 'maaned' || frist.presisjon === 'moete-i-maaned' ? frist.maaned : null;
}

export const ventet = projection<VentetRad>({
  name: 'ventet',
  version: 3,
  columns: {
    sak_id: 'uuid', tittel: 'text', organ_id: 'uuid', organslag: 'text', frist: 'jsonb', maaned: 'text', frist_moete_id: 'uuid', ansvarlig: 'text',
    bindende: 'boolean', opphav_sak_id: 'uuid', opphav_behandling_id: 'uuid', opphav_punkt: 'integer', forhold: 'text', lovet: 'timestamptz',
    meldt: 'timestamptz', trukket: 'timestamptz', forpliktelse_id: 'uuid', pos: 'bigint',
  },
  key: ['sak_id'],
  indexes: ['lovet, sak_id', 'organslag, lovet', 'opphav_sak_id'],
}).from(sakHendelser, {
  SakVentet: {
    keys: (e) => [noekkel(e)],
    fold: (_, e) => {
      const { tittel, organ, frist, ansvarlig, bindende, opphav, forpliktelseId } = e.data;
      return {
        sak_id: e.streamId, tittel, organ_id: organ.id ?? null, organslag: organ.slag, frist, maaned: maanedAv(frist),
        frist_moete_id: frist.presisjon === 'moete' ? frist.moeteId : null, ansvarlig: ansvarlig ?? null, bindende,
        opphav_sak_id: opphav.sakId, opphav_behandling_id: opphav.behandlingId ?? null, opphav_punkt: opphav.punkt ?? null, forhold: opphav.forhold,
        lovet: e.metadata.registrert, pos: Number(e.position), forpliktelse_id: forpliktelseId ?? null, meldt: null, trukket: null,
      };
    },
  },
  // What begins its stream was promised by nobody.
  SakMeldt: endreRad((e) => (e.revision === 0 ? [] : noekkel(e)), (rad, e) => ({ meldt: rad.meldt ?? e.metadata.registrert })),
  SakTrukket: endreRad(noekkel, (_, e) => ({ trukket: e.metadata.registrert })),
});

const INGEN_ENDRING = { frist: null, maaned: null, frist_moete_id: null, satt: null, pos: null, ansvarlig: null, tildelt: false };

export const loefteendring = projection<LoefteendringRad>({
  name: 'loefteendring',
  version: 2,
  columns: { forpliktelse_id: 'uuid', frist: 'jsonb', maaned: 'text', frist_moete_id: 'uuid', satt: 'timestamptz', pos: 'bigint', ansvarlig: 'text', tildelt: 'boolean' },
  key: ['forpliktelse_id'],
}).from(sakHendelser, {
  FristEndret: {
    keys: (e) => [{ forpliktelse_id: e.data.fristId }],
    fold: (rad = { forpliktelse_id: '', ...INGEN_ENDRING }, { data: { fristId, frist }, metadata, position }) => ({
      ...rad, forpliktelse_id: fristId, frist, maaned: maanedAv(frist), frist_moete_id: frist.presisjon === 'moete' ? frist.moeteId : null, satt: metadata.registrert, pos: Number(position),
    }),
  },
  ForpliktelseTildelt: {
    keys: (e) => [{ forpliktelse_id: e.data.forpliktelseId }],
    fold: (rad = { forpliktelse_id: '', ...INGEN_ENDRING }, { data: { forpliktelseId, ansvarlig } }) => ({ ...rad, forpliktelse_id: forpliktelseId, ansvarlig: ansvarlig ?? null, tildelt: true }),
  },
});
