import {
  ESKALERINGSMOTTAKERE, type Eskaleringsmottaker, FLEST_PAAMINNELSER, type Innlevering, type Fristslag, FRISTSLAG, type Maalform, MAALFORMER, ORGANSLAG, type Organslag, ROLLER, type Rolle, STOERSTE_DAGER_FOER, STOERSTE_INNLEVERING, VARSLINGSFORMER,
  type Varslingsform, VERV, type Verv,
} from '#felles';
import { Boolsk, Dato, Enum, Heltall, Liste, Objekt, Organisasjonsnummer, regel, Tekst, Tidspunkt, Uuid, Valgfri } from '#platform';
import { BESLUTNINGSFORMER, type Beslutningsform, MOETEFORMER, type Moeteform, PARTSSLAG, type Partsslag } from './fellesskap.events';

class FoersteAdministratorDto {
  @Tekst({ maks: 200 }) navn!: string;
  @Tekst({ maks: 254 }) epost!: string;
}

export class OpprettFellesskapDto {
  @Tekst({ maks: 200 }) navn!: string;
  @Tekst({ maks: 40 }) slug!: string;
  /** How the one who creates shall be known in the new helsefellesskap. */
  @Objekt(() => FoersteAdministratorDto) administrator!: FoersteAdministratorDto;
}

export class RegistrerPartDto {
  @Tekst({ maks: 200 }) navn!: string;
  @Enum(PARTSSLAG) slag!: Partsslag;
  @Organisasjonsnummer() organisasjonsnummer!: string;
}

export class OpprettOrganDto {
  @Tekst({ maks: 200 }) navn!: string;
  @Tekst({ maks: 40 }) kortnavn!: string;
  @Enum(ORGANSLAG) slag!: Organslag;
  @Valgfri() @Uuid() overordnet?: string;
  /** `{nr:02}/{aa}` gives 01/26, `{aaaa}/{nr}` gives 2014/15. */
  @Tekst({ maks: 40 }) nummerformat!: string;
  @Enum(BESLUTNINGSFORMER) beslutningsform!: Beslutningsform;
  @Liste(regel.enum(MOETEFORMER), { min: 1, maks: MOETEFORMER.length }) moeteformer!: Moeteform[];
}

export class InnstillInnleveringDto {
  /** Before the meeting. */
  @Heltall(0, STOERSTE_INNLEVERING) antall!: number;
  @Enum(['dager', 'arbeidsdager']) enhet!: Innlevering['enhet'];
  @Tekst({ maks: 2_000 }) begrunnelse!: string;
}

export class FastePunkterDto {
  /** In order; an empty list takes them away. */
  @Liste(regel.tekst({ maks: 300 }), { maks: 20 }) titler!: string[];
  @Tekst({ maks: 2_000 }) begrunnelse!: string;
}

export class SkriftligBehandlingDto {
  /** How many members together may have a sak taken in a meeting; left out: none may. */
  @Valgfri() @Heltall(1, 100) kreverMoete?: number;
  @Tekst({ maks: 2_000 }) begrunnelse!: string;
}

export class OmdoepOrganDto {
  @Tekst({ maks: 200 }) navn!: string;
  @Tekst({ maks: 40 }) kortnavn!: string;
  @Dato() fra!: string;
  @Tekst({ maks: 2_000 }) begrunnelse!: string;
}

export class LeggNedOrganDto {
  @Dato() til!: string;
  @Valgfri() @Uuid() etterfoelger?: string;
  @Tekst({ maks: 2_000 }) begrunnelse!: string;
}

/** `issuer` left out: the log-in that this installation uses. */
export class InnloggingDto {
  @Tekst({ maks: 255 }) sub!: string;
  @Valgfri() @Tekst({ maks: 500 }) issuer?: string;
}

export class RegistrerPersonDto {
  @Tekst({ maks: 200 }) navn!: string;
  @Tekst({ maks: 254 }) epost!: string;
  @Valgfri() @Objekt(() => InnloggingDto) innlogging?: InnloggingDto;
}

class RettigheterDto {
  @Boolsk() moete!: boolean;
  @Boolsk() tale!: boolean;
  @Boolsk() forslag!: boolean;
  @Boolsk() stemme!: boolean;
}

class RepresentererDto {
  @Valgfri() @Uuid() partId?: string;
  @Valgfri() @Uuid() organId?: string;
  @Valgfri() @Tekst({ maks: 200 }) gruppe?: string;
}

export class OppnevnMedlemDto {
  @Uuid() personId!: string;
  @Enum(VERV) verv!: Verv;
  @Objekt(() => RettigheterDto) rettigheter!: RettigheterDto;
  @Valgfri() @Objekt(() => RepresentererDto) representerer?: RepresentererDto;
  /** The membership that a vara stands in for. */
  @Valgfri() @Uuid() varaFor?: string;
  @Dato() fra!: string;
  @Valgfri() @Dato() til?: string;
}

export class MeldFratredenDto {
  /** Last day; today or earlier takes effect at once. */
  @Dato() til!: string;
  @Tekst({ maks: 2_000 }) begrunnelse!: string;
}

export class TildelRolleDto {
  @Uuid() personId!: string;
  @Enum(ROLLER) rolle!: Rolle;
  @Valgfri() @Uuid() partId?: string;
  @Dato() fra!: string;
  @Valgfri() @Dato() til?: string;
  @Tekst({ maks: 2_000 }) grunnlag!: string;
}

export class TrekkRolleDto {
  /** The last day that it counts; today, an earlier day or left out: it ends at once. */
  @Valgfri() @Dato() til?: string;
  @Tekst({ maks: 2_000 }) begrunnelse!: string;
}

export class MedlemmerFilterDto {
  /** Left out: now. */
  @Valgfri() @Tidspunkt() tidspunkt?: string;
}

export class MedlemskapFilterDto {
  @Valgfri() @Uuid() organ?: string;
  @Valgfri() @Uuid() person?: string;
}

export class RolleFilterDto {
  @Valgfri() @Uuid() person?: string;
  @Valgfri() @Uuid() part?: string;
}

class FriperiodeDto {
  /** `MM-DD`, each year. */
  @Tekst({ maks: 5 }) fra!: string;
  @Tekst({ maks: 5 }) til!: string;
  /** What people call it, e.g. fellesferien. */
  @Tekst({ maks: 100 }) navn!: string;
}

class SesongDto {
  /** First and last month, 1–12; a season may end in the next year. */
  @Heltall(1, 12) fra!: number;
  @Heltall(1, 12) til!: number;
}

class SesongerDto {
  @Objekt(() => SesongDto) vaar!: SesongDto;
  @Objekt(() => SesongDto) sommer!: SesongDto;
  @Objekt(() => SesongDto) hoest!: SesongDto;
  @Objekt(() => SesongDto) vinter!: SesongDto;
}

export class InnstillKalenderDto {
  @Boolsk() inneklemteDagerErFri!: boolean;
  @Liste(() => FriperiodeDto, { maks: 20 }) friperioder!: FriperiodeDto[];
  /** What "våren 2027" means here. Left out: the usual meaning. */
  @Valgfri() @Objekt(() => SesongerDto) sesonger?: SesongerDto;
  @Tekst({ maks: 2_000 }) begrunnelse!: string;
}

class EskaleringDto {
  @Heltall(0, STOERSTE_DAGER_FOER) dagerEtter!: number;
  @Liste(regel.enum(ESKALERINGSMOTTAKERE), { min: 1, maks: ESKALERINGSMOTTAKERE.length }) til!: Eskaleringsmottaker[];
}

export class InnstillPaaminnelserDto {
  @Enum(FRISTSLAG) slag!: Fristslag;
  @Liste(regel.heltall(0, STOERSTE_DAGER_FOER), { maks: FLEST_PAAMINNELSER }) dagerFoer!: number[];
  @Valgfri() @Objekt(() => EskaleringDto) eskalering?: EskaleringDto;
  @Tekst({ maks: 2_000 }) begrunnelse!: string;
}

export class MaalformvalgDto {
  @Enum(MAALFORMER) maalform!: Maalform;
}

export class OrganMaalformDto extends MaalformvalgDto {
  @Tekst({ maks: 2_000 }) begrunnelse!: string;
}

export class InnstillVarslingDto {
  @Enum(VARSLINGSFORMER) form!: Varslingsform;
}
