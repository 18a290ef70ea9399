import { Enum, Heltall, Objekt, Tekst, Uuid, Valgfri } from '#platform';
import { SaksinnmelderDto } from './sak.dto';
import { NIVAAUTFALL, type Nivaautfall } from './sak.events';

export class UenighetDto {
  @Tekst({ maks: 20_000 }) begrunnelse!: string;
  /** The part, or the body that one is a member of. */
  @Objekt(() => SaksinnmelderDto) paaVegneAv!: SaksinnmelderDto;
  /** The decision, and its point; left out: the sak as a whole. */
  @Valgfri() @Uuid() behandlingId?: string;
  @Valgfri() @Heltall(0, 100) punkt?: number;
  /** `uenighet`, or one that begins with `uenighet-`, each with levels and deadlines of its own. */
  @Valgfri() @Tekst({ maks: 100 }) sakstype?: string;
}

export class NivaautfallDto {
  @Enum(NIVAAUTFALL) utfall!: Nivaautfall;
  @Tekst({ maks: 5_000 }) begrunnelse!: string;
}
