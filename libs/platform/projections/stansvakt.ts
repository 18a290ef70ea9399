import { Logger } from '@nestjs/common';
import { setTimeout as pause } from 'node:timers/promises';
import { type Pool } from 'pg';
import { categoryOf, derivedId, streamIdOf } from '#eventsourcing';
import { type Avviksmelding, type Avviksmottak } from '../avvik';
import { UUID } from '../http/regel';
import { type Projeksjonsstatus, projeksjonsstatus, slippForbi } from './register';

const SE_HVERT_MS = 1_000;

interface Meldt {
  readonly tenant: string;
  readonly navn: string;
  readonly versjon: string;
  readonly posisjon: bigint;
  forsoek: number;
  /** It stands still and the list knows. */
  sagt: boolean;
}

/**
 * Tells of read models that stand still, and does what a person decides: tries the event again, or lets the read model pass it by.
 * Not tried by itself: what a read model cannot take is in the event, not in the moment.
 */
export class Stansvakt {
  private readonly logg = new Logger('Stansvakt');
  private readonly meldt = new Map<string, Meldt>();

  constructor(
    private readonly pool: Pool,
    private readonly mottak: Avviksmottak,
    private readonly naa: () => string,
  ) {}

  /** @param nyTur ends the turn, so that the next one begins from what the database says */
  async gaa(stans: AbortSignal, nyTur: () => void): Promise<void> {
    while (!stans.aborted) {
      if (await this.runde().catch((feil: unknown) => void this.logg.warn(String(feil)))) nyTur();
      await pause(SE_HVERT_MS, undefined, { signal: stans }).catch(() => undefined);
    }
  }

  /** @returns whether a read model may go on */
  private async runde(): Promise<boolean> {
    const alle = await projeksjonsstatus(this.pool);
    for (const s of alle) if (s.feil) await this.si(s);
    await this.friskmeld(alle);
    const staar = alle.flatMap((s) => (s.feil ? [{ s, id: avviksid(s), feil: s.feil }] : [])).filter(({ id }) => this.meldt.get(id)?.sagt);
    if (staar.length === 0) return false;
    const tilstander = await this.mottak.tilstander(staar.map(({ id }) => id));
    let videre = false;
    for (const { s, id } of staar) {
      const tilstand = tilstander.get(id);
      const meldt = this.meldt.get(id);
      if (!meldt || (tilstand !== 'proeves' && tilstand !== 'hoppet-over')) continue;
      await slippForbi(this.pool, s, tilstand === 'hoppet-over' ? meldt.posisjon : undefined);
      this.logg.log(`${s.navn}: ${tilstand === 'proeves' ? 'prøver igjen ved' : 'går forbi'} ${meldt.posisjon}`);
      meldt.forsoek++;
      meldt.sagt = false;
      videre = true;
    }
    return videre;
  }

  private async si(s: Projeksjonsstatus): Promise<void> {
    const { feil, navn, versjon } = s;
    if (!feil?.tenant || feil.posisjon === undefined || feil.stroem === undefined || !UUID.test(feil.tenant)) return;
    const id = avviksid(s);
    const meldt = this.meldt.get(id) ?? { tenant: feil.tenant, navn, versjon, posisjon: BigInt(feil.posisjon), forsoek: 1, sagt: false };
    if (meldt.sagt) return;
    const avvik: Avviksmelding = {
      id, tenant: meldt.tenant, kilde: 'lesemodell', navn, kode: 'lesemodell-staar', melding: 'Lesemodellen kan ikke ta inn hendelsen, og står stille for alle til det er avgjort',
      hendelse: { hendelseId: feil.hendelse, posisjon: feil.posisjon, type: feil.type ?? '' }, stroem: { kategori: categoryOf(feil.stroem), id: streamIdOf(feil.stroem) },
      forsoek: meldt.forsoek, foerst: this.naa(),
    };
    await this.mottak.meld(avvik);
    meldt.sagt = true;
    this.meldt.set(id, meldt);
  }

  /** What has come past the event by now. */
  private async friskmeld(alle: readonly Projeksjonsstatus[]): Promise<void> {
    for (const [id, { tenant, navn, versjon, posisjon }] of this.meldt) {
      const s = alle.find((r) => r.navn === navn && r.versjon === versjon);
      if (s && (s.feil !== null || s.posisjon < posisjon)) continue;
      await this.mottak.loest(tenant, id);
      this.meldt.delete(id);
    }
  }
}

const avviksid = ({ navn, versjon, feil }: Projeksjonsstatus): string => derivedId('avvik', 'lesemodell', navn, versjon, feil?.hendelse ?? '');
