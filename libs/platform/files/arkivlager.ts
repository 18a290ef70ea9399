import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { skrivVarig } from './varig';

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

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
