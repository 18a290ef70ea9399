import { createReadStream } from 'node:fs';
import { extname } from 'node:path';
import { fileTypeFromFile } from 'file-type/node';
import { openPromise as aapneZip } from 'yauzl';
import { Problem, type Problemtype } from '../http/problem';

/** What a case paper may have with it: endings as the content says, and the endings that people write for the same. */
const TILLATTE: Readonly<Record<string, readonly string[]>> = {
  pdf: ['pdf'], docx: ['docx'], xlsx: ['xlsx'], pptx: ['pptx'], odt: ['odt'], ods: ['ods'], odp: ['odp'], png: ['png'], jpg: ['jpg', 'jpeg'],
};
const ZIPPEDE: ReadonlySet<string> = new Set(['zip', 'docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp']);

/** What an archive may hold when it is unpacked. */
const MAKS_UTPAKKET = 500 * 1024 * 1024;
const MAKS_FILER = 10_000;
/** Deflate cannot do better than 1032; real documents stay far below this, but for small ones. */
const MAKS_FORHOLD = 200;
const SMAATT = 10 * 1024 * 1024;

export interface Filtype {
  /** As the content says, never as the name does. */
  readonly filtype: string;
  readonly medietype: string;
}

/**
 * Judges a file by what is in it.
 * @param navn as the sender calls it; its ending must say the same as the content
 * @param oppgitt media type that the sender states; `application/octet-stream` states none
 * @throws Problem filtype-avvist, arkivbombe, skadelig-fil
 */
export async function bedoemFil(sti: string, navn: string, oppgitt: string): Promise<Filtype> {
  const funnet = await fileTypeFromFile(sti);
  if (!funnet) throw avvist('filtype-avvist', 'ukjent-filtype', 'Innholdet er ikke av en type som tas imot. Disse tas imot: PDF, Word, Excel, PowerPoint, OpenDocument, PNG og JPEG');
  if (ZIPPEDE.has(funnet.ext)) await krevIngenBombe(sti);
  const endelser = TILLATTE[funnet.ext];
  if (!endelser) throw avvist('filtype-avvist', 'filtype-ikke-tillatt', `Filer av typen ${funnet.ext} tas ikke imot. Disse tas imot: PDF, Word, Excel, PowerPoint, OpenDocument, PNG og JPEG`);
  const endelse = extname(navn).slice(1).toLowerCase();
  const annenType = oppgitt !== 'application/octet-stream' && oppgitt !== funnet.mime;
  if (!endelser.includes(endelse) || annenType) throw avvist('filtype-avvist', 'utgir-seg-for-annet', `Navnet eller innholdstypen sier noe annet enn innholdet, som er ${funnet.ext}`);
  if (funnet.ext === 'pdf') await krevTryggPdf(sti);
  return { filtype: funnet.ext, medietype: funnet.mime };
}

const avvist = (type: Problemtype, kode: string, melding: string) => new Problem(type, { kode, melding });
const bombe = () => avvist('arkivbombe', 'pakker-ut-til-for-mye', 'Filen pakker ut til for mye');

/** By the archive's own list; nothing is unpacked here. Files that share bytes, as bombs do, are counted each. */
async function krevIngenBombe(sti: string): Promise<void> {
  const zip = await aapneZip(sti, { lazyEntries: true, autoClose: true }).catch(() => undefined);
  if (!zip) throw avvist('filtype-avvist', 'oedelagt-fil', 'Filen er ødelagt: innholdet kan ikke leses');
  try {
    let [pakket, utpakket, filer] = [0, 0, 0];
    for await (const fil of zip.eachEntry()) {
      pakket += fil.compressedSize;
      utpakket += fil.uncompressedSize;
      if (fil.isEncrypted()) throw avvist('filtype-avvist', 'kryptert-fil', 'Filen er kryptert: send den uten passord');
      if (++filer > MAKS_FILER || utpakket > MAKS_UTPAKKET) throw bombe();
    }
    if (utpakket > SMAATT && utpakket > pakket * MAKS_FORHOLD) throw bombe();
  } catch (feil) {
    throw feil instanceof Problem ? feil : avvist('filtype-avvist', 'oedelagt-fil', 'Filen er ødelagt: innholdet kan ikke leses');
  } finally {
    zip.close();
  }
}

const KRYPTERT = /\/Encrypt\s*(?:\d+\s+\d+\s+R|<<)/;
/** Starts something when it is opened. Not seen inside compressed objects: no viewer that people use runs them unasked. */
const STARTER_NOE = /\/(?:JavaScript|Launch)\b/;
/** The longest match, and more. */
const OVERLAPP = 256;

async function krevTryggPdf(sti: string): Promise<void> {
  let hale = '';
  for await (const bit of createReadStream(sti, { encoding: 'latin1', highWaterMark: 1024 * 1024 })) {
    const tekst = hale + String(bit);
    if (KRYPTERT.test(tekst)) throw avvist('filtype-avvist', 'kryptert-fil', 'PDF-en er kryptert: send den uten passord');
    if (STARTER_NOE.test(tekst)) throw avvist('skadelig-fil', 'pdf-starter-noe', 'PDF-en starter et program eller et skript når den åpnes: lagre den på nytt uten det');
    hale = tekst.slice(-OVERLAPP);
  }
}
