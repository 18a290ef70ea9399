import { nyRad, projection } from '#eventsourcing';
import { fellesskapHendelser } from './fellesskap.events';

export type FellesskapRad = { readonly slug: string; readonly navn: string; readonly opprettet: string };

export const fellesskapsliste = projection<FellesskapRad>({
  name: 'fellesskapsliste',
  version: 1,
  columns: { slug: 'text', navn: 'text', opprettet: 'timestamptz' },
  key: ['slug'],
  // Its name in the address and its name: a person who logs in is shown those that they belong to.
  oppslag: true,
}).from(fellesskapHendelser, {
  FellesskapOpprettet: nyRad(
    (e) => ({ slug: e.data.slug }),
    (e) => ({ slug: e.data.slug, navn: e.data.navn, opprettet: e.metadata.registrert }),
  ),
});
