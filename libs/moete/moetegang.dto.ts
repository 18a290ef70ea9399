import { Enum, Liste, regel, Tekst, Uuid, Valgfri } from '#platform';

export class AnkomstDto {
  @Uuid() personId!: string;
  /** The first treatment the person takes part in; left out: the one that the meeting has come to. */
  @Valgfri() @Uuid() fraSak?: string;
  /** The last, for who comes for some saker only, such as a vara for one who is disqualified. */
  @Valgfri() @Uuid() tilSak?: string;
  @Valgfri() @Uuid() varaFor?: string;
}

export class AvgangDto {
  @Uuid() personId!: string;
  /** The last treatment the person took part in; left out: the last that was treated. */
  @Valgfri() @Uuid() tilSak?: string;
}

export class InhabilitetDto {
  @Uuid() behandlingId!: string;
  @Uuid() personId!: string;
  @Tekst({ maks: 2_000 }) grunn!: string;
  /** What the body found; left out: disqualified. */
  @Valgfri() @Enum(['inhabil', 'habil'] as const) vurdering?: 'inhabil' | 'habil';
}

export class HabilitetstrekkDto {
  @Uuid() behandlingId!: string;
  @Uuid() personId!: string;
  @Tekst({ maks: 2_000 }) begrunnelse!: string;
}

export class VoteringDto {
  @Uuid() behandlingId!: string;
  /** What it is about, as it is read out. */
  @Tekst({ maks: 2_000 }) gjelder!: string;
  @Liste(regel.tekst({ maks: 200 }), { min: 1, maks: 20 }) valg!: string[];
}

export class StemmeDto {
  @Tekst({ maks: 200 }) valg!: string;
  /** Left out: one's own. The leadership writes down the votes of those in the room. */
  @Valgfri() @Uuid() personId?: string;
}

export class StemmerettingDto {
  @Uuid() personId!: string;
  /** What the vote was. */
  @Tekst({ maks: 200 }) valg!: string;
  @Tekst({ maks: 2_000 }) begrunnelse!: string;
}

export class MoetelederDto {
  /** The treatment to see, by `behandlingId`; left out: the one that the meeting has come to. */
  @Valgfri() @Uuid() sak?: string;
}
