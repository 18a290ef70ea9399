import { Boolsk, Dato, Enum, Hash, Heltall, Liste, Objekt, regel, Tekst, Utfylles, Uuid, Valgfri, variant } from '#platform';
import { type Ikrafttredelse, type Lenkeforhold, LENKEFORHOLD } from './sak.events';
import { SAKSSTATUSER } from './sak.form';

export class ForslagDto {
  @Tekst({ maks: 200 }) alternativ!: string;
  @Liste(regel.tekst({ maks: 5_000 }), { maks: 50 }) punkter!: string[];
}

export class VedleggDto {
  @Tekst({ maks: 255 }) navn!: string;
  /** Of a file sent to `vedlegg`. */
  @Hash() hash!: string;
  /** Kept out of the public version of the papers; then `hjemmel` says by which law. */
  @Valgfri() @Boolsk() unntattOffentlighet?: boolean;
  @Valgfri() @Tekst({ maks: 500 }) hjemmel?: string;
}

export class SeksjonDto {
  /** As the saksmal names the field. */
  @Tekst({ maks: 60 }) noekkel!: string;
  @Utfylles({ maks: 20_000 }) tekst = '';
}

/** What must be filled in, the saksmal says: see `saksmaler/gjeldende`. */
export class SaksframleggDto {
  @Utfylles({ maks: 20_000 }) beskrivelse = '';
  @Liste(() => ForslagDto, { maks: 20 }) forslag: ForslagDto[] = [];
  @Valgfri() @Liste(() => VedleggDto, { maks: 500 }) vedlegg?: VedleggDto[];
  /** The sak is kept out of what is made public, with its title, its files and what is decided; then `hjemmel` says by which law. */
  @Valgfri() @Boolsk() unntattOffentlighet?: boolean;
  @Valgfri() @Tekst({ maks: 500 }) hjemmel?: string;
  /** A title that the public may read. */
  @Valgfri() @Tekst({ maks: 500 }) offentligTittel?: string;
  /** Fields of the slag `seksjon`. */
  @Valgfri() @Liste(() => SeksjonDto, { maks: 50 }) seksjoner?: SeksjonDto[];
}

export class SaksinnmelderDto {
  @Valgfri() @Uuid() part?: string;
  @Valgfri() @Uuid() organ?: string;
}

export class MeldSakDto {
  @Utfylles({ maks: 500 }) tittel = '';
  @Tekst({ maks: 100 }) sakstype!: string;
  /** The body that it is reported to: its saksmal is followed, when it has one. */
  @Valgfri() @Uuid() tilOrgan?: string;
  @Valgfri() @Objekt(() => SaksinnmelderDto) paaVegneAv?: SaksinnmelderDto;
  @Objekt(() => SaksframleggDto) saksframlegg: SaksframleggDto = new SaksframleggDto();
}

export class ManglersvarDto {
  /** What a return asked for, word for word. */
  @Tekst({ maks: 500 }) mangel!: string;
  @Tekst({ maks: 5_000 }) svar!: string;
}

export class MeldPaaNyttDto extends MeldSakDto {
  /** What a return asked for, word for word, and that this submission answers. */
  @Valgfri() @Liste(regel.tekst({ maks: 500 }), { maks: 50 }) besvarteMangler?: string[];
  /** How it was answered, where one wants to say; what stands here is answered. */
  @Valgfri() @Liste(() => ManglersvarDto, { maks: 50 }) manglersvar?: ManglersvarDto[];
}

export class FormellSakDto extends MeldSakDto {
  @Uuid() behandlingId!: string;
}

export class ForberedelseDto {
  @Valgfri() @Tekst({ maks: 5_000 }) merknad?: string;
}

export class ReturDto {
  @Liste(regel.tekst({ maks: 500 }), { min: 1, maks: 50 }) mangler!: string[];
  @Tekst({ maks: 2_000 }) begrunnelse!: string;
}

export class BegrunnelseDto {
  @Tekst({ maks: 2_000 }) begrunnelse!: string;
}

export class SaksnummerDto {
  @Tekst({ maks: 50 }) saksnummer!: string;
  /** The body's name at the time; it need not exist any more. */
  @Tekst({ maks: 200 }) organ!: string;
  @Heltall(1900, 2200) aar!: number;
}

export class DokumentversjonDto {
  @Heltall(1, 10_000) versjon!: number;
  @Hash() hash!: string;
}

class AlleSignertDto {
  @Enum(['alle-signert']) regel!: 'alle-signert';
}
class AntallDto {
  @Enum(['antall']) regel!: 'antall';
  @Heltall(1, 200) antall!: number;
}
class ParvisDto {
  @Enum(['parvis']) regel!: 'parvis';
}
class FastDatoDto {
  @Enum(['fast-dato']) regel!: 'fast-dato';
  @Dato() dato!: string;
}

class SigneringsgruppeDto {
  @Liste(regel.uuid(), { min: 1, maks: 200 }) parter!: string[];
}

class BetingelseDto {
  @Enum(['betingelse']) regel!: 'betingelse';
  @Tekst({ maks: 2_000 }) betingelse!: string;
}

/** What is left out is asked for, all of it at once. */
export class UtsendelseDto {
  @Uuid() behandlingId!: string;
  @Heltall(0, 100) punkt!: number;
  @Uuid() avtaleId!: string;
  @Valgfri() @Objekt(() => DokumentversjonDto) dokumentversjon?: DokumentversjonDto;
  @Valgfri() @Liste(regel.uuid(), { maks: 200 }) parter?: string[];
  /** Parts by organisasjonsnummer: instead of their ids, or beside them. */
  @Valgfri() @Liste(regel.organisasjonsnummer(), { maks: 200 }) organisasjonsnumre?: string[];
  @Valgfri() @Dato() svarfrist?: string;
  @Valgfri() @Objekt(variant('regel', { 'alle-signert': () => AlleSignertDto, antall: () => AntallDto, parvis: () => ParvisDto, 'fast-dato': () => FastDatoDto, betingelse: () => BetingelseDto }))
  ikrafttredelse?: Ikrafttredelse;
  /** Days before the response deadline on which the silent are reminded. */
  @Valgfri() @Liste(regel.heltall(0, 365), { maks: 5 }) paaminnelser?: number[];
  /** Who signs before whom: groups in turn, each part in one. Left out: all at the same time. */
  @Valgfri() @Liste(() => SigneringsgruppeDto, { min: 1, maks: 200 }) rekkefoelge?: SigneringsgruppeDto[];
  /** As `avtaler/{id}/omstart` gave it: asked for where somebody has signed the round that this one replaces. */
  @Valgfri() @Uuid() fingeravtrykk?: string;
  /** No mail goes out now: the parts are told in another way, such as on paper. */
  @Valgfri() @Boolsk() utenBrev?: boolean;
}

export class LukkPunktDto extends BegrunnelseDto {
  @Uuid() behandlingId!: string;
  @Heltall(0, 100) punkt!: number;
}

export class LenkeDto {
  @Enum(LENKEFORHOLD) forhold!: Lenkeforhold;
  @Valgfri() @Uuid() tilSak?: string;
  /** Any number that the sak has had, as people write it (`OSO-sak 6/21`), instead of its id. */
  @Valgfri() @Tekst({ maks: 100 }) nummer?: string;
  /** For what has no sak here, such as a document or an older body's sak. */
  @Valgfri() @Tekst({ maks: 1_000 }) tekst?: string;
}

export class RettelseDto extends BegrunnelseDto {
  @Tekst({ maks: 200 }) gjelder!: string;
  @Tekst({ maks: 20_000 }) opprinnelig!: string;
  @Tekst({ maks: 20_000 }) rettet!: string;
  @Valgfri() @Uuid() behandlingId?: string;
}

export class ForfaltValgDto {
  /** As the sak numbers what waits. */
  @Heltall(1, 10_000) nr!: number;
  @Enum(['utfoer', 'dropp']) valg!: 'utfoer' | 'dropp';
}

export class GjenopptakelseDto extends BegrunnelseDto {
  /** One choice for each thing that fell due while the sak was suspended. */
  @Valgfri() @Liste(() => ForfaltValgDto, { maks: 1_000 }) valg?: ForfaltValgDto[];
}

export class FlyttingDto extends BegrunnelseDto {
  /** The step's id in the process that the sak follows. */
  @Tekst({ maks: 60 }) steg!: string;
}

export class SaksfilterDto {
  @Valgfri() @Enum(SAKSSTATUSER) status?: string;
  @Valgfri() @Enum(['ja']) mine?: 'ja';
  /** Words of the title, the beginning of its reference, or one of its numbers. */
  @Valgfri() @Tekst({ maks: 200 }) q?: string;
  @Valgfri() @Tekst({ maks: 100 }) sakstype?: string;
  /** A body that has, or has had, the sak. */
  @Valgfri() @Uuid() organ?: string;
  /** The part that it was reported for. */
  @Valgfri() @Uuid() part?: string;
  /** Any number that a sak ever had. */
  @Valgfri() @Tekst({ maks: 50 }) nummer?: string;
}
