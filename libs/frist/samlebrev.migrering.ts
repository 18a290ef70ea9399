import { type Migrering, radsikkerhet } from '#platform';

/** What the worker alone knows of the mails with many reminders: one for each person and day. Losing it loses no reminder. */
export const SAMLEBREV: Migrering = {
  navn: '0101-samlebrev',
  sql: `
    create table samlebrev (
      fellesskap uuid not null,
      person_id uuid not null,
      dag date not null,
      tilstand text not null default 'ledig' check (tilstand in ('ledig', 'levert', 'ferdig')),
      leie uuid,
      leid_til timestamptz,
      neste timestamptz,
      utsatt integer not null default 0,
      sist_feil text,
      poster jsonb not null default '[]',
      primary key (fellesskap, person_id, dag)
    );
    create index on samlebrev (leid_til) where tilstand <> 'ferdig';
    ${radsikkerhet('samlebrev')};
  `,
};
