import { type CommandsOf, decider, derivedId, type FieldError, finnesIkke, Rejection, ugyldigTilstand, vakt } from '#eventsourcing';
import { type Innlevering, langDato, type Organref, type PlanlagtMoete, type Tilgang, type Vedtaksref } from '#felles';
import { krevOrganledelse } from './beslutninger/roller';
import { feilIPlanen, type Opptatt } from './beslutninger/planfeil';
import { type Moeteform, moeteplanHendelser, type MoeteplanHendelse, type PlanlagtMedId } from './moete.events';

/** `moeteId` is given by who asks, so that the same request plans the same meetings. */
export type Planutkast = PlanlagtMoete & { readonly moeteId: string; readonly innlevering?: Innlevering | undefined };

export type MoeteplanKommandoer = CommandsOf<{
  /** `form` and `innlevering` go for the meetings that say no other; `opphav`: the decision that made the plan. */
  FastsettMoeteplan: { organId: string; aar: number; moeter: readonly Planutkast[]; form?: Moeteform | undefined; innlevering?: Innlevering | undefined; opphav?: Vedtaksref | undefined };
}>;

export interface MoeteplanFakta {
  readonly tilgang: Tilgang;
  /** Undefined when there is none. */
  readonly organ?: (Organref & { readonly nedlagt: boolean; readonly moeteformer: readonly Moeteform[] }) | undefined;
  /** The body's meetings that are not called off, as the read model has them. */
  readonly opptatt: readonly Opptatt[];
  /** Ids of all its meetings that the read model has heard of, called off or not. */
  readonly kjente: ReadonlySet<string>;
  /** Today in Oslo. */
  readonly dag: string;
}

export interface Moeteplan {
  readonly planlagt: readonly Opptatt[];
}

/** @param tenant id of the helsefellesskap: nobody reaches another's plan by knowing its body */
export function moeteplanId(tenant: string, organId: string, aar: number): string {
  return derivedId('moeteplan', tenant, organId, aar);
}

/** A body's year in one act: all meetings or none, with everything that is wrong said at once. */
export const moeteplanDecider = decider<MoeteplanKommandoer, Moeteplan, typeof moeteplanHendelser, MoeteplanFakta>({
  catalogue: moeteplanHendelser,
  initial: { planlagt: [] },
  creates: ['FastsettMoeteplan'],
  decide({ data: { organId, aar, moeter, form, innlevering, opphav } }, plan, fakta): MoeteplanHendelse[] {
    const organ = krevOrgan(fakta);
    krevOrganledelse(fakta.tilgang, organId);
    // What this stream has planned and the read model has not seen yet is taken too.
    const opptatt = [...fakta.opptatt, ...plan.planlagt.filter((m) => !fakta.kjente.has(m.moeteId))];
    krevPlan(feilIPlanen(moeter, { aar, fra: opphav ? undefined : fakta.dag, opptatt, sted: '#/moeter' }));
    return [{ type: 'MoeteplanFastsatt', data: { organ: { id: organ.id, slag: organ.slag, navn: organ.navn }, aar, moeter: moeter.map((m) => utfylt(m, organ, { form, innlevering })), ...(opphav && { opphav }) } }];
  },
  evolve: (plan, { data: { moeter } }) => ({ planlagt: [...plan.planlagt, ...moeter.map(({ moeteId, naar: { dato } }) => ({ moeteId, dato }))] }),
});

const krevOrgan = vakt('krev-organ', ({ organ }: MoeteplanFakta) => {
  if (!organ) throw finnesIkke();
  if (organ.nedlagt) throw ugyldigTilstand('organ-nedlagt', 'Organet er lagt ned');
  return organ;
});

const krevPlan = vakt('krev-plan', (feil: readonly FieldError[]): void => {
  if (feil.length > 0) throw new Rejection('ugyldig', 'moeteplanen-kan-ikke-settes', `Ingen møter er planlagt: ${feil.map((f) => f.melding).join('. ')}`, feil);
});

function utfylt({ moeteId, dato, start, slutt, sted, tittel, form, vertskap, videolenke, innlevering }: Planutkast, organ: NonNullable<MoeteplanFakta['organ']>, felles: { form?: Moeteform | undefined; innlevering?: Innlevering | undefined }): PlanlagtMedId {
  const valgt = innlevering ?? felles.innlevering;
  return {
    moeteId,
    tittel: tittel ?? `Møte i ${organ.navn} ${langDato(dato)}`,
    naar: { dato, ...(start !== undefined && { start }), ...(slutt !== undefined && { slutt }), ...(sted !== undefined && { sted }) },
    form: form ?? felles.form ?? organ.moeteformer[0] ?? 'fysisk',
    ...(vertskap !== undefined && { vertskap }), ...(videolenke !== undefined && { videolenke }), ...(valgt && { innlevering: { antall: valgt.antall, enhet: valgt.enhet } }),
  };
}
