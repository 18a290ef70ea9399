import { type Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { type Pakkefil } from './innkalling';

type Aapne = (hash: string) => Promise<{ readonly innhold: Readable } | undefined>;

/**
 * A zip that is made while it is read: one file open at a time, none of them whole in memory. Stored, not squeezed: what people send
 * is squeezed already, and the same files give the same zip.
 */
export function pakke(forside: { readonly navn: string; readonly bytes: Buffer }, filer: readonly Pakkefil[], valg: { readonly mtime: Date; readonly aapne: Aapne }): Readable {
  const zip = new ZipFile();
  const ut = zip.outputStream as Readable;
  const { mtime, aapne } = valg;
  let aapen: Readable | undefined;
  zip.addBuffer(forside.bytes, forside.navn, { mtime, compress: false });
  for (const { hash, sti } of filer) {
    zip.addReadStreamLazy(sti, { mtime, compress: false }, (gi) => {
      aapne(hash).then((fil) => {
        if (!fil) throw new Error(`Filen ${hash} er ikke i arkivet`);
        aapen = fil.innhold;
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
