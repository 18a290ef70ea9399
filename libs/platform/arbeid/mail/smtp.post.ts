import { createTransport, type Transporter } from 'nodemailer';
import { type Brev, Post, type Postfeil, somMelding, ugyldigMottaker, UTILGJENGELIG } from './post';

const TID = { connectionTimeout: 5_000, greetingTimeout: 5_000, socketTimeout: 20_000, dnsTimeout: 5_000 };
/** Connections are kept for the next mail. A mail whose connection breaks is never sent again behind our back: nobody knows whether it was taken. */
const FORBINDELSER = { pool: true, maxConnections: 10, maxRequeues: 0, idleTimeout: 10_000 } as const;

export class SmtpPost extends Post {
  private readonly transport: Transporter;

  /**
   * @param url `smtp://` or `smtps://`, with user and password where needed
   * @param lengstMs for one mail altogether: a server that answers one byte at a time keeps within every other limit
   */
  constructor(
    url: string,
    private readonly avsender: string,
    private readonly lengstMs = 45_000,
  ) {
    super();
    this.transport = createTransport({ url, ...TID, ...FORBINDELSER, disableFileAccess: true, disableUrlAccess: true });
  }

  async send(brev: Brev): Promise<Postfeil | undefined> {
    if (brev.til.length === 0 || brev.til.some(ugyldigMottaker)) return { kode: 'ugyldig-mottaker', endelig: true };
    try {
      await this.transport.sendMail({ ...somMelding(brev, this.avsender), signal: AbortSignal.timeout(this.lengstMs) });
      return undefined;
    } catch (feil) {
      return tolket(feil as { code?: string; responseCode?: number });
    }
  }

  override async lukk(): Promise<void> {
    this.transport.close();
  }
}

/** A refused log-in is our own mistake, not the receiver's: the mail is worth another attempt once it is mended. */
function tolket({ code, responseCode }: { code?: string; responseCode?: number }): Postfeil {
  if (responseCode === undefined) return { kode: UTILGJENGELIG, endelig: false };
  return { kode: String(responseCode), endelig: responseCode >= 500 && code !== 'EAUTH' };
}
