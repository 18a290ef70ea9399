import { createHash } from 'node:crypto';
import { open, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pipeline, type Readable, Transform, type TransformCallback } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { gjoerVarig, medHalvFil, nyMappe, skrivVarig, synk } from './varig';

export interface Lagret {
  /** SHA-256 of the bytes, lower-case hex: the file's name for ever. */
  readonly hash: string;
  /** Bytes. */
  readonly stoerrelse: number;
}

/** Files by what is in them: the same bytes are stored once, and cannot be changed. */
export abstract class Arkivlager {
  /** On disk when it resolves; only then may an event name it. @throws StorageFull */
  abstract lagre(bytes: Uint8Array): Promise<Lagret>;
  /**
   * The same of a stream, a piece at a time. `proev` sees the file before it is kept, and refuses it by throwing.
   * @throws StorageFull, and what the stream and `proev` throw
   */
  abstract motta(innhold: AsyncIterable<Uint8Array>, proev: (sti: string, lagret: Lagret) => Promise<void>): Promise<Lagret>;
  /** Lets `bruk` have what comes as a file, which is gone when it is done. @throws StorageFull, and what the stream and `bruk` throw */
  abstract midlertidig<T>(innhold: AsyncIterable<Uint8Array>, bruk: (sti: string) => Promise<T>): Promise<T>;
  /** @returns undefined when there is none; a stream of a file that is no longer as it was, breaks off with SkadetFil before its end */
  abstract aapne(hash: string): Promise<{ readonly stoerrelse: number; readonly innhold: Readable } | undefined>;
  /** Reads a file through, a piece at a time, to see that it is there and as it was. */
  abstract proev(hash: string): Promise<'hel' | 'mangler' | 'skadet'>;
  /** @returns undefined when there is none @throws SkadetFil */
  abstract hent(hash: string): Promise<Buffer | undefined>;
  /** Whether the file may be named: it is there, and nobody is about to throw it. */
  abstract finnes(hash: string): Promise<boolean>;
  /** The first of two steps to throw a file: it can still be read, and no longer be named. `naa` is an instant. @returns whether it was there */
  abstract leggTilSide(hash: string, naa: string): Promise<boolean>;
  /** What lies aside, with the instant since when. */
  abstract tilSide(): Promise<readonly { readonly hash: string; readonly siden: string }[]>;
  /** The second step: back where it was, or gone. */
  abstract leggTilbake(hash: string): Promise<void>;
  abstract kast(hash: string): Promise<void>;
}

/** The bytes are no longer those that were stored. */
export class SkadetFil extends Error {}

const HASH = /^[0-9a-f]{64}$/;

/** A directory, or a volume that several machines share. */
export class Mappearkiv extends Arkivlager {
  private readonly rot: string;

  /** @param sted a path, or a file: address */
  constructor(sted: string) {
    super();
    this.rot = resolve(sted.startsWith('file:') ? fileURLToPath(sted) : sted);
  }

  async lagre(bytes: Uint8Array): Promise<Lagret> {
    const hash = sha256(bytes);
    const funnet = await stat(this.sti(hash)).catch(() => undefined);
    if (funnet?.size !== bytes.length) await skrivVarig(this.mappe(hash), hash, bytes);
    return { hash, stoerrelse: bytes.length };
  }

  async motta(innhold: AsyncIterable<Uint8Array>, proev: (sti: string, lagret: Lagret) => Promise<void>): Promise<Lagret> {
    const maalt = new Maalt();
    return medHalvFil(this.rot, maalt.gjennom(innhold), async (sti) => {
      const lagret = maalt.resultat();
      await proev(sti, lagret);
      const funnet = await stat(this.sti(lagret.hash)).catch(() => undefined);
      if (funnet?.size !== lagret.stoerrelse) await gjoerVarig(sti, this.mappe(lagret.hash), lagret.hash);
      return lagret;
    });
  }

  midlertidig<T>(innhold: AsyncIterable<Uint8Array>, bruk: (sti: string) => Promise<T>): Promise<T> {
    return medHalvFil(this.rot, innhold, bruk);
  }

  async aapne(hash: string): Promise<{ stoerrelse: number; innhold: Readable } | undefined> {
    if (!HASH.test(hash)) return undefined;
    const fil = (await hvisDetFinnes(open(this.sti(hash)))) ?? (await hvisDetFinnes(open(this.aside(hash)))) ?? (await hvisDetFinnes(open(this.sti(hash))));
    if (!fil) return undefined;
    const { size: stoerrelse } = await fil.stat();
    // Ends and breaks off both ends of it: who leaves half-way leaves no open file.
    return { stoerrelse, innhold: pipeline(fil.createReadStream(), new Uendret(hash), () => undefined) };
  }

  async proev(hash: string): Promise<'hel' | 'mangler' | 'skadet'> {
    const fil = await this.aapne(hash);
    if (!fil) return 'mangler';
    try {
      for await (const _ of fil.innhold) continue;
      return 'hel';
    } catch (feil) {
      if (feil instanceof SkadetFil) return 'skadet';
      throw feil;
    }
  }

  async hent(hash: string): Promise<Buffer | undefined> {
    if (!HASH.test(hash)) return undefined;
    const bytes = (await hvisDetFinnes(readFile(this.sti(hash)))) ?? (await hvisDetFinnes(readFile(this.aside(hash)))) ?? (await hvisDetFinnes(readFile(this.sti(hash))));
    if (bytes && sha256(bytes) !== hash) throw new SkadetFil(`Filen ${hash} er endret på disken`);
    return bytes;
  }

  async finnes(hash: string): Promise<boolean> {
    return HASH.test(hash) && (await hvisDetFinnes(stat(this.sti(hash)))) !== undefined;
  }

  async leggTilSide(hash: string, naa: string): Promise<boolean> {
    if (!(await this.finnes(hash))) return false;
    await nyMappe(this.sideveis);
    // The time first: a file aside without it would look as if it had lain there for long.
    await utimes(this.sti(hash), new Date(naa), new Date(naa));
    await this.flytt(this.sti(hash), this.aside(hash));
    return true;
  }

  async tilSide(): Promise<readonly { hash: string; siden: string }[]> {
    const navn = ((await hvisDetFinnes(readdir(this.sideveis))) ?? []).filter((n) => HASH.test(n));
    return Promise.all(navn.map(async (hash) => ({ hash, siden: (await stat(this.aside(hash))).mtime.toISOString() })));
  }

  async leggTilbake(hash: string): Promise<void> {
    await this.flytt(this.aside(hash), this.sti(hash));
  }

  async kast(hash: string): Promise<void> {
    await rm(this.aside(hash), { force: true });
    await synk(this.sideveis);
  }

  private async flytt(fra: string, til: string): Promise<void> {
    await rename(fra, til);
    await Promise.all([synk(dirname(fra)), synk(dirname(til))]);
  }

  private readonly sti = (hash: string): string => join(this.mappe(hash), hash);
  private readonly aside = (hash: string): string => join(this.sideveis, hash);

  private get sideveis(): string {
    return join(this.rot, 'til-side');
  }

  /** Not all in one directory: that would be slow with a million of them. */
  private mappe(hash: string): string {
    return join(this.rot, hash.slice(0, 2), hash.slice(2, 4));
  }
}

/** Counts and hashes what passes. */
class Maalt {
  private readonly sum = createHash('sha256');
  private stoerrelse = 0;

  async *gjennom(innhold: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
    for await (const bit of innhold) {
      this.sum.update(bit);
      this.stoerrelse += bit.length;
      yield bit;
    }
  }

  resultat = (): Lagret => ({ hash: this.sum.digest('hex'), stoerrelse: this.stoerrelse });
}

/** The last piece is held back until the whole is known to be what was stored. */
class Uendret extends Transform {
  private readonly sum = createHash('sha256');
  private siste: Uint8Array | undefined;

  constructor(private readonly hash: string) {
    super();
  }

  override _transform(bit: Uint8Array, _: BufferEncoding, neste: TransformCallback): void {
    this.sum.update(bit);
    if (this.siste) this.push(this.siste);
    this.siste = bit;
    neste();
  }

  override _flush(neste: TransformCallback): void {
    if (this.sum.digest('hex') !== this.hash) neste(new SkadetFil(`Filen ${this.hash} er endret på disken`));
    else neste(null, this.siste);
  }
}

/** @returns undefined when there is no such file */
async function hvisDetFinnes<T>(lest: Promise<T>): Promise<T | undefined> {
  return lest.catch((feil: NodeJS.ErrnoException) => {
    if (feil.code === 'ENOENT') return undefined;
    throw feil;
  });
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
