import { vakt } from '#eventsourcing';
import * as felles from '#felles';

export const krevOrganledelse = vakt('krev-rolle', felles.krevOrganledelse);
export const krevSystem = vakt('krev-system', felles.krevSystem);
