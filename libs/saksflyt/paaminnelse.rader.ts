import { derivedId, type Recorded } from '#eventsourcing';
import { erUtenomPlanen, ESKALERINGSTRINN, type Kalendervalg } from '#felles';
import { eskaleringEtter, ETTER_VARSLET_DAG, type PaaminnelseRad, paaminnelseEtter, paaminnelserFoer, type Planlagt } from '#frist';

interface Plan { readonly dag: string; readonly forfaller: string }

/** The day of a reminder in the helsefellesskap's own calendar, as the row keeps it; none where the step is not asked for. */
export function planFor({ trinn, svarfrist, varslet, dager_foer, eskalering, ...rad }: PaaminnelseRad): Planlagt | undefined {
  const kalender = rad.kalender ?? undefined;
  if (trinn === ETTER_VARSLET_DAG) return varslet === null ? undefined : paaminnelseEtter(varslet, kalender);
  if (erUtenomPlanen(trinn)) return rad.dag === null || rad.forfaller === null ? undefined : { trinn, dag: rad.dag, forfaller: rad.forfaller };
  if (svarfrist === null) return undefined;
  if (trinn === ESKALERINGSTRINN) return eskalering ? eskaleringEtter(sistSvarfrist(svarfrist, varslet), eskalering.dagerEtter, kalender) : undefined;
  return paaminnelserFoer(svarfrist, dager_foer, kalender).find((p) => p.trinn === trinn);
}

/** Who announced a day after the deadline is overdue only after that. */
const sistSvarfrist = (svarfrist: string, varslet: string | null): string => (varslet !== null && varslet > svarfrist ? varslet : svarfrist);

/** The day that the row is about: the deadline, or what the receiver announced. */
export function fristFor({ trinn, varslet, svarfrist }: PaaminnelseRad): string | null {
  if (trinn === ETTER_VARSLET_DAG) return varslet ?? svarfrist;
  return trinn === ESKALERINGSTRINN && svarfrist !== null ? sistSvarfrist(svarfrist, varslet) : svarfrist;
}

/**
 * Whatever was planned before has another id: a job or lease of the old can never wake the new.
 * @param fra the instant from which the plan counts: what fell due before is not made up for
 */
export function planlegg(rad: PaaminnelseRad, e: Recorded, fristDato: string | null, plan: Plan | undefined, fra: string = e.metadata.registrert): PaaminnelseRad {
  const id = derivedId('paaminnelse', e.id, rad.mottaker, rad.trinn);
  const ny = { ...rad, id, opphav: e.id, message_id: `<${id}@paaminnelse.saksgang>`, frist_dato: fristDato, dag: plan?.dag ?? null, forfaller: plan?.forfaller ?? null };
  const foerVarsletDag = rad.trinn !== ETTER_VARSLET_DAG && rad.trinn !== ESKALERINGSTRINN && rad.varslet !== null && plan !== undefined && plan.dag <= rad.varslet;
  const kommer = rad.aktiv && plan !== undefined && plan.forfaller > fra && !foerVarsletDag;
  return { ...ny, tilstand: kommer ? 'planlagt' : 'bortfalt' };
}

/** As `planlegg`, but what stands in the plan with the same day for the same deadline, sent or not, stays as it is. */
export function planleggOmNytt(rad: PaaminnelseRad, e: Recorded, fristDato: string | null, plan: Plan | undefined, fra: string): PaaminnelseRad {
  const somFoer = plan !== undefined && rad.tilstand !== 'bortfalt' && rad.frist_dato === fristDato && rad.dag === plan.dag;
  return somFoer ? rad : planlegg(rad, e, fristDato, plan, fra);
}

/** What was waiting goes on: what fell due meanwhile goes out at once where its new day has passed, but for what was dropped. */
export function gjenoppta(rad: PaaminnelseRad, e: Recorded, { fra, til, droppet }: { readonly fra: string; readonly til: string; readonly droppet: boolean }): PaaminnelseRad {
  const ny = { ...rad, svarfrist: til };
  if ((!venter(rad) && rad.tilstand !== 'holdt') || (rad.tilstand === 'besluttet' && fra === til)) return ny;
  const planlagt = planleggStraks(ny, e, fristFor(ny), planFor(ny));
  return droppet ? { ...planlagt, tilstand: 'bortfalt' } : planlagt;
}

/** Only what is still to come goes by the new calendar. */
export function omplanlegg(rad: PaaminnelseRad, e: Recorded, kalender: Kalendervalg): PaaminnelseRad {
  const ny = { ...rad, kalender };
  const kommer = rad.tilstand === 'planlagt' && rad.forfaller !== null && rad.forfaller > e.metadata.registrert;
  const plan = kommer ? planFor(ny) : undefined;
  return !plan || plan.forfaller === rad.forfaller ? ny : planleggStraks(ny, e, rad.frist_dato, plan);
}

/** As `planlegg`, but at once where its day has passed. */
export function planleggStraks(rad: PaaminnelseRad, e: Recorded, fristDato: string | null, plan: Plan | undefined): PaaminnelseRad {
  const naa = e.metadata.registrert;
  return planlegg(rad, e, fristDato, plan && { dag: plan.dag, forfaller: plan.forfaller < naa ? naa : plan.forfaller }, '');
}

const venter = (rad: PaaminnelseRad) => rad.tilstand === 'planlagt' || rad.tilstand === 'besluttet' || rad.tilstand === 'samlet';
export const bortfall = (rad: PaaminnelseRad) => (venter(rad) || rad.tilstand === 'holdt' ? { tilstand: 'bortfalt' as const } : {});

type Levert = { readonly paaminnelseId: string; readonly mottakere?: readonly string[] | undefined };
/** The change, if the event is about the reminder that stands in the row now. */
export const hvisSamme = (endring: (rad: PaaminnelseRad) => Partial<PaaminnelseRad>) => (rad: PaaminnelseRad, { data }: { readonly data: Levert }) => (rad.id === data.paaminnelseId ? endring(rad) : {});
export const besluttet = hvisSamme((rad) => (rad.tilstand === 'planlagt' ? { tilstand: 'besluttet' } : {}));
export const holdt = hvisSamme(() => ({ tilstand: 'holdt' }));
export const sendt = hvisSamme(() => ({ tilstand: 'sendt' }));
/** One of many who did not get it with others is no failure of the whole. */
export const feilet = hvisSamme((rad) => (rad.tilstand === 'sendt' ? {} : { tilstand: 'feilet' }));
export const samletTilstand = { tilstand: 'samlet' } as const;
