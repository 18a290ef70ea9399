import { type Migrering, radsikkerhet } from '#platform';
import { LEIEKOLONNER } from './leie';

/**
 * What the worker alone knows: who has a reminder in hand and until when, and what SMTP has said. Losing it loses no
 * reminder and sends none twice but within the window of one delivery: the streams know what was sent.
 */
export const UTSENDING: Migrering = {
  navn: '0100-utsending',
  sql: `
    create table utsending (
      fellesskap uuid not null,
      id uuid primary key,
      kategori text not null,
      eier_id uuid not null,
      message_id text not null,
      ${LEIEKOLONNER},
      mottakere text[] not null default '{}'
    );
    create index on utsending (leid_til) where tilstand = 'levert';
    ${radsikkerhet('utsending')};
  `,
};

/** How each receiver was to have a reminder when it was first tried: another choice since then counts for the next one. */
export const UTSENDING_FORM: Migrering = {
  navn: '0112-utsending-form',
  sql: `alter table utsending add column former jsonb not null default '{}'`,
};

/** What is finished lies there for years; a sweep asks only for what is not. */
export const UTSENDING_LEDIG: Migrering = {
  navn: '0110-utsending-ledig',
  sql: `create index on utsending (id) where tilstand = 'ledig'`,
};
