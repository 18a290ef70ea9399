import { type Migrering } from './migrering';
import { radsikkerhet } from './radsikkerhet';
import { LESER, OPPSLAG, SKRIVER } from './roller';

/** The platform's own tables. Read models make theirs from the Projection (projections/tabell.ts). */
export const PLATTFORM: readonly Migrering[] = [
  {
    navn: '0001-grunnlag',
    sql: `
      grant usage on schema saksgang to ${LESER}, ${SKRIVER}, ${OPPSLAG};

      -- One row per read model and version. posisjon: everything up to and including it is in the table.
      create table projeksjon (
        navn text not null,
        versjon text not null,
        tabell text not null,
        posisjon bigint not null default -1,
        svarer boolean not null,
        feil jsonb,
        endret timestamptz not null default now(),
        primary key (navn, versjon)
      );
      create unique index on projeksjon (navn) where svarer;
      grant select on projeksjon to ${LESER}, ${OPPSLAG};
      grant select, insert, update, delete on projeksjon to ${SKRIVER};

      create table reaksjon (
        navn text primary key,
        posisjon bigint not null,
        feil jsonb,
        endret timestamptz not null default now()
      );
      grant select on reaksjon to ${LESER}, ${OPPSLAG};
      grant select, insert, update, delete on reaksjon to ${SKRIVER};

      -- A command that a reaction asked for and a rule refused: somebody has to look at it.
      create table avvik (
        fellesskap uuid not null,
        hendelse uuid not null,
        reaksjon text not null,
        nr integer not null,
        hendelsestype text not null,
        kommando jsonb not null,
        kode text not null,
        melding text not null,
        registrert timestamptz not null,
        primary key (fellesskap, hendelse, reaksjon, nr)
      );
      create index on avvik (fellesskap, registrert);
      ${radsikkerhet('avvik')};
    `,
  },
  {
    navn: '0002-parkert',
    sql: `
      -- What a reaction could not do: it is tried again here, while other streams go on. Ids and types only.
      create table parkert (
        reaksjon text not null,
        hendelse uuid not null,
        nr integer not null,
        stroem text not null,
        revisjon integer not null,
        posisjon bigint not null,
        type text not null,
        venter boolean not null,
        forsoek integer not null,
        foerst timestamptz not null,
        meldt boolean not null,
        primary key (reaksjon, hendelse, nr)
      );
      create index on parkert (reaksjon, stroem, revisjon, nr) where venter;
      grant select on parkert to ${LESER}, ${OPPSLAG};
      grant select, insert, update, delete on parkert to ${SKRIVER};
    `,
  },
  {
    navn: '0003-avvik-er-hendelser',
    sql: `
      -- Refusals are incidents with events of their own (libs/drift). What stood here could be seen by nobody and decided by nobody;
      -- the events that were refused are in the log, and the refusal in the worker's own log.
      drop table avvik;
    `,
  },
  {
    navn: '0004-innloggingsoekt',
    sql: `
      -- One row per browser that is logged in. Only the hash of what the browser holds, and no token. For the owner alone: no role reads it.
      create table innloggingsoekt (
        hash bytea primary key,
        issuer text not null,
        sub text not null,
        navn text,
        autentisert timestamptz,
        acr text,
        laget timestamptz not null,
        sist_brukt timestamptz not null,
        utloeper timestamptz not null
      );
      create index on innloggingsoekt (utloeper);
    `,
  },
  {
    navn: '0005-lesemerke',
    sql: `
      -- How far each person has read of the history. No event: who has read what is nobody else's business. Lost with the database, and then begun anew.
      create table lesemerke (
        fellesskap uuid not null,
        person_id uuid not null,
        posisjon bigint not null,
        naar timestamptz not null,
        primary key (fellesskap, person_id)
      );
      ${radsikkerhet('lesemerke', { egne: true })};
    `,
  },
];
