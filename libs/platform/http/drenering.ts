import { type Server } from 'node:http';
import { type Socket } from 'node:net';
import { type INestApplicationContext, Injectable, Logger } from '@nestjs/common';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { HttpAdapterHost } from '@nestjs/core';
import { type BeforeApplicationShutdown, type OnApplicationShutdown } from '@nestjs/common';

const LUKK_LEDIGE_MS = 250;
const LUKK_ALLE_MS = 8_000;
const GI_OPP_MS = 9_500;

/** Ends the HTTP side without breaking a request: readiness off, idle connections closed, the rest after 8 s. */
@Injectable()
export class Drenering implements BeforeApplicationShutdown, OnApplicationShutdown {
  /** Readiness says no from now on. */
  tapper = false;
  private ledige: NodeJS.Timeout | undefined;
  private alle: NodeJS.Timeout | undefined;
  private readonly sokler = new Set<Socket>();

  constructor(private readonly vert: HttpAdapterHost) {}

  foelg(tjener: Server): void {
    tjener.on('connection', (sokkel: Socket) => {
      this.sokler.add(sokkel);
      sokkel.once('close', () => this.sokler.delete(sokkel));
    });
  }

  beforeApplicationShutdown(): void {
    this.tapper = true;
    const tjener = this.vert.httpAdapter?.getHttpServer() as Server | undefined;
    if (!tjener?.listening) return;
    this.lukkLedige(tjener);
    this.ledige = setInterval(() => this.lukkLedige(tjener), LUKK_LEDIGE_MS);
    this.alle = setTimeout(() => tjener.closeAllConnections(), LUKK_ALLE_MS);
  }

  /** Node does not count a connection that has not said anything yet as idle. */
  private lukkLedige(tjener: Server): void {
    tjener.closeIdleConnections();
    for (const sokkel of this.sokler) if (sokkel.bytesRead === 0) sokkel.destroy();
  }

  onApplicationShutdown(): void {
    clearInterval(this.ledige);
    clearTimeout(this.alle);
  }
}

/** While draining, an answer says that its connection ends with it. */
export function stillDrenering(app: NestFastifyApplication): void {
  const drenering = app.get(Drenering);
  drenering.foelg(app.getHttpServer());
  app.getHttpAdapter().getInstance().addHook('onSend', (_foresporsel, reply, _innhold, ferdig) => {
    if (drenering.tapper) void reply.header('Connection', 'close');
    ferdig();
  });
}

/**
 * SIGTERM and SIGINT end the process with 0 when everything is closed, at most 10 s later. A fault that nobody caught
 * is logged, and the process ends with 1 the same way: its state can no longer be trusted.
 */
export function stoppPaaSignal(app: Pick<INestApplicationContext, 'close'>): void {
  const logg = new Logger('Stopp');
  let stopper = false;
  const stopp = (kode: number): void => {
    if (stopper) return;
    stopper = true;
    setTimeout(() => process.exit(1), GI_OPP_MS).unref();
    app.close().then(() => process.exit(kode), (feil: unknown) => {
      logg.error({ err: feil }, 'Kunne ikke stoppe rent');
      process.exit(1);
    });
  };
  process.once('SIGTERM', () => stopp(0));
  process.once('SIGINT', () => stopp(0));
  for (const hendelse of ['unhandledRejection', 'uncaughtException'] as const) {
    process.on(hendelse, (feil: unknown) => {
      logg.fatal({ err: feil }, `Stopper: ${hendelse}`);
      stopp(1);
    });
  }
}
