import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { Logger } from 'nestjs-pino';
import { Konfigurasjon, stoppPaaSignal } from '#platform';
import { startHelsetjener } from './helsetjener';
import { WorkerModule } from './worker.module';

async function start(): Promise<void> {
  const konfigurasjon = new Konfigurasjon();
  const app = await NestFactory.createApplicationContext(WorkerModule.forRoot(konfigurasjon), { bufferLogs: true, abortOnError: false });
  app.useLogger(app.get(Logger));
  const helse = await startHelsetjener(app, konfigurasjon.workerPort, konfigurasjon.vert);
  stoppPaaSignal({
    async close() {
      helse.close();
      helse.closeAllConnections();
      await app.close();
    },
  });
}

start().catch((feil: unknown) => {
  process.stderr.write(`worker kunne ikke starte: ${feil instanceof Error ? feil.message : String(feil)}\n`);
  process.exit(1);
});
