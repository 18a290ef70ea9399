import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileTypeFromFile } from 'file-type/node';
import { Problem, type Problemtype } from '../http/problem';
import { krevIngenBombe } from './arkivbombe';

/** What a case paper may have with it: endings as the content says, and the endings that people write for the same. */
const TILLATTE: Readonly<Record<string, readonly string[]>> = {
  pdf: ['pdf'], docx: ['docx'], xlsx: ['xlsx'], pptx: ['pptx'], odt: ['odt'], ods: ['ods'], odp: ['odp'], png: ['png'], jpg: ['jpg', 'jpeg'],
};
/** @returns the endings that a name may have, of all that is taken or of some */
export const filendelser = (typer: readonly string[] = Object.keys(TILLATTE)): string[] => typer.flatMap((type) => TILLATTE[type] ?? []);
const ZIPPEDE: ReadonlySet<string> = new Set(['zip', 'docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp']);

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
  if (ZIPPEDE.has(funnet.ext)) await krevIngenBombe(sti, (await stat(sti)).size);
  const endelser = TILLATTE[funnet.ext];
  if (!endelser) throw avvist('filtype-avvist', 'filtype-ikke-tillatt', `Filer av typen ${funnet.ext} tas ikke imot. Disse tas imot: PDF, Word, Excel, PowerPoint, OpenDocument, PNG og JPEG`);
  const endelse = extname(navn).slice(1).toLowerCase();
  const annenType = oppgitt !== 'application/octet-stream' && oppgitt !== funnet.mime;
  if (!endelser.includes(endelse) || annenType) throw avvist('filtype-avvist', 'utgir-seg-for-annet', `Navnet eller innholdstypen sier noe annet enn innholdet, som er ${funnet.ext}`);
  if (funnet.ext === 'pdf') await krevTryggPdf(sti);
  return { filtype: funnet.ext, medietype: funnet.mime };
}

const avvist = (type: Problemtype, kode: string, melding: string) => new Problem(type, { kode, melding });
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
