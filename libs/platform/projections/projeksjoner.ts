import { Logger } from '@nestjs/common';
import { type Catalogues, type Projection } from '#eventsourcing';
import { type Avviksmottak } from '../avvik';
import { type Database, Laas } from '../database';
import { type Bunke, type Deltlesing, type Hendelseslager } from '../eventstore';
import { Avkodet } from './avkoding';
import { isoler } from './gift';
import { type Giftig, Gruppe } from './gruppe';
import { anvendTrygt, hentInn } from './innhenting';
import { Stansvakt } from './stansvakt';
import { byttInn, hentMedlemmer, medLaas } from './register';

const LAAS = 'projeksjoner';

/**
 * Keeps all read models up to date: one reader of all streams, one active process at a time. A read model that is
 * new, raised in version or mended catches up on its own and then joins the others.
 */
export class Projeksjoner {
  private readonly logg = new Logger('Projeksjoner');
  private readonly stans = new AbortController();
  private gaar: Promise<void> | undefined;
  private aktiv = false;
  private naadd = false;
  private readonly stansvakt: Stansvakt | undefined;

  constructor(
    private readonly lager: Hendelseslager,
    private readonly database: Database,
    private readonly kataloger: Catalogues,
    private readonly projeksjoner: readonly Projection[],
    private readonly url: string,
    private readonly deling?: Deltlesing,
    avvik?: { readonly mottak: Avviksmottak; readonly naa: () => string },
  ) {
    this.stansvakt = avvik && new Stansvakt(database.pool, avvik.mottak, avvik.naa);
  }

  /** This process is the one that projects, and had taken in everything when it last looked. */
  get ajour(): boolean {
    return this.aktiv && this.naadd;
  }

  start(): void {
    this.gaar ??= Laas.iTurer(this.url, LAAS, this.stans.signal, (stans) => this.tur(stans), (feil) => this.logg.warn(`Begynner på nytt: ${String(feil)}`));
  }

  async stopp(): Promise<void> {
    this.stans.abort();
    await this.gaar;
  }

  private async tur(stans: AbortSignal): Promise<void> {
    this.aktiv = true;
    try {
      await new Vakt(this.lager, this.database, this.kataloger, stans, this.logg, (ja) => (this.naadd = ja), this.stansvakt, this.deling).hold(this.projeksjoner);
    } finally {
      this.aktiv = this.naadd = false;
      this.deling?.slutt();
    }
  }
}

/** One turn as the active process. */
class Vakt {
  /** The live group and those that join it never touch the same row at once. */
  private tur: Promise<unknown> = Promise.resolve();
  private readonly brudd = new AbortController();
  private readonly stans: AbortSignal;

  constructor(
    private readonly lager: Hendelseslager,
    private readonly database: Database,
    private readonly kataloger: Catalogues,
    stans: AbortSignal,
    private readonly logg: Logger,
    private readonly naadd: (ja: boolean) => void,
    private readonly stansvakt: Stansvakt | undefined,
    private readonly deling: Deltlesing | undefined,
  ) {
    this.stans = AbortSignal.any([stans, this.brudd.signal]);
  }

  async hold(projeksjoner: readonly Projection[]): Promise<void> {
    const [levende, bak] = await this.grupper(projeksjoner);
    const etternoelere = Promise.all(bak.map((gruppe) => this.taIgjen(gruppe, levende)));
    const vokter = this.stansvakt?.gaa(this.stans, () => this.brudd.abort());
    // A failure on either side ends the turn for both; the next one begins from what the database says.
    const folger = this.foelg(levende);
    await Promise.race([folger, etternoelere.then(() => folger)]).finally(() => this.brudd.abort());
    await Promise.allSettled([folger, etternoelere, vokter]);
  }

  private async foelg(gruppe: Gruppe): Promise<void> {
    let fra = gruppe.posisjon;
    for await (const bunke of this.lager.leserAlt(fra < 0n ? undefined : fra, this.stans)) {
      await this.iTur(() => this.taInn(gruppe, bunke));
      this.naadd(bunke.naadd);
      this.deling?.del(fra, bunke);
      fra = bunke.posisjon;
    }
  }

  private async taInn(gruppe: Gruppe, { hendelser, posisjon, naadd }: Bunke): Promise<void> {
    if (posisjon > gruppe.posisjon) await anvendTrygt(gruppe, hendelser.map((h) => new Avkodet(h, this.kataloger)), posisjon, (feil, hvilke) => this.stanset(gruppe, feil, hvilke));
    if (naadd) await this.bytt(gruppe);
  }

  /** Reads on its own until it is where the live group is, and becomes part of it. */
  private async taIgjen(gruppe: Gruppe, levende: Gruppe): Promise<void> {
    const valg = { stans: this.stans, stanset: (feil: Giftig, hvilke: readonly Avkodet[]) => this.stanset(gruppe, feil, hvilke) };
    await hentInn(this.lager, gruppe, this.kataloger, valg);
    if (this.stans.aborted || gruppe.medlemmer.length === 0) return;
    await this.iTur(async () => {
      if (gruppe.posisjon < levende.posisjon) await hentInn(this.lager, gruppe, this.kataloger, { ...valg, til: levende.posisjon });
      else if (gruppe.posisjon > levende.posisjon) await hentInn(this.lager, levende, this.kataloger, { ...valg, til: gruppe.posisjon, stanset: (feil, hvilke) => this.stanset(levende, feil, hvilke) });
      if (this.stans.aborted || gruppe.posisjon !== levende.posisjon) return;
      levende.medlemmer = [...levende.medlemmer, ...gruppe.medlemmer];
      this.logg.log(`Ajour: ${gruppe.medlemmer.map((m) => m.projeksjon.name).join(', ')}`);
      await this.bytt(levende);
    });
  }

  private async bytt(gruppe: Gruppe): Promise<void> {
    for (const medlem of gruppe.medlemmer.filter((m) => !m.svarer)) {
      await medLaas(this.database.pool, (klient) => byttInn(klient, medlem, medlem.versjon));
      this.logg.log(`${medlem.projeksjon.name} svarer nå i versjon ${medlem.versjon}`);
      this.brudd.abort();
    }
  }

  private async stanset(gruppe: Gruppe, feil: Giftig, hendelser: readonly Avkodet[]): Promise<void> {
    const id = await isoler(this.database.pool, feil, gruppe.posisjon, hendelser);
    this.logg.error(`${feil.medlem.projeksjon.name} står stille ved hendelse ${id}: ${feil.message}`);
  }

  /** The group furthest ahead follows live; the others, and those that stood still, come after. */
  private async grupper(projeksjoner: readonly Projection[]): Promise<[Gruppe, Gruppe[]]> {
    const funnet = await hentMedlemmer(this.database.pool, projeksjoner, this.kataloger);
    const friske = funnet.filter((f) => !f.stanset);
    const fremst = friske.reduce((maks, f) => (f.posisjon > maks ? f.posisjon : maks), -1n);
    const grupper = new Map<string, Gruppe>();
    for (const { medlem, posisjon, stanset } of funnet) {
      const merke = stanset ? medlem.projeksjon.name : posisjon.toString();
      const gruppe = grupper.get(merke) ?? new Gruppe(this.database.pool, [], posisjon);
      gruppe.medlemmer.push(medlem);
      grupper.set(merke, gruppe);
    }
    const levende = grupper.get(fremst.toString()) ?? new Gruppe(this.database.pool, [], fremst);
    return [levende, [...grupper.values()].filter((g) => g !== levende)];
  }

  private iTur<T>(arbeid: () => Promise<T>): Promise<T> {
    const min = this.tur.then(arbeid, arbeid);
    this.tur = min.catch(() => undefined);
    return min;
  }
}
