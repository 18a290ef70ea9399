import { readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { pdf } from '../../libs/platform/files/filer.testdata';
import { tokenFor } from '../support/token';
import { AVTALETEKST, Dossiersystem, type Historie, historien, sha256, SLUG, Zip } from './dossier.oppsett';

jest.setTimeout(120_000);

let fra: Dossiersystem;
let til: Dossiersystem;
let h: Historie;

beforeAll(async () => {
  [fra, til] = [await Dossiersystem.nytt(), await Dossiersystem.nytt()];
  h = await historien(fra);
}, 300_000);
afterAll(async () => {
  await fra?.stopp();
  await til?.stopp();
});

const iArkivet = (s: Dossiersystem, hash: string) => join(s.saksgang.konfigurasjon.filesUrl, hash.slice(0, 2), hash.slice(2, 4), hash);
const filer = (s: Dossiersystem) => readdirSync(s.saksgang.konfigurasjon.filesUrl, { recursive: true, withFileTypes: true }).filter((f) => f.isFile() && !f.parentPath.endsWith('til-side')).map((f) => f.name).sort();

test('det som stanser midt i mottaket, etterlater ingenting, og kan gjøres om igjen', async () => {
  const { bytes } = await fra.dossier(fra.sekretariat, `/saker/${h.sakId}/dossier`);
  await til.sekretariat.vedlegg('Noe.pdf', pdf('Noe annet'));
  const foer = filer(til);
  // A file stands where the directory of the last one should be made.
  const hindring = join(til.saksgang.konfigurasjon.filesUrl, sha256(AVTALETEKST).slice(0, 2));
  writeFileSync(hindring, 'i veien');
  const { status, kropp } = await til.lesInn(bytes);
  expect([status, JSON.stringify(kropp).includes(til.saksgang.konfigurasjon.filesUrl)]).toEqual([500, false]);
  rmSync(hindring);
  expect([filer(til), (await til.sekretariat.raa('GET', `/saker/${h.sakId}`)).status]).toEqual([foer, 404]);
  expect((await til.lesInn(bytes)).status).toBe(201);
  await til.sekretariat.ventTil(`/saker/${h.sakId}`, () => true);
  expect((await til.sekretariat.fil(`/vedlegg/${sha256(h.aapen)}`)).bytes.equals(h.aapen)).toBe(true);
});

test('den som går midt i nedlastingen, etterlater ingen åpne filer', async () => {
  const stor = Buffer.concat([pdf('Stor'), Buffer.alloc(30 * 1024 * 1024, 0x20)]);
  const hash = await fra.innmelder.vedlegg('Stor.pdf', stor);
  const sak = (await fra.innmelder.post('/saker', { tittel: 'Med en stor fil', sakstype: 'vedtak', saksframlegg: { beskrivelse: 'Stor.', forslag: [{ alternativ: '1', punkter: ['Ja.'] }], vedlegg: [{ navn: 'Stor', hash }] } })).id;
  expect(new Zip((await fra.dossier(fra.sekretariat, `/saker/${sak}/dossier`)).bytes).manifest.filer.map((f) => f.sjekksum)).toContain(hash);
  const token = await tokenFor('dossier-sekretaer');
  const pekerTil = (fd: string) => { try { return readlinkSync(`/proc/self/fd/${fd}`); } catch { return ''; } };
  const aapne = () => readdirSync('/proc/self/fd').map(pekerTil).filter((sti) => sti.startsWith(fra.saksgang.konfigurasjon.filesUrl));
  for (let nr = 0; nr < 3; nr++) {
    await new Promise<void>((ferdig, nei) => {
      const spurt = request(`${fra.saksgang.adresse}/api/v1/${SLUG}/saker/${sak}/dossier`, { headers: { authorization: `Bearer ${token}` } }, (svar) => {
        svar.once('data', () => { svar.destroy(); ferdig(); });
        svar.once('error', () => undefined);
      });
      spurt.once('error', nei).end();
    });
  }
  for (let forsoek = 0; aapne().length > 0 && forsoek < 400; forsoek++) await new Promise((klar) => setTimeout(klar, 25));
  expect(aapne()).toEqual([]);
});

test('en fil som er borte eller endret i arkivet, står som det i manifestet, og resten er med', async () => {
  rmSync(iArkivet(fra, sha256(h.aapen)));
  const skadet = iArkivet(fra, sha256(h.unntatt));
  writeFileSync(skadet, readFileSync(skadet).reverse());
  const { bytes } = await fra.dossier(fra.sekretariat, `/saker/${h.sakId}/dossier`);
  const { manifest } = new Zip(bytes);
  expect(manifest.mangler.map((m) => [m.tittel, m.grunn])).toEqual([['Kart over vaktområdet', 'mangler'], ['Hvem som jobber der', 'skadet']]);
  expect(manifest.filer.filter((f) => f.slag === 'dokument').map((f) => f.sjekksum)).toEqual([h.avtalehash, expect.any(String)]);
  const { status, kropp } = await til.lesInn(bytes);
  expect([status, kropp['mangler'], kropp['filer']]).toEqual([201, 2, 2]);
});
