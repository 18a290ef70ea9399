export type Avvikskilde = 'reaksjon' | 'lesemodell' | 'paaminnelse' | 'vakthund' | 'jobb' | 'vedtak';
/** `proeves`: a person has asked for another attempt. The last two are final. */
export type Avvikstilstand = 'aapent' | 'proeves' | 'hoppet-over' | 'loest';

interface Stroem {
  readonly kategori: string;
  readonly id: string;
}

/** Something that should have happened by itself and did not. Ids, types and codes only: never what a person wrote or is called. */
export interface Avviksmelding {
  /** UUID, the same each time the same thing fails. */
  readonly id: string;
  /** Id of the helsefellesskap. */
  readonly tenant: string;
  readonly kilde: Avvikskilde;
  /** Of the reaction, read model or job. */
  readonly navn: string;
  readonly kode: string;
  /** A sentence in bokmål. */
  readonly melding: string;
  readonly hendelse?: { readonly hendelseId: string; readonly posisjon: string; readonly type: string } | undefined;
  /** Where the event stands. */
  readonly stroem?: Stroem | undefined;
  /** What was asked for. */
  readonly kommando?: (Stroem & { readonly type: string }) | undefined;
  /** The sak affected, where the streams above do not say. */
  readonly sakId?: string | undefined;
  readonly forsoek: number;
  /** Instant (ISO, UTC) of the first attempt. */
  readonly foerst: string;
}

/** Where incidents go, and what people have decided about them. The drift context answers; the platform only reports. */
export abstract class Avviksmottak {
  /** Safe to repeat: one that is open already stays as it is. @throws when it could not be recorded */
  abstract meld(avvik: Avviksmelding): Promise<void>;
  /** It succeeded after all. Safe to repeat. */
  abstract loest(tenant: string, id: string): Promise<void>;
  /** Ids that are not known (yet) are left out. */
  abstract tilstander(ider: readonly string[]): Promise<ReadonlyMap<string, Avvikstilstand>>;
}
