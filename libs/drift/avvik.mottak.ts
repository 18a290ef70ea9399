import { Injectable } from '@nestjs/common';
import { type Kysely } from 'kysely';
import { derivedId, type Envelope } from '#eventsourcing';
import { SYSTEM } from '#felles';
import { type Avviksmelding, Avviksmottak, type Avvikstilstand, Database, Klokke, Kommandoer } from '#platform';
import { type DriftsavvikRad } from './avvik.projection';

/** Incidents as events: who decided what, when and why follows of itself. */
@Injectable()
export class AvvikSomHendelser extends Avviksmottak {
  constructor(
    private readonly kommandoer: Kommandoer,
    private readonly database: Database,
    private readonly klokke: Klokke,
  ) {
    super();
  }

  async meld({ id, tenant, ...avvik }: Avviksmelding): Promise<void> {
    const { hendelse, stroem, kommando, sakId: oppgitt, ...resten } = avvik;
    const sakId = oppgitt ?? [stroem, kommando].find((s) => s?.kategori === 'sak')?.id;
    const data = { ...resten, ...(hendelse && { hendelse }), ...(stroem && { stroem }), ...(kommando && { kommando }), ...(sakId !== undefined && { sakId }) };
    await this.utfoer(tenant, id, 'MeldAvvik', data, avvik.forsoek, hendelse?.hendelseId);
  }

  async loest(tenant: string, id: string): Promise<void> {
    await this.utfoer(tenant, id, 'BekreftLoest', {}, 0);
  }

  tilstander(ider: readonly string[]): Promise<ReadonlyMap<string, Avvikstilstand>> {
    return this.database.skriv(async (db: Kysely<{ driftsavvik: DriftsavvikRad }>) => {
      const rader = await db.selectFrom('driftsavvik').select(['avvik_id', 'tilstand']).where('avvik_id', 'in', ider).execute();
      return new Map(rader.map((r) => [r.avvik_id, r.tilstand]));
    });
  }

  private async utfoer(tenant: string, id: string, type: string, data: object, gang: number, aarsak?: string): Promise<void> {
    const commandId = derivedId('avvik', id, type, gang);
    const envelope: Envelope = {
      tenant, commandId, commandHash: commandId, correlationId: id, actor: { person: SYSTEM.person, grunnlag: 'drift' }, registrert: this.klokke.naa(),
      ...(aarsak !== undefined && { causationId: aarsak }),
    };
    await this.kommandoer.utfoer('avvik', id, { type, data }, envelope, SYSTEM);
  }
}
