import { type MoeteHendelse } from '../moete.events';
import { type MoeteFakta, type MoeteKommando } from '../moete.kommandoer';
import { type Moete } from '../moete.tilstand';
import { krevSystem } from './roller';

/** Also when the meeting has begun: what was decided is reported once, and nowhere else. */
export function settOppMelding({ data }: MoeteKommando<'SettOppMelding'>, moete: Moete, { tilgang }: MoeteFakta): MoeteHendelse[] {
  krevSystem(tilgang);
  const kjent = moete.meldinger.some((m) => m.behandlingId === data.behandlingId);
  return kjent || moete.status === 'ingen' || moete.status === 'avlyst' ? [] : [{ type: 'MeldingSattPaaSaksliste', data }];
}

export function taAvMelding({ data }: MoeteKommando<'TaAvMelding'>, moete: Moete, { tilgang }: MoeteFakta): MoeteHendelse[] {
  krevSystem(tilgang);
  return moete.meldinger.some((m) => m.behandlingId === data.behandlingId) ? [{ type: 'MeldingTattAvSaksliste', data }] : [];
}
