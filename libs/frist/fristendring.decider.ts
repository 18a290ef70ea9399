import { type CommandsOf, decider } from '#eventsourcing';
import { krevSystem, type Tilgang } from '#felles';
import { type FristendringHendelse, fristendringHendelser, type FristerFlyttet, type InnkallingsbrevBestilt, type KalenderTattIBruk } from './fristendring.events';

export type FristendringCommand = CommandsOf<{
  /** Something happened that may have given deadlines other days. `posisjon`: its place in the log. */
  VarsleEndring: { hendelseId: string; posisjon: string };
  /** A convocation was sent: a letter to each. */
  BestillInnkallingsbrev: InnkallingsbrevBestilt;
  SendEndringsvarsel: { varselId: string };
  RegistrerEndringsvarselSendt: { varselId: string; messageId: string; mottakere: readonly string[] };
  RegistrerEndringsvarselFeilet: { varselId: string; aarsak: string };
}>;
type Kommando<T extends FristendringCommand['type']> = Extract<FristendringCommand, { type: T }>;

export interface Fristendringen {
  readonly kjent: boolean;
  readonly varsler: ReadonlyMap<string, { readonly forsoek: number; readonly ferdig: boolean }>;
}

/** For VarsleEndring: what it did to deadlines and reminders, as it was when it happened; nothing where it did nothing. */
export interface Virkninger {
  readonly flyttet?: FristerFlyttet | undefined;
  readonly kalender?: KalenderTattIBruk | undefined;
}

export interface FristendringFakta extends Virkninger {
  readonly tilgang: Tilgang;
}

export const fristendringDecider = decider<FristendringCommand, Fristendringen, typeof fristendringHendelser, FristendringFakta>({
  catalogue: fristendringHendelser,
  initial: { kjent: false, varsler: new Map() },
  creates: ['VarsleEndring', 'BestillInnkallingsbrev'],
  decide: (kommando, endring, fakta) => {
    krevSystem(fakta.tilgang);
    switch (kommando.type) {
      case 'VarsleEndring': return varsle(endring, fakta);
      case 'BestillInnkallingsbrev': return endring.kjent ? [] : [{ type: 'InnkallingsbrevBestilt', data: kommando.data }];
      case 'SendEndringsvarsel': return send(kommando, endring);
      case 'RegistrerEndringsvarselSendt': return registrer(kommando.data.varselId, endring, { type: 'EndringsvarselSendt', data: { ...kommando.data, mottakere: [...kommando.data.mottakere] } });
      case 'RegistrerEndringsvarselFeilet': return registrer(kommando.data.varselId, endring, { type: 'EndringsvarselFeilet', data: kommando.data });
    }
  },
  evolve,
});

/** Once for one cause, whatever is asked later. */
function varsle({ kjent }: Fristendringen, { flyttet, kalender }: FristendringFakta): FristendringHendelse[] {
  if (kjent) return [];
  return [...(flyttet ? [{ type: 'FristerFlyttet' as const, data: flyttet }] : []), ...(kalender ? [{ type: 'KalenderTattIBruk' as const, data: kalender }] : [])];
}

function send({ data: { varselId } }: Kommando<'SendEndringsvarsel'>, { varsler }: Fristendringen): FristendringHendelse[] {
  const varsel = varsler.get(varselId);
  return !varsel || varsel.ferdig ? [] : [{ type: 'EndringsvarselBesluttet', data: { varselId, forsoek: varsel.forsoek + 1 } }];
}

function registrer(varselId: string, { varsler }: Fristendringen, hendelse: FristendringHendelse): FristendringHendelse[] {
  return varsler.get(varselId)?.ferdig === false ? [hendelse] : [];
}

function evolve(endring: Fristendringen, { type, data }: FristendringHendelse): Fristendringen {
  const med = (varselId: string, forsoek: number, ferdig: boolean) => ({ ...endring, varsler: new Map(endring.varsler).set(varselId, { forsoek, ferdig }) });
  switch (type) {
    case 'InnkallingsbrevBestilt':
    case 'FristerFlyttet': return { kjent: true, varsler: new Map(data.varsler.map((v) => [v.varselId, { forsoek: 0, ferdig: false }])) };
    case 'KalenderTattIBruk': return { ...endring, kjent: true };
    case 'EndringsvarselBesluttet': return med(data.varselId, data.forsoek, false);
    case 'EndringsvarselSendt':
    case 'EndringsvarselFeilet': return med(data.varselId, endring.varsler.get(data.varselId)?.forsoek ?? 1, true);
  }
}
