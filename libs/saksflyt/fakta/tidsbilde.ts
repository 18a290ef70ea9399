import { type AnyEvent, type Catalogue, decode, type Decider, type Recorded, streamName } from '#eventsourcing';
import { type Hendelseslager } from '#platform';

type Brettbar<S, E extends AnyEvent> = Pick<Decider<never, S, E, never>, 'catalogue' | 'initial' | 'evolve'>;

/** The streams of one helsefellesskap as they were at one position of the store. Each is read once. */
export class Tidsbilde {
  private readonly til: bigint;
  private readonly lest = new Map<string, Promise<unknown>>();

  /** @param posisjon digits */
  constructor(
    private readonly lager: Hendelseslager,
    private readonly tenant: string,
    posisjon: string,
  ) {
    this.til = BigInt(posisjon);
  }

  /** @param typer left out: every kind of event */
  async hendelser<E extends AnyEvent>(catalogue: Catalogue, id: string, typer?: ReadonlySet<string>): Promise<readonly Recorded<E>[]> {
    const lagret = await this.lager.readStream(streamName(catalogue.category, id), 0);
    const da = lagret.filter((e) => e.position <= this.til && (typer?.has(e.type) ?? true)).map((e) => decode(catalogue, e) as unknown as Recorded<E>);
    return da.filter((e) => e.metadata.tenant === this.tenant);
  }

  tilstand<S, E extends AnyEvent>(decider: Brettbar<S, E>, id: string): Promise<S> {
    const noekkel = streamName(decider.catalogue.category, id);
    const kjent = this.lest.get(noekkel) as Promise<S> | undefined;
    const lest = kjent ?? this.hendelser<E>(decider.catalogue, id).then((stroem) => brett(decider, stroem));
    if (!kjent) this.lest.set(noekkel, lest);
    return lest;
  }
}

export function brett<S, E extends AnyEvent>({ initial, evolve }: Pick<Brettbar<S, E>, 'initial' | 'evolve'>, stroem: readonly Recorded<E>[]): S {
  return stroem.reduce((s, e) => evolve(s, e as unknown as E, e.metadata), initial);
}
