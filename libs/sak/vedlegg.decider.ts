import { type CommandsOf, decider, derivedId, forbudt, vakt } from '#eventsourcing';
import { SYSTEM, type Tilgang } from '#felles';
import { innsendingHendelser, type InnsendingHendelse, vedleggHendelser, type VedleggHendelse } from './vedlegg.events';

export type VedleggKommandoer = CommandsOf<{
  TaImotVedlegg: VedleggHendelse['data'];
}>;

export interface VedleggFakta {
  readonly tilgang: Tilgang;
}

export interface Vedlegg {
  /** Undefined: nobody in the helsefellesskap has sent it. */
  readonly fil: VedleggHendelse['data'] | undefined;
  /** Who has sent it: they may read it also before a sak names it. */
  readonly sendtAv: ReadonlySet<string>;
}

/** @param tenant id of the helsefellesskap: what one has sent, no other knows */
export const vedleggId = (tenant: string, hash: string): string => derivedId('vedlegg', tenant, hash);

const krevTilhoerighet = vakt('krev-tilhoerighet', ({ person, roller, medlemskap }: Tilgang): void => {
  if (person !== SYSTEM.person && roller.length === 0 && medlemskap.length === 0) throw forbudt('krever-tilknytning', 'Bare den som har en rolle eller et verv i helsefellesskapet, kan sende inn filer');
});

/** A file is stored once and never changed; that the same one is sent again by somebody else, is noted. */
export const vedleggDecider = decider<VedleggKommandoer, Vedlegg, typeof vedleggHendelser, VedleggFakta>({
  catalogue: vedleggHendelser,
  initial: { fil: undefined, sendtAv: new Set() },
  creates: ['TaImotVedlegg'],
  decide({ data, actor }, { sendtAv }, { tilgang }): VedleggHendelse[] {
    krevTilhoerighet(tilgang);
    return sendtAv.has(actor.person) ? [] : [{ type: 'VedleggMottatt', data }];
  },
  evolve: ({ fil, sendtAv }, { data }, { actor }) => ({ fil: fil ?? data, sendtAv: new Set([...sendtAv, actor.person]) }),
});

export type InnsendingKommandoer = CommandsOf<{
  SendInnFil: InnsendingHendelse['data'];
}>;

/** Binds the key of an upload to its file: sent once more it says the same, and with another file it is refused as any other command is. */
export const innsendingDecider = decider<InnsendingKommandoer, boolean, typeof innsendingHendelser, VedleggFakta>({
  catalogue: innsendingHendelser,
  initial: false,
  creates: ['SendInnFil'],
  decide({ data }, erInnsendt, { tilgang }): InnsendingHendelse[] {
    krevTilhoerighet(tilgang);
    return erInnsendt ? [] : [{ type: 'FilInnsendt', data }];
  },
  evolve: () => true,
});
