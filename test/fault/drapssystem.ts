import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as vent } from 'node:timers/promises';
import { hentHemmelig } from '../../apps/local/parts/hemmelig';
import { ledigPort } from '../../apps/local/parts/porter';
import { startPostgres } from '../../apps/local/parts/postgres';
import { type Prosess } from '../../apps/local/parts/prosess';
import { miljoe } from '../support/miljoe';
import { nyttSystem, type System } from '../support/system';

export const DELER = ['api', 'worker', 'eventstore', 'postgres', 'redis'] as const;
export type Del = (typeof DELER)[number];

const STARTFRIST_MS = 90_000;
const OMSTART_MS = 200;

/** A whole Saksgang whose every process may be killed: also PostgreSQL, which then must be its own, with fsync on. */
export class Drapssystem {
  /** What ended without being killed. */
  readonly selvdoede: string[] = [];
  private readonly rammes = new Set<Del>();

  private constructor(
    private readonly mappe: string,
    private readonly system: System,
    private postgres: Prosess,
    readonly databaseUrl: string,
    /** The superuser's: sees every row. */
    readonly adminUrl: string,
    private readonly startPostgresIgjen: () => Promise<Prosess>,
  ) {
    for (const del of DELER) this.vokt(del);
  }

  static async start(): Promise<Drapssystem> {
    const mappe = mkdtempSync(join(miljoe('SAKSGANG_TEST_MAPPE'), 'drap-'));
    const valg = { mappe, port: await ledigPort(), hemmelig: hentHemmelig(mappe) };
    const { prosess, url, adminUrl } = await startPostgres(valg);
    const igjen = async (): Promise<Prosess> => (await startPostgres(valg)).prosess;
    const admin = new URL(adminUrl);
    admin.pathname = '/saksgang';
    try {
      return new Drapssystem(mappe, await nyttSystem({ DATABASE_URL: url }), prosess, url, admin.href, igjen);
    } catch (feil) {
      await prosess.stopp();
      throw feil;
    }
  }

  get adresse(): string { return this.system.adresse; }
  get miljoe(): NodeJS.ProcessEnv { return this.system.miljoe; }

  /** SIGKILL to all at once; settles when they are gone. */
  async drep(deler: readonly Del[]): Promise<void> {
    for (const del of deler) this.rammes.add(del);
    await Promise.all(deler.map(async (del) => {
      const { pid, slutt } = this.prosess(del);
      process.kill(pid, 'SIGKILL');
      await slutt;
    }));
  }

  /** Starts again as a supervisor would: side by side, and anew when a part cannot start before another is there. */
  async reis(deler: readonly Del[]): Promise<void> {
    await Promise.all(deler.map(async (del) => {
      const frist = Date.now() + STARTFRIST_MS;
      while (!(await this.proevStart(del, Date.now() > frist))) await vent(OMSTART_MS);
      this.rammes.delete(del);
      this.vokt(del);
    }));
  }

  async rydd(): Promise<void> {
    for (const del of DELER) this.rammes.add(del);
    await this.system.rydd();
    await this.postgres.stopp();
    rmSync(this.mappe, { recursive: true, force: true });
  }

  private async proevStart(del: Del, siste: boolean): Promise<boolean> {
    try {
      if (del === 'postgres') this.postgres = await this.startPostgresIgjen();
      else await this.system.start(del);
      return true;
    } catch (feil) {
      if (siste) throw feil;
      return false;
    }
  }

  private prosess(del: Del): Prosess {
    return del === 'postgres' ? this.postgres : this.system.prosess(del);
  }

  private vokt(del: Del): void {
    void this.prosess(del).slutt.then((hvordan) => {
      if (!this.rammes.has(del)) this.selvdoede.push(`${del} endte av seg selv (${hvordan})`);
    });
  }
}
