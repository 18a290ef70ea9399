import { Readable } from 'node:stream';
import { applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import { type FastifyRequest } from 'fastify';
import { foresporselAv, svarAv } from './kontekst';
import { Problem } from './problem';

/** A file on its way in. */
export interface Opplastet {
  /** Media type as the sender states it. */
  readonly oppgittType: string;
  /** Breaks off with Problem `for-stor` at the limit. */
  innhold(maksBytes: number): AsyncIterable<Uint8Array>;
}

/** The setting that says how large a file may be. */
type Filgrense = 'vedleggMaksBytes' | 'dossierMaksBytes';
interface Rutevalg { readonly fil?: Filgrense }

/** The route takes one file as its whole body, of any type but JSON. It is read a piece at a time, and only when the handler does. */
export const TarImotFil = (grense: Filgrense = 'vedleggMaksBytes') => applyDecorators(RouteConfig({ fil: grense } satisfies Rutevalg), ApiConsumes('application/octet-stream'), ApiBody({ schema: { type: 'string', format: 'binary' } }));

/** Undefined: it takes none. */
export const filgrense = ({ routeOptions }: Pick<FastifyRequest, 'routeOptions'>): Filgrense | undefined => (routeOptions.config as Rutevalg | undefined)?.fil;
export const tarImotFil = (foresporsel: Pick<FastifyRequest, 'routeOptions'>): boolean => filgrense(foresporsel) !== undefined;

/** Nobody reads the rest of it: the connection ends. */
export const forStorFil = (maksBytes: number) => new Problem('for-stor', { melding: `En fil kan være høyst ${Math.floor(maksBytes / 1024 / 1024)} MB`, hoder: { Connection: 'close' } });

/** The file that the request brings. @throws Problem feil-innholdstype for what is no file */
export const OpplastetFil = createParamDecorator((_: unknown, context: ExecutionContext): Opplastet => {
  const foresporsel = foresporselAv(context);
  const { body, headers } = foresporsel;
  if (!(body instanceof Readable)) throw new Problem('feil-innholdstype', { melding: 'Send filen selv som innhold, med Content-Type: application/octet-stream eller filens egen type' });
  const { raw } = svarAv(context);
  return {
    oppgittType: (headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '',
    innhold(maksBytes) {
      // Whoever waits to be asked for it is asked now, when we know who it is.
      if (headers.expect !== undefined && Number(headers['content-length'] ?? 0) > 0) raw.writeContinue();
      return begrenset(body, maksBytes);
    },
  };
});

async function* begrenset(innhold: Readable, maksBytes: number): AsyncGenerator<Uint8Array> {
  let lest = 0;
  // The connection must live, or the sender never sees why.
  for await (const bit of innhold.iterator({ destroyOnReturn: false })) {
    lest += (bit as Uint8Array).length;
    if (lest > maksBytes) throw forStorFil(maksBytes);
    yield bit as Uint8Array;
  }
}
