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
  /** Set when somebody has written the sak. */
  meldt: string | null;
  trukket: string | null;
};

const noekkel = (e: { readonly streamId: string }) => ({ sak_id: e.streamId });

/** The month that a deadline names; one bound to a meeting follows the meeting and is not told here. */
export function maanedAv(frist: Frist): string | null {
  if (frist.presisjon === 'dag') return frist.dato.slice(0, 7);
  return frist.presisjon === 'maaned' || frist.presisjon === 'moete-i-maaned' ? frist.maaned : null;
}

export const ventet = projection<VentetRad>({
  name: 'ventet',
  version: 1,
  columns: {
    sak_id: 'uuid', tittel: 'text', organ_id: 'uuid', organslag: 'text', frist: 'jsonb', maaned: 'text', frist_moete_id: 'uuid', ansvarlig: 'text',
    bindende: 'boolean', opphav_sak_id: 'uuid', opphav_behandling_id: 'uuid', opphav_punkt: 'integer', forhold: 'text', lovet: 'timestamptz',
    meldt: 'timestamptz', trukket: 'timestamptz',
  },
  key: ['sak_id'],
  indexes: ['lovet, sak_id', 'organslag, lovet', 'opphav_sak_id'],
}).from(sakHendelser, {
  SakVentet: {
    keys: (e) => [noekkel(e)],
    fold: (_, e) => {
      const { tittel, organ, frist, ansvarlig, bindende, opphav } = e.data;
      return {
        sak_id: e.streamId, tittel, organ_id: organ.id ?? null, organslag: organ.slag, frist, maaned: maanedAv(frist),
        frist_moete_id: frist.presisjon === 'moete' ? frist.moeteId : null, ansvarlig: ansvarlig ?? null, bindende,
        opphav_sak_id: opphav.sakId, opphav_behandling_id: opphav.behandlingId ?? null, opphav_punkt: opphav.punkt ?? null, forhold: opphav.forhold,
        lovet: e.metadata.registrert, meldt: null, trukket: null,
      };
    },
  },
  // What begins its stream was promised by nobody.
  SakMeldt: endreRad((e) => (e.revision === 0 ? [] : noekkel(e)), (rad, e) => ({ meldt: rad.meldt ?? e.metadata.registrert })),
  SakTrukket: endreRad(noekkel, (_, e) => ({ trukket: e.metadata.registrert })),
});
