import { type Svar } from '../api/typer';

/** Whether the user holds one of these roles. The api judges; this only says what to show. */
export const harRolle = ({ roller }: Svar<'/meg'>, ...en: readonly Svar<'/meg'>['roller'][number]['rolle'][]): boolean => roller.some((r) => en.includes(r.rolle));
