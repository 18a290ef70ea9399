import { type Frist } from '#felles';
import { type Forskyvning, forskyv, type Fristgrunnlag, type Holdepunkt, type LoestFrist, loesFrist } from './loes-frist';

/** One deadline among others that may be counted from it. */
export interface Fristnode extends Pick<Fristgrunnlag, 'fra' | 'hendelser'> {
  readonly id: string;
  readonly hva: string;
  readonly frist: Frist;
  /** What it got beyond its rule. */
  readonly forskyvninger?: readonly Forskyvning[];
  /** Id of the nth deadline of a point in the same decision. */
  readonly medNummer?: ((punkt: number, nr: number) => string) | undefined;
}

type Felles = Pick<Fristgrunnlag, 'moeter' | 'kalender' | 'sesonger'>;

/** Resolves deadlines that hang on each other, each once. One that hangs on itself has no day; `iRing` says so. */
export class Fristnett {
  private readonly loest = new Map<string, LoestFrist>();
  private readonly paaVei = new Set<string>();
  private readonly ring = new Set<string>();

  /** @param finn the deadline with this id, if there is one here */
  constructor(
    private readonly finn: (id: string) => Fristnode | undefined,
    private readonly felles: Felles,
  ) {}

  loes(node: Fristnode): LoestFrist {
    const kjent = this.loest.get(node.id);
    if (kjent) return kjent;
    this.paaVei.add(node.id);
    const { fra, hendelser } = node;
    const regelen = loesFrist(node.frist, { ...this.felles, fra, ...(hendelser && { hendelser }), annenFrist: (anker) => this.fraAnnen(ankersId(node, anker)) });
    const loest = forskyv(regelen, node.forskyvninger ?? [], this.felles.kalender);
    this.paaVei.delete(node.id);
    this.loest.set(node.id, loest);
    return loest;
  }

  /** True for every deadline in a circle; ask after `loes`. */
  iRing(id: string): boolean {
    return this.ring.has(id);
  }

  private fraAnnen(id: string | undefined): Holdepunkt {
    const node = id === undefined ? undefined : this.finn(id);
    if (!node) return { navn: 'Fristen den regnes fra, finnes ikke' };
    if (this.paaVei.has(node.id)) return this.sluttet(node.id);
    const { til } = this.loes(node);
    return til === undefined ? { navn: `Fristen for «${node.hva}» har ingen dag ennå` } : { navn: `fristen for «${node.hva}»`, dato: til };
  }

  private sluttet(id: string): Holdepunkt {
    const vei = [...this.paaVei];
    for (const i of vei.slice(vei.indexOf(id))) this.ring.add(i);
    return { navn: 'Fristen regnes fra seg selv' };
  }
}

/** Which deadline another one is counted from. */
export function ankersId({ medNummer }: Pick<Fristnode, 'medNummer'>, anker: { slag: 'frist'; punkt: number; nr: number } | { slag: 'forpliktelse'; forpliktelseId: string }): string | undefined {
  return anker.slag === 'forpliktelse' ? anker.forpliktelseId : medNummer?.(anker.punkt, anker.nr);
}
