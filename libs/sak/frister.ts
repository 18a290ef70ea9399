import { derivedId } from '#eventsourcing';
import { type Frist, type Virkning } from '#felles';

export type Virkningsfrist = Extract<Virkning, { frist: Frist }>;

/** Id of the nth deadline (from 1) of a point in a decision; point 0: outside the points. */
export const forpliktelseId = (behandlingId: string, punkt: number, nr: number) => derivedId('forpliktelse', behandlingId, punkt, nr - 1);

/** A point's effects that have a deadline, in the order that numbers them. */
export const medFrist = (virkninger: readonly Virkning[]): Virkningsfrist[] => virkninger.filter((v): v is Virkningsfrist => 'frist' in v);

/** Id of the nth deadline that a sak's process has started. */
export const stegfristId = (sakId: string, nr: number) => derivedId('stegfrist', sakId, nr);
