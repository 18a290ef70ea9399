import { finnesIkke, Rejection, ugyldigTilstand, vakt } from '#eventsourcing';
import { type SakHendelse } from '../sak.events';
import { forpliktelseId, medFrist, type Virkningsfrist } from '../frister';
import { type SakFakta, type SakKommando } from '../sak.kommandoer';
import { type Punkttilstand, type Sak } from '../sak.tilstand';
import { avtalerUte } from './operatoer';

interface Saksfrist {
  readonly fristId: string;
  readonly punkt: Punkttilstand;
  readonly nr: number;
  readonly virkning: Virkningsfrist;
}

const fristene = (sak: Sak): Saksfrist[] => Object.values(sak.punkter).flatMap((punkt) => medFrist(punkt.virkninger).map((virkning, i) => (
  { fristId: forpliktelseId(punkt.behandlingId, punkt.nr, i + 1), punkt, nr: i + 1, virkning })));

/** A deadline is met when its point is closed. */
export const krevAapneFrister = vakt('krev-aapen-frist', (sak: Sak): void => {
  const alle = fristene(sak);
  if (alle.some(({ punkt }) => !punkt.lukket) || avtalerUte(sak).length > 0) return;
  throw alle.length === 0 ? ugyldigTilstand('ingen-frister', 'Saken har ingen frister') : moett();
});

const moett = () => ugyldigTilstand('fristen-er-moett', 'Det fristen gjelder, er gjort: fristen kan ikke flyttes');

export function endreFrist({ data: { fristId, frist } }: SakKommando<'EndreFrist'>, sak: Sak, { fristfeil = [] }: SakFakta): SakHendelse[] {
  const { punkt, nr, virkning } = krevFrist(sak, fristId);
  if (fristfeil.length > 0) throw new Rejection('ugyldig', 'ugyldige-frister', 'Fristen kan ikke settes slik', fristfeil);
  krevAnnenFrist(sak.frister[fristId] ?? virkning.frist, frist);
  return [{ type: 'FristEndret', data: { fristId, behandlingId: punkt.behandlingId, punkt: punkt.nr, nr, frist } }];
}

const krevFrist = vakt('krev-aapen-frist', (sak: Sak, fristId: string): Saksfrist => {
  const funnet = fristene(sak).find((f) => f.fristId === fristId);
  if (!funnet) throw finnesIkke();
  if (funnet.punkt.lukket) throw moett();
  return funnet;
});

const krevAnnenFrist = vakt('krev-endring', (foer: object, etter: object): void => {
  if (JSON.stringify(foer) === JSON.stringify(etter)) throw ugyldigTilstand('uendret-frist', 'Fristen er alt slik');
});

/** For the whole sak: also what the parts are to answer. */
export function forlengFrister({ data: { dager } }: SakKommando<'ForlengFrister'>, sak: Sak): SakHendelse[] {
  return [{ type: 'FristerForlenget', data: { dager, avtaler: avtalerUte(sak) } }];
}
