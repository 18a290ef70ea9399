import { type FieldError, Rejection } from '#eventsourcing';
import { type Kalendervalg, krevAdministrator, SESONGER, type Sesonger, type Tilgang } from '#felles';
import { type FellesskapData, type FellesskapHendelse } from '../fellesskap.events';
import { type Fellesskap } from '../fellesskap.tilstand';

/** All periods off together: there must be working days left to count. */
const FLEST_FRIDAGER = 180;

/** The setting counts for every deadline from now on; one that is as before is no event. */
export function innstillKalender(d: FellesskapData<'KalenderInnstilt'>, s: Fellesskap, tilgang: Tilgang): FellesskapHendelse[] {
  krevAdministrator(tilgang);
  const feil = [...d.friperioder.flatMap(feilIPerioden), ...forMange(d)];
  if (feil.length > 0) throw new Rejection('ugyldig', 'ugyldig-kalender', 'Kalenderen kan ikke innstilles slik', feil);
  return lik(s.kalender, d) ? [] : [{ type: 'KalenderInnstilt', data: d }];
}

type Periode = Kalendervalg['friperioder'][number];

/** Of a leap year, so that 29 February is a day. */
const MAANEDER = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const AARET = MAANEDER.reduce((sum, dager) => sum + dager, 0);

/** Number of a day in the year; undefined when there is no such day. */
function dagnummer(aarsdag: string): number | undefined {
  const [maaned = 0, dag = 0] = /^\d\d-\d\d$/.test(aarsdag) ? aarsdag.split('-').map(Number) : [];
  const finnes = dag >= 1 && dag <= (MAANEDER[maaned - 1] ?? 0);
  return finnes ? MAANEDER.slice(0, maaned - 1).reduce((sum, dager) => sum + dager, dag) : undefined;
}

function feilIPerioden(periode: Periode, nr: number): FieldError[] {
  return (['fra', 'til'] as const).filter((felt) => dagnummer(periode[felt]) === undefined).map((felt) => (
    { pointer: `#/friperioder/${nr}/${felt}`, kode: 'ugyldig-dag', melding: 'Skriv måned og dag som MM-DD, for eksempel 07-31' }));
}

function forMange({ friperioder }: Kalendervalg): FieldError[] {
  const dager = friperioder.reduce((sum, p) => {
    const [fra, til] = [dagnummer(p.fra), dagnummer(p.til)];
    return fra === undefined || til === undefined ? sum : sum + til - fra + 1 + (til < fra ? AARET : 0);
  }, 0);
  return dager <= FLEST_FRIDAGER ? [] : [{ pointer: '#/friperioder', kode: 'for-mange-fridager', melding: `Friperiodene kan til sammen ha ${FLEST_FRIDAGER} dager; disse har ${dager}` }];
}

type Innstilling = Kalendervalg & { readonly sesonger?: Sesonger | undefined };

const innhold = ({ inneklemteDagerErFri, friperioder, sesonger }: Innstilling) => JSON.stringify([
  inneklemteDagerErFri, friperioder.map(({ fra, til, navn }) => [fra, til, navn]), sesonger && SESONGER.map((s) => [sesonger[s].fra, sesonger[s].til]),
]);
const lik = (a: Innstilling | undefined, b: Innstilling) => a !== undefined && innhold(a) === innhold(b);
