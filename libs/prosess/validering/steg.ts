import { type FieldError } from '#eventsourcing';
import { behandles, medPlass, nyFeil, type Utkast } from './utkast';

/** Each step by itself, and that there is one first and a last. */
export function stegfeil(utkast: Utkast): FieldError[] {
  const foerste = new Map(medPlass(utkast).toReversed().map((s) => [s.id, s.plass]));
  return [...omfangsfeil(utkast), ...medPlass(utkast).flatMap((s) => [
    ...(s.id !== undefined && foerste.get(s.id) !== s.plass ? [nyFeil(`${s.plass}/id`, 'steg-to-ganger', 'Et annet steg har samme id')] : []),
    ...(behandles(s) && !s.organslag?.length ? [nyFeil(`${s.plass}/organslag`, 'mangler-organslag', 'Steget må si hvilke slag organ som behandler saken')] : []),
    ...(s.valgfri && (s.slag === 'meldt' || s.slag === 'avsluttet') ? [nyFeil(`${s.plass}/valgfri`, 'kan-ikke-vaere-valgfri', 'Første og siste steg kan ikke være valgfrie')] : []),
  ])];
}

function omfangsfeil({ steg, sakstyper = [] }: Utkast): FieldError[] {
  const feil: FieldError[] = [];
  const kjente = sakstyper.filter((s) => s !== undefined);
  if (new Set(kjente).size < kjente.length) feil.push(nyFeil('/sakstyper', 'sakstype-to-ganger', 'Samme sakstype står to ganger'));
  // A step whose kind is ill-formed may be the one that seems to be missing.
  if (!steg || steg.some((s) => s?.slag === undefined)) return feil;
  if (steg.filter((s) => s?.slag === 'meldt').length !== 1) feil.push(nyFeil('/steg', 'ett-foerste-steg', 'Prosessen må ha nøyaktig ett steg av slaget meldt'));
  if (!steg.some((s) => s?.slag === 'avsluttet')) feil.push(nyFeil('/steg', 'mangler-siste-steg', 'Prosessen må ha et steg av slaget avsluttet'));
  return feil;
}
