import { type AvtaleHendelse, avtaleHendelser } from '#avtale';
import { derivedId, endreRad, type Fold, projection, type Recorded } from '#eventsourcing';
import { ETTER_VARSLET_DAG, FLEST_TRINN, type PaaminnelseRad, paaminnelseEtter, paaminnelserFoer, type Planlagt } from '#frist';

type Noekkel = Pick<PaaminnelseRad, 'frist_id' | 'mottaker' | 'trinn'>;
type Hendelse<T extends AvtaleHendelse['type']> = Extract<AvtaleHendelse, { type: T }>;
type Levert = Hendelse<'PaaminnelseHoldtTilbake' | 'PaaminnelseBesluttet' | 'PaaminnelseSendt' | 'PaaminnelseFeilet'>;

/** A round of an agreement is one deadline to keep, however often its date moves. */
export const svarfristId = (avtaleId: string, runde: number) => derivedId('svarfrist', avtaleId, runde);
const ALLE_TRINN = Array.from({ length: FLEST_TRINN + 1 }, (_, trinn) => trinn);

const rader = (e: Recorded, runde: number, parter: readonly string[], trinn: readonly number[] = ALLE_TRINN): Noekkel[] =>
  parter.flatMap((mottaker) => trinn.map((nr) => ({ frist_id: svarfristId(e.streamId, runde), mottaker, trinn: nr })));

/** Whatever was planned before has another id: a job or lease of the old can never wake the new. */
function planlegg(rad: PaaminnelseRad, e: Recorded, fristDato: string, plan: Pick<Planlagt, 'dag' | 'forfaller'> | undefined, ogNaa = false): PaaminnelseRad {
  const id = derivedId('paaminnelse', e.id, rad.mottaker, rad.trinn);
  const ny = { ...rad, id, message_id: `<${id}@paaminnelse.saksgang>`, frist_dato: fristDato, dag: plan?.dag ?? null, forfaller: plan?.forfaller ?? null };
  const foerVarsletDag = rad.trinn !== ETTER_VARSLET_DAG && rad.varslet !== null && plan !== undefined && plan.dag <= rad.varslet;
  const kommer = rad.aktiv && plan !== undefined && (plan.forfaller > e.metadata.registrert || ogNaa) && !foerVarsletDag;
  return { ...ny, tilstand: kommer ? 'planlagt' : 'bortfalt' };
}

/** The working day in the helsefellesskap's own calendar, as the row keeps it. */
function planFor(rad: PaaminnelseRad, fristDato: string): Planlagt | undefined {
  const kalender = rad.kalender ?? undefined;
  if (rad.trinn === ETTER_VARSLET_DAG) return rad.varslet === null ? undefined : paaminnelseEtter(rad.varslet, kalender);
  return paaminnelserFoer(fristDato, rad.dager_foer, kalender).find((p) => p.trinn === rad.trinn);
}

/** What was waiting goes on: what fell due meanwhile goes out at once where its new day has passed, but for what was dropped. */
function gjenoppta(rad: PaaminnelseRad, e: Recorded<Hendelse<'SvarfristGjenopptatt'>>): PaaminnelseRad {
  const part = e.data.parter.find((p) => p.partId === rad.mottaker);
  const droppet = e.data.valg.some((v) => v.partId === rad.mottaker && v.trinn === rad.trinn && v.valg === 'dropp');
  if (!part || (!venter(rad) && rad.tilstand !== 'holdt') || (rad.tilstand === 'besluttet' && part.fra === part.til)) return rad;
  const fristDato = rad.trinn === ETTER_VARSLET_DAG ? (rad.varslet ?? rad.frist_dato) : part.til;
  const plan = planFor(rad, fristDato);
  const forfaller = plan && plan.forfaller <= e.metadata.registrert ? e.metadata.registrert : plan?.forfaller;
  const ny = planlegg(rad, e, fristDato, plan && { dag: plan.dag, forfaller: forfaller ?? plan.forfaller }, true);
  return droppet ? { ...ny, tilstand: 'bortfalt' } : ny;
}

/** Only what is still to come goes by the new calendar. */
function omplanlegg(rad: PaaminnelseRad, e: Recorded<Hendelse<'AvtalekalenderEndret'>>): PaaminnelseRad {
  const ny = { ...rad, kalender: e.data.kalender };
  const kommer = rad.tilstand === 'planlagt' && rad.forfaller !== null && rad.forfaller > e.metadata.registrert;
  const plan = kommer ? planFor(ny, rad.frist_dato) : undefined;
  if (!plan || plan.forfaller === rad.forfaller) return ny;
  return planlegg(ny, e, rad.frist_dato, plan.forfaller > e.metadata.registrert ? plan : { dag: plan.dag, forfaller: e.metadata.registrert }, true);
}

const venter = (rad: PaaminnelseRad) => rad.tilstand === 'planlagt' || rad.tilstand === 'besluttet';
const bortfall = (rad: PaaminnelseRad) => (venter(rad) || rad.tilstand === 'holdt' ? { tilstand: 'bortfalt' as const } : {});

/** The party has answered or the round is over: nothing more to remind of. */
const slutt = <H extends Hendelse<'PartGodkjente' | 'PartAvslo' | 'PartSignerte'>>() =>
  endreRad<PaaminnelseRad, H>((e) => rader(e, e.data.runde, [e.data.partId]), (rad) => ({ aktiv: false, ...bortfall(rad) }));

const levering = <H extends Levert>(endring: (rad: PaaminnelseRad) => Partial<PaaminnelseRad>): Fold<PaaminnelseRad, H> =>
  endreRad((e) => rader(e, e.data.runde, [e.data.partId], [e.data.trinn]), (rad, e) => (rad.id === e.data.paaminnelseId ? endring(rad) : {}));

/**
 * What shall be reminded of when: index for the reminder worker, which asks the stream before it sends. It stands here
 * because it joins agreements and the calendar, which do not know each other (docs/adr/0006).
 */
export const paaminnelse = projection<PaaminnelseRad>({
  name: 'paaminnelse',
  version: 2,
  columns: {
    frist_id: 'uuid', mottaker: 'uuid', trinn: 'integer', id: 'uuid', kategori: 'text', eier_id: 'uuid', runde: 'integer', gjelder: 'text', mottaker_navn: 'text',
    frist_dato: 'date', dag: 'date', forfaller: 'timestamptz', message_id: 'text', tilstand: 'text', aktiv: 'boolean', varslet: 'date', dager_foer: 'jsonb', kalender: 'jsonb',
  },
  key: ['frist_id', 'mottaker', 'trinn'],
  indexes: ['eier_id', 'mottaker, forfaller'],
  extraSql: [`create index on {tabell} (forfaller) where tilstand in ('planlagt', 'besluttet')`, 'create index on {tabell} (id)'],
}).from(avtaleHendelser, {
  AvtaleSendtTilPartene: {
    keys: (e) => rader(e, e.data.runde, e.data.parter.map((p) => p.partId)),
    fold: (_rad, e, noekkel) => {
      const { frist_id = '', mottaker = '', trinn = 0 } = noekkel;
      const { svarfrist, paaminnelser, runde, navn, parter, kalender } = e.data;
      const tom: PaaminnelseRad = {
        frist_id, mottaker, trinn, id: '', kategori: 'avtale', eier_id: e.streamId, runde, gjelder: navn, mottaker_navn: parter.find((p) => p.partId === mottaker)?.navn ?? '',
        frist_dato: svarfrist, dag: null, forfaller: null, message_id: '', tilstand: 'bortfalt', aktiv: true, varslet: null,
        dager_foer: paaminnelser, kalender: kalender ?? null,
      };
      return planlegg(tom, e, svarfrist, planFor(tom, svarfrist));
    },
  },
  AvtaleSvarfristEndret: endreRad(
    (e) => rader(e, e.data.runde, e.data.parter),
    (rad, e) => (rad.trinn === ETTER_VARSLET_DAG ? {} : planlegg(rad, e, e.data.til, planFor(rad, e.data.til))),
  ),
  AvtaleversjonTrukketTilbake: endreRad((e) => rader(e, e.data.runde, e.data.parter), (rad) => ({ aktiv: false, ...bortfall(rad) })),
  PartSvarfristEndret: endreRad(
    (e) => rader(e, e.data.runde, [e.data.partId]),
    (rad, e) => (rad.trinn === ETTER_VARSLET_DAG ? {} : planlegg(rad, e, e.data.til, planFor(rad, e.data.til))),
  ),
  AvtalekalenderEndret: endreRad((e) => rader(e, e.data.runde, e.data.parter), omplanlegg),
  SvarfristGjenopptatt: endreRad((e) => rader(e, e.data.runde, e.data.parter.map((p) => p.partId)), gjenoppta),
  PaaminnelseHoldtTilbake: levering(() => ({ tilstand: 'holdt' })),
  PartVarsletBehandling: endreRad(
    (e) => rader(e, e.data.runde, [e.data.partId]),
    (rad, e) => {
      const varslet = { ...rad, varslet: e.data.dato };
      if (rad.trinn === ETTER_VARSLET_DAG) return planlegg(varslet, e, e.data.dato, planFor(varslet, e.data.dato));
      return rad.dag !== null && rad.dag <= e.data.dato ? { ...varslet, ...bortfall(rad) } : varslet;
    },
  ),
  PartGodkjente: slutt(),
  PartAvslo: slutt(),
  PartSignerte: slutt(),
  PaaminnelseBesluttet: levering((rad) => (rad.tilstand === 'planlagt' ? { tilstand: 'besluttet' } : {})),
  PaaminnelseSendt: levering(() => ({ tilstand: 'sendt' })),
  PaaminnelseFeilet: levering(() => ({ tilstand: 'feilet' })),
});
