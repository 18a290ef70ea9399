import { fromBufferPromise } from 'yauzl';
import { buffer } from 'node:stream/consumers';
import { docx, pdf } from '../../libs/platform/files/filer.testdata';
import { Rutescene } from './rute.oppsett';

jest.setTimeout(90_000);

const HEMMELIG = 'Kari Testperson har søkt om fritak';
let s: Rutescene;
let moete: string;
beforeAll(async () => {
  s = await Rutescene.ny('innkalling');
  const { leder, id: organ } = s.ou[0]!;
  await leder.put(`/organer/${organ}/faste-punkter`, { titler: ['Godkjenning av innkalling'], begrunnelse: 'Slik begynner vi' });
  await leder.ventTil<{ fastePunkter: readonly string[] }>(`/organer/${organ}`, (o) => o.fastePunkter.length === 1);
  moete = await s.planlegg(s.ou[0]!, '2026-09-16');
  const [aapen, lukket, tabell] = [await s.innmelder.vedlegg('Notat.pdf', pdf('Et åpent notat')), await s.innmelder.vedlegg('Søknad.pdf', pdf(HEMMELIG)), await s.innmelder.vedlegg('Tabell.docx', await docx())];
  const sak = async (tittel: string, vedlegg: readonly object[]) => {
    const { id } = await s.innmelder.post('/saker', { tittel, sakstype: 'vedtak', saksframlegg: { beskrivelse: `Bakgrunnen for ${tittel} <b>`, forslag: [{ alternativ: '1', punkter: ['Rutinen innføres.'] }], vedlegg } });
    await s.sekretariat.post(`/saker/${id}/forberedelse`);
    await leder.post(`/moeter/${moete}/saksliste`, { sakId: id });
  };
  await sak('Den første', [{ navn: 'Notat', hash: aapen }, { navn: 'Søknad fra Kari', hash: lukket, unntattOffentlighet: true, hjemmel: 'offl. § 13' }]);
  await sak('Den andre', [{ navn: 'Tabell', hash: tabell }, { navn: 'Det samme uten merke', hash: lukket }]);
}, 120_000);
afterAll(() => s?.stopp());

const hent = (valg: string) => s.ou[0]!.leder.fil(`/moeter/${moete}/innkalling?${valg}`);

async function innholdet(zip: Buffer): Promise<ReadonlyMap<string, Buffer>> {
  const arkiv = await fromBufferPromise(zip, { lazyEntries: true });
  const filer = new Map<string, Buffer>();
  for await (const fil of arkiv.eachEntry()) filer.set(fil.fileName, await buffer(await arkiv.openReadStreamPromise(fil)));
  return filer;
}

test('innkallingen lages først når sakslisten er fastsatt, og har da innholdsside, saksframlegg og alle vedlegg', async () => {
  expect((await s.ou[0]!.leder.raa('GET', `/moeter/${moete}/innkalling`)).status).toBe(409);
  await s.ou[0]!.leder.post(`/moeter/${moete}/sakslisteversjoner`);
  await s.ou[0]!.leder.ventTil<{ saksliste: readonly { saksnummer?: string }[] }>(`/moeter/${moete}`, (m) => m.saksliste.every((p) => p.saksnummer !== undefined));

  const side = (await hent('format=html')).bytes.toString();
  for (const tekst of ['Godkjenning av innkalling', 'Den første', 'Bakgrunnen for Den andre &lt;b&gt;', 'Rutinen innføres.', 'Søknad fra Kari']) expect(side).toContain(tekst);
  expect((await hent('')).bytes.subarray(0, 5).toString()).toBe('%PDF-');
  const zip = await hent('format=zip');
  expect([zip.type, zip.hoder.get('content-disposition')]).toEqual(['application/zip', 'attachment; filename="innkalling-2026-09-16.zip"']);
  const filer = await innholdet(zip.bytes);
  expect([...filer.keys()]).toEqual(['innkalling-2026-09-16.pdf', '01 01-26/1 Notat.pdf', '01 01-26/2 Søknad fra Kari.pdf', '02 02-26/1 Tabell.docx', '02 02-26/2 Det samme uten merke.pdf']);
  expect(filer.get('01 01-26/2 Søknad fra Kari.pdf')).toEqual(pdf(HEMMELIG));
  expect((await hent('format=zip')).bytes.equals(zip.bytes)).toBe(true);
});

test('den offentlige utgaven har ikke en byte av et vedlegg som er unntatt, heller ikke der noen har glemt merket, og nevner det ikke ved navn', async () => {
  const zip = (await hent('format=zip&utgave=offentlig')).bytes;
  expect([...(await innholdet(zip)).keys()]).toEqual(['innkalling-2026-09-16-offentlig.pdf', '01 01-26/1 Notat.pdf', '02 02-26/1 Tabell.docx']);
  // Stored, not squeezed: what is in the zip stands there byte by byte.
  expect([zip.includes(pdf('Et åpent notat')), zip.includes(Buffer.from(HEMMELIG, 'latin1')), zip.includes('Kari')]).toEqual([true, false, false]);
  const side = (await hent('format=html&utgave=offentlig')).bytes.toString();
  expect([side.includes('Kari'), side.includes('Det samme'), side.includes('Unntatt offentlighet: offl. § 13')]).toEqual([false, false, true]);
});
