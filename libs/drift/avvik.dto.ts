import { Enum, Tekst, Uuid, Valgfri } from '#platform';
import { AVVIKSKILDER } from './avvik.events';

export class AvvikfilterDto {
  @Valgfri() @Enum(['aapent', 'proeves', 'hoppet-over', 'loest']) tilstand?: 'aapent' | 'proeves' | 'hoppet-over' | 'loest';
  @Valgfri() @Enum(AVVIKSKILDER) kilde?: (typeof AVVIKSKILDER)[number];
  @Valgfri() @Uuid() sak?: string;
}

export class AvvikbegrunnelseDto {
  @Tekst({ maks: 2_000 }) begrunnelse!: string;
}
