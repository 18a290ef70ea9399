import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lesPdf, tett } from '../support/les-dokument';
import { miljoe } from '../support/miljoe';
import { AVTALETEKST, Dossiersystem, type Historie, historien, sha256, Zip } from './dossier.oppsett';

jest.setTimeout(120_000);

const rot = join(__dirname, '..', '..');
let s: Dossiersystem;
let h: Historie;
let mappe: string;
let bytes: Buffer;
let hoder: Headers;
let zip: Zip;

beforeAll(async () => {
  mappe = mkdtempSync(join(miljoe('SAKSGANG_TEST_MAPPE'), 'dossier-'));
  s = await Dossiersystem.nytt();
  h = await historien(s);
  await s.sekretariat.ventTil<{ elementer: readonly unknown[] }>(`/saker/${h.sakId}/historikk?antall=200`, ({ elementer }) => elementer.length > 10);
  ({ bytes, hoder } = await s.dossier(s.sekretariat, `/saker/${h.sakId}/dossier?grunn=Innsynskrav`));
  zip = new Zip(bytes);
}, 240_000);
afterAll(async () => {
  rmSync(mappe, { recursive: true, force: true });
  await s?.stopp();
});

/** The check as a person runs it, on a file and without any server. */
async function sjekk(innhold: Uint8Array): Promise<{ kode: number; ut: string; feil: string }> {
  const sti = join(mappe, `${sha256(innhold).slice(0, 12)}.zip`);
  writeFileSync(sti, innhold);
  return new Promise((svar) => {
    execFile(process.execPath, [join(rot, 'dist/apps/cli/dossier-sjekk.js'), sti], { env: { PATH: process.env.PATH } }, (feil, ut, err) => svar({ kode: typeof feil?.code === 'number' ? feil.code : 0, ut, feil: err }));
  });
}

describe('et dossier som tas ut', () => {
  test('har alle filene slik de er, og manifestet sier hva hver av dem er', () => {
    const { filer, utgave, utelatt, mangler, hendelser } = zip.manifest;
    expect([utgave, utelatt, mangler]).toEqual(['hel', [], []]);
    expect(Object.keys(zip.filer).sort()).toEqual(['manifest.json', ...filer.map((f) => f.referanseDokumentfil)].sort());
    for (const f of filer) expect([f.referanseDokumentfil, f.sjekksum, f.filstoerrelse]).toEqual([f.referanseDokumentfil, sha256(zip.filer[f.referanseDokumentfil] ?? ''), zip.filer[f.referanseDokumentfil]?.length]);
    const dokumenter = filer.filter((f) => f.slag === 'dokument').map((f) => [f.tittel, f.sjekksum]);
    expect(dokumenter).toEqual(expect.arrayContaining([['Kart over vaktområdet', sha256(h.aapen)], ['Hvem som jobber der', sha256(h.unntatt)], ['Avtaletekst versjon 1', sha256(AVTALETEKST)]]));
    expect(zip.linjer).toHaveLength(hendelser);
    expect(hoder.get('saksgang-manifest')).toBe(sha256(zip.filer['manifest.json'] ?? ''));
  });

  test('har hver hendelse i saken og avtalen, i rekkefølge, og av det andre bare det som er om saken', () => {
    const { linjer } = zip;
    expect(linjer.map((l) => l.nr)).toEqual(linjer.map((_, i) => i + 1));
    const egne = linjer.filter((l) => l.omfang === 'hel').map((l) => l.type);
    expect(egne).toEqual(expect.arrayContaining(['SakMeldt', 'SakForberedt', 'SakVedtattISSU', 'SakSendtTilPartene', 'AvtaleOpprettet', 'AvtaleSendtTilPartene', 'PartGodkjente', 'PartSignerte', 'VedleggMottatt']));
    const moetet = linjer.filter((l) => l.stroem.startsWith('moete-'));
    expect(moetet.map((l) => l.type)).toContain('SakBehandletIMoete');
    expect(new Set(moetet.map((l) => l.omfang))).toEqual(new Set(['utdrag']));
    expect(bytes.includes('En helt annen sak')).toBe(false);
    expect(bytes.includes(h.andreSak)).toBe(false);
  });

  test('har en PDF som folk kan lese: hvor saken er, vedtaket ved siden av forslaget, og hva hver part svarte', async () => {
    const { deler, merket } = await lesPdf(Buffer.from(zip.filer['dossier.pdf'] ?? ''));
    expect(merket).toBe(true);
    const rader = deler.filter((d) => d.slag === 'RAD').map((d) => d.celler);
    const rad = (...celler: readonly string[]) => celler.map(tett);
    expect(deler[0]).toMatchObject({ slag: 'H1', tekst: tett('Felles vaktlag') });
    expect(rader).toContainEqual(rad('Status', 'sendt'));
    expect(rader).toContainEqual(rad('2', 'Ordningen evalueres.', 'Ordningen evalueres innen to år.'));
    expect(rader).toContainEqual(rad('Nordnes kommune', 'godkjent', '19.03.2026', '20.03.2026', 'Signe Signatar (i-saksgang)'));
    expect(rader).toContainEqual(rad('Fjordglimt sykehus', 'ikke svart', '', '', ''));
    expect(rader.some((r) => r.includes(tett('Avtalen ble sendt til 2 parter med svarfrist 20.04.2026')) && r.includes(tett('Siv Sekretær')))).toBe(true);
  });

  test('er det samme byte for byte når ingenting har skjedd, og uttaket står i historikken med hvem og hvorfor', async () => {
    const igjen = await s.dossier(s.sekretariat, `/saker/${h.sakId}/dossier`);
    expect(igjen.bytes.equals(bytes)).toBe(true);
    type Historikk = { elementer: readonly { hvem: { navn: string }; hvorfor: { begrunnelse: string | null }; data: { manifesthash: string } }[] };
    const { elementer } = await s.sekretariat.ventTil<Historikk>('/historikk?type=DossierTattUt', (l) => l.elementer.length >= 2);
    expect(elementer.map((e) => [e.hvem.navn, e.hvorfor.begrunnelse, e.data.manifesthash])).toEqual([null, 'Innsynskrav'].map((grunn) => ['Siv Sekretær', grunn, hoder.get('saksgang-manifest')]));
  });

  test('av en avtale har avtalen hel og vedtaket bak som utdrag', async () => {
    const avtale = new Zip((await s.dossier(s.sekretariat, `/avtaler/${h.avtaleId}/dossier`)).bytes);
    const typer = (omfang: string) => avtale.linjer.filter((l) => l.omfang === omfang).map((l) => l.type);
    expect(typer('hel')).toEqual(expect.arrayContaining(['AvtaleOpprettet', 'PartSignerte']));
    expect(typer('utdrag')).toEqual(expect.arrayContaining(['SakVedtattISSU', 'SakSendtTilPartene']));
    // Of the register only the right that the signature rests on.
    const signert = avtale.linjer.find((l) => l.type === 'PartSignerte')?.data?.['fullmakt'];
    expect(avtale.linjer.filter((l) => l.stroem.startsWith('fellesskap-')).map((l) => [l.type, l.omfang, l.data?.['tildelingId']])).toEqual([['RolleTildelt', 'utdrag', signert]]);
    expect(avtale.manifest.filer.filter((f) => f.slag === 'dokument').map((f) => [f.tittel, f.sjekksum])).toEqual([[expect.any(String), h.avtalehash], ['Signaturbevis', expect.any(String)]]);
  });

  test('av noe som ikke finnes, er det ingen', async () => {
    expect((await s.sekretariat.raa('GET', `/saker/${h.avtaleId}/dossier`)).status).toBe(404);
    expect((await s.sekretariat.raa('GET', `/avtaler/${h.sakId}/dossier`)).status).toBe(404);
  });
});

describe('det som er unntatt offentlighet', () => {
  test('er ikke med for den som ikke har rett til det, verken som fil eller ved navn: bare loven står der', async () => {
    const { bytes: redigert } = await s.dossier(h.post, `/saker/${h.sakId}/dossier`);
    const { manifest, filer } = new Zip(redigert);
    expect([manifest.utgave, manifest.utelatt]).toEqual(['redigert', [{ hva: 'En fil', hjemmel: 'offl. § 13' }]]);
    expect(manifest.filer.map((f) => f.sjekksum)).toContain(sha256(h.aapen));
    for (const ord of [sha256(h.unntatt), 'Hvem som jobber der', 'Personalliste']) expect(Object.entries(filer).filter(([, b]) => Buffer.from(b).includes(ord)).map(([navn]) => navn)).toEqual([]);
    expect(new Zip(redigert).tekst('hendelser.jsonl')).toContain('{"unntattOffentlighet":true,"hjemmel":"offl. § 13"}');
  });

  test('når saken selv er unntatt, er den bare en rekke hendelser uten innhold', async () => {
    const HEMMELIG = 'Varselet gjelder en navngitt leder';
    const saksframlegg = { beskrivelse: HEMMELIG, forslag: [{ alternativ: '1', punkter: [HEMMELIG] }], unntattOffentlighet: true, hjemmel: 'offl. § 13', offentligTittel: 'Personalsak' };
    const { id } = await s.innmelder.post('/saker', { tittel: HEMMELIG, sakstype: 'vedtak', saksframlegg });
    const redigert = new Zip((await s.dossier(h.post, `/saker/${id}/dossier`)).bytes);
    expect(redigert.linjer.map((l) => [l.type, l.data, l.utelatt])).toEqual([['SakMeldt', undefined, 'Unntatt offentlighet: offl. § 13']]);
    expect(redigert.json<{ gjelder: { tittel: string } }>('manifest.json').gjelder.tittel).toBe('Personalsak');
    expect(Object.entries(redigert.filer).filter(([, b]) => Buffer.from(b).includes(HEMMELIG)).map(([navn]) => navn)).toEqual([]);
    expect(tett((await lesPdf(Buffer.from(redigert.filer['dossier.pdf'] ?? ''))).deler.map((d) => `${d.tekst}${d.celler.join('')}`).join(''))).not.toContain(tett(HEMMELIG));
    expect(new Zip((await s.dossier(s.sekretariat, `/saker/${id}/dossier`)).bytes).tekst('hendelser.jsonl')).toContain(HEMMELIG);
  });

  test('er med for den som meldte saken', async () => {
    expect(new Zip((await s.dossier(s.innmelder, `/saker/${h.sakId}/dossier`)).bytes).manifest.utgave).toBe('hel');
  });
});

describe('kontrollen uten tjener', () => {
  test('sier at et urørt dossier er urørt, også når det er pakket om', async () => {
    for (const innhold of [bytes, zip.med({})]) {
      const { kode, ut, feil } = await sjekk(innhold);
      expect([feil, kode]).toEqual(['', 0]);
      expect(ut).toContain(hoder.get('saksgang-manifest'));
    }
  });

  test('sier hvilken fil som er endret, borte eller lagt til', async () => {
    const dokument = zip.manifest.filer.find((f) => f.slag === 'dokument')?.referanseDokumentfil ?? '';
    const endret = Uint8Array.from(zip.filer[dokument] ?? []);
    endret[3] = (endret[3] ?? 0) ^ 1;
    for (const [innhold, kode, fil] of [[zip.med({ [dokument]: endret }), 'fil-er-endret', dokument], [zip.med({ 'tilstand.json': undefined }), 'fil-mangler', 'tilstand.json'], [zip.med({ 'notat.txt': 'hei' }), 'fil-for-mye', 'notat.txt']] as const) {
      const svar = await sjekk(innhold);
      expect([svar.kode, svar.feil.includes(kode), svar.feil.includes(fil)]).toEqual([1, true, true]);
    }
    expect((await sjekk(Buffer.from('ikke en zip'))).feil).toContain('ikke-et-dossier');
    expect((await sjekk(bytes.subarray(0, bytes.length - 40))).feil).toContain('ikke-et-dossier');
  });
});
