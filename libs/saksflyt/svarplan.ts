import { AAPNINGSTRINN, type Kalendervalg, osloDato } from '#felles';
import { type Fristplan } from '#frist';
import { type Paaminnelsesregler, trinnFor } from './fristplan';
import { type Spurtlinje, type SvarrundeRad } from './svarrunde.projection';

type Runde = Pick<SvarrundeRad, 'slag' | 'gjelder' | 'svarsted'>;

/**
 * What somebody who is asked by name is mailed: at once that an answer is asked for, and what the rule says as long as
 * none has come. Answered or over: nothing more.
 */
export function svarplan({ slag, gjelder, svarsted }: Runde, { personId, frist, spurt, aarsak, gjenstaar }: Spurtlinje, navn: string, regler: Paaminnelsesregler, kalender: Kalendervalg): Omit<Fristplan, 'bortfalt'> {
  const regel = regler.get(slag);
  const felles = { slag, gjelder, svarsted, mottaker: { slag: 'person' as const, id: personId, navn } };
  if (gjenstaar.length === 0) return { ...felles, trinn: [], aarsak, gjelderFra: spurt };
  const eskalering = regel?.eskalering ?? undefined;
  const nyRegel = regel !== undefined && Date.parse(regel.innstilt) > Date.parse(spurt);
  return {
    ...felles, fristDato: frist, ...(eskalering && { eskalering }),
    trinn: [{ trinn: AAPNINGSTRINN, dag: osloDato(spurt), forfaller: spurt }, ...trinnFor(frist, regel?.dager_foer ?? [], eskalering, kalender)],
    aarsak: nyRegel ? { hendelseId: regel.hendelse_id, type: 'PaaminnelsesregelInnstilt' } : aarsak, gjelderFra: nyRegel ? regel.innstilt : spurt,
  };
}
