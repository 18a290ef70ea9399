import { derivedId, type Metadata } from '#eventsourcing';
import { type Dokumentversjon, type Frist } from '#felles';
import { type InnspillHendelse, type Innspillsopphav, type Mottakerslag, type Sammenstilling, type Spoersmaal, type Spoersmaalssvar } from './innspill.events';

type Avgitt = Extract<InnspillHendelse, { type: 'InnspillAvgitt' }>['data'];

/** One answer, as it was handed in. */
export type Innspill = Omit<Avgitt, 'mottakerId'> & {
  /** The event that recorded it. */
  readonly hendelseId: string;
  /** Instant of the receipt. */
  readonly tid: string;
  /** It came when the round was summed up, and does not stand in the paper. */
  readonly etterSammenstillingen?: true;
};

export interface Mottaker {
  readonly mottakerId: string;
  readonly slag: Mottakerslag;
  readonly navn: string;
  readonly forventet: boolean;
  /** Instant. */
  readonly kvittert?: string;
  /** The day when it was last reminded outside the plan. */
  readonly purret?: string;
  /** The day when it said that it would answer. */
  readonly varslet?: string;
  readonly kladd?: readonly Spoersmaalssvar[] | undefined;
  /** Every answer that it has ever given, in order. */
  readonly svar: readonly Innspill[];
}

export type Rundestatus = 'ingen' | 'foreslaatt' | 'sendt' | 'sammenstilt' | 'trukket';

export interface Innspillsrunde {
  readonly status: Rundestatus;
  readonly sakId: string;
  readonly opphav?: Innspillsopphav | undefined;
  /** As the decision says it. */
  readonly bestilt?: { readonly til: string; readonly frist: Frist; readonly frivillig: boolean };
  readonly tittel: string;
  readonly sendt?: string;
  readonly mottakere: readonly Mottaker[];
  readonly spoersmaal: readonly Spoersmaal[];
  readonly frist: Frist;
  readonly fristendringer: readonly { readonly tid: string; readonly fra: Frist; readonly til: Frist; readonly begrunnelse: string }[];
  readonly paaminnelser: readonly number[];
  readonly framlegg?: Dokumentversjon | undefined;
  readonly vedlegg: readonly { readonly navn: string; readonly hash: string }[];
  readonly avsluttet?: string;
  readonly trukketFordi?: string;
  readonly sammenstilling?: Sammenstilling;
}

export const INGEN_RUNDE: Innspillsrunde = {
  status: 'ingen', sakId: '', tittel: '', mottakere: [], spoersmaal: [], frist: { presisjon: 'ikke-oppgitt' }, fristendringer: [], paaminnelser: [], vedlegg: [],
};

export const harSvart = ({ svar }: Pick<Mottaker, 'svar'>): boolean => svar.length > 0;

/** R11: waited for, and nothing heard, or only of a day that is over. */
export const erTaus = (mottaker: Mottaker, idag: string): boolean => mottaker.forventet && !harSvart(mottaker) && (mottaker.varslet === undefined || mottaker.varslet < idag);

/** The answer that counts, and those that stand beside it. What was replaced is in the history. */
export const gjeldendeSvar = ({ svar }: Pick<Mottaker, 'svar'>): Innspill | undefined => svar.findLast((s) => !s.tillegg);
export const staaendeSvar = (mottaker: Pick<Mottaker, 'svar'>): readonly Innspill[] => {
  const gjeldende = gjeldendeSvar(mottaker);
  return gjeldende ? [gjeldende, ...mottaker.svar.filter((s) => s.tillegg)] : [];
};

/** As it was when it was summed up; while it is open, as it is. */
export const somSammenstilt = (runde: Innspillsrunde): Innspillsrunde => ({ ...runde, mottakere: runde.mottakere.map((m) => ({ ...m, svar: m.svar.filter((s) => !s.etterSammenstillingen) })) });

export function utvikle(runde: Innspillsrunde, hendelse: InnspillHendelse, { registrert: tid, commandId, commandHash }: Pick<Metadata, 'registrert' | 'commandId' | 'commandHash'>): Innspillsrunde {
  switch (hendelse.type) {
    case 'InnspillsrundeForeslaatt': {
      const { sakId, opphav, til, frist, frivillig } = hendelse.data;
      return { ...runde, status: 'foreslaatt', sakId, opphav, frist, bestilt: { til, frist, frivillig } };
    }
    case 'InnspillsrundeSendt': {
      const { mottakere, tilsidesatt: _, ...resten } = hendelse.data;
      return { ...runde, ...resten, status: 'sendt', sendt: tid, mottakere: mottakere.map((m) => ({ ...m, svar: [] })) };
    }
    case 'InnspillsfristEndret': {
      const { fra, til, begrunnelse } = hendelse.data;
      return { ...runde, frist: til, fristendringer: [...runde.fristendringer, { tid, fra, til, begrunnelse }] };
    }
    case 'InnspillsrundeTrukket':
      return { ...runde, status: 'trukket', avsluttet: tid, trukketFordi: hendelse.data.begrunnelse };
    case 'InnspillPurringBestilt': {
      const { mottakere, dag } = hendelse.data;
      return { ...runde, mottakere: runde.mottakere.map((m) => (mottakere.includes(m.mottakerId) ? { ...m, purret: dag } : m)) };
    }
    case 'InnspillMottakKvittert':
      return medMottaker(runde, hendelse.data.mottakerId, () => ({ kvittert: tid }));
    case 'InnspillVarslet':
      return medMottaker(runde, hendelse.data.mottakerId, () => ({ varslet: hendelse.data.dato }));
    case 'InnspillKladdLagret':
      return medMottaker(runde, hendelse.data.mottakerId, () => ({ kladd: hendelse.data.svar }));
    case 'InnspillAvgitt': {
      const { mottakerId, ...svar } = hendelse.data;
      return medMottaker(runde, mottakerId, (m) => ({ svar: [...m.svar, { ...svar, tid, hendelseId: derivedId(commandId, commandHash, 0), ...(runde.status === 'sammenstilt' && { etterSammenstillingen: true as const }) }], kladd: undefined }));
    }
    case 'InnspillSammenstilt':
      return { ...runde, status: 'sammenstilt', avsluttet: tid, sammenstilling: hendelse.data.dokument };
  }
}

function medMottaker(runde: Innspillsrunde, mottakerId: string, endre: (m: Mottaker) => Partial<Mottaker>): Innspillsrunde {
  return { ...runde, mottakere: runde.mottakere.map((m) => (m.mottakerId === mottakerId ? { ...m, ...endre(m) } : m)) };
}
