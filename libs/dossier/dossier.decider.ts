import { type CommandsOf, decider, vakt } from '#eventsourcing';
import { krevSekretariat, krevSystem, type Tilgang } from '#felles';
import { type DossierData, type DossierHendelse, dossierHendelser } from './dossier.events';

export type DossierKommandoer = CommandsOf<{
  TaUtDossier: DossierData<'DossierTattUt'>;
  TaImotDossier: DossierData<'DossierMottatt'>;
  /** `nye`: how many events were not there before. */
  LesInnDossier: Omit<DossierData<'DossierLest'>, 'nye'> & { readonly nye?: number };
}>;

export interface Dossierlogg {
  readonly mottatt: readonly DossierData<'DossierMottatt'>[];
  /** Manifests that are read in. */
  readonly lest: readonly string[];
}

const krevKanLeseInn = vakt('krev-sekretariat', (tilgang: Tilgang): void => krevSekretariat(tilgang));

/** Who may take it out is asked where it is put together: that follows from what is in it. The same dossier is received once. */
export const dossierDecider = decider<DossierKommandoer, Dossierlogg, typeof dossierHendelser, { readonly tilgang: Tilgang }>({
  catalogue: dossierHendelser,
  initial: { mottatt: [], lest: [] },
  creates: ['TaUtDossier', 'TaImotDossier'],
  decide({ type, data }, { mottatt, lest }, { tilgang }): DossierHendelse[] {
    switch (type) {
      case 'TaUtDossier':
        return [{ type: 'DossierTattUt', data }];
      case 'TaImotDossier':
        krevKanLeseInn(tilgang);
        return mottatt.some((m) => m.manifesthash === data.manifesthash) ? [] : [{ type: 'DossierMottatt', data }];
      case 'LesInnDossier':
        krevSystem(tilgang);
        return lest.includes(data.manifesthash) ? [] : [{ type: 'DossierLest', data: { ...data, nye: data.nye ?? 0 } }];
    }
  },
  evolve(logg, { type, data }): Dossierlogg {
    switch (type) {
      case 'DossierTattUt': return logg;
      case 'DossierMottatt': return { ...logg, mottatt: [...logg.mottatt, data] };
      case 'DossierLest': return { ...logg, lest: [...logg.lest, data.manifesthash] };
    }
  },
});
