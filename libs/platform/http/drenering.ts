import { type Server } from 'node:http';
import { Server as NettTjener, type Socket } from 'node:net';
import { setImmediate as neste, setTimeout as pause } from 'node:timers/promises';
import { type INestApplicationContext, Injectable, Logger } from '@nestjs/common';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { HttpAdapterHost } from '@nestjs/core';
import { type BeforeApplicationShutdown } from '@nestjs/common';

/** A connection that is quiet this long after the stop began has no request on its way. */
const STILLE_MS = 1_000;
const LUKK_LEDIGE_MS = 250;
const LUKK_ALLE_MS = 8_000;
const GI_OPP_MS = 9_500;
const ROLIG_MS = 0.5;
const RUNDER = 500;

/** Ends the HTTP side without breaking a request: no new connections, quiet ones closed after a second, the rest after 8 s. */
@Injectable()
export class Drenering implements BeforeApplicationShutdown {
  /** Readiness says no from now on. */
  tapper = false;
  private readonly sokler = new Set<Socket>();

  constructor(private readonly vert: HttpAdapterHost) {}

  foelg(tjener: Server): void {
    tjener.on('connection', (sokkel: Socket) => {
      this.sokler.add(sokkel);
      sokkel.once('close', () => this.sokler.delete(sokkel));
    });
  }

  async beforeApplicationShutdown(): Promise<void> {
    const tjener = this.vert.httpAdapter?.getHttpServer() as Server | undefined;
    if (!tjener?.listening) return;
    await roligRunde();
    // Not http's own close: it cuts quiet connections at once, and a request may be on its way on one.
    NettTjener.prototype.close.call(tjener);
    // Not before: told to close, clients would come back on new connections.
    this.tapper = true;
    const fra = performance.now();
    while (this.sokler.size > 0) {
      await pause(LUKK_LEDIGE_MS);
      const gaatt = performance.now() - fra;
      if (gaatt >= STILLE_MS) this.lukkLedige(tjener);
      if (gaatt >= LUKK_ALLE_MS) tjener.closeAllConnections();
    }
  }

  /** Node does not count a connection that has not said anything yet as idle. */
  private lukkLedige(tjener: Server): void {
    tjener.closeIdleConnections();
    for (const sokkel of this.sokler) if (sokkel.bytesRead === 0) sokkel.destroy();
  }
}

/** Connections that the kernel has taken and we have not yet are reset by the stop: it comes right after a round of the event loop that found nothing to do. */
async function roligRunde(): Promise<void> {
  for (let runde = 0; runde < RUNDER; runde++) {
    const fra = performance.now();
    await neste();
    if (runde > 0 && performance.now() - fra < ROLIG_MS) return;
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
