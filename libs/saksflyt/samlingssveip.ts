import { type BeforeApplicationShutdown, Injectable, Logger, Module, type OnApplicationBootstrap } from '@nestjs/common';
import { type Kysely, sql } from 'kysely';
import { LRUCache } from 'lru-cache';
import { derivedId, type Envelope } from '#eventsourcing';
import { osloDato, SYSTEM } from '#felles';
import { Database, Klokke, Kommandoer, Projeksjoner, Runder } from '#platform';
import { Fristbilde, type FristDb, lesPlan, regelkolonner } from './fristbilde';
import { ER_HERFRA } from './importert.spoerring';

const HVERT_MS = 5_000;

interface Samling {
  readonly tenant: string;
  readonly sakId: string;
  readonly steg: string;
  readonly fristId: string;
  /** The event that set the deadline. */
  readonly hendelseId: string;
}

/**
 * Time as a command: tells a sak that the deadline of a step that several bodies share is out. The sak decides whether that
 * opens anything; a command for the same deadline has the same id, so telling it twice does nothing.
 */
@Injectable()
export class Samlingssveip implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logg = new Logger('Samlingssveip');
  private readonly sagt = new LRUCache<string, true>({ max: 10_000 });
  private readonly runder = new Runder(() => this.sveip(), () => HVERT_MS, (feil) => this.logg.warn(`Sveipet stanset: ${String(feil)}`));

  constructor(
    private readonly database: Database,
    private readonly kommandoer: Kommandoer,
    private readonly projeksjoner: Projeksjoner,
    private readonly klokke: Klokke,
  ) {}

  onApplicationBootstrap(): void {
    this.runder.start();
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.runder.stopp();
  }

  /** One sweep. Idle until the read models have caught up: what they know may else be old. */
  async sveip(): Promise<void> {
    if (!this.projeksjoner.ajour) return;
    for (const tenant of await this.medAapneSamlinger()) {
      for (const samling of await this.forfalte(tenant)) await this.si(samling);
    }
  }

  private medAapneSamlinger(): Promise<readonly string[]> {
    return this.database.skriv(async (db: Kysely<unknown>) => {
      const { rows } = await sql<{ tenant: string }>`select distinct fellesskap as tenant from forpliktelse where slag = 'samling' and lukket is null`.execute(db);
      return rows.map((r) => r.tenant);
    });
  }

  private forfalte(tenant: string): Promise<readonly Samling[]> {
    const idag = osloDato(this.klokke.naa());
    return this.database.les(tenant, async (db: Kysely<FristDb>) => {
      const rader = await regelkolonner(db).select(['f.steg', 'f.hendelse_id']).where('f.slag', '=', 'samling').where('f.lukket', 'is', null).where(ER_HERFRA).execute();
      const bilde = new Fristbilde({ regler: rader, hendelser: [], ...(await lesPlan(db)) });
      return rader.filter((rad) => (bilde.loes(rad).til ?? idag) < idag).map((rad) => ({ tenant, sakId: rad.sak_id, steg: rad.steg ?? '', fristId: rad.id, hendelseId: rad.hendelse_id }));
    });
  }

  private async si({ tenant, sakId, steg, fristId, hendelseId }: Samling): Promise<void> {
    const commandId = derivedId('samling', sakId, fristId);
    if (this.sagt.has(commandId)) return;
    const envelope: Envelope = { tenant, commandId, commandHash: commandId, correlationId: fristId, causationId: hendelseId, actor: { person: SYSTEM.person, grunnlag: 'samlingsfrist' }, registrert: this.klokke.naa() };
    try {
      await this.kommandoer.utfoer('sak', sakId, { type: 'LukkSamling', data: { steg } }, envelope, SYSTEM);
      this.sagt.set(commandId, true);
    } catch (feil) {
      this.logg.warn(`Samlingen i ${steg} på sak ${sakId} ble ikke åpnet, prøves igjen: ${String(feil)}`);
    }
  }
}

/** Only for a worker: needs what `ArbeiderModule` gives. */
@Module({ providers: [Samlingssveip] })
export class SamlingModule {}
