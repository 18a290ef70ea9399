import { type FieldError, Rejection } from '#eventsourcing';
import { STEGSLAG, type Prosessdefinisjon, type Stegslag } from '../prosess.events';
import { type Stegpar } from './migrering.events';

type Versjon = { readonly versjon: number; readonly definisjon: Pick<Prosessdefinisjon, 'steg'> };

/** A decision never becomes an advice, nor an advice a decision; and nobody gets further by a migration. */
const FOER_VEDTAK: readonly Stegslag[] = ['meldt', 'forberedelse', 'raadgivende'];
const kanFoeresTil = (fra: Stegslag, til: Stegslag): boolean =>
  fra !== 'avsluttet' && til !== 'avsluttet' && FOER_VEDTAK.includes(fra) === FOER_VEDTAK.includes(til) && STEGSLAG.indexOf(til) <= STEGSLAG.indexOf(fra);

const feil = (pointer: string, kode: string, melding: string): FieldError => ({ pointer, kode, melding });

/** Everything that is wrong with a mapping, each with its place. Every step in which an open sak can stand must be named: it may come there while others are migrated. */
export function avbildningsfeil(fra: Versjon, til: Versjon, avbildning: readonly Stegpar[]): FieldError[] {
  const finn = ({ definisjon }: Versjon, id: string) => definisjon.steg.find((s) => s.id === id);
  const hull = fra.definisjon.steg.filter((s) => s.slag !== 'avsluttet' && !avbildning.some((p) => p.fra === s.id));
  return [
    ...hull.map((s) => feil('#/avbildning', 'steg-mangler', `Steget «${s.navn}» (${s.id}) i versjon ${fra.versjon} er ikke ført til noe steg i versjon ${til.versjon}`)),
    ...avbildning.flatMap((par, nr) => {
      const [gammelt, nytt] = [finn(fra, par.fra), finn(til, par.til)];
      const sted = `#/avbildning/${nr}`;
      return [
        ...(gammelt ? [] : [feil(`${sted}/fra`, 'steg-finnes-ikke', `Versjon ${fra.versjon} har ikke noe slikt steg`)]),
        ...(nytt ? [] : [feil(`${sted}/til`, 'steg-finnes-ikke', `Versjon ${til.versjon} har ikke noe slikt steg`)]),
        ...(avbildning.findIndex((p) => p.fra === par.fra) < nr ? [feil(`${sted}/fra`, 'steg-to-ganger', 'Steget er alt ført til et annet')] : []),
        ...(gammelt && nytt && !kanFoeresTil(gammelt.slag, nytt.slag)
          ? [feil(`${sted}/til`, 'feil-slag', `«${gammelt.navn}» er ${gammelt.slag}, og kan ikke bli ${nytt.slag} («${nytt.navn}»)`)] : []),
      ];
    }),
  ];
}

/** What somebody asks for: two versions of one process, and the way between their steps. */
export interface Migreringsoenske<V extends Versjon> {
  readonly fra: V | undefined;
  readonly til: V | undefined;
  readonly avbildning: readonly Stegpar[];
}

/** @throws Rejection that names every fault and its place */
export function krevAvbildning<V extends Versjon>({ fra, til, avbildning }: Migreringsoenske<V>): { fra: V; til: V } {
  const finnesIkke = (sted: string) => feil(sted, 'versjon-finnes-ikke', 'Prosessen har ikke noen slik versjon');
  const alle = [
    ...(fra ? [] : [finnesIkke('#/fra')]), ...(til ? [] : [finnesIkke('#/til')]),
    ...(fra && til && fra.versjon === til.versjon ? [feil('#/til', 'samme-versjon', 'Saken er alt på denne versjonen')] : []),
    ...(fra && til ? avbildningsfeil(fra, til, avbildning) : []),
  ];
  if (!fra || !til || alle.length > 0) throw new Rejection('ugyldig', 'ugyldig-avbildning', 'Sakene kan ikke migreres slik', alle);
  return { fra, til };
}
