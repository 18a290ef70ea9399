import { type CommandsOf, decider, konflikt, Rejection, ugyldig } from '#eventsourcing';
import { krevAdministrator, type Organslag, type Tilgang } from '#felles';
import { organfeil } from './validering/organer';
import { definisjonshash, lesDefinisjon } from './definisjon';
import { type Prosessdefinisjon, type ProsessHendelse, prosessHendelser } from './prosess.events';

export type ProsessCommand = CommandsOf<{
  /** `definisjon` as somebody wrote it. */
  PubliserProsess: { readonly noekkel: string; readonly definisjon: unknown; readonly aarsak?: string | undefined };
}>;

export interface ProsessFakta {
  readonly tilgang: Tilgang;
  /** Kinds of sak that other processes of the helsefellesskap take. */
  readonly opptatteSakstyper: readonly string[];
  /** Kinds of which the helsefellesskap has a body in work. */
  readonly organslag: readonly Organslag[];
}

export interface Prosess {
  /** 0: none published yet. */
  readonly versjon: number;
  readonly hash: string;
  /** Of the version that is in force. */
  readonly definisjon?: Prosessdefinisjon;
}

/** What somebody wrote, as the definition that it is. @throws Rejection with all that is wrong */
export function krevBrukbar(noekkel: string, skrevet: unknown, { tilgang, organslag, opptatteSakstyper }: ProsessFakta): Prosessdefinisjon {
  krevAdministrator(tilgang);
  const { definisjon, feil } = lesDefinisjon(skrevet);
  if (!definisjon || feil.length > 0) throw new Rejection('ugyldig', 'ugyldig-definisjon', 'Prosessen kan ikke brukes slik den er', feil);
  const ukjente = organfeil(definisjon, organslag);
  if (ukjente.length > 0) throw new Rejection('ugyldig', 'ugyldig-definisjon', 'Prosessen kan ikke brukes her slik den er', ukjente);
  if (definisjon.noekkel !== noekkel) throw ugyldig('feil-noekkel', 'Nøkkelen i prosessen er en annen enn i adressen', '#/definisjon/noekkel');
  if (definisjon.sakstyper.some((s) => opptatteSakstyper.includes(s))) throw konflikt('sakstype-har-prosess', 'En annen prosess gjelder alt for en av sakstypene');
  return definisjon;
}

export const prosessDecider = decider<ProsessCommand, Prosess, typeof prosessHendelser, ProsessFakta>({
  catalogue: prosessHendelser,
  initial: { versjon: 0, hash: '' },
  creates: ['PubliserProsess'],
  decide: ({ data: { noekkel, definisjon: skrevet, aarsak } }, prosess, fakta): ProsessHendelse[] => {
    const definisjon = krevBrukbar(noekkel, skrevet, fakta);
    const hash = definisjonshash(definisjon);
    if (hash === prosess.hash) return [];
    if (prosess.versjon > 0 && !aarsak) throw ugyldig('mangler-aarsak', 'Si hvorfor prosessen endres', '#/aarsak');
    return [{ type: 'ProsessPublisert', data: { noekkel, versjon: prosess.versjon + 1, definisjon, hash, ...(aarsak && { aarsak }) } }];
  },
  evolve: (_prosess, e) => {
    switch (e.type) {
      case 'ProsessPublisert': return { versjon: e.data.versjon, hash: e.data.hash, definisjon: e.data.definisjon };
    }
  },
});
