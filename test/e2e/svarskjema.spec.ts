import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020';
import { type Saksgang, startSaksgang } from '../support/saksgang';
import { slagAv } from './skille.kropper';
import { type Bolk, bolk, PLATTFORM } from './skille.oppsett';

interface Rute { readonly id: string; readonly sti: string; readonly skjema: object; readonly paakrevd: readonly string[] }
interface Lesing { readonly operationId: string; readonly parameters?: readonly { readonly name: string; readonly in: string; readonly required?: boolean }[]; readonly responses: { readonly 200?: { readonly content?: Readonly<Record<string, { readonly schema: object }>> } } }

interface Dokument { readonly paths: Readonly<Record<string, { readonly get?: Lesing }>>; readonly components: object }

const dokument = JSON.parse(readFileSync(join(__dirname, '..', 'contract', 'openapi.json'), 'utf8')) as Dokument;
const ROT = '/api/v1/{fellesskap}';
const SPOERRING: Readonly<Record<string, string>> = { per: '2026-01-15T09:00:00Z', sakstype: 'vedtak', aar: '2026', dato: '2026-01-15', fra: '2025-12-31' };

let saksgang: Saksgang;
let fjord: Bolk;

beforeAll(async () => {
  saksgang = await startSaksgang({ plattformadmin: PLATTFORM, naa: '2026-01-15T09:00:00.000Z' });
  fjord = await bolk(saksgang, 'fjordkysten');
}, 120_000);
afterAll(() => saksgang?.stopp());

function lesRuter(): Rute[] {
  return Object.entries(dokument.paths).filter(([sti]) => sti.startsWith(ROT)).flatMap(([sti, { get }]) => {
    const skjema = get?.responses[200]?.content?.['application/json']?.schema;
    return get && skjema ? [{ id: get.operationId, sti: sti.slice(ROT.length), skjema, paakrevd: (get.parameters ?? []).filter((p) => p.in === 'query' && p.required === true).map((p) => p.name) }] : [];
  });
}

function adresse({ sti, paakrevd }: Rute): string {
  const fylt = sti.replace(/\{(\w+)\}/g, (_, navn: string) => {
    const slag = slagAv(sti, navn);
    return slag === 'versjon' ? '1' : fjord.ider[slag];
  });
  return `${fylt}?${paakrevd.map((navn) => `${navn}=${SPOERRING[navn] ?? fjord.ider[navn as keyof Bolk['ider']]}`).join('&')}`;
}

test('det rutene svarer, er det OpenAPI-dokumentet sier', async () => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
  const feil: string[] = [];
  const svart: string[] = [];
  for (const rute of lesRuter()) {
    const { status, kropp } = await fjord.klient.raa<unknown>('GET', adresse(rute), undefined, { aksepterer: 'application/json' });
    if (status !== 200) continue;
    svart.push(rute.id);
    const gyldig: ValidateFunction = ajv.compile({ ...rute.skjema, components: dokument.components });
    if (!gyldig(kropp)) feil.push(`${rute.id}: ${ajv.errorsText(gyldig.errors).slice(0, 400)}`);
  }
  expect(feil).toEqual([]);
  expect(svart.length).toBeGreaterThan(60);
}, 240_000);
