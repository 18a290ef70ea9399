import { tekster } from '../../spraak/maalform';

export const fortidsord = tekster(
  {
    aapne: 'Se saken slik den var en annen dag', dag: 'Dag', skyv: 'Dra for å velge dag', slikVar: (dag: string) => `Slik saken var ${dag}`, bareSe: 'Dette er fortiden. Ingenting kan gjøres her, og det som kom senere, er ikke med.', tilbake: 'Tilbake til nå', fantesIkke: (dag: string) => `Saken var ikke kjent ${dag}`, fantesIkkeRaad: 'Velg en senere dag.',
    papirer: (nr: number) => `Sakspapirene, versjon ${nr}`, vedtak: 'Behandlet til da', vei: 'Veien den hadde gått', forpliktelser: 'Lovet og bestilt til da', historikk: 'Det som hadde skjedd', ingen: 'Ingenting ennå.', gikkUt: 'Dagen er ikke gyldig.',
  },
  {
    aapne: 'Sjå saka slik ho var ein annan dag', dag: 'Dag', skyv: 'Dra for å velje dag', slikVar: (dag) => `Slik saka var ${dag}`, bareSe: 'Dette er fortida. Ingenting kan gjerast her, og det som kom seinare, er ikkje med.', tilbake: 'Tilbake til no', fantesIkke: (dag) => `Saka var ikkje kjend ${dag}`, fantesIkkeRaad: 'Vel ein seinare dag.',
    papirer: (nr) => `Sakspapira, versjon ${nr}`, vedtak: 'Behandla til då', vei: 'Vegen ho hadde gått', forpliktelser: 'Lova og bestilt til då', historikk: 'Det som hadde hendt', ingen: 'Ingenting enno.', gikkUt: 'Dagen er ikkje gyldig.',
  },
);

/** Kinds of step in a process. */
export const stegslagord = tekster(
  {
    meldt: 'Meldt', forberedelse: 'Forberedt', raadgivende: 'Råd', besluttende: 'Vedtak', partene: 'Sendt til partene', signering: 'Signert', avsluttet: 'Avsluttet',
  },
  {
    meldt: 'Meld', forberedelse: 'Klargjord', raadgivende: 'Råd', besluttende: 'Vedtak', partene: 'Send til partane', signering: 'Signert', avsluttet: 'Avslutta',
  },
);
