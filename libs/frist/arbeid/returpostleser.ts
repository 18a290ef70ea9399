import { mkdir, readdir, readFile, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable, Logger } from '@nestjs/common';
import { derivedId } from '#eventsourcing';
import { SYSTEM } from '#felles';
import { Klokke, Konfigurasjon } from '#platform';
import { lesReturmelding } from '../returpost';
import { Returpostmottak } from '../returpost.mottak';

const STOERSTE_BYTE = 2_000_000;
const FLEST_OM_GANGEN = 100;

/** Reads the mailbox (Maildir) that the sender address of reminders delivers to. Each mail is read once and kept as seen. */
@Injectable()
export class Returpostleser {
  private readonly logg = new Logger('Returpostleser');
  private readonly mappe: string | undefined;

  constructor(
    konfigurasjon: Konfigurasjon,
    private readonly mottak: Returpostmottak,
    private readonly klokke: Klokke,
  ) {
    this.mappe = konfigurasjon.returpostDir;
  }

  async sveip(): Promise<void> {
    if (this.mappe === undefined) return;
    const nye = await readdir(join(this.mappe, 'new')).catch(() => []);
    for (const navn of nye.slice(0, FLEST_OM_GANGEN)) {
      await this.les(join(this.mappe, 'new', navn), navn);
      await mkdir(join(this.mappe, 'cur'), { recursive: true });
      await rename(join(this.mappe, 'new', navn), join(this.mappe, 'cur', `${navn}:2,S`));
    }
  }

  /** @throws when it could not be recorded: the mail stays new */
  private async les(fil: string, navn: string): Promise<void> {
    const { size } = await stat(fil);
    const retur = size > STOERSTE_BYTE ? undefined : lesReturmelding(await readFile(fil, 'utf8'));
    if (!retur) return this.logg.warn(`Et brev i returpostkassen er ingen returmelding: ${derivedId(navn)}`);
    const registrert = this.klokke.naa();
    const utfall = await this.mottak.taImot(retur, undefined, (tenant, paaminnelseId) => {
      const commandId = derivedId('returpost', navn, paaminnelseId);
      return { tenant, commandId, commandHash: commandId, correlationId: commandId, actor: { person: SYSTEM.person, grunnlag: 'returpost' }, registrert };
    });
    if (utfall.length === 0) this.logg.warn('En returmelding gjelder ingen påminnelse som er kommet i retur');
  }
}
