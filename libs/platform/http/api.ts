import { type DynamicModule, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { Logger } from 'nestjs-pino';
import { type Oversetter } from '#felles';
import { Konfigurasjon } from '../config';
import { loggForespoersler } from '../telemetry';
import { stillDrenering } from './drenering';
import { Doervakt, MAKS_KROPP } from './doervakt';
import { FASTE_HODER, innholdspolicy } from './hoder';
import { lesJson } from './json';
import { KroppPipe } from './kropp.pipe';
import { visOpenApi } from './openapi';
import { svarPaaNynorsk } from './maalform';
import { Nynorsk } from './nynorsk';
import { type Problem } from './problem';
import { Problemfilter } from './problemfilter';
import { Ruter } from './ruter';
import { sporId } from './spor';
import { stillTjener, svarPaaSokkel, TJENERVALG } from './tjener';
import { erSide, sendWeb, visWeb } from './web';

/**
 * The whole HTTP side of an application: parser, limits, problem form, OpenAPI. Not yet listening.
 * @param modul must import KjerneModule and HttpModule
 */
export async function createApi(modul: Type<unknown> | DynamicModule): Promise<NestFastifyApplication> {
  const oversett: Oversetter = (setning) => nynorsk.oversett(setning);
  const filter = new Problemfilter(oversett);
  const adapter = new FastifyAdapter({
    ...TJENERVALG,
    bodyLimit: MAKS_KROPP,
    genReqId: sporId,
    return503OnClosing: false,
    clientErrorHandler: svarPaaSokkel,
    frameworkErrors: (feil: unknown, foresporsel: FastifyRequest, reply: FastifyReply) => filter.svar(feil, foresporsel, reply),
    routerOptions: { maxParamLength: 16_384 },
  });
  const app = await NestFactory.create<NestFastifyApplication>(modul, adapter, { bodyParser: false, bufferLogs: true, abortOnError: false });
  app.useLogger(app.get(Logger));
  const [konfigurasjon, nynorsk] = [app.get(Konfigurasjon), app.get(Nynorsk)];
  stillFastify(adapter.getInstance<FastifyInstance>(), konfigurasjon, oversett);
  stillTjener(app.getHttpServer(), MAKS_KROPP, konfigurasjon);
  stillCors(app, konfigurasjon);
  app.useGlobalFilters(filter);
  app.useGlobalPipes(new KroppPipe());
  stillDrenering(app);
  visOpenApi(app);
  visWeb(app, konfigurasjon.webDir);
  return app;
}

function stillFastify(fastify: FastifyInstance, konfigurasjon: Konfigurasjon, oversett: Oversetter): void {
  const doervakt = new Doervakt(konfigurasjon);
  const ruter = new Ruter();
  loggForespoersler(fastify);
  svarPaaNynorsk(fastify, oversett);
  fastify.addHook('onRoute', ({ url, method }) => ruter.leggTil(url, method));
  fastify.addHook('onRequest', (foresporsel, reply, ferdig) => {
    void reply.headers(FASTE_HODER).header('Content-Security-Policy', innholdspolicy(foresporsel.url));
    try {
      const side = erSide(foresporsel, ruter);
      doervakt.proev(foresporsel, foresporsel.is404 ? ruter.metoder(foresporsel.url) : [], side);
      if (side) sendWeb(reply, konfigurasjon.webDir);
      else ferdig();
    } catch (feil) {
      ferdig(feil as Error);
    }
  });
  fastify.removeAllContentTypeParsers();
  // Only a route that takes a file gets here with another type: the door has refused the rest.
  fastify.addContentTypeParser('*', (_foresporsel, innhold, ferdig) => ferdig(null, innhold));
  fastify.addContentTypeParser('application/json', { parseAs: 'buffer', bodyLimit: MAKS_KROPP }, (_foresporsel, bytes: Buffer, ferdig) => {
    try {
      ferdig(null, lesJson(bytes));
    } catch (feil) {
      ferdig(feil as Problem, undefined);
    }
  });
}

function stillCors(app: NestFastifyApplication, { tillatteOpphav }: Konfigurasjon): void {
  app.enableCors({
    origin: [...tillatteOpphav],
    methods: ['GET', 'HEAD', 'POST', 'PUT', 'DELETE'],
    allowedHeaders: ['Authorization', 'Content-Type', 'Idempotency-Key', 'If-Match', 'Saksgang-Etter', 'traceparent'],
    exposedHeaders: ['ETag', 'Location', 'Retry-After', 'Saksgang-Posisjon'],
    strictPreflight: false,
    maxAge: 600,
  });
}
