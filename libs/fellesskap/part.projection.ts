import { nyRad, projection } from '#eventsourcing';
import { fellesskapHendelser, type Partsslag } from './fellesskap.events';

export type PartRad = { readonly part_id: string; readonly navn: string; readonly slag: Partsslag; readonly organisasjonsnummer: string };

export const part = projection<PartRad>({
  name: 'part',
  version: 1,
  columns: { part_id: 'uuid', navn: 'text', slag: 'text', organisasjonsnummer: 'text' },
  key: ['part_id'],
  indexes: ['navn, part_id'],
}).from(fellesskapHendelser, {
  PartRegistrert: nyRad(
    (e) => ({ part_id: e.data.partId }),
    ({ data: { partId, navn, slag, organisasjonsnummer } }) => ({ part_id: partId, navn, slag, organisasjonsnummer }),
  ),
});
