import { ugyldig } from '#eventsourcing';
import { type Fellesskap } from '../fellesskap.tilstand';

/** First and last day. */
export interface Periode {
  readonly fra: string;
  readonly til?: string | undefined;
}

export function krevPeriode(d: Periode): void {
  if (d.til !== undefined && d.til < d.fra) throw ugyldig('til-foer-fra', 'Siste dag kan ikke være før første dag', '#/til');
}

export function krevPerson(personId: string, s: Fellesskap): void {
  if (!s.personer.has(personId)) throw ugyldig('ukjent-person', 'Personen er ikke registrert', '#/personId');
}
