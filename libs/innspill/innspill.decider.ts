import { decider } from '#eventsourcing';
import { kvitterInnspill, lagreInnspillskladd, varsleInnspill } from './beslutninger/mottakerne';
import { purrInnspill } from './beslutninger/purring';
import { endreInnspillsfrist, foreslaaInnspillsrunde, sammenstillInnspill, sendInnspillsrunde, startInnspillsrunde, trekkInnspillsrunde } from './beslutninger/runden';
import { avgiInnspill } from './beslutninger/svaret';
import { type InnspillHendelse, innspillHendelser } from './innspill.events';
import { type InnspillFakta, type InnspillKommandoer, type Kommando } from './innspill.kommandoer';
import { INGEN_RUNDE, type Innspillsrunde, utvikle } from './innspill.tilstand';

type Beslutning<T extends InnspillKommandoer['type']> = (kommando: Kommando<T>, runde: Innspillsrunde, fakta: InnspillFakta) => InnspillHendelse[];

const BESLUTNINGER: { readonly [T in InnspillKommandoer['type']]: Beslutning<T> } = {
  ForeslaaInnspillsrunde: foreslaaInnspillsrunde,
  StartInnspillsrunde: startInnspillsrunde,
  SendInnspillsrunde: sendInnspillsrunde,
  EndreInnspillsfrist: endreInnspillsfrist,
  TrekkInnspillsrunde: trekkInnspillsrunde,
  PurrInnspill: purrInnspill,
  KvitterInnspill: kvitterInnspill,
  VarsleInnspill: varsleInnspill,
  LagreInnspillskladd: lagreInnspillskladd,
  AvgiInnspill: avgiInnspill,
  SammenstillInnspill: sammenstillInnspill,
};

/** The rules of one round of input. */
export const innspillDecider = decider<InnspillKommandoer, Innspillsrunde, typeof innspillHendelser, InnspillFakta>({
  catalogue: innspillHendelser,
  initial: INGEN_RUNDE,
  creates: ['ForeslaaInnspillsrunde', 'StartInnspillsrunde'],
  decide: (kommando, runde, fakta) => (BESLUTNINGER[kommando.type] as Beslutning<typeof kommando.type>)(kommando, runde, fakta),
  evolve: utvikle,
});
