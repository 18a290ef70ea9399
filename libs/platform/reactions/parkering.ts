import { Logger } from '@nestjs/common';
import { setTimeout as pause } from 'node:timers/promises';
import { derivedId, type Reaction, type Rejection, type StoredEvent, streamIdOf, categoryOf } from '#eventsourcing';
import { aarsakTil, type Avviksmottak } from '../avvik';
import { type Hendelseslager } from '../eventstore';
import { UUID } from '../http/regel';
import { type Feilet, type Forsoek } from './forsoek';
import { type Parkert, type Parkeringstabell } from './parkert';

/** Milliseconds before each new attempt; when they are used up a person is told, and it is tried now and then. */
export const PAUSER_MS: readonly number[] = [1_000, 5_000, 30_000];
const SIDEN_MS = 600_000;
const TIKK_MS = 200;
const DOM_HVERT_MS = 1_000;

/** What stands first in a stream's line, or was refused. */
interface Hode {
  rad: Parkert;
  /** By the process's own clock: wall clocks jump. Lost at a restart, and then tried at once. */
  neste: number;
  feil?: unknown;
  /** The list of incidents has not heard of the last attempt. */
  usagt: boolean;
}

const linje = (reaksjon: string, stroem: string): string => `${reaksjon}\u001f${stroem}`;
const sted = (p: Parkert): string => (p.venter ? linje(p.reaksjon, p.stroem) : `${p.reaksjon}\u001f${p.hendelse}\u001f${p.nr}`);

/** Keeps what failed apart, so that one stream's trouble is nobody else's, and tries it again. One active process at a time. */
export class Parkering {
  private readonly logg = new Logger('Parkering');
  private readonly hoder = new Map<string, Hode>();
  private tur: Promise<unknown> = Promise.resolve();
  private sistDoemt = 0;

  constructor(
    private readonly tabell: Parkeringstabell,
    private readonly lager: Hendelseslager,
    private readonly forsoek: Forsoek,
    private readonly reaksjoner: readonly Reaction[],
    private readonly mottak: Avviksmottak,
    private readonly pauser: readonly number[] = PAUSER_MS,
  ) {}

  async last(): Promise<void> {
    this.hoder.clear();
    for (const rad of await this.tabell.foerste(this.reaksjoner.map((r) => r.name))) this.hoder.set(sted(rad), { rad, neste: 0, usagt: false });
  }

  /** Whether the event now stands behind another of its stream. */
  async bak(reaksjon: string, lagret: StoredEvent): Promise<boolean> {
    const noekkel = linje(reaksjon, lagret.stream);
    if (!this.hoder.has(noekkel)) return false;
    return this.iTur(async () => {
      if (!this.hoder.has(noekkel)) return false;
      await this.tabell.legg(this.rad(reaksjon, lagret, { nr: 0, venter: true, forsoek: 0 }));
      return true;
    });
  }

  /** The first attempt failed: its stream waits from here on. */
  async parker(reaksjon: string, lagret: StoredEvent, { nr, feil }: Feilet): Promise<void> {
    this.logg.warn(`${reaksjon} prøver igjen ved hendelse ${lagret.id}: ${String(feil)}`);
    await this.sett(this.rad(reaksjon, lagret, { nr, venter: true, forsoek: 1 }), feil);
  }

  /** A rule said no: nobody waits, but a person must look. */
  async avvist(reaksjon: string, lagret: StoredEvent, nr: number, feil: Rejection): Promise<void> {
    this.logg.warn(`${reaksjon}: kommando ${nr} ble avvist (${feil.code}) etter hendelse ${lagret.id}`);
    await this.sett(this.rad(reaksjon, lagret, { nr, venter: false, forsoek: 1 }), feil);
  }

  async gaa(stans: AbortSignal): Promise<void> {
    while (!stans.aborted) {
      await pause(TIKK_MS, undefined, { signal: stans }).catch(() => undefined);
      if (!stans.aborted && this.hoder.size > 0) await this.runde(stans).catch((feil: unknown) => this.logg.warn(String(feil)));
    }
  }

  private async runde(stans: AbortSignal): Promise<void> {
    await this.hoerDom();
    for (const hode of [...this.hoder.values()]) {
      if (stans.aborted) return;
      if (hode.neste <= performance.now()) await this.proev(hode);
      if (hode.usagt) await this.si(hode);
    }
  }

  /** What people have decided about those that stand in the list. */
  private async hoerDom(): Promise<void> {
    const meldte = [...this.hoder.values()].filter((h) => h.rad.meldt && !h.usagt);
    if (meldte.length === 0 || performance.now() - this.sistDoemt < DOM_HVERT_MS) return;
    this.sistDoemt = performance.now();
    const tilstander = await this.mottak.tilstander(meldte.map((h) => avviksid(h.rad)));
    for (const hode of meldte) {
      const tilstand = tilstander.get(avviksid(hode.rad));
      if (tilstand === 'proeves') hode.neste = 0;
      if (tilstand === 'hoppet-over' || tilstand === 'loest') await this.ferdig(hode);
    }
  }

  private async proev(hode: Hode): Promise<void> {
    const { rad } = hode;
    const [lagret] = await this.lager.readStream(rad.stroem, rad.revisjon);
    const reaksjon = this.reaksjoner.find((r) => r.name === rad.reaksjon);
    if (!lagret || !reaksjon) throw new Error(`Fant ikke ${rad.reaksjon} ved hendelse ${rad.hendelse}`);
    const { feil, nei } = await this.ettForsoek(reaksjon, lagret, rad);
    if (feil !== undefined) return this.feilet(hode, feil);
    // What was stuck and is now refused goes on as the same incident.
    if (rad.meldt && !nei.some(([nr]) => nr === rad.nr)) await this.mottak.loest(tenantI(lagret) ?? '', avviksid(rad));
    await this.ferdig(hode);
    for (const [nr, avslag] of nei) await this.avvist(reaksjon.name, lagret, nr, avslag);
  }

  private async ettForsoek(reaksjon: Reaction, lagret: StoredEvent, { nr, venter }: Parkert): Promise<{ feil?: unknown; nei: [number, Rejection][] }> {
    const nei: [number, Rejection][] = [];
    try {
      const feilet = await this.forsoek.alle(this.forsoek.oenske(reaksjon, lagret), nr, async (n, avslag) => void nei.push([n, avslag]), venter ? undefined : nr);
      return venter ? { feil: feilet?.feil, nei } : { feil: feilet?.feil ?? nei[0]?.[1], nei: [] };
    } catch (feil) {
      return { feil, nei: [] };
    }
  }

  private async feilet(hode: Hode, feil: unknown): Promise<void> {
    const forsoek = hode.rad.forsoek + 1;
    const brukt = !hode.rad.venter || forsoek > this.pauser.length;
    hode.feil = feil;
    hode.usagt = brukt;
    hode.neste = hode.rad.venter ? performance.now() + (this.pauser[forsoek - 1] ?? SIDEN_MS) : Infinity;
    hode.rad = { ...hode.rad, forsoek };
    await this.tabell.forsoekt(hode.rad, hode.rad);
    if (brukt) this.logg.error(`${hode.rad.reaksjon} kommer ikke videre ved hendelse ${hode.rad.hendelse}: ${String(feil)}`);
  }

  private async si(hode: Hode): Promise<void> {
    const { rad } = hode;
    const [lagret] = await this.lager.readStream(rad.stroem, rad.revisjon);
    const tenant = lagret && tenantI(lagret);
    if (lagret && tenant) {
      await this.mottak.meld({
        id: avviksid(rad), tenant, kilde: 'reaksjon', navn: rad.reaksjon, ...aarsakTil(hode.feil), forsoek: rad.forsoek, foerst: rad.foerst,
        hendelse: { hendelseId: rad.hendelse, posisjon: rad.posisjon, type: rad.type }, stroem: { kategori: categoryOf(rad.stroem), id: streamIdOf(rad.stroem) },
        kommando: this.kommando(lagret, rad),
      });
    }
    hode.rad = { ...rad, meldt: true };
    hode.usagt = false;
    await this.tabell.forsoekt(hode.rad, hode.rad);
  }

  private kommando(lagret: StoredEvent, { reaksjon: navn, nr }: Parkert) {
    try {
      const reaksjon = this.reaksjoner.find((r) => r.name === navn);
      const f = reaksjon && this.forsoek.oenske(reaksjon, lagret).forespoersler[nr];
      return f && { kategori: f.category, id: f.id, type: f.intent.type };
    } catch {
      return undefined;
    }
  }

  private async sett(rad: Parkert, feil: unknown): Promise<void> {
    await this.iTur(async () => {
      await this.tabell.legg(rad);
      const finnes = this.hoder.get(sted(rad));
      if (finnes) return;
      this.hoder.set(sted(rad), { rad, feil, neste: rad.venter ? performance.now() + (this.pauser[0] ?? 0) : Infinity, usagt: !rad.venter });
    });
  }

  private ferdig(hode: Hode): Promise<void> {
    return this.iTur(async () => {
      await this.tabell.fjern(hode.rad);
      const neste = hode.rad.venter ? await this.tabell.neste(hode.rad) : undefined;
      this.hoder.delete(sted(hode.rad));
      if (neste) this.hoder.set(sted(neste), { rad: neste, neste: 0, usagt: false });
    });
  }

  private rad(reaksjon: string, { id, stream, revision, position, type }: StoredEvent, valg: Pick<Parkert, 'nr' | 'venter' | 'forsoek'>): Parkert {
    return { reaksjon, hendelse: id, stroem: stream, revisjon: revision, posisjon: position.toString(), type, foerst: this.forsoek.naa(), meldt: false, ...valg };
  }

  private iTur<T>(arbeid: () => Promise<T>): Promise<T> {
    const min = this.tur.then(arbeid, arbeid);
    this.tur = min.catch(() => undefined);
    return min;
  }
}

/** The same each time: a lost row reports the same incident. */
const avviksid = ({ hendelse, reaksjon, nr }: Parkert): string => derivedId('avvik', hendelse, reaksjon, nr);

function tenantI({ metadata }: StoredEvent): string | undefined {
  const { tenant } = (metadata ?? {}) as { tenant?: unknown };
  return typeof tenant === 'string' && UUID.test(tenant) ? tenant : undefined;
}
