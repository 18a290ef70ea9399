import { derivedId } from '#eventsourcing';
import { type Frist, type Virkning, type VirkningAv } from '#felles';

/** A tiltak has a deadline since it got one; the first ones had none. */
export type Virkningsfrist = Extract<Virkning, { frist: Frist }> | (VirkningAv<'tiltak'> & { frist: Frist });

/** Id of the nth deadline (from 1) of a point in a decision; point 0: outside the points. */
export const forpliktelseId = (behandlingId: string, punkt: number, nr: number) => derivedId('forpliktelse', behandlingId, punkt, nr - 1);

/** A point's effects that have a deadline, in the order that numbers them. */
export const medFrist = (virkninger: readonly Virkning[]): Virkningsfrist[] => virkninger.filter((v): v is Virkningsfrist => 'frist' in v && v.frist !== undefined);

/** Id of the nth deadline that a sak's process has started. */
export const stegfristId = (sakId: string, nr: number) => derivedId('stegfrist', sakId, nr);

/** A point's tiltak, each under the id of its deadline; the first ones had none. */
export function tiltakI(behandlingId: string, punkt: number, virkninger: readonly Virkning[]): { tiltakId: string; tiltak: VirkningAv<'tiltak'> }[] {
  const frister = medFrist(virkninger);
  return virkninger.filter((v) => v.slag === 'tiltak').map((tiltak, i) => {
    const nr = frister.findIndex((v) => v === tiltak) + 1;
    return { tiltakId: nr > 0 ? forpliktelseId(behandlingId, punkt, nr) : derivedId('tiltak', behandlingId, punkt, i), tiltak };
  });
}

/** What somebody shall do because of a point: its effects with a deadline, and the first tiltak, which had none. */
export interface Punktforpliktelse { readonly forpliktelseId: string; readonly virkning: Virkningsfrist | VirkningAv<'tiltak'>; /** Which of the point's deadlines it has, from 1. */ readonly nr: number | null }

export function forpliktelserI(behandlingId: string, punkt: number, virkninger: readonly Virkning[]): readonly Punktforpliktelse[] {
  const utenFrist = tiltakI(behandlingId, punkt, virkninger).filter(({ tiltak }) => tiltak.frist === undefined);
  return [
    ...medFrist(virkninger).map((virkning, i) => ({ forpliktelseId: forpliktelseId(behandlingId, punkt, i + 1), virkning, nr: i + 1 })),
    ...utenFrist.map(({ tiltakId, tiltak }) => ({ forpliktelseId: tiltakId, virkning: tiltak, nr: null })),
  ];
}
