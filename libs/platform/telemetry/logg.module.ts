import { type IncomingMessage } from 'node:http';
import { type DynamicModule } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import { Konfigurasjon } from '../config';
import { sporId } from '../http/spor';

/** Fields that may hold persons or secrets, wherever an object is logged. */
const SKJULT = ['authorization', 'cookie', 'password', 'passord', 'token', 'epost', 'navn', 'tittel', 'tekst', 'body', 'parameters', 'detail', 'query'];
const stier = SKJULT.flatMap((felt) => [felt, `*.${felt}`, `*.*.${felt}`]);

/** One JSON line per message, with the trace id that the answer carries. */
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
        // The door and the parser refuse before this middleware runs: forespoerselslogg logs them too.
        autoLogging: false,
      },
    }),
  });
}
