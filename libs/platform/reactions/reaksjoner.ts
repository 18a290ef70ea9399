import { Logger } from '@nestjs/common';
import { categoryOf, type Catalogues, isImported, type Reaction, type StoredEvent } from '#eventsourcing';
import { type Avviksmottak } from '../avvik';
import { type Database, Laas } from '../database';
import { Deltlesing, type Hendelseslager } from '../eventstore';
import { type Sjekkpunktvakt } from '../projections';
import { Forsoek, type Oenske } from './forsoek';
import { Parkering } from './parkering';
import { Parkeringstabell } from './parkert';
import { Reaksjonsregister } from './register';
import { type Reaksjonsutfoerer } from './utfoerer';

const LAAS = 'reaksjoner';
/** A reaction's rules read the read models: they should have seen its cause first. One that stands still holds nobody up for longer. */
const LESEMODELLER_MS = 5_000;
const LAGRE_HVER = 100;

/** Carries out what events ask for, in order within a stream, one active process at a time. Doing it twice does it once. What fails is put aside (Parkering); others go on. */
export class Reaksjoner {
  private readonly logg = new Logger('Reaksjoner');
  private readonly stans = new AbortController();
  private readonly register: Reaksjonsregister;
  private readonly kategorier: ReadonlySet<string>;
  private readonly forsoek: Forsoek;
  private readonly parkering: Parkering;
  private gaar: Promise<void> | undefined;

  constructor(
    private readonly lager: Hendelseslager,
    database: Database,
    kataloger: Catalogues,
    private readonly reaksjoner: readonly Reaction[],
    utfoerer: Reaksjonsutfoerer,
    private readonly lesemodeller: Sjekkpunktvakt,
    mottak: Avviksmottak,
    private readonly url: string,
    pauserMs?: readonly number[],
    private readonly deling = new Deltlesing(lager),
  ) {
    this.forsoek = new Forsoek(lager, kataloger, utfoerer, lesemodeller);
    this.parkering = new Parkering(new Parkeringstabell(database.pool), lager, this.forsoek, reaksjoner, mottak, pauserMs);
    this.register = new Reaksjonsregister(database.pool);
    this.kategorier = new Set(kataloger.all.map((k) => k.category));
  }

  start(): void {
    this.gaar ??= Laas.iTurer(this.url, LAAS, this.stans.signal, (stans) => this.tur(stans), (feil) => this.logg.warn(`Begynner på nytt: ${String(feil)}`));
  }

  async stopp(): Promise<void> {
    this.stans.abort();
    await this.gaar;
  }

  private async tur(stans: AbortSignal): Promise<void> {
    await this.parkering.last();
    const ferdig = new AbortController();
    const igjen = this.parkering.gaa(AbortSignal.any([stans, ferdig.signal]));
    await this.foelg(stans).finally(() => ferdig.abort());
    await igjen;
  }

  private async foelg(stans: AbortSignal): Promise<void> {
    const kommet = await this.register.hent(this.reaksjoner, () => this.lager.sisteposisjon());
    const fra = [...kommet.values()].reduce((min, p) => (p < min ? p : min), kommet.values().next().value ?? -1n);
    const typer = [...new Set(this.reaksjoner.flatMap((r) => [...r.on.keys()]))];
    for await (const { hendelser, posisjon } of this.deling.foelg(fra, stans, typer)) {
      let gjort = 0;
      for (const hendelse of hendelser) {
        if (stans.aborted) return;
        if (!(await this.en(hendelse, kommet))) continue;
        if (++gjort % LAGRE_HVER === 0) await this.register.flytt(kommet, hendelse.position);
      }
      if (stans.aborted) return;
      await this.register.flytt(kommet, posisjon);
    }
  }

  /** @returns whether anything was asked for */
  private async en(lagret: StoredEvent, kommet: ReadonlyMap<string, bigint>): Promise<boolean> {
    // Somebody else's stream may use our words for its own events.
    if (!this.kategorier.has(categoryOf(lagret.stream))) return false;
    // What it should start, it has started where it happened.
    if (isImported(lagret)) return false;
    const aktuelle = this.reaksjoner.filter((r) => r.on.has(lagret.type) && (kommet.get(r.name) ?? lagret.position) < lagret.position);
    if (aktuelle.length === 0) return false;
    const oensker = await this.oensker(lagret, aktuelle);
    if (oensker.length === 0) return false;
    await this.lesemodeller.ventAlle(lagret.position, LESEMODELLER_MS);
    for (const oenske of oensker) {
      const navn = oenske.reaksjon.name;
      if (await this.parkering.bak(navn, lagret)) continue;
      const feilet = await this.forsoek.alle(oenske, 0, (nr, feil) => this.parkering.avvist(navn, lagret, nr, feil));
      if (feilet) await this.parkering.parker(navn, lagret, feilet);
    }
    return true;
  }

  /** What each reaction asks for. Where one cannot tell, the stream waits for it; the others go on. */
  private async oensker(lagret: StoredEvent, aktuelle: readonly Reaction[]): Promise<Oenske[]> {
    const oensker: Oenske[] = [];
    for (const reaksjon of aktuelle) {
      try {
        const oenske = this.forsoek.oenske(reaksjon, lagret);
        if (oenske.forespoersler.length > 0) oensker.push(oenske);
      } catch (feil) {
        if (!(await this.parkering.bak(reaksjon.name, lagret))) await this.parkering.parker(reaksjon.name, lagret, { nr: 0, feil });
      }
    }
    return oensker;
  }
}
