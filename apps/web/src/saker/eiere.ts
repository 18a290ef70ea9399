import { useHent, useLes } from '../api/bruk';
import { type Eiervalg } from './skjema/Saksfelter';

/** The parts and bodies that one may report a sak for. */
export function useEiere(): readonly Eiervalg[] {
  const meg = useHent('/meg', {});
  const mine = new Set(meg.roller.flatMap((r) => r.partId ?? []));
  const parter = useLes('/parter', { spoerring: { antall: 200 }, naar: mine.size > 0 }).data;
  const organer = new Map(meg.medlemskap.map((m) => [m.organId, m.organ]));
  return [
    ...(parter?.elementer.filter((p) => mine.has(p.id)).map((p) => ({ verdi: `part:${p.id}`, navn: p.navn })) ?? []),
    ...[...organer].map(([id, navn = '']) => ({ verdi: `organ:${id}`, navn })),
  ];
}
