import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Rolle, type Verv } from '#felles';
import { eksempelprosesser } from '#prosess';
import { lastDemo } from '../../apps/local/demo';
import { BRUKERE } from '../../apps/local/oidc/brukere';
import { ROT } from '../../apps/local/parts/rot';
import { Klient } from '../support/klient';
import { nyttSystem, type System } from '../support/system';
import { tokenFor } from '../support/token';

interface Liste { readonly elementer: readonly { readonly tittel: string; readonly status: string }[] }

interface Navngitte { readonly elementer: readonly { readonly id: string; readonly navn: string; readonly kortnavn?: string }[] }
interface Meg {
  readonly navn: string;
  readonly roller: readonly { readonly rolle: Rolle; readonly partId?: string }[];
  readonly medlemskap: readonly { readonly verv: Verv; readonly organId: string }[];
}

let system: System;
const som = async (slug: string, brukernavn: string) => new Klient(system.adresse, slug, await tokenFor(brukernavn));
const saker = async (slug: string, brukernavn: string) => (await (await som(slug, brukernavn)).hent<Liste>('/saker?antall=200')).elementer;
const tilstander = async (slug: string, brukernavn: string) => (await saker(slug, brukernavn)).map((s) => s.status).sort();

beforeAll(async () => {
  system = await nyttSystem();
  await lastDemo(system.adresse, tokenFor);
}, 90_000);
afterAll(() => system?.rydd(), 20_000);

test('demoen viser saker i alle slags tilstander, i hvert sitt helsefellesskap', async () => {
  expect(await tilstander('fjordkysten', 'fjord-sekretariat')).toEqual([
    'avsluttet', 'avsluttet', 'behandlet', 'berammet', 'berammet', 'berammet', 'ikke-godkjent', 'meldt', 'returnert', 'sendt', 'utsatt', 'vedtatt', 'ventet', 'ventet',
  ]);
  expect(await tilstander('nordvidda', 'vidda-sekretariat')).toEqual(['avsluttet', 'meldt']);
});

test('demoen kan legges inn på nytt fra begynnelsen uten at noe skjer to ganger', async () => {
  const foer = await saker('fjordkysten', 'fjord-sekretariat');
  await lastDemo(system.adresse, tokenFor);
  expect(await saker('fjordkysten', 'fjord-sekretariat')).toEqual(foer);
}, 30_000);

const ROLLEN: Readonly<Partial<Record<Rolle, string>>> = { saksinnmelder: 'melder saker for', postmottak: 'postmottak i', signatar: 'signerer for' };

/** What a person is, in the words of the list that `npm run up` prints. */
async function visteLinjer(slug: string, brukernavn: string) {
  const klient = await som(slug, brukernavn);
  const [meg, parter, organer] = await Promise.all([klient.hent<Meg>('/meg'), klient.hent<Navngitte>('/parter'), klient.hent<Navngitte>('/organer')]);
  const navnet = (liste: Navngitte, id?: string) => liste.elementer.filter((e) => e.id === id).map((e) => e.kortnavn ?? e.navn);
  return [
    ...meg.roller.map(({ rolle, partId }) => [ROLLEN[rolle] ?? rolle, ...navnet(parter, partId)]),
    ...meg.medlemskap.map(({ verv, organId }) => [verv, 'av', ...navnet(organer, organId)]),
  ].map((ord) => [meg.navn, ord.join(' ')].join(', '));
}

test.each(BRUKERE.filter((b) => b.brukernavn !== 'plattformadmin'))('$brukernavn kan logge inn og er $beskrivelse', async ({ brukernavn, navn, beskrivelse }) => {
  const [hva, hvor] = beskrivelse.split(', ');
  expect(await visteLinjer(hvor === 'Helsefellesskapet Fjordkysten' ? 'fjordkysten' : 'nordvidda', brukernavn)).toContain(`${navn}, ${hva}`);
});

test.each([
  ['fjordkysten', 'fjord', eksempelprosesser.medOu], ['nordvidda', 'vidda', eksempelprosesser.utenOu],
])('administratoren i %s kan innstille påminnelser og utgi prosesser, som sekretariatet ikke kan', async (slug, navn, definisjon) => {
  const [admin, sekretariat] = [await som(slug, `${navn}-administrator`), await som(slug, `${navn}-sekretariat`)];
  const sti = `/prosesser/${definisjon.noekkel}`;
  const { revisjon: ifMatch } = await admin.hent<{ revisjon: number }>(sti);
  for (const [hvor, kropp, valg] of [
    ['/paaminnelsesregler', { slag: 'oppdrag', dagerFoer: [14, 2], begrunnelse: 'Vedtatt i SSU' }, {}],
    [sti, { definisjon: { ...definisjon, navn: 'Samarbeidssak, prøvd' }, aarsak: 'For å prøve' }, { ifMatch }],
  ] as const) {
    const svar = [await sekretariat.raa('PUT', hvor, kropp, valg), await admin.raa('PUT', hvor, kropp, valg)];
    expect(svar.map(({ status }) => status)).toEqual([403, 200]);
  }
});

test('hver linje i README virker som den står', () => {
  const blokker = [...readFileSync(join(ROT, 'README.md'), 'utf8').matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, linjer]) => linjer ?? '');
  const skript = [
    // Each answer's status, on the side: what curl prints is what the reader sees.
    `curl() { command curl "$@" -w '\\n%{stderr}HTTP %{http_code}\\n'; }`,
    ...blokker.map((b) => b.replaceAll('http://127.0.0.1:3000', system.adresse)),
  ].join('\n');
  const { status, stdout, stderr } = spawnSync('bash', ['-euo', 'pipefail', '-c', skript], { cwd: ROT, encoding: 'utf8', env: { ...process.env, NODE_ENV: undefined } });
  const koder = [...stderr.matchAll(/^HTTP (\d+)$/gm)].map(([, kode]) => Number(kode));
  expect([status, koder]).toEqual([0, [200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 403, 201, 201, 422, 422, 200]]);
  for (const vist of ['SakBehandletIOU', 'forberedt', '/spoersmaal/ikke-svart', 'Finne lokaler til responssenteret: mangler', 'Uendret: sak «Felles responssenter for trygghetsalarmer»', 'nei  MeldSak  Saken er alt meldt', `'Sankt Sunniva sykehus', 'Tindholm kommune'`, '<th scope="row">Møtestad</th>', 'mangler-fullmakt', 'idempotensnoekkel-gjenbrukt', '#/saksframlegg/forslag']) {
    expect(stdout).toContain(vist);
  }
  expect(stdout).toMatch(/"id":"([\da-f-]{36})","revisjon":0\}\n\{"id":"\1","revisjon":0\}/);
}, 60_000);
