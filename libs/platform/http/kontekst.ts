import { type ExecutionContext } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type Tilgang } from '#felles';
import { type Innlogget } from '../auth/tilgangskilde';
import { type Konvolutt } from './kommandoer';

/** Who asks, as the log-in knows them. */
export interface Bruker extends Innlogget {
  /** May make new helsefellesskap. */
  readonly plattformAdmin: boolean;
}

/** Who reads what, when. */
export interface Leserinfo {
  /** Id of the helsefellesskap. */
  readonly tenant: string;
  readonly tilgang: Tilgang;
  /** Instant (ISO, UTC), the same throughout the request. */
  readonly naa: string;
  readonly slug: string;
}

/** One page: how many rows, and after which sort values. Fetch `antall + 1` rows, so that `sidesvar` sees whether more follow. */
export interface Side {
  readonly antall: number;
  readonly etter?: readonly Markoerverdi[];
}
export type Markoerverdi = string | number | null;

/** What the guards have found out about a request. */
export interface Kontekst {
  naa: string;
  bruker?: Bruker;
  leser?: Leserinfo;
  konvolutt?: Konvolutt;
  side?: Side;
  /** Why the sender says that what looks like a fødselsnummer is none. */
  bekreftetInnhold?: string;
}

export type Foresporsel = FastifyRequest & { kontekst?: Kontekst };

export const foresporselAv = (context: ExecutionContext): Foresporsel => context.switchToHttp().getRequest<Foresporsel>();
export const svarAv = (context: ExecutionContext): FastifyReply => context.switchToHttp().getResponse<FastifyReply>();

/** @throws when a guard that should have run has not: a fault in our own wiring */
export function kontekstAv(context: ExecutionContext): Kontekst {
  const { kontekst } = foresporselAv(context);
  if (!kontekst) throw new Error('Ruten har ingen kontekst: innloggingsvakten har ikke kjørt');
  return kontekst;
}
