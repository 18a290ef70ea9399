import { randomUUID } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import { derivedId, type Envelope, Rejection } from '#eventsourcing';
import { osloDato, SYSTEM } from '#felles';
import { aarsakTil, Avviksmottak, Hendelseslager, Klokke, Kommandoer, Sjekkpunktvakt } from '#platform';
import { Plankilde, type Planendring } from '../plankilde';
/** Attempts before a person is told. */
const MELDES_ETTER = 3;
const LESEMODELLER_MS = 5_000;

/** Makes what is planned agree with the rules and the meeting plan. Whatever it did not get done, it finds again. */
@Injectable()
export class Planlegger {
  private readonly logg = new Logger('Planlegger');
  private sett: string | undefined;
  private readonly feilet = new Map<string, number>();

  constructor(
    private readonly kilde: Plankilde,
    private readonly kommandoer: Kommandoer,
    private readonly lager: Hendelseslager,
    private readonly lesemodeller: Sjekkpunktvakt,
    private readonly klokke: Klokke,
    private readonly avvik: Avviksmottak,
  ) {}

  /** Nothing to do unless something has happened, or another day has begun, since it last got everything done. */
  async planlegg(): Promise<void> {
    const slutt = await this.lager.sisteposisjon();
    const stand = `${String(slutt)} ${osloDato(this.klokke.naa())}`;
    if (slutt === undefined || stand === this.sett || !(await this.lesemodeller.ventAlle(slutt, LESEMODELLER_MS))) return;
    let alt = true;
    for (const tenant of await this.kilde.fellesskap()) alt = (await this.trygt(tenant)) && alt;
    this.sett = alt ? stand : undefined;
  }

  /** One helsefellesskap that cannot be planned for holds back no other. */
  private async trygt(tenant: string): Promise<boolean> {
    const id = derivedId('avvik', 'fristplan', tenant);
    try {
      for (const endring of await this.kilde.endringer(tenant)) await this.gjoer(tenant, endring);
      if (this.feilet.delete(tenant)) await this.avvik.loest(tenant, id);
      return true;
    } catch (feil) {
      this.logg.warn(`Påminnelsene ble ikke planlagt: ${String(feil)}`);
      const forsoek = (this.feilet.get(tenant) ?? 0) + 1;
      this.feilet.set(tenant, forsoek);
      const foerst = this.klokke.naa();
      if (forsoek === MELDES_ETTER) await this.avvik.meld({ id, tenant, kilde: 'jobb', navn: 'fristplan', ...aarsakTil(feil), forsoek, foerst });
      return false;
    }
  }

  private async gjoer(tenant: string, { kategori, id, type, data, aarsak }: Planendring): Promise<void> {
    // A plan may come back to what it was: the rule of the stream, not the id of the command, says what is news.
    const commandId = randomUUID();
    const envelope: Envelope = {
      tenant, commandId, commandHash: commandId, correlationId: commandId, causationId: aarsak, actor: { person: SYSTEM.person, grunnlag: 'fristplan' }, registrert: this.klokke.naa(),
    };
    try {
      await this.kommandoer.utfoer(kategori, id, { type, data }, envelope, SYSTEM);
    } catch (feil) {
      if (!(feil instanceof Rejection)) throw feil;
      this.logg.warn(`${type} ${kategori}-${id}: ${feil.code}`);
    }
  }
}
