import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Problem } from '../http/problem';
import { bombe, docx, kryptertPdf, loeyn, pdf, pdfMedSkript, zip } from './filer.testdata';
import { filnavnfeil, somVedlegg } from './filnavn';
import { bedoemFil } from './filtype';

const UOPPGITT = 'application/octet-stream';

describe('en fil dømmes etter innholdet', () => {
  let mappe: string;
  beforeAll(() => { mappe = mkdtempSync(join(tmpdir(), 'filtype-')); });
  afterAll(() => rmSync(mappe, { recursive: true, force: true }));

  const doem = async (bytes: Buffer, navn: string, oppgitt = UOPPGITT) => {
    const sti = join(mappe, 'fil');
    writeFileSync(sti, bytes);
    return bedoemFil(sti, navn, oppgitt).catch((feil: unknown) => {
      if (!(feil instanceof Problem)) throw feil;
      return [feil.type, feil.valg.kode];
    });
  };

  test('en PDF og en Word-fil slipper inn, med typen innholdet har', async () => {
    expect(await doem(pdf(), 'Notat.PDF')).toEqual({ filtype: 'pdf', medietype: 'application/pdf' });
    expect(await doem(pdf(), 'Notat.pdf', 'application/pdf')).toEqual({ filtype: 'pdf', medietype: 'application/pdf' });
    expect(await doem(await docx(), 'Notat.docx')).toMatchObject({ filtype: 'docx' });
  });

  test('en fil som utgir seg for noe annet, tas ikke imot', async () => {
    expect(await doem(await docx(), 'Notat.pdf')).toEqual(['filtype-avvist', 'utgir-seg-for-annet']);
    expect(await doem(pdf(), 'Notat.pdf', 'image/png')).toEqual(['filtype-avvist', 'utgir-seg-for-annet']);
    expect(await doem(pdf(), 'Notat')).toEqual(['filtype-avvist', 'utgir-seg-for-annet']);
  });

  test('det som ikke er et dokument, tas ikke imot', async () => {
    expect(await doem(Buffer.from('#!/bin/sh\nrm -rf /'), 'Notat.pdf')).toEqual(['filtype-avvist', 'ukjent-filtype']);
    expect(await doem(Buffer.from(`MZ${'\0'.repeat(200)}`), 'Notat.pdf')).toEqual(['filtype-avvist', 'filtype-ikke-tillatt']);
    expect(await doem(await zip({ 'a.txt': Buffer.from('a') }), 'alt.zip')).toEqual(['filtype-avvist', 'filtype-ikke-tillatt']);
    expect(await doem((await docx()).subarray(0, 300), 'Notat.docx')).toEqual(['filtype-avvist', 'oedelagt-fil']);
  });

  test('en kryptert PDF og en som kjører et skript, tas ikke imot', async () => {
    expect(await doem(kryptertPdf(), 'Notat.pdf')).toEqual(['filtype-avvist', 'kryptert-fil']);
    expect(await doem(pdfMedSkript(), 'Notat.pdf')).toEqual(['skadelig-fil', 'pdf-starter-noe']);
    const paaSkillet = Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.alloc(1024 * 1024 - 14, 32), Buffer.from('/JavaScript (x)')]);
    expect(await doem(paaSkillet, 'Notat.pdf')).toEqual(['skadelig-fil', 'pdf-starter-noe']);
  });

  test('en zip-bombe tas ikke imot, heller ikke som Word-fil', async () => {
    expect(await doem(await bombe(), 'Notat.docx')).toEqual(['arkivbombe', 'pakker-ut-til-for-mye']);
    expect(await doem(await zip({ tomt: Buffer.alloc(20 * 1024 * 1024) }), 'alt.zip')).toEqual(['arkivbombe', 'pakker-ut-til-for-mye']);
  });

  test('et arkiv dømmes etter det som kommer ut, og ikke etter det den sier om seg selv', async () => {
    expect(await doem(await loeyn({ tomt: Buffer.alloc(20 * 1024 * 1024) }, 1_000), 'alt.zip')).toEqual(['arkivbombe', 'pakker-ut-til-for-mye']);
    expect(await doem(await loeyn({ a: Buffer.alloc(2_000), b: Buffer.alloc(10) }, 1_000), 'alt.zip')).toEqual(['filtype-avvist', 'oedelagt-fil']);
    const mange = Object.fromEntries(Array.from({ length: 12 }, (_, nr) => [`del${nr}`, Buffer.alloc(1024 * 1024)]));
    expect(await doem(await zip(mange), 'alt.zip')).toEqual(['arkivbombe', 'pakker-ut-til-for-mye']);
  });
});

describe('et filnavn', () => {
  test('er et navn og ingen vei, og leses slik det er skrevet', () => {
    expect(filnavnfeil('Høring – utkast 2.pdf')).toBeUndefined();
    for (const navn of ['../passwd.pdf', '..\\passwd.pdf', '/etc/passwd.pdf', 'C:fil.pdf', '.skjult.pdf']) expect(filnavnfeil(navn)?.kode).toBe('ugyldig-filnavn');
    expect(filnavnfeil('vedtak\u202Efdp.exe')?.kode).toBe('skriveretning');
    expect(filnavnfeil('a\r\nSet-Cookie: b.pdf')?.kode).toBeDefined();
  });

  test('i et hode kan ikke bryte ut av det', () => {
    expect(somVedlegg('Å "sitere".pdf')).toBe('attachment; filename="A_ _sitere_.pdf"; filename*=UTF-8\'\'%C3%85%20%22sitere%22.pdf');
  });
});
