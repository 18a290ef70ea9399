import { type FieldError } from '#eventsourcing';
import { definisjonsskjema } from '../definisjonsskjema';
import { type Prosessdefinisjon } from '../prosess.events';
import { fristfeil } from './frister';
import { grafAv } from './graf';
import { joinfeil } from './join';
import { kravfeil } from './krav';
import { overgangsfeil } from './overganger';
import { rutefeil } from './rute';
import { skjemafeil } from './skjemafeil';
import { stegfeil } from './steg';
import { utfoererfeil } from './utfoerere';
import { nyFeil, utkastAv } from './utkast';
import { organMedId, verdifeil } from './verdier';

/** So that an answer stays readable; the last one says how many more there are. */
const FLEST_FEIL = 1_000;

type Lest = { readonly definisjon?: Prosessdefinisjon; readonly feil: readonly FieldError[] };

/** Reads a definition as somebody wrote it; `feil` lists all that is wrong, never echoing what was written. */
export function lesDefinisjon(skrevet: unknown): Lest {
  const lest = definisjonsskjema.safeParse(skrevet);
  const issues = lest.error?.issues ?? [];
  const utkast = utkastAv(skrevet, issues);
  const graf = grafAv(utkast);
  const medId = organMedId(skrevet);
  const pekere = new Set(medId.map((f) => f.pointer));
  const feil = [
    ...issues.map(skjemafeil).filter((f) => !pekere.has(f.pointer)), ...verdifeil(skrevet), ...medId, ...stegfeil(utkast), ...utfoererfeil(utkast),
    ...fristfeil(utkast, graf), ...joinfeil(utkast, graf), ...overgangsfeil(utkast), ...(graf ? [...rutefeil(utkast, graf), ...kravfeil(utkast, graf)] : []),
  ];
  return { ...(lest.success && { definisjon: lest.data }), feil: avkortet(feil) };
}

function avkortet(feil: readonly FieldError[]): readonly FieldError[] {
  if (feil.length <= FLEST_FEIL) return feil;
  return [...feil.slice(0, FLEST_FEIL), nyFeil('', 'flere-feil', `Det er ${feil.length - FLEST_FEIL} feil til: rett disse først`)];
}
