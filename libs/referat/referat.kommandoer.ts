import { type CommandsOf } from '#eventsourcing';
import { type Maalform, type Tilgang } from '#felles';
import { type Endring, type Kommentarutfall, type ReferatData } from './referat.events';
import { type Referatgrunnlag } from './referat.grunnlag';

export type ReferatKommandoer = CommandsOf<{
  /** Left out: as the last draft, or as the body writes. */
  LagReferatutkast: { maalform?: Maalform | undefined };
  SendReferatTilKommentar: { frist: string; mottakere?: string[] | undefined };
  KommenterReferat: { kommentarId: string; fra: string; behandlingId?: string | undefined; tekst: string };
  MeldIngenMerknader: { fra: string };
  BesvarReferatkommentar: { kommentarId: string; utfall: Kommentarutfall; svar: string; endring?: Endring | undefined };
  /** `innholdshash` of the draft that was read: nobody finishes what they have not seen. */
  FerdigstillReferat: { innholdshash: string };
  PubliserReferat: Record<string, never>;
  GodkjennReferat: ReferatData<'ReferatGodkjent'>;
  RettReferat: { behandlingId?: string | undefined; opprinnelig: string; rettet: string; begrunnelse: string };
}>;

export type ReferatKommando<T extends ReferatKommandoer['type'] = ReferatKommandoer['type']> = Extract<ReferatKommandoer, { type: T }>;

/** What the rules of minutes must know from elsewhere. */
export interface ReferatFakta {
  readonly tilgang: Tilgang;
  /** The meeting: now for a new draft, else as it was at the position of the last one. */
  readonly grunnlag?: Referatgrunnlag | undefined;
  /** Position that `grunnlag` was read at; digits. */
  readonly posisjon: string;
  /** The day of the command in Norwegian time. */
  readonly idag: string;
  /** Those of the persons named that are registered in the helsefellesskap. */
  readonly kjentePersoner?: readonly string[] | undefined;
  /** The form of Norwegian that the body writes; for a new draft. */
  readonly organetsMaalform?: Maalform | undefined;
}
