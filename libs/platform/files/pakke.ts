import { type Readable } from 'node:stream';
import { ZipFile } from 'yazl';

/** A file in a pack: where it lies there, and its bytes or the hash that the archive has it under. */
export type Pakkefil = { readonly sti: string } & ({ readonly bytes: Uint8Array } | { readonly hash: string });

interface Pakkevalg {
  /** Left out: none that tells anything, and the same in every time zone. */
  readonly mtime?: Date;
  readonly aapne: (hash: string) => Promise<{ readonly innhold: Readable } | undefined>;
}

/** The first day that a zip can say. */
const INGEN_TID = { mtime: new Date(1980, 0, 1), forceDosTimestamp: true };

/**
 * A zip that is made while it is read: one file open at a time, none of the archive's whole in memory. Stored, not squeezed: what people
 * send is squeezed already, and the same files give the same zip.
 */
export function pakke(filer: readonly Pakkefil[], { mtime, aapne }: Pakkevalg): Readable {
  const zip = new ZipFile();
  const ut = zip.outputStream as Readable;
  const valg = { ...(mtime ? { mtime } : INGEN_TID), compress: false };
  let aapen: Readable | undefined;
  for (const fil of filer) {
    if ('bytes' in fil) {
      zip.addBuffer(Buffer.from(fil.bytes), fil.sti, valg);
      continue;
    }
    const { hash, sti } = fil;
    zip.addReadStreamLazy(sti, valg, (gi) => {
      aapne(hash).then((funnet) => {
        if (!funnet) throw new Error(`Filen ${hash} er ikke i arkivet`);
        aapen = funnet.innhold;
        // Who asked may have left while it was opened.
        if (ut.destroyed) aapen.destroy();
        // Broken off is better than whole and wrong.
        aapen.once('error', (feil) => ut.destroy(feil));
        gi(null, aapen);
      }).catch((feil: unknown) => ut.destroy(feil as Error));
    });
  }
  ut.once('close', () => aapen?.destroy());
  zip.end();
  return ut;
}
