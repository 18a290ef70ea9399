import { escapeIdentifier } from 'pg';
import { LESER, OPPSLAG, SKRIVER } from './roller';

/** The tenant that the transaction said it reads for; nothing said, nothing seen (D7). */
const EGNE = `fellesskap = nullif(current_setting('app.tenant', true), '')::uuid`;

/** SQL that shows each helsefellesskap its own rows only. `oppslag`: readable also before the tenant is known. `egne`: written as well by who reads for one (`Database.skrivEgne`). */
export function radsikkerhet(tabell: string, { oppslag = false, egne = false } = {}): string {
  const t = escapeIdentifier(tabell);
  return [
    `alter table ${t} enable row level security`,
    // Else the owner would see all (D6).
    `alter table ${t} force row level security`,
    `create policy leser on ${t} for select to ${LESER} using (${EGNE})`,
    `create policy skriver on ${t} to ${SKRIVER} using (true) with check (true)`,
    `grant select on ${t} to ${LESER}`,
    `grant select, insert, update, delete on ${t} to ${SKRIVER}`,
    ...(egne ? [`create policy egne on ${t} to ${LESER} using (${EGNE}) with check (${EGNE})`, `grant insert, update on ${t} to ${LESER}`] : []),
    ...(oppslag ? [`create policy oppslag on ${t} for select to ${OPPSLAG} using (true)`, `grant select on ${t} to ${OPPSLAG}`] : []),
  ].join(';\n');
}
