import { Injectable, Logger } from '@nestjs/common';
import { derivedId } from '#eventsourcing';
import { aarsakTil, Avviksmottak, Klokke } from '#platform';
import { Utsendinger } from '../utsendinger';

/** Jobs that failed in the queue: told once, and taken back when the sweep has done what they were to do. */
@Injectable()
export class Jobbavvik {
  private readonly logg = new Logger('Jobbavvik');
  private readonly meldt = new Map<string, string>();

  constructor(
    private readonly utsendinger: Utsendinger,
    private readonly avvik: Avviksmottak,
    private readonly klokke: Klokke,
  ) {}

  async feilet(id: string, feil: Error): Promise<void> {
    try {
      const eier = await this.utsendinger.eier(id);
      if (!eier) return;
      const { fellesskap: tenant, kategori, eier_id, sak_id } = eier;
      await this.avvik.meld({ id: avviksid(id), tenant, kilde: 'jobb', navn: 'paaminnelser', ...aarsakTil(feil), stroem: { kategori, id: eier_id }, sakId: sak_id ?? undefined, forsoek: 1, foerst: this.klokke.naa() });
      this.meldt.set(id, tenant);
    } catch (meldefeil) {
      this.logg.warn(`Jobben ${id} mislyktes, og det ble ikke meldt: ${String(meldefeil)}`);
    }
  }

  async gikk(id: string): Promise<void> {
    const tenant = this.meldt.get(id);
    if (tenant === undefined) return;
    await this.avvik.loest(tenant, avviksid(id));
    this.meldt.delete(id);
  }
}

const avviksid = (id: string): string => derivedId('avvik', 'jobb', id);
