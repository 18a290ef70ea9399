import { type Frist, MAALFORMER, type Maalform } from '#felles';
import { Boolsk, Dato, Enum, fristvariant, Hash, Heltall, Liste, Objekt, regel, Tekst, Utfylles, Uuid, Valgfri } from '#platform';
import { MAATER, type Maate, MOTTAKERSLAG, type Mottakerslag, SPOERSMAALSSLAG, type Spoersmaalsslag } from './innspill.events';
import { UTKASTVALG } from './innspill.kommandoer';

class MottakerDto {
  @Enum(MOTTAKERSLAG) slag!: Mottakerslag;
  @Uuid() id!: string;
  /** Left out: as the round. */
  @Valgfri() @Boolsk() forventet?: boolean;
}

class SpoersmaalDto {
  @Utfylles({ maks: 2_000 }) tekst = '';
  @Enum(SPOERSMAALSSLAG) slag!: Spoersmaalsslag;
  /** What a question of kind `valg` may be answered with; at least two. */
  @Valgfri() @Liste(regel.tekst({ maks: 200 }), { maks: 50 }) valg?: string[];
  /** Left out: it may be passed over. */
  @Valgfri() @Boolsk() paakrevd?: boolean;
}

class VedleggDto {
  @Tekst({ maks: 200 }) navn!: string;
  /** Of a file that is sent in. */
  @Hash() hash!: string;
}

export class InnspillsutsendelseDto {
  @Utfylles({ maks: 300 }) tittel = '';
  @Liste(() => MottakerDto, { maks: 500 }) mottakere!: MottakerDto[];
  @Liste(() => SpoersmaalDto, { maks: 100 }) spoersmaal!: SpoersmaalDto[];
  /** `ikke-oppgitt`: without a deadline. */
  @Objekt(fristvariant()) frist!: Frist;
  /** *Kan sendes*: nobody is waited for. Left out: answers are expected. */
  @Valgfri() @Boolsk() frivillig?: boolean;
  /** Days before the deadline; left out: by the rule of the helsefellesskap for `sendes-til-innspill`. */
  @Valgfri() @Liste(regel.heltall(0, 365), { maks: 5 }) paaminnelser?: number[];
  /** Version of the sak's paper that input is asked on. */
  @Valgfri() @Heltall(1, 10_000) framlegg?: number;
  @Valgfri() @Liste(() => VedleggDto, { maks: 50 }) vedlegg?: VedleggDto[];
}

class UtkastvalgDto {
  /** Of a draft that a decision ordered. */
  @Uuid() id!: string;
  /** `tilside`: this round is sent in its place; `behold`: it stands beside it. */
  @Enum(UTKASTVALG) valg!: (typeof UTKASTVALG)[number];
  /** Why it is set aside. */
  @Valgfri() @Tekst({ maks: 2_000 }) begrunnelse?: string;
}

export class NyRundeDto extends InnspillsutsendelseDto {
  /** What becomes of each draft that the sak has. */
  @Valgfri() @Liste(() => UtkastvalgDto, { maks: 50 }) utkast?: UtkastvalgDto[];
  @Uuid() sakId!: string;
  /** The treatment and the point that ordered it, for a decision that left no draft. */
  @Valgfri() @Uuid() behandlingId?: string;
  @Valgfri() @Heltall(0, 1_000) punkt?: number;
}

export class InnspillsfristDto {
  @Objekt(fristvariant()) frist!: Frist;
  @Tekst({ maks: 2_000 }) begrunnelse!: string;
}

export class BegrunnelseDto {
  @Tekst({ maks: 2_000 }) begrunnelse!: string;
}

export class SammenstillingDto {
  /** Of the paper in the archive; left out: bokmål. */
  @Valgfri() @Enum(MAALFORMER) maalform?: Maalform;
}

export class RegistreringDto {
  /** Left out: done here by the receiver itself. */
  @Valgfri() @Enum(MAATER) maate?: Maate;
  /** How it came, when it was done elsewhere. */
  @Valgfri() @Tekst({ maks: 2_000 }) begrunnelse?: string;
}

export class VarselDto extends RegistreringDto {
  /** The day when the answer will come; for a whole month its last day. */
  @Dato() dato!: string;
}

class SpoersmaalssvarDto {
  /** Number of the question. */
  @Heltall(1, 100) nr!: number;
  /** The answer to a text question; beside a choice a comment. */
  @Valgfri() @Tekst({ maks: 20_000 }) tekst?: string;
  @Valgfri() @Boolsk() ja?: boolean;
  /** One of the question's choices, as it stands there. */
  @Valgfri() @Tekst({ maks: 200 }) valg?: string;
}

export class KladdDto {
  @Liste(() => SpoersmaalssvarDto, { maks: 100 }) svar!: SpoersmaalssvarDto[];
}

export class SvarDto extends RegistreringDto {
  /** Left out: the draft, as it is. */
  @Valgfri() @Liste(() => SpoersmaalssvarDto, { maks: 100 }) svar?: SpoersmaalssvarDto[];
}
