import { derivedId, type Recorded } from '#eventsourcing';
import { ETTER_VARSLET_DAG, type PaaminnelseRad } from '#frist';
import { ESKALERINGSTRINN } from '#felles';

interface Plan { readonly dag: string; readonly forfaller: string }

/**
 * Whatever was planned before has another id: a job or lease of the old can never wake the new.
 * @param fra the instant from which the plan counts: what fell due before is not made up for
 */
export function planlegg(rad: PaaminnelseRad, e: Recorded, fristDato: string, plan: Plan | undefined, fra: string = e.metadata.registrert): PaaminnelseRad {
  const id = derivedId('paaminnelse', e.id, rad.mottaker, rad.trinn);
  const ny = { ...rad, id, message_id: `<${id}@paaminnelse.saksgang>`, frist_dato: fristDato, dag: plan?.dag ?? null, forfaller: plan?.forfaller ?? null };
  const foerVarsletDag = rad.trinn !== ETTER_VARSLET_DAG && rad.trinn !== ESKALERINGSTRINN && rad.varslet !== null && plan !== undefined && plan.dag <= rad.varslet;
  const kommer = rad.aktiv && plan !== undefined && plan.forfaller > fra && !foerVarsletDag;
  return { ...ny, tilstand: kommer ? 'planlagt' : 'bortfalt' };
}

/** As `planlegg`, but what stands in the plan with the same day for the same deadline, sent or not, stays as it is. */
export function planleggOmNytt(rad: PaaminnelseRad, e: Recorded, fristDato: string, plan: Plan | undefined, fra: string): PaaminnelseRad {
  const somFoer = plan !== undefined && rad.tilstand !== 'bortfalt' && rad.frist_dato === fristDato && rad.dag === plan.dag;
  return somFoer ? rad : planlegg(rad, e, fristDato, plan, fra);
}

export const venter = (rad: PaaminnelseRad) => rad.tilstand === 'planlagt' || rad.tilstand === 'besluttet' || rad.tilstand === 'samlet';
export const bortfall = (rad: PaaminnelseRad) => (venter(rad) ? { tilstand: 'bortfalt' as const } : {});

type Levert = { readonly paaminnelseId: string; readonly mottakere?: readonly string[] | undefined };
/** The change, if the event is about the reminder that stands in the row now. */
export const hvisSamme = (endring: (rad: PaaminnelseRad) => Partial<PaaminnelseRad>) => (rad: PaaminnelseRad, { data }: { readonly data: Levert }) => (rad.id === data.paaminnelseId ? endring(rad) : {});
export const besluttet = hvisSamme((rad) => (rad.tilstand === 'planlagt' ? { tilstand: 'besluttet' } : {}));
export const sendt = hvisSamme(() => ({ tilstand: 'sendt' }));
/** One of many who did not get it with others is no failure of the whole. */
export const feilet = hvisSamme((rad) => (rad.tilstand === 'sendt' ? {} : { tilstand: 'feilet' }));
export const samletTilstand = { tilstand: 'samlet' } as const;
