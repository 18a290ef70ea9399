import { type CommandsOf, decider } from '#eventsourcing';
import { avsluttet, erUtenomPlanen, ESKALERINGSTRINN, kanAvsluttes, kanBesluttes, krevSystem, medForsoek, medSamling, nesteSamlet, nyeISamling, type Paaminnelsesgang, PURRETRINN, type Tilgang, UPROEVD } from '#felles';
import { type Fristen } from './fristfakta';
import { type FristvarselHendelse, fristvarselHendelser, type Fristplan } from './fristvarsel.events';

interface OmPaaminnelse {
  readonly paaminnelseId: string;
}

/** The commands that the reminder worker sends are the same for every stream that owns a deadline. */
export type FristvarselCommand = CommandsOf<{
  PlanleggFristvarsel: Omit<Fristplan, 'bortfalt'>;
  MinnOmFrist: OmPaaminnelse & { trinn: number; fristDato?: string | undefined; dag?: string | undefined; samletFor?: string | undefined };
  /** As MinnOmFrist, where that was answered with nothing: is it only that the sak stands still? */
  HoldPaaminnelse: OmPaaminnelse & { trinn: number; fristDato?: string | undefined };
  RegistrerPaaminnelseSamlet: OmPaaminnelse & { mottakere: readonly string[]; dag: string; alle: boolean };
  RegistrerPaaminnelseSendt: OmPaaminnelse & { messageId: string; mottakere: readonly string[] };
  RegistrerPaaminnelseFeilet: OmPaaminnelse & { aarsak: string; mottakere?: readonly string[] | undefined };
  RegistrerPaaminnelseIRetur: OmPaaminnelse & { messageId: string; status: string; mottakere: readonly string[] };
}>;
type Data<T extends FristvarselCommand['type']> = Extract<FristvarselCommand, { type: T }>['data'];

interface Gang extends Paaminnelsesgang {
  readonly trinn: number;
  readonly fristDato?: string | undefined;
  readonly dag?: string | undefined;
  readonly eskalert?: boolean;
  readonly retur: readonly string[];
}

export interface Fristvarsel {
  readonly plan: Fristplan | undefined;
  readonly paaminnelser: Readonly<Record<string, Gang>>;
  /** Reminders that wait for the sak to go on and be planned anew. */
  readonly holdt: readonly string[];
}

export interface FristvarselFakta {
  readonly tilgang: Tilgang;
  /** For MinnOmFrist and HoldPaaminnelse: the deadline as it is at this moment. */
  readonly frist?: Fristen | undefined;
}

const INGEN_FRIST: Fristen = { venter: false, staarStille: false };
const INGEN: Gang = { ...UPROEVD, trinn: 0, retur: [] };

export const fristvarselDecider = decider<FristvarselCommand, Fristvarsel, typeof fristvarselHendelser, FristvarselFakta>({
  catalogue: fristvarselHendelser,
  initial: { plan: undefined, paaminnelser: {}, holdt: [] },
  creates: ['PlanleggFristvarsel'],
  decide: ({ type, data }, varsel, fakta): FristvarselHendelse[] => {
    krevSystem(fakta.tilgang);
    switch (type) {
      case 'PlanleggFristvarsel': return planlegg(data, varsel);
      case 'MinnOmFrist': return minn(data, varsel, fakta.frist ?? INGEN_FRIST);
      case 'HoldPaaminnelse': return hold(data, varsel, fakta.frist ?? INGEN_FRIST);
      case 'RegistrerPaaminnelseSamlet': return samlet(data, varsel);
      case 'RegistrerPaaminnelseSendt': return kanAvsluttes(gang(varsel, data), data.mottakere) && kjent(varsel, data)
        ? [{ type: 'FristpaaminnelseSendt', data: { ...hvilken(varsel, data), messageId: data.messageId, mottakere: [...data.mottakere], ...parten(varsel) } }] : [];
      case 'RegistrerPaaminnelseFeilet': return kanAvsluttes(gang(varsel, data), data.mottakere) && kjent(varsel, data)
        ? [{ type: 'FristpaaminnelseFeilet', data: { ...hvilken(varsel, data), aarsak: data.aarsak, ...(data.mottakere && { mottakere: [...data.mottakere] }), ...parten(varsel) } }] : [];
      case 'RegistrerPaaminnelseIRetur': return retur(data, varsel);
    }
  },
  evolve,
});

const gang = ({ paaminnelser }: Fristvarsel, { paaminnelseId }: OmPaaminnelse): Gang => paaminnelser[paaminnelseId] ?? INGEN;
const kjent = ({ paaminnelser }: Fristvarsel, { paaminnelseId }: OmPaaminnelse): boolean => paaminnelser[paaminnelseId] !== undefined;
const hvilken = (varsel: Fristvarsel, { paaminnelseId }: OmPaaminnelse) => ({ paaminnelseId, trinn: gang(varsel, { paaminnelseId }).trinn });

const parten = ({ plan }: Fristvarsel) => (plan?.mottaker.slag === 'part' ? { part: plan.mottaker.id } : {});

/** A plan that is as before is no event, whatever made somebody look at it again; but what was held must be planned. */
function planlegg(data: Data<'PlanleggFristvarsel'>, { plan, holdt }: Fristvarsel): FristvarselHendelse[] {
  if (holdt.length === 0 && (plan ? innhold(plan) === innhold(data) : data.trinn.length === 0)) return [];
  const nye = new Set(data.trinn.map((t) => t.trinn));
  return [{ type: 'FristvarselPlanlagt', data: { ...data, bortfalt: (plan?.trinn ?? []).map((t) => t.trinn).filter((t) => !nye.has(t)) } }];
}

const innhold = ({ gjelder, mottaker, fristDato, trinn, eskalering }: Omit<Fristplan, 'bortfalt'>) =>
  JSON.stringify([gjelder, mottaker.slag, mottaker.id, mottaker.navn, fristDato, trinn.map((t) => [t.trinn, t.dag, t.forfaller]), eskalering?.dagerEtter, eskalering?.til]);

/** Asked of the deadline as it is now, not of the plan: that may be a moment old. */
function minn(data: Data<'MinnOmFrist'>, varsel: Fristvarsel, frist: Fristen): FristvarselHendelse[] {
  const { paaminnelseId, trinn, fristDato, dag, samletFor } = data;
  const tidligere = gang(varsel, data);
  if (!kanBesluttes(tidligere, samletFor) || frist.staarStille || !gjelderEnnaa(data, frist) || alleredeMinnet(varsel, data)) return [];
  const til = varsel.plan?.eskalering?.til;
  if (trinn === ESKALERINGSTRINN && !tidligere.eskalert) return til && fristDato !== undefined ? [{ type: 'FristEskalert', data: { paaminnelseId, trinn, fristDato, til } }] : [];
  return [{ type: 'FristpaaminnelseBesluttet', data: { paaminnelseId, trinn, ...medDag(fristDato), forsoek: tidligere.forsoek + 1, ...(dag !== undefined && { dag }), ...(samletFor !== undefined && { samlet: true, samletFor: nesteSamlet(tidligere, samletFor) }) } }];
}

/** What falls due while the sak stands still is neither sent nor lost. */
function hold(data: Data<'HoldPaaminnelse'>, varsel: Fristvarsel, frist: Fristen): FristvarselHendelse[] {
  const { paaminnelseId, trinn, fristDato } = data;
  const { plan, holdt } = varsel;
  if (plan?.sakId === undefined || !frist.staarStille || !gjelderEnnaa(data, frist) || holdt.includes(paaminnelseId) || gang(varsel, data).ferdig) return [];
  return [{ type: 'FristpaaminnelseHoldtTilbake', data: { paaminnelseId, trinn, ...medDag(fristDato), sakId: plan.sakId, gjelder: plan.gjelder, mottaker: plan.mottaker.navn } }];
}

/** What the plan gives is about one day; who is asked, or reminded by somebody, is so whatever day it is now. */
const gjelderEnnaa = ({ trinn, fristDato }: Pick<Data<'HoldPaaminnelse'>, 'trinn' | 'fristDato'>, { dag, venter }: Fristen): boolean => (erUtenomPlanen(trinn) ? venter : fristDato !== undefined && dag === fristDato);

const medDag = (fristDato: string | undefined) => (fristDato !== undefined && { fristDato });

/** What somebody orders is held against all that has gone that day, also before the deadline was moved. */
function alleredeMinnet({ paaminnelser }: Fristvarsel, { paaminnelseId, trinn, fristDato, dag }: Data<'MinnOmFrist'>): boolean {
  if (dag === undefined || trinn === ESKALERINGSTRINN) return false;
  return Object.entries(paaminnelser).some(([id, p]) => id !== paaminnelseId && p.dag === dag && (trinn === PURRETRINN || p.fristDato === fristDato));
}

function samlet(data: Data<'RegistrerPaaminnelseSamlet'>, varsel: Fristvarsel): FristvarselHendelse[] {
  const mottakere = kjent(varsel, data) ? nyeISamling(gang(varsel, data), data.mottakere) : [];
  return mottakere.length === 0 ? [] : [{ type: 'FristpaaminnelseSamlet', data: { ...hvilken(varsel, data), mottakere, dag: data.dag, alle: data.alle } }];
}

function retur(data: Data<'RegistrerPaaminnelseIRetur'>, varsel: Fristvarsel): FristvarselHendelse[] {
  const mottakere = kjent(varsel, data) ? data.mottakere.filter((m) => !gang(varsel, data).retur.includes(m)) : [];
  return mottakere.length === 0 ? [] : [{ type: 'FristpaaminnelseIRetur', data: { ...hvilken(varsel, data), messageId: data.messageId, status: data.status, mottakere, ...parten(varsel) } }];
}

function evolve(varsel: Fristvarsel, { type, data }: FristvarselHendelse): Fristvarsel {
  if (type === 'FristvarselPlanlagt') return { ...varsel, plan: data, holdt: [] };
  const endre = (ny: (g: Gang) => Gang): Fristvarsel => ({ ...varsel, paaminnelser: { ...varsel.paaminnelser, [data.paaminnelseId]: { ...ny(gang(varsel, data)), trinn: data.trinn } } });
  switch (type) {
    // Whatever was tried before, it has not gone: it is no reason to leave out the one that is planned instead.
    case 'FristpaaminnelseHoldtTilbake': return { ...endre((g) => ({ ...g, dag: undefined })), holdt: [...varsel.holdt, data.paaminnelseId] };
    case 'FristpaaminnelseBesluttet': return endre((g) => ({ ...g, ...medForsoek(g, data.forsoek, data.samletFor), fristDato: data.fristDato, dag: data.dag }));
    case 'FristEskalert': return endre((g) => ({ ...g, ...medForsoek(g, 1), fristDato: data.fristDato, eskalert: true }));
    case 'FristpaaminnelseSamlet': return endre((g) => ({ ...g, ...medSamling(g, data.mottakere) }));
    case 'FristpaaminnelseSendt':
    case 'FristpaaminnelseFeilet': return endre((g) => ({ ...g, ...avsluttet(g, data.mottakere) }));
    case 'FristpaaminnelseIRetur': return endre((g) => ({ ...g, retur: [...g.retur, ...data.mottakere] }));
  }
}
