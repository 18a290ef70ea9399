import { type ExecutionContext } from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum';
import { Problem } from './problem';
import { MED_SIDE } from './rutevalg';

interface Parametre {
  readonly kropp: boolean;
  /** A DTO judges the whole query string. */
  readonly heleSpoerringen: boolean;
  readonly navngitte: readonly string[];
  readonly side: boolean;
}

const kjente = new WeakMap<object, Parametre>();

/** What a handler's parameters say that it takes; looked up once. */
export function parametreTil(context: ExecutionContext): Parametre {
  const handler = context.getHandler();
  const kjent = kjente.get(handler);
  if (kjent) return kjent;
  const lest = les(context.getClass(), handler);
  kjente.set(handler, lest);
  return lest;
}

function les(klasse: object, handler: { name: string }): Parametre {
  const argumenter = (Reflect.getMetadata(ROUTE_ARGS_METADATA, klasse, handler.name) ?? {}) as Record<string, { data?: unknown }>;
  const av = (type: RouteParamtypes) => Object.entries(argumenter).filter(([noekkel]) => noekkel.startsWith(`${type}:`)).map(([, a]) => a.data);
  const spoerringer = av(RouteParamtypes.QUERY);
  return {
    kropp: av(RouteParamtypes.BODY).length > 0,
    heleSpoerringen: spoerringer.includes(undefined),
    navngitte: spoerringer.filter((d): d is string => typeof d === 'string'),
    side: Reflect.getMetadata(MED_SIDE, handler) === true,
  };
}

export const harKropp = (context: ExecutionContext): boolean => parametreTil(context).kropp;

/** A parameter that nobody asked for is an error, never ignored. @throws Problem ugyldig-parameter */
export function krevKjenteParametre(context: ExecutionContext, query: Record<string, unknown>): void {
  const { heleSpoerringen, navngitte } = parametreTil(context);
  const navn = Object.keys(query);
  if (navn.some((n) => Array.isArray(query[n]))) throw new Problem('ugyldig-parameter', { melding: 'En parameter kan bare stå én gang' });
  if (!heleSpoerringen && navn.some((n) => !navngitte.includes(n))) throw new Problem('ugyldig-parameter', { melding: 'Adressen har en ukjent parameter' });
}
