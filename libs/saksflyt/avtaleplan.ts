import { type AvtaleregisterRad, type Fristlinje } from '#avtale';
import { derivedId } from '#eventsourcing';
import { type Kalendervalg } from '#felles';
import { type Fristplan } from '#frist';
import { type Paaminnelsesregler, trinnFor } from './fristplan';

/** Review, expiry, notice and hand-off: as the rule of the helsefellesskap says for each, to the owner of the agreement or the secretariat. */
export const AVTALEFRISTSLAG: readonly Fristlinje['slag'][] = ['avtalegjennomgang', 'avtaleutloep', 'avtaleoppsigelse', 'avtaleoverlevering'];

type Avtale = Pick<AvtaleregisterRad, 'avtale_id'> & { readonly eier: string | undefined };

/** What is reminded of one of its deadlines; without a day, or without a rule, nothing. */
export function avtaleplan({ avtale_id, eier }: Avtale, { slag, hva, dato, satt, aarsak }: Fristlinje, eiernavn: string, regler: Paaminnelsesregler, kalender: Kalendervalg): Omit<Fristplan, 'bortfalt'> {
  const regel = regler.get(slag);
  const mottaker = eier === undefined
    ? { slag: 'sekretariat' as const, id: derivedId('ansvarlig', 'sekretariatet'), navn: 'Sekretariatet' }
    : { slag: 'person' as const, id: eier, navn: eiernavn };
  const felles = { slag, gjelder: hva, svarsted: `avtaler/${avtale_id}`, mottaker };
  if (dato === undefined || regel === undefined) return { ...felles, trinn: [], aarsak, gjelderFra: satt };
  const eskalering = regel.eskalering ?? undefined;
  const nyRegel = Date.parse(regel.innstilt) > Date.parse(satt);
  return {
    ...felles, fristDato: dato, trinn: trinnFor(dato, regel.dager_foer, eskalering, kalender), ...(eskalering && { eskalering }),
    aarsak: nyRegel ? { hendelseId: regel.hendelse_id, type: 'PaaminnelsesregelInnstilt' } : aarsak, gjelderFra: nyRegel ? regel.innstilt : satt,
  };
}
