import { decider, type CommandsOf, derivedId, ugyldig, ugyldigTilstand, vakt } from '#eventsourcing';
import * as felles from '#felles';
import { type Tilgang } from '#felles';
import { nummerserieHendelser, type NummerserieHendelse } from './moete.events';

const krevSekretariat = vakt('krev-rolle', felles.krevSekretariat);
const krevSystem = vakt('krev-system', felles.krevSystem);

export type NummerserieKommandoer = CommandsOf<{
  AapneNummerserie: { organId: string; aar: number; foerste: number };
  TildelSaksnummer: { organId: string; organ: string; aar: number; nummerformat: string; behandlingId: string; moeteId: string; sakId: string };
}>;

export interface NummerserieFakta {
  readonly tilgang: Tilgang;
  /** Shows a number in the body's own format; given from outside because formats are the body's business. */
  readonly vis: (format: string, loepenummer: number, aar: number) => string;
  /** For AapneNummerserie: whether the body exists in this helsefellesskap. */
  readonly organFinnes?: boolean | undefined;
}

export interface Nummerserie {
  readonly neste: number;
  readonly tildelt: ReadonlySet<string>;
}

/** @param tenant id of the helsefellesskap: nobody reaches another's series by knowing its body */
export function nummerserieId(tenant: string, organId: string, aar: number): string {
  return derivedId('nummerserie', tenant, organId, aar);
}

/** Gap-free per body and year; a number is given once per treatment and never used again. */
export const nummerserieDecider = decider<NummerserieKommandoer, Nummerserie, typeof nummerserieHendelser, NummerserieFakta>({
  catalogue: nummerserieHendelser,
  initial: { neste: 1, tildelt: new Set() },
  creates: ['AapneNummerserie', 'TildelSaksnummer'],
  decide(kommando, serie, fakta): NummerserieHendelse[] {
    switch (kommando.type) {
      case 'AapneNummerserie': {
        krevSekretariat(fakta.tilgang);
        const { organId, aar, foerste } = kommando.data;
        krevOrgan(fakta);
        krevFrittNummer(serie, foerste);
        return [{ type: 'NummerserieAapnet', data: { organId, aar, foerste } }];
      }
      case 'TildelSaksnummer': {
        krevSystem(fakta.tilgang);
        const { nummerformat, ...data } = kommando.data;
        if (serie.tildelt.has(data.behandlingId)) return [];
        const saksnummer = fakta.vis(nummerformat, serie.neste, data.aar);
        return [{ type: 'SaksnummerTildelt', data: { ...data, loepenummer: serie.neste, saksnummer } }];
      }
    }
  },
  evolve(serie, hendelse) {
    switch (hendelse.type) {
      case 'NummerserieAapnet':
        return { ...serie, neste: hendelse.data.foerste };
      case 'SaksnummerTildelt':
        return { neste: hendelse.data.loepenummer + 1, tildelt: new Set([...serie.tildelt, hendelse.data.behandlingId]) };
    }
  },
});

const krevOrgan = vakt('krev-organ', ({ organFinnes }: NummerserieFakta): void => {
  if (!organFinnes) throw ugyldig('organ-finnes-ikke', 'Organet finnes ikke', '#/organId');
});

const krevFrittNummer = vakt('krev-fritt-nummer', ({ neste }: Nummerserie, foerste: number): void => {
  if (foerste < neste) throw ugyldig('nummer-er-brukt', `Neste nummer er ${neste}; serien kan ikke gå tilbake`, '#/foerste');
  if (foerste === neste) throw ugyldigTilstand('serie-staar-der', 'Serien begynner alt på dette nummeret');
});
