import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type OpenAPIObject } from '@nestjs/swagger';
import { type paths } from '../../apps/web/src/api/skjema';

const ROT = join(__dirname, '..', '..');
const FILER = ['libs/platform/http/svarskjema.json', 'test/contract/openapi.json', 'apps/web/src/api/skjema.ts'];

let mappe: string;
// In a process of its own: the generator is ESM in parts, and what is built is what the command runs.
beforeAll(() => {
  mappe = mkdtempSync(join(tmpdir(), 'saksgang-openapi-'));
  execFileSync(process.execPath, ['dist/apps/cli/openapi/main.js', mappe], { cwd: ROT });
}, 600_000);
afterAll(() => rmSync(mappe, { recursive: true, force: true }));

const les = (rot: string, sti: string): string => readFileSync(join(rot, sti), 'utf8');

test.each(FILER)('%s er slik kildene sier; ellers: kjør npm run openapi', (sti) => {
  const linjer = les(mappe, sti).split('\n');
  const gamle = les(ROT, sti).split('\n');
  const ulik = linjer.findIndex((linje, i) => linje !== gamle[i]);
  expect({ fil: sti, linje: ulik, ny: linjer[ulik], antall: linjer.length }).toEqual({ fil: sti, linje: -1, antall: gamle.length });
});

const innholdI = ({ responses }: { responses: OpenAPIObject['paths'][string] | object }) =>
  Object.entries(responses as Record<string, { content?: Record<string, { schema?: object }> }>).filter(([status]) => status.startsWith('2')).flatMap(([, { content = {} }]) => Object.entries(content));

test('hver rute som leser, sier hva den svarer', () => {
  const { paths: stier } = JSON.parse(les(mappe, 'test/contract/openapi.json')) as OpenAPIObject;
  const ruter = Object.values(stier).flatMap(({ get }) => (get ? [get] : []));
  const tomme = ruter.filter((get) => innholdI(get).length === 0 || innholdI(get).some(([, { schema = {} }]) => Object.keys(schema).length === 0));
  expect(tomme.map((get) => get.operationId)).toEqual([]);
  expect(ruter.length).toBeGreaterThan(130);
});

type Svar<P extends keyof paths> = paths[P] extends { get: { responses: { 200: { content: { 'application/json': infer S } } } } } ? S : never;
type Lik<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

test('webens typer kjenner feltene i svarene', () => {
  const sakHarTittel: Lik<Svar<'/api/v1/{fellesskap}/saker/{id}'>['tittel'], string> = true;
  const jegHarRoller: Svar<'/api/v1/{fellesskap}/meg'>['roller'][number] extends { rolle: string } ? true : false = true;
  expect([sakHarTittel, jegHarRoller]).toEqual([true, true]);
});
