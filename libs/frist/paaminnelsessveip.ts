import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Klokke, Projeksjoner } from '#platform';
import { Paaminnelseskoe } from './doerer';
import { Paaminner } from './paaminner';
import { type Oppdrag, senere, Utsendinger } from './utsendinger';

/** Only so far ahead do jobs lie in Redis. */
const FORSPRANG_MS = 15 * 60_000;
const SAMTIDIGE = 5;

export abstract class Sveipvalg {
  /** Milliseconds between two sweeps. */
  abstract readonly mellomrom: number;
}

/**
 * Puts what falls due soon into the queue, and takes by itself what is due and was lost. Idle unless this process is
 * the one that projects and has caught up: what it knows may else be old.
 */
@Injectable()
export class Paaminnelsessveip implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logg = new Logger('Paaminnelsessveip');
  private tikk: NodeJS.Timeout | undefined;
  private gaar: Promise<void> | undefined;
  private stanset = false;

  constructor(
    private readonly utsendinger: Utsendinger,
    private readonly paaminner: Paaminner,
    private readonly koe: Paaminnelseskoe,
    private readonly projeksjoner: Projeksjoner,
    private readonly klokke: Klokke,
    private readonly valg: Sveipvalg,
  ) {}

  onApplicationBootstrap(): void {
    this.koe.vekk((id) => this.vekket(id));
    this.neste(0);
  }

  async onApplicationShutdown(): Promise<void> {
    this.stanset = true;
    clearTimeout(this.tikk);
    await this.koe.lukk();
    await this.gaar;
  }

  /** One sweep; also the way to take what is due at once. */
  async sveip(): Promise<void> {
    if (!this.projeksjoner.ajour) return;
    await this.leggIKoe();
    for (const levert of await this.utsendinger.leverteUtenHendelse(this.klokke.naa())) await this.paaminner.kvitter(levert);
    for (let tatt = SAMTIDIGE; tatt === SAMTIDIGE && !this.stanset; ) tatt = await this.taForfalte();
  }

  /** Redis away is no reason not to send what is due. */
  private async leggIKoe(): Promise<void> {
    const naa = this.klokke.naa();
    const kommende = await this.utsendinger.kommende(naa, senere(naa, FORSPRANG_MS));
    const jobber = kommende.map(({ id, naar }) => ({ id, omMs: Date.parse(naar) - Date.parse(naa) }));
    await this.koe.leggTil(jobber).catch((feil: unknown) => this.logg.warn(`Køen svarer ikke: ${String(feil)}`));
  }

  private async taForfalte(id?: string): Promise<number> {
    const oppdrag = await this.utsendinger.ta(this.klokke.naa(), SAMTIDIGE, id);
    await Promise.all(oppdrag.map((o) => this.trygt(o)));
    return oppdrag.length;
  }

  /** One that fails keeps its lease and is taken again when that runs out; the others go on. */
  private async trygt(oppdrag: Oppdrag): Promise<void> {
    await this.paaminner.send(oppdrag).catch((feil: unknown) => this.logg.warn(`${oppdrag.id} ble ikke ferdig: ${String(feil)}`));
  }

  private async vekket(id: string): Promise<void> {
    if (this.projeksjoner.ajour && !this.stanset) await this.taForfalte(id);
  }

  private neste(omMs: number): void {
    if (this.stanset) return;
    this.tikk = setTimeout(() => {
      this.gaar = this.sveip()
        .catch((feil: unknown) => this.logg.warn(`Sveipet stanset: ${String(feil)}`))
        // Right after start the read models are not caught up: look often until they are.
        .finally(() => this.neste(this.projeksjoner.ajour ? this.valg.mellomrom : Math.min(500, this.valg.mellomrom)));
    }, omMs);
  }
}
