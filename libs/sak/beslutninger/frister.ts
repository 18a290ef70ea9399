import { finnesIkke, Rejection, ugyldigTilstand, vakt } from '#eventsourcing';
import { type Frist } from '#felles';
import { type SakHendelse } from '../sak.events';
import { forpliktelseId, medFrist, stegfristId } from '../frister';
import { type SakFakta, type SakKommando } from '../sak.kommandoer';
import { type Sak } from '../sak.tilstand';
import { avtalerUte } from './operatoer';
import { erOver } from './forpliktelser';

/** A deadline that may be moved, and where it stands. */
interface Saksfrist {
  readonly fristId: string;
  readonly moett: boolean;
  readonly frist: Frist;
  readonly sted: { readonly behandlingId?: string; readonly punkt?: number; readonly nr: number };
}

/** A deadline of a decision is met when what it is for is over. */
const iVedtakene = (sak: Sak): Saksfrist[] => Object.values(sak.punkter).flatMap((p) => medFrist(p.virkninger).map(({ frist }, i) => {
  const { behandlingId, nr: punkt } = p;
  const fristId = forpliktelseId(behandlingId, punkt, i + 1);
  return { fristId, moett: erOver(sak, p, fristId), frist, sted: { behandlingId, punkt, nr: i + 1 } };
}));

const iStegene = (sak: Sak, sakId: string): Saksfrist[] => sak.stegfrister.map(({ nr, frist }) => ({ fristId: stegfristId(sakId, nr), moett: false, frist, sted: { nr } }));

export const krevAapneFrister = vakt('krev-aapen-frist', (sak: Sak): void => {
  const vedtatte = iVedtakene(sak);
  if (vedtatte.some((f) => !f.moett) || sak.stegfrister.length > 0 || avtalerUte(sak).length > 0) return;
  throw vedtatte.length === 0 && sak.antallStegfrister === 0 ? ugyldigTilstand('ingen-frister', 'Saken har ingen frister') : moett();
});

const moett = () => ugyldigTilstand('fristen-er-moett', 'Det fristen gjelder, er gjort: fristen kan ikke flyttes');

export function endreFrist({ id, data: { fristId, frist } }: SakKommando<'EndreFrist'>, sak: Sak, { fristfeil = [] }: SakFakta): SakHendelse[] {
  const kjent = krevFrist(sak, id, fristId);
  if (fristfeil.length > 0) throw new Rejection('ugyldig', 'ugyldige-frister', 'Fristen kan ikke settes slik', fristfeil);
  krevAnnenFrist(sak.frister[fristId] ?? kjent.frist, frist);
  return [{ type: 'FristEndret', data: { fristId, ...kjent.sted, frist } }];
}

const krevFrist = vakt('krev-aapen-frist', (sak: Sak, sakId: string, fristId: string): Saksfrist => {
  const funnet = [...iVedtakene(sak), ...iStegene(sak, sakId)].find((f) => f.fristId === fristId);
  const varStegfrist = Array.from({ length: sak.antallStegfrister }, (_, i) => stegfristId(sakId, i + 1)).includes(fristId);
  if (funnet?.moett || (!funnet && varStegfrist)) throw moett();
  if (!funnet) throw finnesIkke();
  return funnet;
});

const krevAnnenFrist = vakt('krev-endring', (foer: Frist, etter: Frist): void => {
  if (JSON.stringify(foer) === JSON.stringify(etter)) throw ugyldigTilstand('uendret-frist', 'Fristen er alt slik');
});

/** For the whole sak: also what the parts are to answer. */
export function forlengFrister({ data: { dager } }: SakKommando<'ForlengFrister'>, sak: Sak): SakHendelse[] {
  return [{ type: 'FristerForlenget', data: { dager, avtaler: avtalerUte(sak) } }];
}
