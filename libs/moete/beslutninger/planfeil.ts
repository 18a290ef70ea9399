import { type FieldError } from '#eventsourcing';
import { langDato, type PlanlagtMoete } from '#felles';

/** A day that a body has a meeting on. */
export interface Opptatt {
  readonly moeteId: string;
  readonly dato: string;
}

interface Plangrunnlag {
  readonly aar: number;
  /** The first day that may be planned; undefined: a decision planned it, and was judged when it was taken. */
  readonly fra?: string | undefined;
  readonly opptatt: readonly Opptatt[];
  /** JSON pointer to the list. */
  readonly sted: string;
}

export const LENKE = /^https:\/\/[^\s/?#]\S*$/;

/** Everything that is wrong with a list of meetings, each with its place. */
export function feilIPlanen(moeter: readonly PlanlagtMoete[], { aar, fra, opptatt, sted }: Plangrunnlag): FieldError[] {
  const tatt = new Set(opptatt.map((o) => o.dato));
  return moeter.flatMap(({ dato, start, slutt, videolenke }, nr) => {
    const her = (felt: string, kode: string, melding: string): FieldError => ({ pointer: `${sted}/${nr}/${felt}`, kode, melding });
    const dag = langDato(dato);
    return [
      ...(dato.startsWith(`${aar}-`) ? [] : [her('dato', 'feil-aar', `${dag} er ikke i ${aar}`)]),
      ...(fra !== undefined && dato < fra ? [her('dato', 'dagen-er-passert', `${dag} er passert`)] : []),
      ...(moeter.findIndex((m) => m.dato === dato) < nr ? [her('dato', 'dag-to-ganger', `${dag} står to ganger i planen`)] : []),
      ...(tatt.has(dato) ? [her('dato', 'har-moete-den-dagen', `Organet har alt et møte ${dag}`)] : []),
      ...(start && slutt && slutt <= start ? [her('slutt', 'slutt-foer-start', `Møtet ${dag} må slutte etter at det begynner`)] : []),
      ...(videolenke === undefined || LENKE.test(videolenke) ? [] : [her('videolenke', 'ugyldig-lenke', `Videolenken til møtet ${dag} må være en adresse som begynner med https://`)]),
    ];
  });
}
