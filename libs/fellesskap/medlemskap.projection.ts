import { endreRad, nyRad, projection } from '#eventsourcing';
import { type Rettigheter, type Verv } from '#felles';
import { fellesskapHendelser, type Representerer } from './fellesskap.events';
import { sluttStraks } from './gyldighet';

/** Valid at an instant: `fra` ≤ the day in Oslo ≤ `til`, and the instant before `slutt`. */
export type MedlemskapRad = {
  readonly medlemskap_id: string;
  readonly organ_id: string;
  readonly person_id: string;
  readonly verv: Verv;
  readonly rettigheter: Rettigheter;
  readonly representerer: Representerer | null;
  readonly vara_for: string | null;
  readonly fra: string;
  readonly til: string | null;
  /** Set when it was ended with effect at once. */
  readonly slutt: string | null;
};

export const medlemskap = projection<MedlemskapRad>({
  name: 'medlemskap',
  version: 1,
  columns: {
    medlemskap_id: 'uuid', organ_id: 'uuid', person_id: 'uuid', verv: 'text', rettigheter: 'jsonb', representerer: 'jsonb', vara_for: 'uuid',
    fra: 'date', til: 'date', slutt: 'timestamptz',
  },
  key: ['medlemskap_id'],
  indexes: ['person_id', 'organ_id, fra, medlemskap_id'],
}).from(fellesskapHendelser, {
  MedlemOppnevnt: nyRad(
    (e) => ({ medlemskap_id: e.data.medlemskapId }),
    ({ data: { medlemskapId, organId, personId, verv, rettigheter, representerer, varaFor, fra, til } }) => ({
      medlemskap_id: medlemskapId, organ_id: organId, person_id: personId, verv, rettigheter,
      representerer: representerer ?? null, vara_for: varaFor ?? null, fra, til: til ?? null, slutt: null,
    }),
  ),
  MedlemFratraadt: endreRad(
    (e) => ({ medlemskap_id: e.data.medlemskapId }),
    (_rad, { data: { til }, metadata: { registrert } }) => ({ til, slutt: sluttStraks(til, registrert) }),
  ),
});
