import { type Avtaleslag } from './avtale.events';
import { type Avtaleforvaltning } from './forvaltning.tilstand';

/** What the register ought to say of an agreement and does not. Nothing is guessed, and what has no period is not reminded of. */
export function registermangler(slag: Avtaleslag, { opplysninger: o }: Pick<Avtaleforvaltning, 'opplysninger'>): readonly string[] {
  if (slag === 'partsvedtak') return [];
  const mangler: readonly (readonly [boolean, string])[] = [
    [slag !== 'overordnet' && o.overordnet === undefined, 'Hvilken avtale den ligger under'],
    [o.parter === undefined, 'Hvem avtalen er mellom'],
    [o.form === undefined, 'Om det er én avtale for alle eller én for hvert par'],
    [o.gyldigTil === undefined && o.loepende === undefined, 'Om avtalen er løpende eller har en siste dag'],
    [o.ikrafttredelse === undefined, 'Hvordan avtalen trer i kraft'],
    [o.revisjonMaaneder === undefined, 'Hvor ofte avtalen skal gjennomgås'],
    [o.oppsigelseMaaneder === undefined, 'Oppsigelsestid'],
    [o.overlevering?.innenDager === undefined, 'Frist for å arkivere, publisere og sende inn avtalen'],
  ];
  return mangler.filter(([lakk]) => lakk).map(([, hva]) => hva);
}
