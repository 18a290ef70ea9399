import { useParams } from '@tanstack/react-router';
import { useHent } from '../api/bruk';
import { type Meg } from './typer';

const LEDER: ReadonlySet<string> = new Set(['leder', 'nestleder', 'sekretaer']);

export const useMeg = (): Meg => useHent('/meg', {});

/** Whether the user keeps the body's meetings: the secretariat, and the body's own leadership. The api judges; this only says what to show. */
export const styrer = ({ roller, medlemskap }: Meg, organId: string): boolean =>
  roller.some((r) => r.rolle === 'sekretariat') || medlemskap.some((m) => m.organId === organId && LEDER.has(m.verv));

/** The meeting of the address. */
export const useMoeteId = (): string => useParams({ strict: false, select: (deler: Readonly<Record<string, string | undefined>>) => deler['id'] }) ?? '';
