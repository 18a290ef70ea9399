import { type ArgumentMetadata, Injectable, type PipeTransform, type Type } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { type ValidationError, validateSync } from 'class-validator';
import { type FieldError } from '#eventsourcing';
import { boolskeFelt, feilFra, tallfelt } from './felt';
import { feltproblem, Problem } from './problem';
import { harFoedselsnummer } from './tekst';

const bekreftede = new WeakSet<object>();

/** The sender has said why what looks like a fødselsnummer in this body is none. */
export const merkBekreftet = (kropp: object): void => void bekreftede.add(kropp);

const VALG = { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: true, stopAtFirstError: true, validationError: { target: false, value: false } };
const INGEN_REGLER: ReadonlySet<unknown> = new Set([String, Boolean, Number, Array, Object]);

/** Turns bodies and query strings into their DTO, strictly: nothing unknown, nothing coerced. */
@Injectable()
export class KroppPipe implements PipeTransform {
  transform(verdi: unknown, { type, metatype }: ArgumentMetadata): unknown {
    if (metatype === undefined || INGEN_REGLER.has(metatype)) return verdi;
    if (type === 'query') return spoerring(metatype as Type<object>, verdi as Record<string, unknown>);
    return type === 'body' ? kropp(metatype as Type<object>, verdi ?? {}) : verdi;
  }
}

function kropp(klasse: Type<object>, verdi: object): object {
  const dto = plainToInstance(klasse, verdi);
  const feil = validateSync(dto, VALG);
  if (feil.some(harUkjent)) throw new Problem('ugyldig-forespoersel', { melding: 'Innholdet har et ukjent felt' });
  if (feil.length > 0) throw new Problem('ugyldig-verdi', { errors: feil.flatMap((f) => feltfeil(f, '#')) });
  if (!bekreftede.has(verdi)) krevUtenFoedselsnummer(dto, '#');
  return dto;
}

function spoerring(klasse: Type<object>, verdi: Record<string, unknown>): object {
  const tall = new Set(tallfelt(klasse));
  const boolske = new Set(boolskeFelt(klasse));
  const lest = Object.entries(verdi).map(([navn, v]) => [navn, tall.has(navn) ? tilTall(v) : boolske.has(navn) ? tilBoolsk(v) : v]);
  const dto = plainToInstance(klasse, Object.fromEntries(lest));
  const feil = validateSync(dto, VALG);
  if (feil.some(harUkjent)) throw new Problem('ugyldig-parameter', { melding: 'Adressen har en ukjent parameter' });
  if (feil.length > 0) throw new Problem('ugyldig-parameter', { errors: feil.flatMap((f) => feltfeil(f, '?')) });
  return dto;
}

const tilTall = (v: unknown): unknown => (typeof v === 'string' && /^(?:0|-?[1-9]\d{0,15})$/.test(v) ? Number(v) : v);
const tilBoolsk = (v: unknown): unknown => (v === 'true' ? true : v === 'false' ? false : v);

/** The name of a field that we do not know is input, and is not repeated. */
function harUkjent(feil: ValidationError): boolean {
  return feil.constraints?.['whitelistValidation'] !== undefined || (feil.children ?? []).some(harUkjent);
}

function feltfeil(feil: ValidationError, over: string): FieldError[] {
  const her = over === '?' ? `?${feil.property}` : `${over}/${feil.property}`;
  const { regel, sammen } = feil.constraints ?? {};
  const melding = regel ?? sammen;
  const under = (feil.children ?? []).flatMap((barn) => feltfeil(barn, her));
  if (melding === undefined) return under.length > 0 ? under : [{ pointer: her, kode: 'ugyldig', melding: 'Verdien er ugyldig' }];
  const { under: nr, ...funnet } = feilFra(melding);
  return [{ pointer: nr === undefined ? her : `${her}/${nr}`, ...funnet }, ...(nr === undefined ? under : [])];
}

function krevUtenFoedselsnummer(verdi: unknown, pointer: string): void {
  if (typeof verdi === 'string' && harFoedselsnummer(verdi)) {
    throw feltproblem('usikkert-innhold', pointer, 'foedselsnummer', 'Teksten ser ut til å ha et fødselsnummer: ta det bort, eller begrunn i bekreftetInnhold hvorfor det ikke er det');
  }
  if (typeof verdi !== 'object' || verdi === null) return;
  for (const [navn, v] of Object.entries(verdi)) krevUtenFoedselsnummer(v, `${pointer}/${navn}`);
}
