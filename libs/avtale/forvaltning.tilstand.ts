import { type Delvis } from './hendelser/ikraft.events';
import { type Avtaleopplysninger } from './hendelser/register.events';

/** A part has given notice. */
export interface Oppsigelse {
  readonly dato: string;
  /** First day on which the part is bound no more. */
  readonly virkningsdato: string;
  readonly begrunnelse: string;
  readonly trukket: boolean;
}

/** One entry of one step of the hand-off; the last counts. */
export interface Overleveringsinnslag {
  readonly dato: string;
  /** Instant when it was entered. */
  readonly registrert: string;
  readonly registrertAv: string;
  readonly utfoertAv?: string | undefined;
  readonly kvittering?: { readonly referanse?: string | undefined; readonly url?: string | undefined; readonly hash?: string | undefined };
  /** Why the step does not concern this agreement. */
  readonly ikkeAktuelt?: string;
  readonly rettelse?: string | undefined;
}

/** What is known of an agreement beside its rounds: what the register says, who is bound, and what is done to keep it. */
export interface Avtaleforvaltning {
  readonly opplysninger: Avtaleopplysninger;
  /** By part, for all who were ever sent it. */
  readonly partsnavn: Readonly<Record<string, string>>;
  /** First day on which each part is bound, as told by events. */
  readonly bundet: Readonly<Record<string, string>>;
  readonly underRevisjon?: { readonly siden: string; readonly sakId?: string | undefined; readonly begrunnelse: string } | undefined;
  readonly oppsigelser: Readonly<Record<string, Oppsigelse>>;
  readonly erstattet?: { readonly avAvtaleId: string; readonly dato: string; readonly delvis?: Delvis | undefined };
  readonly gjennomganger: readonly { readonly dato: string; readonly merknad: string }[];
  readonly overlevering: Readonly<Record<string, readonly Overleveringsinnslag[]>>;
}

export const UFORVALTET: Avtaleforvaltning = { opplysninger: {}, partsnavn: {}, bundet: {}, oppsigelser: {}, gjennomganger: [], overlevering: {} };
