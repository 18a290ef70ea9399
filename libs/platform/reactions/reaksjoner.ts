import { Logger } from '@nestjs/common';
import { setTimeout as pause } from 'node:timers/promises';
import { categoryOf, type Catalogues, type Reaction, type Recorded, type Request, type StoredEvent } from '#eventsourcing';
import { type Database, Laas } from '../database';
import { type Hendelseslager } from '../eventstore';
import { type Sjekkpunktvakt } from '../projections';
import { Reaksjonsregister } from './register';
import { type Reaksjonsutfoerer } from './utfoerer';

const LAAS = 'reaksjoner';
/** A reaction's rules read the read models: they should have seen its cause first. One that stands still holds nobody up for longer. */
const LESEMODELLER_MS = 5_000;
const LAGRE_HVER = 100;

interface Oenske {
  readonly reaksjon: Reaction;
  readonly hendelse: Recorded;
  readonly forespoersler: readonly Request[];
}

/** Carries out what events ask for, in order, one active process at a time. Doing it twice does it once. */
export class Reaksjoner {
  private readonly logg = new Logger('Reaksjoner');
  private readonly stans = new AbortController();
  private readonly register: Reaksjonsregister;
  private readonly kategorier: ReadonlySet<string>;
  private gaar: Promise<void> | undefined;

  constructor(
    private readonly lager: Hendelseslager,
    database: Database,
    private readonly kataloger: Catalogues,
    private readonly reaksjoner: readonly Reaction[],
    private readonly utfoerer: Reaksjonsutfoerer,
    private readonly lesemodeller: Sjekkpunktvakt,
    private readonly url: string,
  ) {
    this.register = new Reaksjonsregister(database.pool);
    this.kategorier = new Set(kataloger.all.map((k) => k.category));
  }

  start(): void {
    this.gaar ??= this.loep();
  }

  async stopp(): Promise<void> {
    this.stans.abort();
    await this.gaar;
  }

  private async loep(): Promise<void> {
    while (!this.stans.signal.aborted) {
      const laas = await Laas.ta(this.url, LAAS, this.stans.signal);
      if (!laas) return;
      try {
        await this.foelg(AbortSignal.any([this.stans.signal, laas.tapt]));
      } catch (feil) {
        if (!this.stans.signal.aborted) this.logg.warn(`Begynner på nytt: ${String(feil)}`);
      } finally {
        await laas.slipp();
      }
      await pause(1_000, undefined, { signal: this.stans.signal }).catch(() => undefined);
    }
  }

  private async foelg(stans: AbortSignal): Promise<void> {
    const kommet = await this.register.hent(this.reaksjoner, () => this.lager.sisteposisjon());
    const fra = [...kommet.values()].reduce((min, p) => (p < min ? p : min), kommet.values().next().value ?? -1n);
    const typer = [...new Set(this.reaksjoner.flatMap((r) => [...r.on.keys()]))];
    for await (const { hendelser, posisjon } of this.lager.leserAlt(fra < 0n ? undefined : fra, stans, typer)) {
      let gjort = 0;
      for (const hendelse of hendelser) {
        if (stans.aborted) return;
        if (!(await this.en(hendelse, kommet, stans))) continue;
        if (++gjort % LAGRE_HVER === 0) await this.register.flytt(kommet, hendelse.position);
      }
      if (stans.aborted) return;
      await this.register.flytt(kommet, posisjon);
    }
  }

  /** @returns whether anything was asked for */
  private async en(lagret: StoredEvent, kommet: Map<string, bigint>, stans: AbortSignal): Promise<boolean> {
    // Somebody else's stream may use our words for its own events.
    if (!this.kategorier.has(categoryOf(lagret.stream))) return false;
    const aktuelle = this.reaksjoner.filter((r) => r.on.has(lagret.type) && (kommet.get(r.name) ?? lagret.position) < lagret.position);
    if (aktuelle.length === 0) return false;
    const oensker = await this.oensker(lagret, aktuelle, kommet);
    if (oensker.length === 0) return false;
    await this.lesemodeller.ventAlle(lagret.position, LESEMODELLER_MS);
    for (const { reaksjon, hendelse, forespoersler } of oensker) {
      await this.utfoerer.utfoer(reaksjon.name, hendelse, forespoersler, stans, (feil) => this.register.merk([reaksjon.name], lagret.id, feil));
    }
    return true;
  }

  /** What each reaction asks for. One that cannot tell stands still, visibly, until it is mended; the others go on. */
  private async oensker(lagret: StoredEvent, aktuelle: readonly Reaction[], kommet: Map<string, bigint>): Promise<Oenske[]> {
    const oensker: Oenske[] = [];
    for (const reaksjon of aktuelle) {
      try {
        const hendelse = this.kataloger.decode(lagret);
        const forespoersler = reaksjon.on.get(hendelse.type)?.(hendelse) ?? [];
        if (forespoersler.length > 0) oensker.push({ reaksjon, hendelse, forespoersler });
      } catch (feil) {
        this.logg.error(`${reaksjon.name} står stille ved hendelse ${lagret.id}: ${String(feil)}`);
        await this.register.merk([reaksjon.name], lagret.id, feil);
        kommet.delete(reaksjon.name);
      }
    }
    return oensker;
  }
}
