import { createHash } from 'node:crypto';
import { type FileHandle, open, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { gjoerVarig, medHalvFil, skrivVarig } from './varig';

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
  /** @returns undefined when there is none; a stream of a file that is no longer as it was, breaks off with SkadetFil before its end */
  abstract aapne(hash: string): Promise<{ readonly stoerrelse: number; readonly innhold: Readable } | undefined>;
  /** Reads a file through, a piece at a time, to see that it is there and as it was. */
  abstract proev(hash: string): Promise<'hel' | 'mangler' | 'skadet'>;
  /** @returns undefined when there is none @throws SkadetFil */
  abstract hent(hash: string): Promise<Buffer | undefined>;
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
    const funnet = await stat(join(this.mappe(hash), hash)).catch(() => undefined);
    if (funnet?.size !== bytes.length) await skrivVarig(this.mappe(hash), hash, bytes);
    return { hash, stoerrelse: bytes.length };
  }

  async motta(innhold: AsyncIterable<Uint8Array>, proev: (sti: string, lagret: Lagret) => Promise<void>): Promise<Lagret> {
    const maalt = new Maalt();
    return medHalvFil(this.rot, maalt.gjennom(innhold), async (sti) => {
      const lagret = maalt.resultat();
      await proev(sti, lagret);
      const funnet = await stat(join(this.mappe(lagret.hash), lagret.hash)).catch(() => undefined);
      if (funnet?.size !== lagret.stoerrelse) await gjoerVarig(sti, this.mappe(lagret.hash), lagret.hash);
      return lagret;
    });
  }

  async aapne(hash: string): Promise<{ stoerrelse: number; innhold: Readable } | undefined> {
    if (!HASH.test(hash)) return undefined;
    const fil = await open(join(this.mappe(hash), hash)).catch((feil: NodeJS.ErrnoException) => {
      if (feil.code === 'ENOENT') return undefined;
      throw feil;
    });
    return fil && { stoerrelse: (await fil.stat()).size, innhold: Readable.from(uendret(fil, hash), { objectMode: false }) };
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
    const bytes = await readFile(join(this.mappe(hash), hash)).catch((feil: NodeJS.ErrnoException) => {
      if (feil.code === 'ENOENT') return undefined;
      throw feil;
    });
    if (bytes && sha256(bytes) !== hash) throw new SkadetFil(`Filen ${hash} er endret på disken`);
    return bytes;
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
async function* uendret(fil: FileHandle, hash: string): AsyncGenerator<Uint8Array> {
  const maalt = new Maalt();
  let siste: Uint8Array | undefined;
  for await (const bit of maalt.gjennom(fil.createReadStream())) {
    if (siste) yield siste;
    siste = bit;
  }
  if (maalt.resultat().hash !== hash) throw new SkadetFil(`Filen ${hash} er endret på disken`);
  if (siste) yield siste;
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
