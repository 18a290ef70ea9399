import { type FieldError } from '#eventsourcing';
import { type Graf } from './graf';
import { medPlass, nyFeil, type Utkast } from './utkast';

/** Every step can be reached and left. A way back is allowed, for a sak may be returned, as long as some way leads out. */
export function rutefeil(utkast: Utkast, graf: Graf): FieldError[] {
  return medPlass(utkast).flatMap(({ id = '', plass }) => [
    ...(graf.naas(id) ? [] : [nyFeil(plass, 'naas-ikke', 'Ingen vei fører fra første steg til dette')]),
    ...(graf.slutter(id) ? [] : [graf.iSirkel(id)
      ? nyFeil(plass, 'sirkel-uten-utgang', 'Saken går i ring: ingen vei fører ut av den til slutten')
      : nyFeil(plass, 'blindvei', 'Ingen vei fører fra dette steget til slutten')]),
  ]);
}
