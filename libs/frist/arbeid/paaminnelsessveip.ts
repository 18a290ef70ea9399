import { setTimeout as pause } from 'node:timers/promises';
import { Inject, Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { Klokke, Konfigurasjon, Projeksjoner, Runder } from '#platform';
import { Koe, KoeArbeider } from '#platform/arbeid';
import { Endringsvarsler } from './endringsvarsler';
import { Jobbavvik } from './jobbavvik';
import { Paaminner } from './paaminner';
import { Planlegger } from './planlegger';
import { Returpostleser } from './returpostleser';
import { Samlebrever } from './samlebrever';
import { Vakthund } from './vakthund';
import { type Oppdrag, senere, Utsendinger } from '../utsendinger';

const KOE = 'paaminnelser';
/** Only so far ahead do jobs lie in Redis. */
const FORSPRANG_MS = 15 * 60_000;
const SAMTIDIGE = 10;
/** How long to wait for the read models to catch up before looking again. */
const VENT_MS = 500;
const SLUTT_MS = 6_000;

/** Milliseconds between two sweeps. */
export const SVEIP_HVERT = Symbol('sveip-hvert');

/**
 * Puts what falls due soon into the queue, and takes by itself what is due and was lost. Idle unless this process is
 * the one that projects and has caught up: what it knows may else be old.
 */
@Injectable()
export class Paaminnelsessveip implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logg = new Logger('Paaminnelsessveip');
  private readonly koe: Koe;
  private readonly arbeider: KoeArbeider;
  private readonly runder = new Runder(() => this.sveip(), () => (this.projeksjoner.ajour ? this.hvert : Math.min(VENT_MS, this.hvert)), (feil) => this.logg.warn(`Sveipet stanset: ${String(feil)}`));
  /** Looking at every deadline takes its time, and nothing waits for it. */
  private vakter: Promise<void> | undefined;
  /** What this process is sending just now: a clock that is set forward ends its leases, but not the sending. */
  private readonly iHende = new Set<string>();

  constructor(
    private readonly utsendinger: Utsendinger,
    private readonly paaminner: Paaminner,
    private readonly endringsvarsler: Endringsvarsler,
    private readonly vakthund: Vakthund,
    private readonly jobber: Jobbavvik,
    private readonly planlegger: Planlegger,
    private readonly samlebrever: Samlebrever,
    private readonly returpost: Returpostleser,
    private readonly projeksjoner: Projeksjoner,
    private readonly klokke: Klokke,
    konfigurasjon: Konfigurasjon,
    @Inject(SVEIP_HVERT) private readonly hvert: number,
  ) {
    this.koe = new Koe(konfigurasjon.redisUrl, KOE);
    this.arbeider = new KoeArbeider(konfigurasjon.redisUrl, KOE, (id) => this.vekket(id), { samtidige: SAMTIDIGE, feilet: (id, feil) => void this.jobber.feilet(id, feil) });
  }

  /** @throws RedisKasterUt */
  async onApplicationBootstrap(): Promise<void> {
    await this.arbeider.start();
    this.runder.start(0);
  }

  async beforeApplicationShutdown(): Promise<void> {
    const ferdig = this.runder.stopp();
    // A queue or mail server that does not answer must not hold the process back: the lease runs out by itself.
    await Promise.race([Promise.all([this.arbeider.lukk(), this.koe.lukk(), ferdig, this.vakter]), pause(SLUTT_MS, undefined, { ref: false })]);
  }

  /** One sweep. */
  async sveip(): Promise<void> {
    if (!this.projeksjoner.ajour) return;
    await this.planlegger.planlegg().catch((feil: unknown) => this.logg.warn(`Planleggingen stanset: ${String(feil)}`));
    await this.leggIKoe();
    for (const levert of await this.utsendinger.leverteUtenHendelse(this.klokke.naa())) await this.paaminner.kvitter(levert);
    await this.taAlleForfalte();
    await this.endringsvarsler.sveip().catch((feil: unknown) => this.logg.warn(`Varslene om nye frister stanset: ${String(feil)}`));
    await this.samlebrever.sveip().catch((feil: unknown) => this.logg.warn(`Samlebrevene stanset: ${String(feil)}`));
    await this.returpost.sveip().catch((feil: unknown) => this.logg.warn(`Returposten ble ikke lest: ${String(feil)}`));
    this.vakter ??= this.vakthund.vakt(this.koe, () => this.runder.stanset).catch((feil: unknown) => this.logg.warn(`Vakthunden stanset: ${String(feil)}`)).finally(() => (this.vakter = undefined));
  }

  /** Redis away is no reason not to send what is due. */
  private async leggIKoe(): Promise<void> {
    const naa = this.klokke.naa();
    const kommende = await this.utsendinger.kommende(naa, senere(naa, FORSPRANG_MS));
    const jobber = kommende.map(({ id, naar }) => ({ id, omMs: Date.parse(naar) - Date.parse(naa) }));
    await this.koe.leggTil(jobber).catch((feil: unknown) => this.logg.warn(`Køen svarer ikke: ${String(feil)}`));
  }

  /** A mail server that says nothing holds up one handful, not all: the rest is for the next sweep. */
  private async taAlleForfalte(): Promise<void> {
    for (let tatt = SAMTIDIGE; tatt === SAMTIDIGE && !this.runder.stanset; ) {
      tatt = await this.taForfalte();
      if (!this.paaminner.postenSvarer) return;
    }
  }

  private async taForfalte(id?: string): Promise<number> {
    const oppdrag = await this.utsendinger.ta(this.klokke.naa(), SAMTIDIGE, { unntatt: [...this.iHende], ...(id !== undefined && { id }) });
    await Promise.all(oppdrag.map((o) => this.trygt(o)));
    return oppdrag.length;
  }

  /** One that fails keeps its lease and is taken again when that runs out; the others go on. */
  private async trygt(oppdrag: Oppdrag): Promise<void> {
    this.iHende.add(oppdrag.id);
    await this.paaminner.send(oppdrag)
      .then(() => this.jobber.gikk(oppdrag.id))
      .catch((feil: unknown) => this.logg.warn(`${oppdrag.id} ble ikke ferdig: ${String(feil)}`))
      .finally(() => this.iHende.delete(oppdrag.id));
  }

  private async vekket(id: string): Promise<void> {
    if (this.projeksjoner.ajour && !this.runder.stanset) await this.taForfalte(id);
  }
}
