import { type Tekster, tekster } from '../spraak/tekster';

/** Codes of the api as people say them. */
export const saksstatuser = tekster(
  {
    'ventet': 'Lovet, ikke meldt', 'meldt': 'Meldt', 'returnert': 'Sendt tilbake', 'trukket': 'Trukket', 'forberedt': 'Klar til behandling', 'berammet': 'På saksliste', 'behandlet': 'Behandlet',
    'vedtatt': 'Vedtatt', 'ikke-godkjent': 'Ikke godkjent', 'utsatt': 'Utsatt', 'sendt': 'Hos partene', 'signert': 'Signert', 'avsluttet': 'Avsluttet',
  },
  {
    'ventet': 'Lova, ikkje meldt', 'meldt': 'Meld', 'returnert': 'Send tilbake', 'trukket': 'Trekt', 'forberedt': 'Klar til behandling', 'berammet': 'På saksliste', 'behandlet': 'Behandla',
    'vedtatt': 'Vedteken', 'ikke-godkjent': 'Ikkje godkjend', 'utsatt': 'Utsett', 'sendt': 'Hos partane', 'signert': 'Signert', 'avsluttet': 'Avslutta',
  },
);
export type Saksstatus = keyof typeof saksstatuser.nb;

/** Colour beside the word, never instead of it. */
export const SAKSFARGE: Readonly<Record<Saksstatus, 'neutral' | 'info' | 'success' | 'warning' | 'danger'>> = {
  'ventet': 'neutral', 'meldt': 'info', 'returnert': 'warning', 'trukket': 'neutral', 'forberedt': 'info', 'berammet': 'info', 'behandlet': 'info', 'vedtatt': 'success', 'ikke-godkjent': 'danger', 'utsatt': 'warning',
  'sendt': 'info', 'signert': 'success', 'avsluttet': 'neutral',
};

export const sakstyper = tekster(
  {
    'godkjenning': 'Godkjenning', 'vedtak': 'Vedtakssak', 'avtale': 'Avtale', 'orientering': 'Orientering', 'droefting': 'Drøfting', 'hoering': 'Høring', 'evaluering': 'Evaluering', 'oppfoelging': 'Oppfølging',
    'moeteplan': 'Møteplan', 'arbeidsgruppe': 'Arbeidsgruppe', 'oekonomi': 'Økonomi', 'eventuelt': 'Eventuelt', 'undersak': 'Undersak', 'uenighet': 'Uenighet', 'uenighet-hast': 'Uenighet som haster',
  },
  {
    'godkjenning': 'Godkjenning', 'vedtak': 'Vedtakssak', 'avtale': 'Avtale', 'orientering': 'Orientering', 'droefting': 'Drøfting', 'hoering': 'Høyring', 'evaluering': 'Evaluering', 'oppfoelging': 'Oppfølging',
    'moeteplan': 'Møteplan', 'arbeidsgruppe': 'Arbeidsgruppe', 'oekonomi': 'Økonomi', 'eventuelt': 'Eventuelt', 'undersak': 'Undersak', 'uenighet': 'Usemje', 'uenighet-hast': 'Usemje som hastar',
  },
);

export const utfallsklasser = tekster(
  {
    GODKJENT: 'Godkjent', TILSLUTNING: 'Tilslutning', VEDTATT: 'Vedtatt', VEDTATT_ENDRET: 'Vedtatt med endringer', ALTERNATIV_VALGT: 'Alternativ valgt', TIL_ORIENTERING: 'Tatt til orientering', BESTILLING: 'Bestilling',
    IKKE_GODKJENT: 'Ikke godkjent', UTSATT: 'Utsatt', UTEN_VEDTAK: 'Uten vedtak',
  },
  {
    GODKJENT: 'Godkjent', TILSLUTNING: 'Tilslutning', VEDTATT: 'Vedteke', VEDTATT_ENDRET: 'Vedteke med endringar', ALTERNATIV_VALGT: 'Alternativ valt', TIL_ORIENTERING: 'Teke til orientering', BESTILLING: 'Bestilling',
    IKKE_GODKJENT: 'Ikkje godkjent', UTSATT: 'Utsett', UTEN_VEDTAK: 'Utan vedtak',
  },
);

/** A helsefellesskap may have kinds of its own: they are shown as they are written, with a capital letter. */
export function kodeord(koder: Tekster<Readonly<Record<string, string>>>['nb'], kode: string): string {
  return koder[kode] ?? (kode.charAt(0).toUpperCase() + kode.slice(1)).replaceAll(/[-_]/g, ' ');
}

export const forpliktelsesstatuser = tekster(
  { 'aapen': 'Ikke begynt', 'paabegynt': 'Påbegynt', 'forsinket': 'Forsinket', 'utfoert': 'Utført', 'bortfalt': 'Bortfalt', 'lukket-med-punktet': 'Lukket med punktet' },
  { 'aapen': 'Ikkje byrja', 'paabegynt': 'Påbyrja', 'forsinket': 'Forseinka', 'utfoert': 'Utført', 'bortfalt': 'Falle bort', 'lukket-med-punktet': 'Lukka med punktet' },
);

export const rundestatuser = tekster(
  { foreslaatt: 'Ikke sendt ennå', sendt: 'Ute til innspill', sammenstilt: 'Avsluttet', trukket: 'Trukket' },
  { foreslaatt: 'Ikkje send enno', sendt: 'Ute til innspel', sammenstilt: 'Avslutta', trukket: 'Trekt' },
);
