/** Content-addressed files; what has been stored is on disk. */
export abstract class Arkivlager {
  abstract lagre(innhold: Buffer): Promise<{ hash: string }>;
  /** @throws when there is no such file */
  abstract hent(hash: string): Promise<Uint8Array>;
}
