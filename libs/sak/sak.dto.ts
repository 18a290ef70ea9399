import { Boolsk, Dato, Enum, Hash, Heltall, Liste, Objekt, regel, Tekst, Uuid, Valgfri, variant } from '#platform';
import { type Ikrafttredelse, type Lenkeforhold, LENKEFORHOLD } from './sak.events';

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

export class SaksframleggDto {
  @Tekst({ maks: 20_000 }) beskrivelse!: string;
  @Liste(() => ForslagDto, { maks: 20 }) forslag: ForslagDto[] = [];
  @Valgfri() @Liste(() => VedleggDto, { maks: 500 }) vedlegg?: VedleggDto[];
  /** The sak is kept out of what is made public, with its title, its files and what is decided; then `hjemmel` says by which law. */
  @Valgfri() @Boolsk() unntattOffentlighet?: boolean;
  @Valgfri() @Tekst({ maks: 500 }) hjemmel?: string;
  /** A title that the public may read. */
  @Valgfri() @Tekst({ maks: 500 }) offentligTittel?: string;
}

export class SaksinnmelderDto {
  @Valgfri() @Uuid() part?: string;
  @Valgfri() @Uuid() organ?: string;
}

export class MeldSakDto {
  @Tekst({ maks: 500 }) tittel!: string;
  @Tekst({ maks: 100 }) sakstype!: string;
  @Valgfri() @Objekt(() => SaksinnmelderDto) paaVegneAv?: SaksinnmelderDto;
  @Objekt(() => SaksframleggDto) saksframlegg!: SaksframleggDto;
}

export class MeldPaaNyttDto extends MeldSakDto {
  /** What a return asked for, word for word, and that this submission answers. */
  @Valgfri() @Liste(regel.tekst({ maks: 500 }), { maks: 50 }) besvarteMangler?: string[];
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

export class UtsendelseDto {
  @Uuid() behandlingId!: string;
  @Heltall(0, 100) punkt!: number;
  @Uuid() avtaleId!: string;
  @Objekt(() => DokumentversjonDto) dokumentversjon!: DokumentversjonDto;
  @Liste(regel.uuid(), { min: 1, maks: 200 }) parter!: string[];
  @Dato() svarfrist!: string;
  @Objekt(variant('regel', { 'alle-signert': () => AlleSignertDto, antall: () => AntallDto, parvis: () => ParvisDto, 'fast-dato': () => FastDatoDto }))
  ikrafttredelse!: Ikrafttredelse;
  /** Days before the response deadline on which the silent are reminded. */
  @Valgfri() @Liste(regel.heltall(0, 365), { maks: 5 }) paaminnelser?: number[];
}

export class LukkPunktDto extends BegrunnelseDto {
  @Uuid() behandlingId!: string;
  @Heltall(0, 100) punkt!: number;
}

export class LenkeDto {
  @Enum(LENKEFORHOLD) forhold!: Lenkeforhold;
  @Valgfri() @Uuid() tilSak?: string;
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
  @Valgfri() @Enum(['ventet', 'meldt', 'returnert', 'trukket', 'forberedt', 'berammet', 'behandlet', 'vedtatt', 'ikke-godkjent', 'utsatt', 'sendt', 'signert', 'avsluttet'])
  status?: string;
  @Valgfri() @Enum(['ja']) mine?: 'ja';
  /** Any number that a sak ever had. */
  @Valgfri() @Tekst({ maks: 50 }) nummer?: string;
}
