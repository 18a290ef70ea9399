import { type CommandsOf, decider } from '#eventsourcing';
import { type Tilgang } from '#felles';
import { krevAapen, krevEierEllerSekretariat } from '../beslutninger/roller';
import { krevSaksframlegg, krevVedlegg } from '../beslutninger/innmelding';
import { type InnsendtSaksframlegg, type SakFakta } from '../sak.kommandoer';
import { type Sak } from '../sak.tilstand';
import { utkastHendelser, type UtkastHendelse } from './utkast.events';

export type UtkastKommandoer = CommandsOf<{
  LagreUtkast: { innhold: InnsendtSaksframlegg };
}>;

export interface UtkastFakta {
  readonly tilgang: Tilgang;
  readonly sak: Sak;
  readonly vedlegg: SakFakta['vedlegg'];
}

/** Undefined until somebody has saved one. */
export interface Utkast {
  readonly nr: number;
  readonly paaVersjon: number;
  readonly innhold: InnsendtSaksframlegg;
  readonly lagret: string;
  readonly lagretAv: string;
}

/** What the owner writes on. It may lack what it likes, but names only files that are here. */
export const utkastDecider = decider<UtkastKommandoer, Utkast | undefined, typeof utkastHendelser, UtkastFakta>({
  catalogue: utkastHendelser,
  initial: undefined,
  creates: ['LagreUtkast'],
  decide({ id, data: { innhold } }, utkast, { tilgang, sak, vedlegg }): UtkastHendelse[] {
    krevEierEllerSekretariat(sak, tilgang);
    krevAapen(sak);
    const { versjon: paaVersjon } = krevSaksframlegg(sak);
    krevVedlegg(innhold.vedlegg, sak, { vedlegg });
    if (utkast?.innhold.hash === innhold.hash && utkast.paaVersjon === paaVersjon) return [];
    const { seksjoner, ...resten } = innhold;
    return [{ type: 'SaksutkastLagret', data: { sakId: id, nr: (utkast?.nr ?? 0) + 1, paaVersjon, innhold: { ...resten, ...(seksjoner && { seksjoner: [...seksjoner] }) } } }];
  },
  evolve: (_, { data: { nr, paaVersjon, innhold } }, { registrert, actor }) => ({ nr, paaVersjon, innhold, lagret: registrert, lagretAv: actor.person }),
});
