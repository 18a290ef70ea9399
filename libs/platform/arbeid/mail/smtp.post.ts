import { createTransport, type Transporter } from 'nodemailer';
import { type Brev, Post, type Postfeil, somMelding, ugyldigMottaker } from './post';

const TID = { connectionTimeout: 5_000, greetingTimeout: 5_000, socketTimeout: 20_000, dnsTimeout: 5_000 };

export class SmtpPost extends Post {
  private readonly transport: Transporter;

  /** @param url `smtp://` or `smtps://`, with user and password where needed */
  constructor(
    url: string,
    private readonly avsender: string,
  ) {
    super();
    this.transport = createTransport({ url, ...TID, disableFileAccess: true, disableUrlAccess: true });
  }

  async send(brev: Brev): Promise<Postfeil | undefined> {
    if (brev.til.length === 0 || brev.til.some(ugyldigMottaker)) return { kode: 'ugyldig-mottaker', endelig: true };
    try {
      await this.transport.sendMail(somMelding(brev, this.avsender));
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
  if (responseCode === undefined) return { kode: 'utilgjengelig', endelig: false };
  return { kode: String(responseCode), endelig: responseCode >= 500 && code !== 'EAUTH' };
}
