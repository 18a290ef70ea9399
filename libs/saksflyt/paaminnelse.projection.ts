import { type AvtaleHendelse, avtaleHendelser } from '#avtale';
import { derivedId, endreRad, type Fold, projection, type Recorded } from '#eventsourcing';
import { AAPNINGSTRINN, erUtenomPlanen, ESKALERINGSTRINN, FLEST_PAAMINNELSER, osloDato, PURRETRINN, TURTRINN } from '#felles';
import { ETTER_VARSLET_DAG, type Fristplan, type FristvarselHendelse, fristvarselHendelser, type PaaminnelseRad } from '#frist';
import { besluttet, bortfall, feilet, fristFor, gjenoppta, holdt, omplanlegg, planFor, planlegg, planleggOmNytt, planleggStraks, samletTilstand, sendt } from './paaminnelse.rader';

type Noekkel = Pick<PaaminnelseRad, 'frist_id' | 'mottaker' | 'trinn'>;
type Hendelse<T extends AvtaleHendelse['type']> = Extract<AvtaleHendelse, { type: T }>;
type Levert = Hendelse<'PaaminnelseHoldtTilbake' | 'PaaminnelseBesluttet' | 'PaaminnelseSamlet' | 'PaaminnelseSendt' | 'PaaminnelseFeilet'>;

/** A round of an agreement is one deadline to keep, however often its date moves. */
export const svarfristId = (avtaleId: string, runde: number) => derivedId('svarfrist', avtaleId, runde);
const ALLE_TRINN = [...Array.from({ length: FLEST_PAAMINNELSER + 1 }, (_, trinn) => trinn), ESKALERINGSTRINN, AAPNINGSTRINN, PURRETRINN, TURTRINN];

const rader = (e: Recorded, runde: number, parter: readonly string[], trinn: readonly number[] = ALLE_TRINN): Noekkel[] =>
  parter.flatMap((mottaker) => trinn.map((nr) => ({ frist_id: svarfristId(e.streamId, runde), mottaker, trinn: nr })));

/** Whose turn it is to sign, it is also after its answer. */
const UTEN_TUR = ALLE_TRINN.filter((trinn) => trinn !== TURTRINN);
const SLUTTER = { PartGodkjente: UTEN_TUR, PartAvslo: UTEN_TUR, PartSignerte: ALLE_TRINN, PartAvsloSignering: ALLE_TRINN } as const;

/** The party has answered or the round is over: nothing more to remind of. */
const slutt = <H extends Hendelse<'PartGodkjente' | 'PartAvslo' | 'PartSignerte' | 'PartAvsloSignering'>>() =>
  endreRad<PaaminnelseRad, H>((e) => rader(e, e.data.runde, [e.data.partId], SLUTTER[e.type]), (rad, e) => ({ aktiv: false, svart: rad.svart || e.type !== 'PartSignerte', ...bortfall(rad) }));

/** Without an answer again: what is still to come of the plan counts. */
function igjenTaus(rad: PaaminnelseRad, e: Recorded): PaaminnelseRad {
  const ny = { ...rad, aktiv: true, svart: false };
  return erUtenomPlanen(rad.trinn) ? ny : planlegg(ny, e, fristFor(ny), planFor(ny));
}

const levering = <H extends Levert>(endring: (rad: PaaminnelseRad, e: Recorded<H>) => Partial<PaaminnelseRad>): Fold<PaaminnelseRad, H> =>
  endreRad((e) => rader(e, e.data.runde, [e.data.partId], [e.data.trinn]), endring);

type Flyttet = Hendelse<'AvtaleSvarfristEndret' | 'PartSvarfristEndret'>;
const flyttet = <H extends Flyttet>(parter: (e: Recorded<H>) => readonly string[]): Fold<PaaminnelseRad, H> => endreRad(
  (e) => rader(e, e.data.runde, parter(e)),
  (rad, e) => {
    if (rad.trinn === ETTER_VARSLET_DAG) return {};
    if (erUtenomPlanen(rad.trinn)) return { svarfrist: e.data.til, frist_dato: e.data.til };
    const ny = { ...rad, svarfrist: e.data.til, dager_foer: e.data.paaminnelser };
    return planlegg(ny, e, fristFor(ny), planFor(ny));
  },
);

/** Goes once for each day that it is asked for, whatever else is planned anew; the mail that asks does not go when it is too late to answer. */
function utenomPlanen(rad: PaaminnelseRad | undefined, e: Recorded, { tom, steg }: { readonly tom: PaaminnelseRad; readonly steg: Fristplan['trinn'][number] }): PaaminnelseRad {
  const { frist_dato, svarfrist, trinn } = tom;
  if (rad && rad.dag === steg.dag && !steg.straks) return { ...rad, frist_dato, svarfrist };
  const forSent = trinn === AAPNINGSTRINN && frist_dato !== null && osloDato(e.metadata.registrert) > frist_dato;
  return planleggStraks(tom, e, frist_dato, forSent ? undefined : steg);
}

const straks = (e: Recorded) => ({ dag: osloDato(e.metadata.registrert), forfaller: e.metadata.registrert });

type Fristhendelse = Exclude<FristvarselHendelse, { type: 'FristvarselPlanlagt' | 'FristpaaminnelseIRetur' }>;
/** Rows of deadlines outside agreements are found by step alone: each has one receiver. */
const varselrad = (e: Recorded<Fristhendelse>) => ({ frist_id: e.streamId, mottaker: e.streamId, trinn: e.data.trinn });
const varsellevering = <H extends Fristhendelse>(endring: (rad: PaaminnelseRad, e: Recorded<H>) => Partial<PaaminnelseRad>): Fold<PaaminnelseRad, H> => endreRad(varselrad, endring);

/**
 * What shall be reminded of when: index for the reminder worker, which asks the stream before it sends. It stands here
 * because it joins agreements and the calendar, which do not know each other (docs/adr/0006).
 */
export const paaminnelse = projection<PaaminnelseRad>({
  name: 'paaminnelse',
  version: 7,
  ownOnly: true,
  columns: {
    frist_id: 'uuid', mottaker: 'uuid', trinn: 'integer', id: 'uuid', kategori: 'text', eier_id: 'uuid', runde: 'integer', gjelder: 'text', mottaker_navn: 'text',
    frist_dato: 'date', dag: 'date', forfaller: 'timestamptz', message_id: 'text', tilstand: 'text', aktiv: 'boolean', svart: 'boolean', varslet: 'date', dager_foer: 'jsonb', kalender: 'jsonb',
    sak_id: 'uuid', svarsted: 'text', slag: 'text', mottaker_slag: 'text', mottaker_id: 'uuid', eskalering: 'jsonb', svarfrist: 'date', opphav: 'uuid',
  },
  key: ['frist_id', 'mottaker', 'trinn'],
  indexes: ['eier_id', 'mottaker_id, forfaller', 'sak_id, forfaller'],
  extraSql: [`create index on {tabell} (forfaller) where tilstand in ('planlagt', 'besluttet')`, 'create index on {tabell} (id)'],
}).from(avtaleHendelser, {
  AvtaleSendtTilPartene: {
    keys: (e) => rader(e, e.data.runde, e.data.parter.map((p) => p.partId), e.data.varsles && e.data.rekkefoelge ? ALLE_TRINN : UTEN_TUR),
    fold: (_rad, e, noekkel) => {
      const { frist_id = '', mottaker = '', trinn = 0 } = noekkel;
      const { svarfrist, paaminnelser, runde, navn, parter, kalender, beholdt } = e.data;
      // What it did in the round before stands: it is told of the new one, and asked for nothing.
      const foer = beholdt?.find((b) => b.partId === mottaker);
      const tom: PaaminnelseRad = {
        frist_id, mottaker, trinn, id: '', kategori: 'avtale', eier_id: e.streamId, runde, gjelder: navn, mottaker_navn: parter.find((p) => p.partId === mottaker)?.navn ?? '',
        frist_dato: svarfrist, dag: null, forfaller: null, message_id: '', opphav: e.id, tilstand: 'bortfalt', aktiv: !foer || trinn === AAPNINGSTRINN || (trinn === TURTRINN && foer.signertDato === undefined), svart: foer?.svarDato !== undefined, varslet: null,
        dager_foer: paaminnelser, kalender: kalender ?? null, sak_id: e.data.sakId, svarsted: null, slag: 'svarfrist', mottaker_slag: 'part', mottaker_id: mottaker, eskalering: null, svarfrist,
      };
      if (trinn !== AAPNINGSTRINN) return planlegg(tom, e, svarfrist, planFor(tom));
      return planleggStraks(tom, e, svarfrist, e.data.varsles ? straks(e) : undefined);
    },
  },
  SigneringAapnet: endreRad((e) => (e.data.plass > 1 ? rader(e, e.data.runde, e.data.parter, [TURTRINN]) : []), (rad, e) => planleggStraks(rad, e, rad.svarfrist, straks(e))),
  PurringBestilt: endreRad((e) => rader(e, e.data.runde, e.data.parter, [PURRETRINN]), (rad, e) => planleggStraks(rad, e, rad.svarfrist, straks(e))),
  AvtaleSvarfristEndret: flyttet((e) => e.data.parter),
  AvtalepaaminnelserEndret: endreRad((e) => rader(e, e.data.runde, e.data.parter), (rad, e) => {
    if (rad.trinn === ETTER_VARSLET_DAG || erUtenomPlanen(rad.trinn)) return {};
    const ny = { ...rad, dager_foer: e.data.paaminnelser, eskalering: rad.trinn === ESKALERINGSTRINN ? e.data.eskalering ?? null : null };
    return planleggOmNytt(ny, e, fristFor(ny), planFor(ny), e.data.gjelderFra);
  }),
  AvtaleversjonTrukketTilbake: endreRad((e) => rader(e, e.data.runde, e.data.parter), (rad) => ({ aktiv: false, ...bortfall(rad) })),
  PartSvarfristEndret: flyttet((e) => [e.data.partId]),
  AvtalekalenderEndret: endreRad((e) => rader(e, e.data.runde, e.data.parter), (rad, e) => omplanlegg(rad, e, e.data.kalender)),
  SvarfristGjenopptatt: endreRad((e) => rader(e, e.data.runde, e.data.parter.map((p) => p.partId)), (rad, e) => {
    const part = e.data.parter.find((p) => p.partId === rad.mottaker);
    const droppet = e.data.valg.some((v) => v.partId === rad.mottaker && v.trinn === rad.trinn && v.valg === 'dropp');
    return part ? gjenoppta(rad, e, { ...part, droppet }) : rad;
  }),
  PaaminnelseHoldtTilbake: levering(holdt),
  PartVarsletBehandling: endreRad(
    (e) => rader(e, e.data.runde, [e.data.partId], UTEN_TUR),
    (rad, e) => {
      const varslet = { ...rad, varslet: e.data.dato };
      if (rad.trinn === ETTER_VARSLET_DAG || rad.trinn === ESKALERINGSTRINN) return planlegg(varslet, e, fristFor(varslet), planFor(varslet));
      return rad.dag !== null && rad.dag <= e.data.dato ? { ...varslet, ...bortfall(rad) } : varslet;
    },
  ),
  PartGodkjente: slutt(),
  PartAvslo: slutt(),
  PartSignerte: slutt(),
  PartAvsloSignering: slutt(),
  PartLovlighetskontrollAvgjort: endreRad((e) => (e.data.falt && !e.data.falt.iKraft ? rader(e, e.data.runde, [e.data.partId]) : []), (rad, e) => igjenTaus(rad, e)),
  SignaturBestridt: endreRad((e) => (e.data.teller ? [] : rader(e, e.data.runde, [e.data.partId])), (rad, e) => (rad.svart ? {} : igjenTaus(rad, e))),
  PaaminnelseBesluttet: levering(besluttet),
  SvarfristEskalert: endreRad((e) => rader(e, e.data.runde, [e.data.partId], [e.data.trinn]), besluttet),
  PaaminnelseSamlet: levering((rad, e) => (e.data.alle && rad.id === e.data.paaminnelseId ? samletTilstand : {})),
  PaaminnelseSendt: levering(sendt),
  PaaminnelseFeilet: levering(feilet),
}).from(fristvarselHendelser, {
  FristvarselPlanlagt: {
    keys: (e) => [...e.data.trinn.map((t) => t.trinn), ...e.data.bortfalt].map((trinn) => ({ frist_id: e.streamId, mottaker: e.streamId, trinn })),
    fold: (rad, e, { trinn = 0 }) => {
      const { sakId = null, svarsted = null, slag, gjelder, mottaker, fristDato, trinn: plan, eskalering, gjelderFra } = e.data;
      const steg = plan.find((t) => t.trinn === trinn);
      const frist = fristDato ?? null;
      if (!steg || (frist === null && !erUtenomPlanen(trinn))) return rad && { ...rad, ...bortfall(rad) };
      const tom: PaaminnelseRad = {
        frist_id: e.streamId, mottaker: e.streamId, trinn, id: '', kategori: 'fristvarsel', eier_id: e.streamId, runde: 0, gjelder, mottaker_navn: mottaker.navn, frist_dato: frist, dag: null,
        forfaller: null, message_id: '', opphav: e.id, tilstand: 'bortfalt', aktiv: true, svart: false, varslet: null, dager_foer: [], kalender: null, sak_id: sakId, svarsted, slag, mottaker_slag: mottaker.slag, mottaker_id: mottaker.id,
        eskalering: trinn === ESKALERINGSTRINN ? eskalering ?? null : null, svarfrist: frist,
      };
      if (erUtenomPlanen(trinn)) return utenomPlanen(rad, e, { tom, steg });
      if (!rad) return planlegg(tom, e, frist, steg, gjelderFra);
      const kjent = { ...rad, gjelder, mottaker_navn: mottaker.navn, mottaker_slag: mottaker.slag, mottaker_id: mottaker.id, eskalering: tom.eskalering };
      return steg.straks ? planleggStraks(kjent, e, frist, steg) : planleggOmNytt(kjent, e, frist, steg, gjelderFra);
    },
  },
  FristpaaminnelseBesluttet: varsellevering(besluttet),
  FristpaaminnelseHoldtTilbake: varsellevering(holdt),
  FristEskalert: varsellevering(besluttet),
  FristpaaminnelseSamlet: varsellevering((rad, e) => (e.data.alle && rad.id === e.data.paaminnelseId ? samletTilstand : {})),
  FristpaaminnelseSendt: varsellevering(sendt),
  FristpaaminnelseFeilet: varsellevering(feilet),
});
