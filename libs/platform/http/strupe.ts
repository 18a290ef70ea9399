import { LRUCache } from 'lru-cache';
import { Problem } from './problem';

const VINDU_MS = 60_000;

/** At most so many requests a minute from one person, or one address, counted in this process. 0: no limit. */
export class Strupe {
  private readonly tellere = new LRUCache<string, { antall: number; readonly til: number }>({ max: 50_000, ttl: VINDU_MS });

  constructor(private readonly grense: number) {}

  /** @returns headers that say what is left; @throws Problem for-mange-forespoersler */
  slipp(hvem: string): Readonly<Record<string, string>> {
    if (this.grense === 0) return {};
    const naa = performance.now();
    let teller = this.tellere.get(hvem);
    if (!teller || teller.til <= naa) this.tellere.set(hvem, (teller = { antall: 0, til: naa + VINDU_MS }));
    teller.antall++;
    const igjen = String(Math.ceil((teller.til - naa) / 1000));
    const hoder = { 'RateLimit-Limit': String(this.grense), 'RateLimit-Remaining': String(Math.max(0, this.grense - teller.antall)), 'RateLimit-Reset': igjen };
    if (teller.antall > this.grense) throw new Problem('for-mange-forespoersler', { hoder: { ...hoder, 'Retry-After': igjen } });
    return hoder;
  }
}
