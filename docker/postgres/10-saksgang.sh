#!/bin/bash
# The image's own user is a superuser, for whom row-level security does not exist: Saksgang gets a role of its own.
set -euo pipefail
psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" -v passord="$SAKSGANG_DB_PASSORD" <<'SQL'
create role saksgang login createrole password :'passord';
create database saksgang owner saksgang;
\connect saksgang
-- Full-text search may use its index under row-level security (docs/adr/0011).
alter function pg_catalog.ts_match_vq(tsvector, tsquery) leakproof;
SQL
