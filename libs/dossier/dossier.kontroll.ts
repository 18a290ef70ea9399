import { createHash } from 'node:crypto';
import { type Readable } from 'node:stream';
import { type Entry, openPromise as aapneZip, type ZipFile } from 'yauzl';
import { type Fil, FORMATVERSJON, type Manifest, manifest as manifestskjema, STI } from './dossier.format';

export type Feilkode = 'ikke-et-dossier' | 'ukjent-manifest' | 'ukjent-formatversjon' | 'fil-mangler' | 'fil-er-endret' | 'fil-for-mye' | 'fil-to-ganger' | 'pakker-ut-til-for-mye';

/** What is wrong with a dossier. `nr` is the file's place in the manifest from 0; `fil` its name there, or in the zip. */
export interface Dossierfeil { readonly kode: Feilkode; readonly melding: string; readonly nr?: number | undefined; readonly fil?: string | undefined }

/** A manifest is read whole: it has a few hundred bytes for each file. */
const MAKS_MANIFEST = 20 * 1024 * 1024;

/** An opened dossier. Close it. */
export class Dossierpakke {
  private constructor(
    private readonly zip: ZipFile,
    private readonly poster: ReadonlyMap<string, Entry>,
    readonly manifest: Manifest,
    readonly manifesthash: string,
    private readonly ekstra: readonly Dossierfeil[],
  ) {}

  /** @param maksBytes what it may unpack to @returns what stands in the way, when it is no dossier at all */
  static async aapne(sti: string, maksBytes = Infinity): Promise<Dossierpakke | Dossierfeil> {
    const zip = await aapneZip(sti, { lazyEntries: true, autoClose: false }).catch(() => undefined);
    if (!zip) return { kode: 'ikke-et-dossier', melding: 'Dette er ikke en zip som kan leses' };
    const pakke = await les(zip, maksBytes).catch((): Dossierfeil => ({ kode: 'ikke-et-dossier', melding: 'Zip-filen er ødelagt' }));
    if ('kode' in pakke) zip.close();
    return 'kode' in pakke ? pakke : new Dossierpakke(zip, pakke.poster, pakke.manifest, pakke.manifesthash, pakke.ekstra);
  }

  lukk(): void {
    this.zip.close();
  }

  /** A file as it lies there; not judged. */
  async innhold({ referanseDokumentfil }: Pick<Fil, 'referanseDokumentfil'>): Promise<Readable> {
    const post = this.poster.get(referanseDokumentfil);
    if (!post) throw new Error('Filen er ikke i pakken');
    return this.zip.openReadStreamPromise(post);
  }

  /** Every file against the manifest: what is missing, changed or too many. Reads it all through, a piece at a time. */
  async kontroller(): Promise<readonly Dossierfeil[]> {
    const feil = [...this.ekstra];
    for (const [nr, fil] of this.manifest.filer.entries()) {
      const navn = fil.referanseDokumentfil;
      if (!this.poster.has(navn)) feil.push({ kode: 'fil-mangler', melding: `Fil nr. ${nr + 1} i manifestet er ikke i pakken`, nr, fil: navn });
      else if (!(await this.erHel(fil))) feil.push({ kode: 'fil-er-endret', melding: `Fil nr. ${nr + 1} i manifestet er ikke den som ble tatt ut`, nr, fil: navn });
    }
    return feil;
  }

  private async erHel(fil: Fil): Promise<boolean> {
    const sum = createHash('sha256');
    let stoerrelse = 0;
    try {
      for await (const bit of await this.innhold(fil)) {
        sum.update(bit as Buffer);
        stoerrelse += (bit as Buffer).length;
      }
    } catch {
      return false;
    }
    return stoerrelse === fil.filstoerrelse && sum.digest('hex') === fil.sjekksum;
  }
}

async function les(zip: ZipFile, maksBytes: number): Promise<Dossierfeil | { poster: Map<string, Entry>; manifest: Manifest; manifesthash: string; ekstra: Dossierfeil[] }> {
  const poster = new Map<string, Entry>();
  const ekstra: Dossierfeil[] = [];
  let utpakket = 0;
  for await (const post of zip.eachEntry()) {
    utpakket += post.uncompressedSize;
    if (utpakket > maksBytes) return { kode: 'pakker-ut-til-for-mye', melding: 'Pakken er for stor når den er pakket ut' };
    if (poster.has(post.fileName)) ekstra.push({ kode: 'fil-to-ganger', melding: 'En fil ligger to ganger i pakken', fil: post.fileName });
    // Packed again, a directory may have an entry of its own.
    if (!post.fileName.endsWith('/')) poster.set(post.fileName, post);
  }
  const bytes = await lesManifest(zip, poster.get(STI.manifest));
  if (!bytes) return { kode: 'ikke-et-dossier', melding: `Pakken har ingen ${STI.manifest}` };
  const funnet = tolket(bytes);
  if ('kode' in funnet) return funnet;
  const navn = new Set<string>([STI.manifest, ...funnet.filer.map((f) => f.referanseDokumentfil)]);
  if (navn.size !== funnet.filer.length + 1) return { kode: 'ukjent-manifest', melding: 'Manifestet nevner en fil to ganger' };
  for (const fil of poster.keys()) if (!navn.has(fil)) ekstra.push({ kode: 'fil-for-mye', melding: 'Pakken har en fil som manifestet ikke nevner', fil });
  return { poster, manifest: funnet, manifesthash: createHash('sha256').update(bytes).digest('hex'), ekstra };
}

async function lesManifest(zip: ZipFile, post: Entry | undefined): Promise<Buffer | undefined> {
  if (!post || post.uncompressedSize > MAKS_MANIFEST) return undefined;
  const biter: Buffer[] = [];
  for await (const bit of await zip.openReadStreamPromise(post)) biter.push(bit as Buffer);
  return Buffer.concat(biter);
}

function tolket(bytes: Buffer): Manifest | Dossierfeil {
  let raa: unknown;
  try {
    raa = JSON.parse(bytes.toString('utf8'));
  } catch {
    return { kode: 'ukjent-manifest', melding: 'Manifestet er ikke JSON' };
  }
  const { formatversjon } = (raa ?? {}) as { formatversjon?: unknown };
  if (typeof formatversjon === 'number' && formatversjon > FORMATVERSJON) return { kode: 'ukjent-formatversjon', melding: `Dossieret er skrevet av et nyere program: formatversjonen er høyere enn ${FORMATVERSJON}` };
  const lest = manifestskjema.safeParse(raa);
  return lest.success ? lest.data : { kode: 'ukjent-manifest', melding: 'Manifestet har ikke formen til et dossier fra Saksgang' };
}
