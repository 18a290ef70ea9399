import { finnesIkke, forbudt, ugyldig, ugyldigTilstand } from '#eventsourcing';
import { harRolle, osloDato, type Tilgang } from '#felles';
import { type FellesskapData, type FellesskapHendelse, type NyDelegasjon } from '../fellesskap.events';
import { type Fellesskap, type Tildeling } from '../fellesskap.tilstand';
import { krevPeriode, krevPerson } from './krav';

export type DelegerSignaturrett = Omit<NyDelegasjon, 'tildelingId' | 'giver'>;

/** The giver does it in person, and gives no more than what is theirs by an assignment of their own. */
export function delegerSignaturrett(d: DelegerSignaturrett, s: Fellesskap, tilgang: Tilgang, tid: string): FellesskapHendelse[] {
  const egne = [...s.roller.values()].filter((r) => r.personId === tilgang.person && r.rolle === 'signatar' && r.partId === d.partId && !r.trukket);
  if (egne.length === 0) throw ingenEgen(d, s, tilgang);
  krevPerson(d.personId, s);
  if (d.personId === tilgang.person) throw ugyldig('til-seg-selv', 'Du kan alt signere for parten', '#/personId');
  krevPeriode(d);
  if (d.til < osloDato(tid)) throw ugyldig('dato-er-passert', 'Retten må gjelde fram i tid', '#/til');
  const egen = egne.find((r) => r.fra <= d.fra && (r.til === undefined || d.til <= r.til));
  if (!egen) throw ugyldig('utenfor-egen-fullmakt', `Du kan ikke gi mer enn du selv har: din fullmakt gjelder ${egne.map(perioden).join(' og ')}`, '#/til');
  return [{ type: 'SignaturrettDelegert', data: { ...d, tildelingId: egen.tildelingId, giver: tilgang.person } }];
}

const perioden = ({ fra, til }: Tildeling): string => (til === undefined ? `fra ${fra}` : `fra ${fra} til ${til}`);

function ingenEgen({ partId }: DelegerSignaturrett, s: Fellesskap, { person }: Tilgang) {
  const harFaatt = [...s.delegasjoner.values()].some((d) => d.personId === person && d.partId === partId && !d.trukket);
  return harFaatt
    ? forbudt('kan-ikke-gis-videre', 'Retten til å signere er gitt deg av en annen, og kan ikke gis videre')
    : forbudt('mangler-fullmakt', 'Du har ikke fullmakt til å signere for denne parten');
}

export type TrekkSignaturrett = Omit<FellesskapData<'SignaturrettTrukket'>, 'personId' | 'til'>;

export function trekkSignaturrett(d: TrekkSignaturrett, s: Fellesskap, tilgang: Tilgang): FellesskapHendelse[] {
  const delegasjon = s.delegasjoner.get(d.delegasjonId);
  if (!delegasjon) throw finnesIkke();
  if (delegasjon.giver !== tilgang.person && !harRolle(tilgang, 'administrator')) throw forbudt('ikke-din-delegasjon', 'Bare den som ga retten, eller en administrator, kan trekke den tilbake');
  if (delegasjon.trukket) throw ugyldigTilstand('allerede-trukket', 'Retten er alt trukket tilbake');
  return [{ type: 'SignaturrettTrukket', data: { ...d, personId: delegasjon.personId } }];
}

/** What rests on an assignment ends with it. */
export function fallerMed({ tildelingId, til, begrunnelse }: Omit<FellesskapData<'RolleTrukket'>, 'personId'>, s: Fellesskap): FellesskapHendelse[] {
  return [...s.delegasjoner.values()]
    .filter((d) => d.tildelingId === tildelingId && !d.trukket && (til === undefined || til < d.til))
    .map(({ delegasjonId, personId }) => ({ type: 'SignaturrettTrukket', data: { delegasjonId, personId, ...(til !== undefined && { til }), begrunnelse } }));
}
