import { type Oensket, type Svar } from '#platform';
import { type Prosessdefinisjon } from '../prosess.events';
import { type Merking } from './merking';
import { tegn } from './svg';
import { diagramtekst, somTekst } from './tekst';

/** For `@RouteConfig` of a route that answers with a diagram. */
export const DIAGRAMFORMER = { medietyper: ['image/svg+xml', 'image/*', 'text/plain', 'text/*'] };

/** The drawing, or what it says as data or plain text, as the reader asks for it. */
export function diagramsvar(svar: Svar, { accept, maalform }: Oensket, definisjon: Prosessdefinisjon, versjon: number, merking?: Merking) {
  const form = formAv(accept);
  void svar.header('Vary', 'Accept, Accept-Language');
  if (form === 'json') return diagramtekst(definisjon, versjon, merking, maalform);
  void svar.header('Content-Type', form === 'tekst' ? 'text/plain; charset=utf-8' : 'image/svg+xml; charset=utf-8');
  return form === 'tekst' ? somTekst(diagramtekst(definisjon, versjon, merking, maalform)) : tegn(definisjon, versjon, merking, maalform);
}

/** The first form that the reader names; the drawing for whoever takes anything. */
function formAv(accept = ''): 'svg' | 'json' | 'tekst' {
  for (const type of accept.split(',').map((del) => (del.split(';', 1)[0] ?? '').trim().toLowerCase())) {
    if (type === 'application/json') return 'json';
    if (type === 'text/plain') return 'tekst';
    if (type.startsWith('image/') || type === '*/*') return 'svg';
  }
  return 'svg';
}
