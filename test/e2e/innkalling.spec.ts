import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromBufferPromise } from 'yauzl';
import { buffer } from 'node:stream/consumers';
import { docx, pdf } from '../../libs/platform/files/filer.testdata';
import { lesHtml, lesPdf, tett } from '../support/les-dokument';
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

describe('en senere saksliste', () => {
  const ONDT = '<script>alert(1)</script> {{7*7}} ${9*9} & "x"';
  let senere: string;
  let notat: string;
  const pakken = (valg: string) => s.ou[0]!.leder.fil(`/moeter/${senere}/innkalling?${valg}`);
  const filen = (hash: string) => {
    const rot = s.saksgang.konfigurasjon.filesUrl;
    return join(rot, readdirSync(rot, { recursive: true }).map(String).find((sti) => sti.endsWith(hash)) ?? '');
  };

  beforeAll(async () => {
    const { leder } = s.ou[0]!;
    senere = await s.planlegg(s.ou[0]!, '2026-10-14');
    notat = await s.innmelder.vedlegg('Bilag.pdf', pdf('Bilaget som ble borte'));
    const meld = async (tittel: string, mer: object) => {
      const { id } = await s.innmelder.post('/saker', { tittel, sakstype: 'vedtak', saksframlegg: { beskrivelse: `Bakgrunn ${ONDT}`, forslag: [{ alternativ: '1', punkter: ['Rutinen innføres.'] }], ...mer } });
      await s.sekretariat.post(`/saker/${id}/forberedelse`);
      return id;
    };
    const foerste = await meld(`Åpen ${ONDT}`, {});
    const lukket = await meld(`Klagen fra ${HEMMELIG}`, { beskrivelse: HEMMELIG, unntattOffentlighet: true, hjemmel: 'offl. § 13', vedlegg: [{ navn: `Klage fra ${HEMMELIG}`, hash: await s.innmelder.vedlegg('Klage.pdf', pdf(`Klage: ${HEMMELIG}`)) }] });
    const { behandlingId } = await leder.post(`/moeter/${senere}/saksliste`, { sakId: foerste, minutter: 200 });
    await leder.post(`/moeter/${senere}/saksliste`, { sakId: lukket, minutter: 60 });
    await leder.post(`/moeter/${senere}/sakslisteversjoner`);
    const nytt = { beskrivelse: `Bakgrunn ${ONDT}`, forslag: [{ alternativ: '1', punkter: ['Rutinen innføres.'] }], vedlegg: [{ navn: 'Bilag', hash: notat }] };
    await s.innmelder.put(`/saker/${foerste}/saksframlegg`, nytt, { ifMatch: async () => (await s.innmelder.hent<{ revisjon: number }>(`/saker/${foerste}`)).revisjon });
    await leder.put(`/moeter/${senere}/saksliste/${String(behandlingId)}/tid`, { minutter: 30 });
    await leder.post(`/moeter/${senere}/forlengelse`, { slutt: '15:00', begrunnelse: 'Mange saker' });
    await leder.post(`/moeter/${senere}/saksliste`, { sakId: await meld('Den nye', {}) });
    await leder.post(`/moeter/${senere}/sakslisteversjoner`);
    await leder.ventTil<{ saksliste: readonly { saksnummer?: string }[] }>(`/moeter/${senere}`, (m) => m.saksliste.every((p) => p.saksnummer !== undefined));
  }, 120_000);

  test('har det som er nytt, først, og den gamle har tiden og papirene den ble sendt med', async () => {
    const [ny, gammel] = [lesHtml((await pakken('format=html')).bytes), lesHtml((await pakken('format=html&versjon=1')).bytes)];
    const titler = ny.deler.filter((d) => d.slag === 'H2').map((d) => d.tekst);
    expect(titler.slice(0, 2)).toEqual([tett('Nytt siden saksliste 1'), 'Innhold']);
    const linjer = ny.deler.map((d) => d.tekst);
    for (const linje of [`Endret saksframlegg: Sak 03/26 Åpen ${ONDT}`, 'Nytt vedlegg: Sak 03/26, Bilag', 'Ny sak: Sak 05/26 Den nye', 'Sakene er satt til 90 min, møtet er på 300 min, saker uten tid: 1.']) expect(linjer).toContain(tett(linje));
    expect(ny.deler.filter((d) => d.slag === 'RAD').map((d) => d.celler[4]).slice(1)).toEqual([tett('Endret saksframlegg. Nytt vedlegg'), '', 'Ny']);
    const da = gammel.deler.map((d) => d.tekst);
    expect(da).toContain(tett('Sakene er satt til 260 min, møtet er på 240 min. Det er for lite tid: det mangler 20 min.'));
    expect([da.includes(tett('Ny sak: Sak 05/26 Den nye')), da.some((t) => t.includes('Bilag'))]).toEqual([false, false]);
    expect(await s.ou[0]!.leder.hent(`/moeter/${senere}/sakslisteversjoner/1`)).toMatchObject({ tidsbudsjett: { satt: 260, moetet: 240 } });
    for (const [valg, status] of [['versjon=3', 404], ['versjon=0', 400], ['versjon=x', 400]] as const) expect((await s.ou[0]!.leder.raa('GET', `/moeter/${senere}/innkalling?${valg}`)).status).toBe(status);
  });

  test('finnes på nynorsk, med tekst som tekst, lenker fra innholdet og bokmerker til hver sak', async () => {
    const side = (await pakken('format=html&maalform=nn')).bytes.toString();
    expect([side.includes('<html lang="nn">'), side.includes('Nytt sidan sakliste 1'), side.includes('<script>'), side.includes('<a href="#sak-3">Sak 05/26 Den nye</a>'), side.includes('<h2 id="sak-3">')]).toEqual([true, true, false, true, true]);
    const { bytes } = await pakken('maalform=nn');
    const { spraak, deler, bokmerker, lenker } = await lesPdf(bytes);
    expect([spraak, deler.some((d) => d.tekst === tett(`Sak 03/26 Åpen ${ONDT}`))]).toEqual(['nn', true]);
    expect(bokmerker.filter((b) => b.startsWith('Sak '))).toEqual([`Sak 03/26 Åpen ${ONDT}`, `Sak 04/26 Klagen fra ${HEMMELIG}`, 'Sak 05/26 Den nye']);
    expect(lenker).toEqual(['sak-1', 'sak-2', 'sak-3']);
  });

  test('har i den offentlige utgaven ikke en byte av en sak som er unntatt', async () => {
    for (const versjon of ['1', '2']) {
      const zip = (await pakken(`format=zip&utgave=offentlig&versjon=${versjon}`)).bytes;
      const filer = await innholdet(zip);
      expect([...filer.keys()].some((navn) => navn.startsWith('02 '))).toBe(false);
      expect([zip.includes(Buffer.from(HEMMELIG, 'latin1')), zip.includes('Kari')]).toEqual([false, false]);
      const trykt = (await lesPdf(filer.get('innkalling-2026-10-14-offentlig.pdf') ?? Buffer.alloc(0)));
      expect(JSON.stringify(trykt)).not.toContain('Kari');
      const side = (await pakken(`format=html&utgave=offentlig&versjon=${versjon}`)).bytes.toString();
      expect([side.includes('Kari'), side.includes('Sak 04/26 Sak som er unntatt offentlighet'), side.includes('Unntatt offentlighet: offl. § 13')]).toEqual([false, true, true]);
    }
    expect((await pakken('format=html')).bytes.toString()).toContain(`Klagen fra ${HEMMELIG}`);
  });

  test('lages også når en fil er skadet eller borte: den står der med hvorfor, og de andre er med', async () => {
    for (const [ond, kode] of [['/Encrypt 5 0 R', 'kryptert-fil'], ['/OpenAction << /S /JavaScript >>', 'pdf-starter-noe']] as const) {
      expect((await s.innmelder.lastOpp<{ kode: string }>('Ond.pdf', Buffer.concat([pdf('x'), Buffer.from(ond)]))).kropp.kode).toBe(kode);
    }
    const stien = filen(notat);
    writeFileSync(stien, 'noe annet', { flag: 'r+' });
    const zip = await innholdet((await pakken('format=zip')).bytes);
    expect([...zip.keys()]).toEqual(['innkalling-2026-10-14.pdf', `02 04-26/1 Klage fra ${HEMMELIG}.pdf`]);
    const linjer = async (fil: Buffer) => (await lesPdf(fil)).deler.map((d) => d.tekst);
    expect(await linjer(zip.get('innkalling-2026-10-14.pdf')!)).toContain(tett('Bilag (filen er skadet og er ikke med) – ny'));
    rmSync(stien);
    expect(await linjer((await innholdet((await pakken('format=zip')).bytes)).get('innkalling-2026-10-14.pdf')!)).toContain(tett('Bilag (filen er ikke i arkivet) – ny'));
  });
});
