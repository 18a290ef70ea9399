import { setTimeout as vent } from 'node:timers/promises';
import { Client } from 'pg';
import { type Purresystem } from './purresystem';

/** Longer than a lease: what a killed worker had in hand is then taken again. */
const FORBI_LEIEN_MS = 125_000;
const I_VINDUET = `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and query like '%''levert''%'`;

/** Kills the worker with a mail in its hands: before the mail server has answered, or between its 250 and the note of it. */
export class Purredrap {
  /** Kills inside the window, as PostgreSQL saw them: the note was on its way and was never written. */
  inni = 0;
  utenfor = 0;
  /** Per Message-ID: mails that were taken and never noted. */
  readonly tapt = new Map<string, number>();
  private gaar: Promise<void> = Promise.resolve();
  private inniVed: number | undefined;
  private utenforVed: number | undefined;
  private merket: string | undefined;
  private readonly laas: Client;

  constructor(private readonly system: Purresystem) {
    const { connectionParameters: c } = system.admin as unknown as { connectionParameters: { user: string; password: string; host: string; port: number; database: string } };
    this.laas = new Client({ user: c.user, password: c.password, host: c.host, port: c.port, database: c.database, options: '-c search_path=saksgang' });
    system.post.foerSvar = (id) => this.foerSvar(id);
    system.post.etterSvar = (id) => {
      if (id === this.merket) this.gaar = this.drepInni();
    };
  }

  start(): Promise<void> {
    return this.laas.connect().then(() => undefined);
  }

  /** Kills one worker inside the window and one outside it, each after so many more mails. */
  planlegg(inniOm: number | undefined, utenforOm: number | undefined): void {
    const { sett } = this.system.post;
    this.inniVed = inniOm === undefined ? undefined : sett + inniOm;
    this.utenforVed = utenforOm === undefined ? undefined : sett + utenforOm;
  }

  get venter(): boolean {
    return this.inniVed !== undefined || this.utenforVed !== undefined;
  }

  /** When a kill on its way is done and a new worker is up. */
  async ro(): Promise<void> {
    for (let sist; sist !== this.gaar;) {
      sist = this.gaar;
      await sist;
    }
  }

  async stopp(): Promise<void> {
    await this.ro();
    await this.laas.end();
  }

  private async foerSvar(messageId: string): Promise<boolean> {
    const { sett } = this.system.post;
    if (this.merket !== undefined) return true;
    if (this.inniVed !== undefined && sett >= this.inniVed) {
      [this.inniVed, this.merket] = [undefined, messageId];
      await this.laas.query('begin');
      await this.laas.query('select from utsending where message_id = $1 for update', [messageId]);
      return true;
    }
    if (this.utenforVed === undefined || sett < this.utenforVed) return true;
    [this.utenforVed, this.merket] = [undefined, messageId];
    this.gaar = this.drepUtenfor();
    return false;
  }

  private async drepInni(): Promise<void> {
    for (let forsoek = 0; forsoek < 200 && (await this.system.rader(I_VINDUET)).length === 0; forsoek++) await vent(10);
    if ((await this.system.rader(I_VINDUET)).length > 0) this.inni++;
    await this.drep();
  }

  private async drepUtenfor(): Promise<void> {
    this.utenfor++;
    await this.drep();
  }

  private async drep(): Promise<void> {
    await this.system.drepWorker();
    await this.laas.query('rollback');
    await this.noterTapte();
    this.merket = undefined;
    await this.system.sett(this.system.naaMs() + FORBI_LEIEN_MS);
    await this.system.startWorker();
  }

  private async noterTapte(): Promise<void> {
    const unotert = await this.system.rader<{ message_id: string }>(`select message_id from utsending where tilstand = 'ledig' and leie is not null`);
    for (const { message_id: id } of unotert) {
      const ganger = this.system.post.tatt.filter((t) => t.messageId === id).length;
      if (ganger > 0) this.tapt.set(id, ganger);
    }
  }
}
