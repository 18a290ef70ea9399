import { createHash } from 'node:crypto';
import { createTransport } from 'nodemailer';
import { skrivVarig } from '../../files/varig';
import { type Brev, Post, type Postfeil, somMelding, ugyldigMottaker } from './post';

/** Without a mail server: each mail is a file `.eml`, named by its Message-ID, that any mail program opens. */
export class FilPost extends Post {
  private readonly lager = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });

  constructor(
    private readonly mappe: string,
    private readonly avsender: string,
  ) {
    super();
  }

  async send(brev: Brev): Promise<Postfeil | undefined> {
    if (brev.til.length === 0 || brev.til.some(ugyldigMottaker)) return { kode: 'ugyldig-mottaker', endelig: true };
    const { message } = await this.lager.sendMail(somMelding(brev, this.avsender));
    if (!Buffer.isBuffer(message)) throw new Error('Brevet ble ikke bygget ferdig');
    const navn = brev.messageId.replace(/[^\w.-]+/g, '').slice(0, 80);
    const merke = createHash('sha256').update(brev.messageId).digest('hex').slice(0, 8);
    await skrivVarig(this.mappe, `${navn}-${merke}.eml`, message);
    return undefined;
  }
}
