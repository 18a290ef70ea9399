import { type CanActivate, type ExecutionContext, Injectable, Optional } from '@nestjs/common';
import { foresporselAv } from './kontekst';
import { Lesevent } from './lesevent';
import { Problem } from './problem';
import { ruteAv } from './rutevalg';

const VENTETID_MS = 2_000;

/** Holds a read back until the read models hold the reader's own write. */
@Injectable()
export class LeseVakt implements CanActivate {
  constructor(@Optional() private readonly lesevent?: Lesevent) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const etter = foresporselAv(context).headers['saksgang-etter'];
    const rute = ruteAv(context.getHandler());
    if (etter === undefined || rute?.slag !== 'lesing') return true;
    if (typeof etter !== 'string' || !/^\d{1,19}$/.test(etter)) throw new Problem('ugyldig-forespoersel', { melding: 'Saksgang-Etter skal være tallet fra Saksgang-Posisjon' });
    if (rute.projeksjoner.length === 0) return true;
    const framme = await this.lesevent?.vent(rute.projeksjoner, BigInt(etter), VENTETID_MS);
    if (framme !== true) throw new Problem('midlertidig-utilgjengelig', { melding: 'Det du nettopp gjorde, er ikke kommet med i oversikten ennå', hoder: { 'Retry-After': '1' } });
    return true;
  }
}
