import { tekster } from '../../spraak/maalform';

export const fortidsord = tekster(
  {
    aapne: 'Se saken slik den var en annen dag', slikVar: (dag: string) => `Slik saken var ${dag}`, fantesIkke: (dag: string) => `Saken var ikke kjent ${dag}`,
    papirer: (nr: number) => `Sakspapirene, versjon ${nr}`, vedtak: 'Behandlet til da', vei: 'Veien den hadde gått', forpliktelser: 'Lovet og bestilt til da', historikk: 'Det som hadde skjedd', ingen: 'Ingenting ennå.',
  },
  {
    aapne: 'Sjå saka slik ho var ein annan dag', slikVar: (dag) => `Slik saka var ${dag}`, fantesIkke: (dag) => `Saka var ikkje kjend ${dag}`,
    papirer: (nr) => `Sakspapira, versjon ${nr}`, vedtak: 'Behandla til då', vei: 'Vegen ho hadde gått', forpliktelser: 'Lova og bestilt til då', historikk: 'Det som hadde hendt', ingen: 'Ingenting enno.',
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
