import { connect, type Socket } from 'node:net';

/** An answer as it came over the wire. */
export interface Raasvar {
  readonly status: number;
  /** Names in lower case; the last of several. */
  readonly hoder: Readonly<Record<string, string>>;
  readonly kropp: string;
  /** The server closed the connection within the time given. */
  readonly lukket: boolean;
}

export interface Foresporsel {
  readonly metode?: string;
  readonly sti?: string;
  /** A list sends the header several times; undefined leaves out one of the usual. */
  readonly hoder?: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly kropp?: string | Buffer;
  /** Sent as it stands instead of all the above. */
  readonly raatt?: string;
  /** Announce a body but send only this much of it. */
  readonly holdIgjen?: boolean;
}

/** Header names keep their case and order; nothing is added but Content-Length. */
export function bytesAv({ metode = 'GET', sti = '/', hoder = {}, kropp, raatt, holdIgjen }: Foresporsel): Buffer {
  if (raatt !== undefined) return Buffer.from(raatt, 'latin1');
  const innhold = kropp === undefined ? undefined : Buffer.from(kropp as string);
  const linjer = Object.entries(hoder).flatMap(([navn, verdi]) => [verdi ?? []].flat().map((v) => `${navn}: ${v}`));
  if (innhold && !('Content-Length' in hoder) && !('Transfer-Encoding' in hoder)) linjer.push(`Content-Length: ${innhold.length}`);
  const hode = Buffer.from(`${metode} ${sti} HTTP/1.1\r\n${linjer.join('\r\n')}\r\n\r\n`, 'latin1');
  return holdIgjen || !innhold ? hode : Buffer.concat([hode, innhold]);
}

/** Sends bytes and reads one answer. @throws when no whole answer has come after `fristMs` */
export function send(port: number, bytes: Buffer | readonly Buffer[], fristMs = 10_000): Promise<Raasvar> {
  return new Promise((ferdig, feil) => {
    const sokkel = connect(port, '127.0.0.1');
    const deler: Buffer[] = [];
    const klokke = setTimeout(() => slutt(new Error('Ikke noe helt svar i tide')), fristMs);
    const slutt = (grunn?: Error): void => {
      clearTimeout(klokke);
      const svar = tolk(Buffer.concat(deler), sokkel.readableEnded || sokkel.closed);
      sokkel.destroy();
      if (svar) ferdig(svar);
      else feil(grunn ?? new Error('Forbindelsen ble brutt uten svar'));
    };
    sokkel.on('data', (del) => {
      deler.push(del);
      // A connection that is about to be closed is waited for, a living one is not.
      if (tolk(Buffer.concat(deler), false)) setTimeout(slutt, 20);
    });
    sokkel.on('end', () => slutt());
    sokkel.on('error', (grunn) => slutt(grunn));
    void skriv(sokkel, Buffer.isBuffer(bytes) ? [bytes] : bytes);
  });
}

async function skriv(sokkel: Socket, deler: readonly Buffer[]): Promise<void> {
  for (const del of deler) {
    if (!sokkel.writable) return;
    await new Promise<void>((ferdig) => sokkel.write(del, () => ferdig()));
    if (deler.length > 1) await new Promise((klar) => setTimeout(klar, 200));
  }
}

function tolk(bytes: Buffer, lukket: boolean): Raasvar | undefined {
  const skille = bytes.indexOf('\r\n\r\n');
  if (skille < 0) return undefined;
  const [linje = '', ...linjer] = bytes.subarray(0, skille).toString('latin1').split('\r\n');
  const status = Number(linje.split(' ')[1]);
  if (status === 100) return tolk(bytes.subarray(skille + 4), lukket);
  const hoder = Object.fromEntries(linjer.map((l) => [l.slice(0, l.indexOf(':')).toLowerCase(), l.slice(l.indexOf(':') + 1).trim()]));
  const kropp = bytes.subarray(skille + 4);
  if (!lukket && status !== 204 && kropp.length < Number(hoder['content-length'] ?? Infinity)) return undefined;
  return { status, hoder, kropp: kropp.toString(), lukket };
}
