import { type IncomingMessage, type ServerResponse } from 'node:http';
import { type DynamicModule } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import { Konfigurasjon } from '../config';
import { sporId } from '../http/spor';

/** Fields that may hold persons or secrets, wherever an object is logged. */
const SKJULT = ['authorization', 'cookie', 'password', 'passord', 'token', 'epost', 'navn', 'tittel', 'tekst', 'body', 'parameters', 'detail', 'query'];
const stier = SKJULT.flatMap((felt) => [felt, `*.${felt}`, `*.*.${felt}`]);

/** The address without its query: search words may name people. */
function sti(foresporsel: IncomingMessage & { originalUrl?: string }): string {
  return ((foresporsel.originalUrl ?? foresporsel.url ?? '').split('?', 1)[0] ?? '').slice(0, 500);
}

/** One JSON line per request and per message, with the trace id that the answer carries; never headers or bodies. */
export function loggModul(): DynamicModule {
  return LoggerModule.forRootAsync({
    inject: [Konfigurasjon],
    useFactory: (konfigurasjon: Konfigurasjon) => ({
      pinoHttp: {
        level: konfigurasjon.loggnivaa,
        genReqId: (foresporsel: IncomingMessage) => sporId(foresporsel),
        customAttributeKeys: { reqId: 'traceId' },
        quietReqLogger: true,
        redact: { paths: stier, censor: '…' },
        serializers: {
          req: (foresporsel: { raw: IncomingMessage }) => ({ method: foresporsel.raw.method, sti: sti(foresporsel.raw) }),
          res: (svar: { raw: ServerResponse }) => ({ status: svar.raw.statusCode }),
        },
        autoLogging: { ignore: (foresporsel: IncomingMessage) => (foresporsel.url ?? '').startsWith('/helse/') },
      },
    }),
  });
}
