import { type AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { Klokke } from '#platform';

/** Set by the test, and then goes at the pace of real time: the queue counts in that. */
export class GaaendeKlokke extends Klokke {
  private fra = performance.now();
  private staar = false;

  constructor(private tid: string) {
    super();
  }

  naa(): string {
    return new Date(Date.parse(this.tid) + (this.staar ? 0 : performance.now() - this.fra)).toISOString();
  }

  sett(tid: string): void {
    this.fra = performance.now();
    this.tid = tid;
    this.staar = false;
  }

  /** Stands still at `tid` until `gaa`: what must come before a moment then does, however slow the machine. */
  stans(tid: string): void {
    this.sett(tid);
    this.staar = true;
  }

  gaa(): void {
    this.sett(this.tid);
  }
}

export interface Mottatt {
  readonly til: readonly string[];
  readonly messageId: string;
  readonly emne: string;
  readonly tekst: string;
  /** What the clock showed when it came. */
  readonly tid: string;
}

/** A mail server that says yes until told what else to answer. */
export class Postkasse {
  readonly brev: Mottatt[] = [];
  forsoek = 0;
  /** SMTP code for the next messages; undefined: accepted. */
  avvis: number | undefined;
  /** Takes the mail, but its yes never arrives: the sender hears something else. */
  jaGaarTapt = false;
  private readonly tjener: SMTPServer;

  constructor(klokke: Klokke) {
    this.tjener = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      onData: (stroem, oekt, ferdig) => {
        const deler: Buffer[] = [];
        stroem.on('data', (del: Buffer) => deler.push(del));
        stroem.on('end', () => {
          this.forsoek++;
          if (this.avvis !== undefined) return ferdig(Object.assign(new Error('avvist'), { responseCode: this.avvis }));
          const raa = Buffer.concat(deler).toString('utf8');
          const hode = (navn: string) => new RegExp(`^${navn}: (.*)$`, 'im').exec(raa)?.[1]?.trim() ?? '';
          this.brev.push({ til: oekt.envelope.rcptTo.map((r) => r.address), messageId: hode('Message-ID'), emne: hode('Subject'), tekst: raa.slice(raa.indexOf('\r\n\r\n')).replaceAll('=\r\n', ''), tid: klokke.naa() });
          ferdig(this.jaGaarTapt ? Object.assign(new Error('ikke hørt'), { responseCode: 451 }) : undefined);
        });
      },
    });
  }

  async start(): Promise<string> {
    await new Promise<void>((klar) => this.tjener.listen(0, '127.0.0.1', klar));
    return `smtp://127.0.0.1:${(this.tjener.server.address() as AddressInfo).port}`;
  }

  tilPart(part: string): Mottatt[] {
    return this.brev.filter((b) => b.til.includes(`${part}@eksempel.no`));
  }

  stopp(): Promise<void> {
    return new Promise((klar) => this.tjener.close(klar));
  }
}
