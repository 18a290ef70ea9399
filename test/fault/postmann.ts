import { type AddressInfo, type Socket } from 'node:net';
import { type Readable } from 'node:stream';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';

export interface Tatt {
  readonly til: string;
  readonly messageId: string;
  readonly emne: string;
  /** Milliseconds since 1970 by the clock that the postman was given. */
  readonly naar: number;
}

/** What it does with those who come: takes the mail, says no for now, says nothing at all (nor on a connection that was kept), or dies with the mail in hand. */
export type Oppfoersel = 'tar' | 'avviser' | 'tier' | 'tier-etter-data' | 'doer-etter-data';

/** A real mail server. What it has answered 250 to stands in `tatt`; anything else it has not taken. */
export class Postmann {
  readonly tatt: Tatt[] = [];
  /** Mails that came so far as to the end of their data. */
  sett = 0;
  /** Connections, answered or not. */
  koblet = 0;
  oppfoersel: Oppfoersel = 'tar';
  /** Called when a mail has come and before it is answered; false: no answer is to be given. */
  foerSvar: ((messageId: string) => Promise<boolean>) | undefined;
  /** Called when 250 is on its way. */
  etterSvar: ((messageId: string) => void) | undefined;
  private readonly sokler = new Map<number, Socket>();
  private port = 0;
  private tjener = this.ny();

  constructor(private readonly naa: () => number) {}

  async start(): Promise<string> {
    await new Promise<void>((klar) => this.tjener.listen(this.port, '127.0.0.1', klar));
    this.port = (this.tjener.server.address() as AddressInfo).port;
    return `smtp://127.0.0.1:${this.port}`;
  }

  /** The machine is gone: everything open is cut, and nobody answers until `start`. */
  async stopp(): Promise<void> {
    const slutt = new Promise<void>((klar) => this.tjener.close(klar));
    for (const sokkel of this.sokler.values()) sokkel.destroy();
    await slutt;
    this.tjener = this.ny();
  }

  private ny(): SMTPServer {
    const tjener = new SMTPServer({
      authOptional: true, disabledCommands: ['STARTTLS', 'AUTH'], disableReverseLookup: true, logger: false, closeTimeout: 100,
      onConnect: (_oekt, ferdig) => {
        this.koblet++;
        if (this.oppfoersel !== 'tier') ferdig();
      },
      onRcptTo: (_adresse, _oekt, ferdig) => ferdig(this.oppfoersel === 'avviser' ? Object.assign(new Error('kom igjen'), { responseCode: 451 }) : undefined),
      onData: (stroem, oekt, ferdig) => void this.taImot(stroem, oekt, ferdig),
    });
    tjener.on('error', () => undefined);
    tjener.server.on('connection', (sokkel: Socket) => {
      const port = sokkel.remotePort ?? 0;
      this.sokler.set(port, sokkel);
      sokkel.once('close', () => this.sokler.delete(port)).on('error', () => undefined);
    });
    return tjener;
  }

  private async taImot(stroem: Readable, oekt: SMTPServerSession, ferdig: () => void): Promise<void> {
    const biter: Buffer[] = [];
    try {
      for await (const bit of stroem) biter.push(bit as Buffer);
    } catch {
      return;
    }
    this.sett++;
    if (this.oppfoersel === 'doer-etter-data') this.sokler.get(oekt.remotePort)?.destroy();
    if (this.oppfoersel === 'doer-etter-data' || this.oppfoersel === 'tier-etter-data' || this.oppfoersel === 'tier') return;
    const raa = Buffer.concat(biter).toString('utf8');
    const hode = (navn: string) => new RegExp(`^${navn}: (.*)$`, 'im').exec(raa)?.[1]?.trim() ?? '';
    const messageId = hode('Message-ID');
    if (this.foerSvar && !(await this.foerSvar(messageId))) return;
    for (const { address } of oekt.envelope.rcptTo) this.tatt.push({ til: address, messageId, emne: avkodet(hode('Subject')), naar: this.naa() });
    ferdig();
    this.etterSvar?.(messageId);
  }
}

/** The one form that our own subjects are sent in when they are not plain ASCII (RFC 2047, Q). */
function avkodet(hode: string): string {
  return hode.replace(/=\?UTF-8\?Q\?([^?]*)\?=/gi, (_, ord: string) => decodeURIComponent(ord.replaceAll('_', ' ').replace(/%/g, '%25').replace(/=([\dA-F]{2})/gi, '%$1')));
}
