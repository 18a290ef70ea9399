/** A mail to one part; one message however many receivers. */
export interface Brev {
  readonly messageId: string;
  readonly til: readonly { readonly navn: string; readonly epost: string }[];
  readonly emne: string;
  readonly tekst: string;
}

/** Why a mail was not taken; `endelig`: trying again will not help. */
export interface Postfeil {
  readonly endelig: boolean;
  readonly kode: string;
}

export abstract class Post {
  abstract send(brev: Brev): Promise<Postfeil | undefined>;
}

export abstract class Paaminnelseskoe {
  abstract leggTil(jobber: readonly { readonly id: string; readonly omMs: number }[]): Promise<void>;
  abstract vekk(arbeid: (id: string) => Promise<void>): void;
  abstract lukk(): Promise<void>;
}
