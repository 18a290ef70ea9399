import { derivedId } from '#eventsourcing';

/** The kind of a sak that another sak ordered from one body: its process says how it is treated. */
export const UNDERSAK = 'undersak';

/** Id of the sak that a body gets by the nth order of another. */
export const undersakId = (sakId: string, nr: number, organId: string) => derivedId('undersak', sakId, nr, organId);
