import { type DynamicModule } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import { Konfigurasjon } from '../config';

/** Fields that may hold persons or secrets, wherever an object is logged (pg puts rows in `detail`, a search is in `query`). */
const SKJULT = ['authorization', 'cookie', 'password', 'passord', 'token', 'epost', 'navn', 'tittel', 'tekst', 'body', 'parameters', 'detail', 'query'];
const stier = SKJULT.flatMap((felt) => [felt, `*.${felt}`, `*.*.${felt}`]);

/** One JSON line per message; what belongs to a request carries its trace id. */
export function loggModul(): DynamicModule {
  return LoggerModule.forRootAsync({
    inject: [Konfigurasjon],
    useFactory: (konfigurasjon: Konfigurasjon) => ({
      pinoHttp: { level: konfigurasjon.loggnivaa, redact: { paths: stier, censor: '…' }, autoLogging: false },
      // No middleware: a logger of its own for each request costs more than all our checks; forespoerselslogg writes the line.
      forRoutes: [],
    }),
  });
}
