import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lastDemo } from '../../apps/local/demo';
import { ROT } from '../../apps/local/parts/rot';
import { Klient } from '../support/klient';
import { nyttSystem, type System } from '../support/system';
import { tokenFor } from '../support/token';

interface Liste { readonly elementer: readonly { readonly tittel: string; readonly status: string }[] }

let system: System;
const saker = async (slug: string, brukernavn: string) => {
  const klient = new Klient(system.adresse, slug, await tokenFor(brukernavn));
  return (await klient.hent<Liste>('/saker?antall=200')).elementer;
};
const tilstander = async (slug: string, brukernavn: string) => (await saker(slug, brukernavn)).map((s) => s.status).sort();

beforeAll(async () => {
  system = await nyttSystem();
  await lastDemo(system.adresse, tokenFor);
}, 90_000);
afterAll(() => system?.rydd(), 20_000);

test('demoen viser saker i alle slags tilstander, i hvert sitt helsefellesskap', async () => {
  expect(await tilstander('fjordkysten', 'fjord-sekretariat')).toEqual([
    'avsluttet', 'avsluttet', 'berammet', 'ikke-godkjent', 'meldt', 'returnert', 'sendt', 'utsatt', 'vedtatt', 'ventet', 'ventet',
  ]);
  expect(await tilstander('nordvidda', 'vidda-sekretariat')).toEqual(['avsluttet', 'meldt']);
});

test('demoen kan legges inn på nytt fra begynnelsen uten at noe skjer to ganger', async () => {
  const foer = await saker('fjordkysten', 'fjord-sekretariat');
  await lastDemo(system.adresse, tokenFor);
  expect(await saker('fjordkysten', 'fjord-sekretariat')).toEqual(foer);
}, 30_000);

test('hver linje i README virker som den står', () => {
  const blokker = [...readFileSync(join(ROT, 'README.md'), 'utf8').matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, linjer]) => linjer ?? '');
  const skript = [
    // Each answer's status, on the side: what curl prints is what the reader sees.
    `curl() { command curl "$@" -w '\\n%{stderr}HTTP %{http_code}\\n'; }`,
    ...blokker.map((b) => b.replaceAll('http://127.0.0.1:3000', system.adresse)),
  ].join('\n');
  const { status, stdout, stderr } = spawnSync('bash', ['-euo', 'pipefail', '-c', skript], { cwd: ROT, encoding: 'utf8', env: { ...process.env, NODE_ENV: undefined } });
  const koder = [...stderr.matchAll(/^HTTP (\d+)$/gm)].map(([, kode]) => Number(kode));
  expect([status, koder]).toEqual([0, [200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 403, 201, 201, 422, 422, 200]]);
  for (const vist of ['SakBehandletIOU', 'forberedt', 'nei  MeldSak  Saken er alt meldt', `'Sankt Sunniva sykehus', 'Tindholm kommune'`, '<th scope="row">Møtestad</th>', 'mangler-fullmakt', 'idempotensnoekkel-gjenbrukt', '#/saksframlegg/forslag']) {
    expect(stdout).toContain(vist);
  }
  expect(stdout).toMatch(/"id":"([\da-f-]{36})","revisjon":0\}\n\{"id":"\1","revisjon":0\}/);
}, 60_000);
