import { type AnyEvent, type Catalogue, derivedId, encode, type EventOf, type Metadata, type Projection, type Recorded, type Row, type StoredEvent } from '#eventsourcing';
import { type Behandling } from '#felles';

export const id = (navn: string) => derivedId('eksempel', navn);
export const HASH = 'a'.repeat(64);

type Omstendighet = Partial<Omit<Metadata, 'version' | 'commandHash'>> & { readonly stroem?: string };

/** Events as the log holds them, in the order they were made; only what their catalogue accepts. */
export class Logg {
  private readonly lengder = new Map<string, number>();
  readonly alt: Recorded[] = [];

  skriv<C extends Catalogue>(katalog: C, stroem: string, hendelse: EventOf<C>, om: Omstendighet = {}): Recorded {
    const stream = `${katalog.category}-${id(stroem)}`;
    const revision = this.lengder.get(stream) ?? 0;
    this.lengder.set(stream, revision + 1);
    const nr = this.alt.length;
    const metadata: Metadata = {
      version: 1, commandId: `k-${nr}`, commandHash: '', correlationId: 'en-traad', tenant: id('fellesskap'), registrert: '2026-03-11T12:00:00.000Z',
      actor: { person: id('sekretær'), grunnlag: 'rolle:sekretariat' }, ...om,
    };
    const e: AnyEvent = hendelse;
    const skrevet: Recorded = { id: id(`hendelse-${nr}`), stream, streamId: id(stroem), revision, position: BigInt(nr * 10), type: e.type, data: encode(katalog, e).data, metadata };
    this.alt.push(skrevet);
    return skrevet;
  }

  lagret(stroem: string): StoredEvent[] {
    return this.alt.filter((e) => e.streamId === id(stroem)).map((e) => ({ ...e, data: e.data, metadata: e.metadata }));
  }
}

/** The rows of a read model after some events, in order of key. */
export function rader<R extends Row>(projeksjon: Projection<R>, hendelser: readonly Recorded[]): R[] {
  const tabell = new Map<string, R>();
  for (const e of hendelser) {
    const brett = projeksjon.folds.get(e.type) ?? projeksjon.otherwise;
    for (const noekkel of brett?.keys(e) ?? []) {
      const sted = JSON.stringify(projeksjon.key.map((k) => noekkel[k]));
      const ny = brett?.fold(tabell.get(sted), e, noekkel);
      if (ny) tabell.set(sted, ny);
      else tabell.delete(sted);
    }
  }
  return [...tabell.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, rad]) => rad);
}

export const SSU = { id: id('ssu'), slag: 'ssu', navn: 'SSU Fjord' } as const;

export function behandlingAv(endring: Partial<Behandling> = {}): Behandling {
  return {
    behandlingId: id('behandling'), moeteId: id('moete'), organ: SSU, dato: '2026-03-11', saksnummer: '12/26', opptak: 'saksliste', endelig: true,
    utfall: 'GODKJENT', punkter: [punktAv()], forslag: [{ alternativ: '1', punkter: ['Planen godkjennes.'] }], saksgrunnlag: { versjon: 2, hash: HASH },
    visertilSaksgrunnlag: false, utenforPunkt: [], protokoll: ['Leder orienterte.'], ...endring,
  };
}

export function punktAv(endring: Partial<Behandling['punkter'][number]> = {}): Behandling['punkter'][number] {
  return { nr: 1, tekst: 'Planen godkjennes.', klasse: 'GODKJENT', virkninger: [], avvikerFraForslag: false, ...endring };
}
