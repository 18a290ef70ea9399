import { type FieldError } from '#eventsourcing';
import { nyFeil, type Utkast } from './utkast';

/** Each transition by itself: between steps that exist, once, and not from an end. */
export function overgangsfeil({ steg = [], overganger = [] }: Utkast): FieldError[] {
  const slag = new Map(steg.map((s) => [s?.id, s?.slag]));
  // A step without a readable id may be the one that is meant.
  const alleKjente = !slag.has(undefined);
  const sett = new Set<string>();
  return overganger.flatMap((o, i) => {
    const [fra, til] = [o?.fra, o?.til];
    const feil = ([['fra', fra], ['til', til]] as const).filter(([, id]) => alleKjente && id !== undefined && !slag.has(id))
      .map(([ende]) => nyFeil(`/overganger/${i}/${ende}`, 'ukjent-steg', 'Steget finnes ikke i prosessen'));
    if (fra === undefined || til === undefined) return feil;
    if (sett.has(`${fra} ${til}`)) feil.push(nyFeil(`/overganger/${i}`, 'overgang-to-ganger', 'Samme overgang står to ganger'));
    sett.add(`${fra} ${til}`);
    if (slag.get(fra) === 'avsluttet') feil.push(nyFeil(`/overganger/${i}/fra`, 'etter-slutten', 'Ingen overgang kan gå fra et avsluttende steg'));
    return feil;
  });
}
