import { type AvtaleHendelse, avtaleHendelser } from '#avtale';
import { derivedId, endreRad, type Fold, projection, type Recorded } from '#eventsourcing';
import { ETTER_VARSLET_DAG, FLEST_TRINN, type PaaminnelseRad, paaminnelseEtter, paaminnelserFoer } from '#frist';

type Noekkel = Pick<PaaminnelseRad, 'frist_id' | 'mottaker' | 'trinn'>;
type Hendelse<T extends AvtaleHendelse['type']> = Extract<AvtaleHendelse, { type: T }>;
type Levert = Hendelse<'PaaminnelseBesluttet' | 'PaaminnelseSendt' | 'PaaminnelseFeilet'>;

/** A round of an agreement is one deadline to keep, however often its date moves. */
export const svarfristId = (avtaleId: string, runde: number) => derivedId('svarfrist', avtaleId, runde);
const ALLE_TRINN = Array.from({ length: FLEST_TRINN + 1 }, (_, trinn) => trinn);

const rader = (e: Recorded, runde: number, parter: readonly string[], trinn: readonly number[] = ALLE_TRINN): Noekkel[] =>
  parter.flatMap((mottaker) => trinn.map((nr) => ({ frist_id: svarfristId(e.streamId, runde), mottaker, trinn: nr })));

/** Whatever was planned before has another id: a job or lease of the old can never wake the new. */
function planlegg(rad: PaaminnelseRad, e: Recorded, fristDato: string, plan: { dag: string; forfaller: string } | undefined): PaaminnelseRad {
  const id = derivedId('paaminnelse', e.id, rad.mottaker, rad.trinn);
  const ny = { ...rad, id, message_id: `<${id}@paaminnelse.saksgang>`, frist_dato: fristDato, dag: plan?.dag ?? null, forfaller: plan?.forfaller ?? null };
  const foerVarsletDag = rad.trinn !== ETTER_VARSLET_DAG && rad.varslet !== null && plan !== undefined && plan.dag <= rad.varslet;
  const kommer = rad.aktiv && plan !== undefined && plan.forfaller > e.metadata.registrert && !foerVarsletDag;
  return { ...ny, tilstand: kommer ? 'planlagt' : 'bortfalt' };
}

const trinnI = (svarfrist: string, dagerFoer: readonly number[], trinn: number) => paaminnelserFoer(svarfrist, dagerFoer).find((p) => p.trinn === trinn);

const venter = (rad: PaaminnelseRad) => rad.tilstand === 'planlagt' || rad.tilstand === 'besluttet';
const bortfall = (rad: PaaminnelseRad) => (venter(rad) ? { tilstand: 'bortfalt' as const } : {});

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
  version: 1,
  columns: {
    frist_id: 'uuid', mottaker: 'uuid', trinn: 'integer', id: 'uuid', kategori: 'text', eier_id: 'uuid', runde: 'integer', gjelder: 'text', mottaker_navn: 'text',
    frist_dato: 'date', dag: 'date', forfaller: 'timestamptz', message_id: 'text', tilstand: 'text', aktiv: 'boolean', varslet: 'date',
  },
  key: ['frist_id', 'mottaker', 'trinn'],
  indexes: ['eier_id', 'mottaker, forfaller'],
  extraSql: [`create index on {tabell} (forfaller) where tilstand in ('planlagt', 'besluttet')`, 'create index on {tabell} (id)'],
}).from(avtaleHendelser, {
  AvtaleSendtTilPartene: {
    keys: (e) => rader(e, e.data.runde, e.data.parter.map((p) => p.partId)),
    fold: (_rad, e, noekkel) => {
      const { frist_id = '', mottaker = '', trinn = 0 } = noekkel;
      const { svarfrist, paaminnelser, runde, navn, parter } = e.data;
      const tom: PaaminnelseRad = {
        frist_id, mottaker, trinn, id: '', kategori: 'avtale', eier_id: e.streamId, runde, gjelder: navn, mottaker_navn: parter.find((p) => p.partId === mottaker)?.navn ?? '',
        frist_dato: svarfrist, dag: null, forfaller: null, message_id: '', tilstand: 'bortfalt', aktiv: true, varslet: null,
      };
      return planlegg(tom, e, svarfrist, trinnI(svarfrist, paaminnelser, trinn));
    },
  },
  AvtaleSvarfristEndret: endreRad(
    (e) => rader(e, e.data.runde, e.data.parter),
    (rad, e) => (rad.trinn === ETTER_VARSLET_DAG ? {} : planlegg(rad, e, e.data.til, trinnI(e.data.til, e.data.paaminnelser, rad.trinn))),
  ),
  AvtaleversjonTrukketTilbake: endreRad((e) => rader(e, e.data.runde, e.data.parter), (rad) => ({ aktiv: false, ...bortfall(rad) })),
  PartSvarfristEndret: endreRad(
    (e) => rader(e, e.data.runde, [e.data.partId]),
    (rad, e) => (rad.trinn === ETTER_VARSLET_DAG ? {} : planlegg(rad, e, e.data.til, trinnI(e.data.til, e.data.paaminnelser, rad.trinn))),
  ),
  PartVarsletBehandling: endreRad(
    (e) => rader(e, e.data.runde, [e.data.partId]),
    (rad, e) => {
      const varslet = { ...rad, varslet: e.data.dato };
      if (rad.trinn === ETTER_VARSLET_DAG) return planlegg(varslet, e, e.data.dato, paaminnelseEtter(e.data.dato));
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
