export interface Adresse {
  readonly navn: string;
  readonly epost: string;
}

export interface Brev {
  /** Stored before the first attempt: a mail sent twice is known by it. `<local@domain>`. */
  readonly messageId: string;
  readonly til: readonly Adresse[];
  readonly emne: string;
  /** Plain text. */
  readonly tekst: string;
}

/** The mail server gave no answer, or not in time. */
export const UTILGJENGELIG = 'utilgjengelig';

/** Why a mail did not go. `endelig`: asking again will not help. */
export interface Postfeil {
  /** The receiver's SMTP code, or a word such as `UTILGJENGELIG`. */
  readonly kode: string;
  readonly endelig: boolean;
}

/** The way out for mail. */
export abstract class Post {
  /** @returns undefined once the next mail server, or the disk, has taken it */
  abstract send(brev: Brev): Promise<Postfeil | undefined>;
  async lukk(): Promise<void> {}
}

const EPOST = /^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+$/;
const STYRETEGN = /\p{Cc}/u;

/** Nobody can smuggle in a receiver or a header: what looks like an attempt is refused, not mended. */
export function ugyldigMottaker({ navn, epost }: Adresse): boolean {
  return epost.length > 254 || !EPOST.test(epost) || STYRETEGN.test(navn);
}

/** The mail as nodemailer wants it: addresses as objects, never as text to be parsed. */
export function somMelding(brev: Brev, avsender: string) {
  return {
    messageId: brev.messageId,
    from: { name: 'Saksgang', address: avsender },
    to: brev.til.map(({ navn, epost }) => ({ name: navn, address: epost })),
    subject: brev.emne.replace(/\p{Cc}+/gu, ' '),
    text: brev.tekst,
    headers: { 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
