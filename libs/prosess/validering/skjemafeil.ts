import { type z } from 'zod';
import { type FieldError } from '#eventsourcing';
import { FLEST_PAAMINNELSER } from '#felles';
import { LENGSTE_SAMLING, STOERSTE_AVSTAND } from '../definisjonsskjema';
import { nyFeil } from './utkast';

/** Where the general word would say too little: the end of the path (`*` is a place in a list), what is wrong, code, message. */
const SAERLIGE: readonly (readonly [slutt: string, koder: readonly z.core.$ZodIssue['code'][], kode: string, melding: string])[] = [
  ['/steg', ['too_big'], 'for-mange-steg', 'En prosess kan ha høyst 100 steg'],
  ['/overganger', ['too_big'], 'for-mange-overganger', 'En prosess kan ha høyst 500 overganger'],
  ['/roller/*', ['invalid_value'], 'ukjent-rolle', 'Rollen finnes ikke'],
  ['/organslag/*', ['invalid_value'], 'ukjent-organslag', 'Slaget organ finnes ikke'],
  ['/organslag', ['invalid_value'], 'ukjent-organslag', 'Slaget organ finnes ikke'],
  ['/verv/*', ['invalid_value'], 'ukjent-verv', 'Vervet finnes ikke'],
  ['/rettigheter/*', ['invalid_value'], 'ukjent-rett', 'Rettigheten finnes ikke'],
  ['/krever/*', ['invalid_value'], 'ukjent-krav', 'Kravet finnes ikke'],
  ['/frister/*/sesong', ['invalid_value'], 'ukjent-sesong', 'Årstiden finnes ikke'],
  ['/frister/*/anker', ['invalid_value', 'invalid_type'], 'frist-uten-anker', 'Avstanden må regnes fra et møte, et steg eller en hendelse'],
  ['/frister/*/antall', ['too_big', 'too_small'], 'frist-utenfor-grensen', `Avstanden kan være 0 til ${STOERSTE_AVSTAND}`],
  ['/frister/*/presisjon', ['invalid_union'], 'ukjent-presisjon', 'Bruk avstand, sesong, maaned, neste-runde eller ved-behov'],
  ['/parallell/dager', ['too_big', 'too_small'], 'dager-utenfor-grensen', `En samling kan vente i 1 til ${LENGSTE_SAMLING} dager`],
  ['/frister/*/paaminnelser', ['too_big'], 'for-mange-paaminnelser', `En frist kan ha høyst ${FLEST_PAAMINNELSER} påminnelser`],
  ['/frister/*/paaminnelser/*', ['too_big', 'too_small'], 'paaminnelse-utenfor-grensen', 'En påminnelse kan gå ut 0 til 365 dager før fristen'],
];

/** What the schema found, as people read it; never echoes what was written. */
export function skjemafeil(feil: z.core.$ZodIssue): FieldError {
  const sti = feil.path.map((ledd) => `/${String(ledd)}`).join('');
  const moenster = feil.path.map((ledd) => `/${typeof ledd === 'number' ? '*' : String(ledd)}`).join('');
  const [, , kode, melding] = SAERLIGE.find(([slutt, koder]) => moenster.endsWith(slutt) && koder.includes(feil.code)) ?? [];
  if (kode === undefined || melding === undefined) return alminnelig(sti, feil);
  return nyFeil(sti, kode, feil.code === 'invalid_value' ? `${melding}: bruk en av ${feil.values.join(', ')}` : melding);
}

function alminnelig(sti: string, feil: z.core.$ZodIssue): FieldError {
  switch (feil.code) {
    case 'too_big': return nyFeil(sti, 'for-mye', 'Feltet har for mange tegn eller for mange deler');
    case 'too_small': return nyFeil(sti, 'for-lite', 'Feltet mangler innhold');
    case 'invalid_format': return nyFeil(sti, 'ugyldig-noekkel', 'Bruk små bokstaver (a–z), sifre og enkle bindestreker, med en bokstav først');
    case 'invalid_value': return nyFeil(sti, 'ukjent-verdi', `Bruk en av: ${feil.values.join(', ')}`);
    default: return nyFeil(sti, 'feil-type', 'Feltet mangler eller har feil type');
  }
}
