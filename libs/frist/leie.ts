/**
 * Columns of a table of mail that workers take in hand one at a time: how far it has come, who holds it and until when, when to
 * try again. Part of migrations that have been run: a change needs a migration of its own.
 */
export const LEIEKOLONNER = `
      tilstand text not null default 'ledig' check (tilstand in ('ledig', 'levert', 'ferdig')),
      leie uuid,
      leid_til timestamptz,
      neste timestamptz,
      utsatt integer not null default 0,
      sist_feil text`;
