import { type Maal, type Rad } from './rad';
import { bytesAv, type Foresporsel, type Raasvar, send } from './sokkel';

const PROBLEM = 'application/problem+json; charset=utf-8';

/** Sends one row's request and holds the answer to the table and to the form of §2.0. */
export async function proev(rad: Rad, maal: Maal): Promise<void> {
  const foresporsel = await rad.send(maal);
  const svar = await send(maal.port, bytesAv(foresporsel));
  expect({ status: svar.status, type: typeAv(svar), kropp: svar.kropp }).toMatchObject({ status: rad.status, type: rad.type ?? undefined });
  for (const [navn, moenster] of Object.entries(rad.hoder ?? {})) expect(svar.hoder[navn]).toMatch(moenster);
  if (rad.lukket) expect(svar.lukket).toBe(true);
  if (svar.status >= 400) problemform(svar, foresporsel);
  await rad.ogsaa?.(svar, maal);
}

function typeAv(svar: Raasvar): string | undefined {
  if (svar.status < 400) return undefined;
  return (JSON.parse(svar.kropp) as { type: string }).type.replace('/problem/', '');
}

function problemform(svar: Raasvar, foresporsel: Foresporsel): void {
  expect(svar.hoder).toMatchObject({ 'content-type': PROBLEM, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
  const problem = JSON.parse(svar.kropp) as Record<string, unknown>;
  expect(problem).toMatchObject({ status: svar.status });
  expect([problem['title'], problem['traceId']].join(' ')).toMatch(/^\p{L}.* [\da-f]{32}$/u);
  expect(Object.keys(problem).filter((felt) => !KJENTE_FELT.has(felt))).toEqual([]);
  for (const ord of ordI(foresporsel)) expect(svar.kropp).not.toContain(ord);
}

const KJENTE_FELT = new Set(['type', 'title', 'status', 'detail', 'kode', 'vakt', 'mangler', 'revisjon', 'errors', 'traceId']);
/** Names of our own that a pointer or a sentence may say. */
const EGNE_ORD = new Set(['paaminnelser', 'saksframlegg', 'forslag', 'raadgivende', 'organisasjonsnummer', 'paaVegneAv', 'tittel', 'klokkeslett', 'tidspunkt', 'antall', 'hastesak', 'forberedelse', 'sorter', 'status', 'filter', 'etter', 'orgnr', 'merker', 'forskyvning', 'dato', 'revisjon', 'saker', 'mangler', 'hoder', 'svarfrist', 'innlogging']);

/** What the sender wrote: no word of it may come back. */
function ordI({ sti = '', hoder = {}, kropp = '', raatt = '' }: Foresporsel): string[] {
  const tekst = [sti, raatt, kropp.toString().slice(0, 10_000), ...Object.entries(hoder).filter(([navn]) => !['Host', 'Content-Type', 'If-Match'].includes(navn)).flatMap(([, v]) => v ?? [])].join(' ');
  return [...new Set(tekst.split(/[^\p{L}\p{N}.-]+/u))].filter((ord) => ord.length >= 6 && !EGNE_ORD.has(ord) && !FRA_TABELLEN.has(ord));
}

/** Header values and words that our sentences use for themselves. */
const FRA_TABELLEN = new Set(['application', 'chunked', 'bytes', 'Bearer']);
