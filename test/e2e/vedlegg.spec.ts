import { createHash, randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { request } from 'node:http';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { bombe, docx, kryptertPdf, pdf } from '../../libs/platform/files/filer.testdata';
import { tokenFor } from '../support/token';
import { type Problem, Rutescene } from './rute.oppsett';

jest.setTimeout(90_000);

let s: Rutescene;
beforeAll(async () => { s = await Rutescene.ny('vedlegg'); }, 120_000);
afterAll(() => s?.stopp());

const filer = () => readdirSync(s.saksgang.konfigurasjon.filesUrl.startsWith('file:') ? fileURLToPath(s.saksgang.konfigurasjon.filesUrl) : join(s.saksgang.konfigurasjon.filesUrl), { recursive: true, withFileTypes: true }).filter((f) => f.isFile()).map((f) => f.name);
const framlegg = (...vedlegg: readonly object[]) => ({ beskrivelse: 'Rutinene spriker.', forslag: [{ alternativ: '1', punkter: ['Rutinen innføres.'] }], vedlegg });
const meld = (...vedlegg: readonly object[]) => s.innmelder.raa<Problem & { id: string }>('POST', '/saker', { tittel: 'Med vedlegg', sakstype: 'vedtak', saksframlegg: framlegg(...vedlegg) });

test('en fil sendes inn én gang, nevnes i et saksframlegg, og kommer uendret tilbake som noe å ta vare på', async () => {
  const bytes = await docx();
  const hash = createHash('sha256').update(bytes).digest('hex');
  const inn = await s.innmelder.lastOpp('Høring.docx', bytes);
  expect([inn.status, inn.kropp['hash'], inn.kropp['filtype'], inn.kropp['stoerrelse'], inn.hoder.get('location')]).toEqual([201, hash, 'docx', bytes.length, `/api/v1/vedlegg/vedlegg/${hash}`]);
  await s.innmelder.lastOpp('Høring.docx', bytes);
  expect(filer().filter((f) => f === hash)).toHaveLength(1);

  expect((await s.ou[0]!.leder.raa('GET', `/vedlegg/${hash}`)).status).toBe(404);
  expect((await s.innmelder.fil(`/vedlegg/${hash}`)).bytes).toEqual(bytes);
  expect((await meld({ navn: 'Høring', hash })).status).toBe(201);
  await s.ou[0]!.leder.ventTil(`/vedlegg/${hash}`, () => true);
  const ut = await s.ou[0]!.leder.fil(`/vedlegg/${hash}`);
  expect([ut.bytes.equals(bytes), ut.hoder.get('content-disposition'), ut.hoder.get('x-content-type-options'), ut.hoder.get('content-length')])
    .toEqual([true, "attachment; filename=\"H_ring.docx\"; filename*=UTF-8''H%C3%B8ring.docx", 'nosniff', String(bytes.length)]);
});

test('hva som tas imot, kan en spørre om, og svaret er det som gjelder', async () => {
  const { maksBytes, endelser, skannede } = await s.innmelder.hent<{ maksBytes: number; endelser: readonly string[]; skannede: readonly string[] }>('/vedlegg/regler');
  expect([maksBytes, skannede]).toEqual([s.saksgang.konfigurasjon.vedleggMaksBytes, ['pdf', 'png', 'jpg', 'jpeg']]);
  expect(endelser).toEqual(expect.arrayContaining([...skannede, 'docx', 'odt']));
  expect((await s.innmelder.lastOpp('Notat.docx', await docx())).status).toBe(201);
});

test('samme idempotensnøkkel gir samme svar for samme fil, og tar ikke imot en annen', async () => {
  const noekkel = randomUUID();
  const sendt = async (innhold: string) => s.innmelder.lastOpp<Problem & { id?: string; hash?: string }>('Notat.pdf', pdf(innhold), undefined, noekkel);
  const foerste = await sendt('det ene');
  expect(foerste.status).toBe(201);
  const foer = filer();
  expect((await sendt('det ene')).kropp).toEqual(foerste.kropp);
  const annen = await sendt('det andre');
  expect([annen.status, annen.kropp.type]).toEqual([422, '/problem/idempotensnoekkel-gjenbrukt']);
  expect(filer()).toEqual(foer);
});

test('et saksframlegg kan ikke vise til en fil som ikke er sendt inn, eller unnta en uten hjemmel', async () => {
  const ukjent = await meld({ navn: 'Notat', hash: 'b'.repeat(64) });
  expect([ukjent.status, ukjent.kropp.kode, ukjent.kropp.vakt]).toEqual([422, 'vedlegg-finnes-ikke', 'krev-vedlegg']);
  const hash = await s.innmelder.vedlegg('Notat.pdf', pdf());
  expect((await meld({ navn: 'Notat', hash, unntattOffentlighet: true })).kropp.kode).toBe('unntak-uten-hjemmel');
  expect((await meld({ navn: 'Notat', hash, unntattOffentlighet: true, hjemmel: 'offl. § 13' })).status).toBe(201);
});

test('det som ikke kan tas imot, avvises med grunnen, og ingenting blir liggende', async () => {
  const foer = filer();
  const svar = async (navn: string, bytes: Buffer) => {
    const { status, kropp } = await s.innmelder.lastOpp<Problem & { errors?: readonly { kode: string }[] }>(navn, bytes);
    return [status, kropp.type, kropp.kode ?? kropp.errors?.[0]?.kode];
  };
  expect(await svar('Notat.pdf', await docx())).toEqual([422, '/problem/filtype-avvist', 'utgir-seg-for-annet']);
  expect(await svar('Notat.pdf', Buffer.alloc(0))).toEqual([422, '/problem/ugyldig-verdi', 'tom-fil']);
  expect(await svar('Notat.pdf', kryptertPdf())).toEqual([422, '/problem/filtype-avvist', 'kryptert-fil']);
  expect(await svar('Notat.docx', await bombe())).toEqual([422, '/problem/arkivbombe', 'pakker-ut-til-for-mye']);
  expect(await svar('../Notat.pdf', pdf('a'))).toEqual([422, '/problem/ugyldig-verdi', 'ugyldig-filnavn']);
  expect(await svar('vedtak\u202Efdp.pdf', pdf('a'))).toEqual([400, '/problem/ugyldig-parameter', 'skriveretning']);
  expect(filer()).toEqual(foer);
});

/** Sends headers, and a body until somebody says no. */
async function send(hoder: Record<string, string>, biter: number): Promise<{ status: number; kropp: string }> {
  const token = await tokenFor('vedlegg-saksinnmelder');
  return new Promise((klar, feil) => {
    const r = request(`${s.saksgang.adresse}/api/v1/vedlegg/vedlegg?navn=Stor.pdf`, {
      method: 'POST', headers: { authorization: `Bearer ${token}`, 'content-type': 'application/pdf', 'idempotency-key': randomUUID(), ...hoder },
    }, (svar) => {
      let kropp = '';
      svar.setEncoding('utf8').on('data', (d: string) => { kropp += d; }).on('end', () => { klar({ status: svar.statusCode ?? 0, kropp }); r.destroy(); });
    });
    r.on('error', feil);
    r.flushHeaders();
    const mega = Buffer.alloc(1024 * 1024, 32);
    const neste = (igjen: number): void => { if (igjen > 0 && !r.destroyed) r.write(mega, () => neste(igjen - 1)); };
    neste(biter);
  });
}

test('en fil på 2 GB avvises før den er sendt, og en som vokser forbi grensen underveis, straks den gjør det', async () => {
  const foer = filer();
  const meldt = await send({ 'content-length': String(2 * 1024 ** 3) }, 0);
  expect([meldt.status, JSON.parse(meldt.kropp)]).toMatchObject([413, { type: '/problem/for-stor', detail: 'En fil kan være høyst 50 MB' }]);
  const umeldt = await send({ 'transfer-encoding': 'chunked' }, 51);
  expect([umeldt.status, JSON.parse(umeldt.kropp)]).toMatchObject([413, { type: '/problem/for-stor' }]);
  expect(filer()).toEqual(foer);
});
