import { kortDato, osloTid } from '#felles';

/** The name behind an id, or the id. */
export type Navn = (id: string) => string;

export const tidspunkt = (naar: string): string => {
  const { dato, klokkeslett } = osloTid(naar);
  return `${kortDato(dato)} kl. ${klokkeslett}`;
};

export const UTFALL: Readonly<Record<string, string>> = {
  VEDTATT_ENDRET: 'vedtatt med endringer', VEDTATT: 'vedtatt', GODKJENT: 'godkjent', ALTERNATIV_VALGT: 'alternativ valgt', TILSLUTNING: 'tilslutning', IKKE_GODKJENT: 'ikke godkjent',
  UTSATT: 'utsatt', TIL_ORIENTERING: 'tatt til orientering', BESTILLING: 'bestilling', UTEN_VEDTAK: 'uten vedtak',
};
