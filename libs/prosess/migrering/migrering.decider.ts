import { type CommandsOf, decider, ugyldigTilstand } from '#eventsourcing';
import { krevAdministrator, krevSystem, type Tilgang } from '#felles';
import { type Prosessversjon } from '../spoerringer';
import { krevAvbildning } from './avbildning';
import { type GJELDER, type MigreringHendelse, migreringHendelser, type Stegpar, type Versjonsref } from './migrering.events';

/** So many saker at a time: others' reactions get their turn in between. */
export const PULJE = 25;

export type MigreringCommand = CommandsOf<{
  BestillMigrering: { readonly noekkel: string; readonly fra: number; readonly til: number; readonly avbildning: readonly Stegpar[]; readonly begrunnelse: string };
  /** When the batch with this number is done. */
  BestillNestePulje: { readonly etter: number };
  AngreMigrering: { readonly noekkel: string; readonly begrunnelse: string };
}>;

export interface MigreringFakta {
  readonly tilgang: Tilgang;
  /** For BestillMigrering: the versions named, those that exist. */
  readonly fra?: Prosessversjon | undefined;
  readonly til?: Prosessversjon | undefined;
  readonly antall?: number | undefined;
  /** The next saker, at most a batch; none when all have been asked. */
  readonly saker: readonly string[];
}

interface Plan {
  readonly fra: Versjonsref;
  readonly til: Versjonsref;
  readonly avbildning: Stegpar[];
}

export interface Migrering {
  readonly plan: Plan | undefined;
  readonly gjelder: (typeof GJELDER)[number];
  /** The last batch and its last sak. */
  readonly pulje: number;
  readonly sisteSak: string | undefined;
  readonly ferdig: boolean;
}

const ref = ({ id, noekkel, versjon, hash }: Prosessversjon): Versjonsref => ({ id, noekkel, versjon, hash });

function neste(plan: Plan, gjelder: Migrering['gjelder'], pulje: number, saker: readonly string[]): MigreringHendelse {
  if (saker.length === 0) return { type: 'MigreringFullfoert', data: { gjelder } };
  return { type: 'MigreringspuljeBestilt', data: { ...plan, nr: pulje + 1, gjelder, saker: [...saker] } };
}

export const migreringDecider = decider<MigreringCommand, Migrering, typeof migreringHendelser, MigreringFakta>({
  catalogue: migreringHendelser,
  initial: { plan: undefined, gjelder: 'migrering', pulje: 0, sisteSak: undefined, ferdig: false },
  creates: ['BestillMigrering'],
  decide: (kommando, { plan, gjelder, pulje, ferdig }, { tilgang, saker, antall = 0, ...versjoner }): MigreringHendelse[] => {
    switch (kommando.type) {
      case 'BestillMigrering': {
        krevAdministrator(tilgang);
        const { fra, til } = krevAvbildning({ fra: versjoner.fra, til: versjoner.til, avbildning: kommando.data.avbildning });
        const ny = { fra: ref(fra), til: ref(til), avbildning: [...kommando.data.avbildning] };
        return [{ type: 'MigreringBestilt', data: { ...ny, antall } }, neste(ny, 'migrering', 0, saker)];
      }
      case 'BestillNestePulje':
        krevSystem(tilgang);
        return plan && !ferdig && kommando.data.etter === pulje ? [neste(plan, gjelder, pulje, saker)] : [];
      case 'AngreMigrering':
        krevAdministrator(tilgang);
        if (!plan || !ferdig) throw ugyldigTilstand('migrering-paagaar', 'Migreringen er ikke ferdig, og kan angres når den er det');
        return [{ type: 'MigreringAngret', data: {} }, neste(plan, 'angring', pulje, saker)];
    }
  },
  evolve: (migrering, e) => {
    switch (e.type) {
      case 'MigreringBestilt': return { ...migrering, plan: { fra: e.data.fra, til: e.data.til, avbildning: e.data.avbildning } };
      case 'MigreringspuljeBestilt': return { ...migrering, gjelder: e.data.gjelder, pulje: e.data.nr, sisteSak: e.data.saker.at(-1), ferdig: false };
      case 'MigreringFullfoert': return { ...migrering, ferdig: true };
      case 'MigreringAngret': return { ...migrering, gjelder: 'angring', sisteSak: undefined, ferdig: false };
    }
  },
});
