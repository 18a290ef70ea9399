import { type Entry, openPromise as aapneZip, type ZipFile } from 'yauzl';
import { Problem } from '../http/problem';

/** What an archive may hold when it is unpacked. */
const MAKS_UTPAKKET = 500 * 1024 * 1024;
const MAKS_FILER = 10_000;
/** Deflate cannot do better than 1032; real documents stay far below this, but for small ones. */
const MAKS_FORHOLD = 200;
const SMAATT = 10 * 1024 * 1024;

const bombe = () => new Problem('arkivbombe', { kode: 'pakker-ut-til-for-mye', melding: 'Filen pakker ut til for mye' });
const oedelagt = () => new Problem('filtype-avvist', { kode: 'oedelagt-fil', melding: 'Filen er ødelagt: innholdet kan ikke leses' });

/**
 * Judges an archive by what comes out of it: every file in it is unpacked, a piece at a time and to nowhere, and no further than is let in.
 * What the archive says of itself is not believed; files that share bytes, as bombs do, are counted each.
 * @param stoerrelse of the archive, in bytes
 * @throws Problem arkivbombe, filtype-avvist
 */
export async function krevIngenBombe(sti: string, stoerrelse: number): Promise<void> {
  const zip = await aapneZip(sti, { lazyEntries: true, autoClose: false, validateEntrySizes: false }).catch(() => undefined);
  if (!zip) throw oedelagt();
  try {
    await pakkUt(zip, Math.min(MAKS_UTPAKKET, Math.max(SMAATT, stoerrelse * MAKS_FORHOLD)));
  } catch (feil) {
    throw feil instanceof Problem ? feil : oedelagt();
  } finally {
    zip.close();
  }
}

async function pakkUt(zip: ZipFile, maks: number): Promise<void> {
  let [utpakket, filer] = [0, 0];
  for await (const fil of zip.eachEntry()) {
    if (fil.isEncrypted()) throw new Problem('filtype-avvist', { kode: 'kryptert-fil', melding: 'Filen er kryptert: send den uten passord' });
    if (++filer > MAKS_FILER || utpakket + fil.uncompressedSize > maks) throw bombe();
    const kom = await kommerUt(zip, fil, maks - utpakket);
    if (kom !== fil.uncompressedSize) throw oedelagt();
    utpakket += kom;
  }
}

/** @returns bytes */
async function kommerUt(zip: ZipFile, fil: Entry, rom: number): Promise<number> {
  let kom = 0;
  for await (const bit of await zip.openReadStreamPromise(fil)) {
    kom += (bit as Buffer).length;
    if (kom > rom) throw bombe();
  }
  return kom;
}
