import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { StorageFull } from '#eventsourcing';

/**
 * Writes a file that is there, whole, after a power cut, or not at all (a rename alone does not promise that).
 * @throws StorageFull
 */
export async function skrivVarig(mappe: string, navn: string, bytes: Uint8Array): Promise<void> {
  await medHalvFil(mappe, [bytes], (halv) => gjoerVarig(halv, mappe, navn));
}

/**
 * Writes what comes to a file that is on disk but has no name yet, and removes it unless `bruk` moves it.
 * @throws StorageFull
 */
export async function medHalvFil<T>(mappe: string, innhold: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, bruk: (sti: string) => Promise<T>): Promise<T> {
  await nyMappe(mappe);
  const halv = join(mappe, `.${randomUUID()}.halv`);
  try {
    const fil = await open(halv, 'wx', 0o640);
    try {
      for await (const bit of innhold) await fil.writeFile(bit);
      await fil.sync();
    } finally {
      await fil.close();
    }
    return await bruk(halv);
  } catch (feil) {
    throw (feil as NodeJS.ErrnoException).code === 'ENOSPC' ? new StorageFull('Fillageret er fullt', { cause: feil }) : feil;
  } finally {
    await rm(halv, { force: true });
  }
}

/** Gives a file that is on disk its name there. */
export async function gjoerVarig(halv: string, mappe: string, navn: string): Promise<void> {
  await nyMappe(mappe);
  await rename(halv, join(mappe, navn));
  await synk(mappe);
}

/** The name of a new directory stands in its parent, which must reach the disk too. */
export async function nyMappe(mappe: string): Promise<void> {
  let foerste = await mkdir(mappe, { recursive: true, mode: 0o750 });
  for (let m = mappe; foerste !== undefined; m = dirname(m)) {
    await synk(dirname(m));
    if (m === foerste) foerste = undefined;
  }
}

/** What was renamed, made or removed in a directory stays so after a power cut. */
export async function synk(mappe: string): Promise<void> {
  const katalog = await open(mappe, 'r');
  try {
    await katalog.sync();
  } finally {
    await katalog.close();
  }
}
