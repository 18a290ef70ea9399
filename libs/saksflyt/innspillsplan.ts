import { AAPNINGSTRINN, osloDato, PURRETRINN } from '#felles';
import { eskaleringEtter, type Fristplan, paaminnelseEtter } from '#frist';
import { type InnspillsmottakerRad } from '#innspill';
import { type Fristplaner, type Planregel, trinnFor } from './fristplan';

/** What a receiver's answer is called, wherever it is reminded of. */
export const SLAG = 'sendes-til-innspill' as const;

/** The day that the receiver itself named comes before the round's. */
export function innspillsdag({ varslet }: Pick<InnspillsmottakerRad, 'varslet'>, rundensDag: string | undefined): string | undefined {
  return varslet ?? rundensDag;
}

export const venter = ({ tilstand, lukket }: Pick<InnspillsmottakerRad, 'tilstand' | 'lukket'>): boolean => tilstand !== 'svart' && lukket === null;

/**
 * What a receiver is mailed: at once that input is asked for, and reminders only where an answer is expected and none has come (R11).
 * One that has announced a day hears nothing until it has passed.
 * @param runde the round's own deadline
 */
export function innspillsplan(planer: Fristplaner, runde: Planregel, rad: InnspillsmottakerRad, tittel: string): Omit<Fristplan, 'bortfalt'> {
  const { frist_id, slag, mottaker_id, navn, aarsak: { hendelseId, type, naar } } = rad;
  const regel: Planregel = { ...runde, id: frist_id, hendelse_id: hendelseId, registrert: naar, aarsakstype: type };
  const plan = { sakId: runde.sak_id, slag: SLAG, gjelder: tittel, mottaker: { slag, id: mottaker_id, navn }, svarsted: `innspill/${rad.innspill_id}` };
  const rundensDag = planer.dag(runde);
  const dag = innspillsdag(rad, rundensDag);
  if (!venter(rad)) return planer.medAarsak(regel, { ...plan, trinn: [] });
  const eskalering = rad.forventet ? planer.eskalering(SLAG) : undefined;
  const trinn = planer.medValg(regel, dag, [...utenomPlanen(rad), ...(rad.forventet && dag !== undefined ? trinnene(planer, rad, dag, rundensDag) : [])]);
  return planer.medAarsak(regel, { ...plan, ...(dag !== undefined && { fristDato: dag }), trinn, ...(eskalering && { eskalering }) });
}

const straks = (trinn: number, tid: string) => ({ trinn, dag: osloDato(tid), forfaller: new Date(tid).toISOString() });
/** What asks, and what somebody ordered since. */
const utenomPlanen = ({ sendt, varslet, purret }: InnspillsmottakerRad): Fristplan['trinn'] => [...(varslet === null ? [straks(AAPNINGSTRINN, sendt)] : []), ...(purret === null ? [] : [straks(PURRETRINN, purret)])];

function trinnene(planer: Fristplaner, { varslet, paaminnelser }: InnspillsmottakerRad, dag: string, rundensDag: string | undefined): Fristplan['trinn'] {
  const eskalering = planer.eskalering(SLAG);
  if (varslet === null) return trinnFor(dag, planer.dagerFoer(SLAG, paaminnelser), eskalering, planer.kalender());
  const sist = rundensDag !== undefined && rundensDag > varslet ? rundensDag : varslet;
  return [paaminnelseEtter(varslet, planer.kalender()), ...(eskalering ? [eskaleringEtter(sist, eskalering.dagerEtter, planer.kalender())] : [])].map(({ trinn, dag: d, forfaller }) => ({ trinn, dag: d, forfaller }));
}
