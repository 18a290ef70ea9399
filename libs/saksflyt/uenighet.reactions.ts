import { reaction, type Request } from '#eventsourcing';
import { type Nivaautfall, type Opphav, sakHendelser } from '#sak';

/** The sak that a dispute is about shows where it stands. */
export const uenighetTilSak = reaction({ name: 'uenighet-til-sak', fra: 'start' }, sakHendelser, {
  UenighetTilNivaa: ({ streamId, data: { gjelder, nivaa } }) => [noter(streamId, gjelder, nivaa.navn)],
  UenighetUtfall: ({ streamId, data: { gjelder, nivaa, utfall } }) => [noter(streamId, gjelder, nivaa.navn, utfall)],
});

function noter(uenighet: string, { sakId: id, forhold: _, ...gjelder }: Opphav, nivaa: string, utfall?: Nivaautfall): Request {
  return { category: 'sak', id, intent: { type: 'NoterUenighet', data: { ...gjelder, sakId: uenighet, nivaa, ...(utfall && { utfall }) } } };
}
