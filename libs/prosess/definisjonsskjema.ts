import { z } from 'zod';
import { FLEST_PAAMINNELSER, organslag, ROLLER, STOERSTE_DAGER_FOER, tekst, VERV } from '#felles';
import { noekkel, parallell, prosessdefinisjon, steg, type Prosessdefinisjon, type Steg } from './prosess.events';

/** What must be there before a sak may pass: each is answered by the sak's own state. */
export const KRAV = ['saksframlegg', 'forslag', 'vedlegg', 'saksnummer', 'raad', 'vedtak', 'utsendelse', 'signatur', 'lukkede-punkter'] as const;
export type Krav = (typeof KRAV)[number];

export const RETTER = ['moete', 'tale', 'forslag', 'stemme'] as const;

/** Events that a deadline may count from. */
export const ANKERHENDELSER = ['SakMeldt', 'SakForberedt', 'SakBehandletIOU', 'SakVedtattISSU', 'SakSendtTilPartene', 'SakSignert'] as const;
/** `moete`: the one where the step's body treats the sak; `steg`: the day when the sak came to the step. */
export const ANKER = ['moete', 'steg', ...ANKERHENDELSER] as const;

export const STOERSTE_AVSTAND = 3_660;

/**
 * Somebody with one of `roller`, or a member of a body of one of `organslag` (absent: the step's own) who has one of
 * `verv` (absent: any) and all of `rettigheter`. Left out altogether: whoever the rules of Saksgang let do it.
 */
const kanUtfoeres = z.looseObject({
  roller: z.array(z.enum(ROLLER)).max(20).optional(),
  organslag: z.array(organslag).max(20).optional(),
  verv: z.array(z.enum(VERV)).max(20).optional(),
  rettigheter: z.array(z.enum(RETTER)).max(4).optional(),
});
export type KanUtfoeres = z.infer<typeof kanUtfoeres>;

const enhverFrist = {
  /** The kind of deadline, unique within the step. */
  slag: noekkel,
  navn: tekst.min(1).max(200).optional(),
  /** Days before the deadline on which the silent are reminded. */
  paaminnelser: z.array(z.int().min(0).max(STOERSTE_DAGER_FOER)).max(FLEST_PAAMINNELSER).optional(),
};

/** A deadline that begins with the step: a rule, never a date. */
const stegfrist = z.discriminatedUnion('presisjon', [
  z.looseObject({
    ...enhverFrist, presisjon: z.literal('avstand'), antall: z.int().min(0).max(STOERSTE_AVSTAND),
    enhet: z.enum(['dager', 'arbeidsdager']), retning: z.enum(['foer', 'etter']), anker: z.enum(ANKER),
  }),
  /** The next such season, as the helsefellesskap has set it, or month after the sak came to the step. */
  z.looseObject({ ...enhverFrist, presisjon: z.literal('sesong'), sesong: z.enum(['vaar', 'sommer', 'hoest', 'vinter']) }),
  z.looseObject({ ...enhverFrist, presisjon: z.literal('maaned'), maaned: z.int().min(1).max(12) }),
  z.looseObject({ ...enhverFrist, presisjon: z.literal('neste-runde'), organslag }),
  z.looseObject({ ...enhverFrist, presisjon: z.literal('ved-behov') }),
]);
export type Stegfrist = z.infer<typeof stegfrist>;

export const LENGSTE_SAMLING = 365;

/** `venterPaa`: other steps whose treatment the join waits for as well. `dager`: of a join at a deadline, from when the first body was asked. */
const samling = parallell.extend({ venterPaa: z.array(noekkel).max(20).optional(), dager: z.int().min(1).max(LENGSTE_SAMLING).optional() });

const stegregel = z.looseObject({
  kanUtfoeres: kanUtfoeres.optional(),
  krever: z.array(z.enum(KRAV)).max(KRAV.length).optional(),
  frister: z.array(stegfrist).max(20).optional(),
  parallell: samling.optional(),
});
const overgangsregel = stegregel.pick({ kanUtfoeres: true, krever: true });

/**
 * A definition as it may be written today: what is stored, and what its steps and transitions say beyond that. Stored
 * definitions are read by the looser schema of the event, so this one may grow stricter.
 */
export const definisjonsskjema = prosessdefinisjon.extend({
  steg: z.array(steg.extend(stegregel.shape)).min(2).max(100),
  overganger: z.array(prosessdefinisjon.shape.overganger.element.extend(overgangsregel.shape)).max(500),
});
export type SkrevetDefinisjon = z.infer<typeof definisjonsskjema>;

export type Stegregel = z.infer<typeof stegregel>;
export type Overgangsregel = z.infer<typeof overgangsregel>;

/** What a stored step says beyond its place in the route; what an older version wrote otherwise is as if unsaid. */
export function stegregelAv(lagret: Steg): Stegregel {
  const felt = <N extends keyof typeof stegregel.shape>(navn: N) => stegregel.shape[navn].safeParse(lagret[navn]).data;
  return { kanUtfoeres: felt('kanUtfoeres'), krever: felt('krever'), frister: felt('frister'), parallell: felt('parallell') ?? lagret.parallell } as Stegregel;
}

export function overgangsregelAv(lagret: Prosessdefinisjon['overganger'][number]): Overgangsregel {
  return overgangsregel.safeParse(lagret).data ?? {};
}
