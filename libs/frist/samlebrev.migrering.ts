import { type Migrering, radsikkerhet } from '#platform';
import { LEIEKOLONNER } from './leie';

/** What the worker alone knows of the mails with many reminders: one for each person and day. Losing it loses no reminder. */
export const SAMLEBREV: Migrering = {
  navn: '0101-samlebrev',
  sql: `
    create table samlebrev (
      fellesskap uuid not null,
      person_id uuid not null,
      dag date not null,
      ${LEIEKOLONNER},
      poster jsonb not null default '[]',
      primary key (fellesskap, person_id, dag)
    );
    create index on samlebrev (leid_til) where tilstand <> 'ferdig';
    ${radsikkerhet('samlebrev')};
  `,
};
