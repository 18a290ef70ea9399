import { type FieldError } from '#eventsourcing';
import { definisjonsskjema } from '../definisjonsskjema';
import { type Prosessdefinisjon } from '../prosess.events';
import { fristfeil } from './frister';
import { erForStor, grafAv } from './graf';
import { joinfeil } from './join';
import { kravfeil } from './krav';
import { overgangsfeil } from './overganger';
import { rutefeil } from './rute';
import { skjemafeil } from './skjemafeil';
import { stegfeil } from './steg';
import { utfoererfeil } from './utfoerere';
import { nyFeil, type Utkast, utkastAv } from './utkast';
import { lengdefeil, organMedId, verdifeil } from './verdier';

/** So that an answer stays readable; the last one says how many more there are. */
const FLEST_FEIL = 1_000;

type Lest = { readonly definisjon?: Prosessdefinisjon; readonly feil: readonly FieldError[] };

/** Reads a definition as somebody wrote it; `feil` lists all that is wrong, never echoing what was written. */
export function lesDefinisjon(skrevet: unknown): Lest {
  const lest = definisjonsskjema.safeParse(skrevet);
  const issues = lest.error?.issues ?? [];
  const utkast = utkastAv(skrevet, issues);
  const [medId, skjema] = [organMedId(skrevet), issues.map(skjemafeil)];
  const formfeil = [...andreSteder(skjema, medId), ...verdifeil(skrevet), ...medId, ...andreSteder(lengdefeil(skrevet), skjema)];
  // What is far too long has been cut off at the door, so what its parts lack may have stood there.
  const feil = erForStor(utkast) ? formfeil : [...formfeil, ...regelfeil(utkast)];
  return { ...(lest.success && { definisjon: lest.data }), feil: avkortet(feil) };
}

/** Those of `feil` that stand where none of `sagt` does. */
function andreSteder(feil: readonly FieldError[], sagt: readonly FieldError[]): readonly FieldError[] {
  const pekere = new Set(sagt.map((f) => f.pointer));
  return feil.filter((f) => !pekere.has(f.pointer));
}

function regelfeil(utkast: Utkast): FieldError[] {
  const graf = grafAv(utkast);
  return [
    ...stegfeil(utkast), ...utfoererfeil(utkast), ...fristfeil(utkast, graf), ...joinfeil(utkast, graf), ...overgangsfeil(utkast),
    ...(graf ? [...rutefeil(utkast, graf), ...kravfeil(utkast, graf)] : []),
  ];
}

function avkortet(feil: readonly FieldError[]): readonly FieldError[] {
  if (feil.length <= FLEST_FEIL) return feil;
  return [...feil.slice(0, FLEST_FEIL), nyFeil('', 'flere-feil', `Det er ${feil.length - FLEST_FEIL} feil til: rett disse først`)];
}
