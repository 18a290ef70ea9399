import { Global, Injectable, Logger, Module, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { Oekter } from '../auth/oekter';
import { Konfigurasjon } from '../config';
import { Database } from '../database';
import { Klokke } from '../klokke';
import { Runder } from '../klokke/runder';
import { InnloggingController } from './innlogging.controller';
import { Oidcklient } from './oidc';

const RYDDES_MS = 600_000;

/** Log-ins that have ended are thrown away. */
@Injectable()
class Oektrydding implements OnModuleInit, OnApplicationShutdown {
  private readonly runder: Runder;

  constructor(oekter: Oekter) {
    const logg = new Logger('Innlogging');
    this.runder = new Runder(() => oekter.rydd(), () => RYDDES_MS, (feil) => logg.warn({ err: feil }, 'Utløpte innlogginger ble ikke ryddet bort'));
  }

  onModuleInit(): void {
    this.runder.start();
  }

  onApplicationShutdown(): Promise<void> {
    return this.runder.stopp();
  }
}

/** Log-in in a browser. Needs KjerneModule and DataModule; without it only tokens are taken. */
@Global()
@Module({
  controllers: [InnloggingController],
  providers: [
    Oidcklient,
    { provide: Oekter, useFactory: (d: Database, klokke: Klokke, k: Konfigurasjon) => new Oekter(d.pool, klokke, k), inject: [Database, Klokke, Konfigurasjon] },
    Oektrydding,
  ],
  exports: [Oekter],
})
export class InnloggingModule {}
