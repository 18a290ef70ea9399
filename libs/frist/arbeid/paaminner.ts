import { Injectable, Logger } from '@nestjs/common';
import { derivedId, type Envelope, type Outcome, Rejection } from '#eventsourcing';
import { SYSTEM } from '#felles';
import { Avviksmottak, Klokke, Kommandoer } from '#platform';
import { Post, type Postfeil } from '#platform/arbeid';
import { type Adressert, Mottakerkilde } from '../mottakerkilde';
import { paaminnelsesbrev } from './paaminnelsesbrev';
import { type Levert, type Oppdrag, senere, Utsendinger } from '../utsendinger';

const MINUTT_MS = 60_000;
/** How long a receiver that asks us to come back is left alone; the last one again and again. */
const PAUSER_MIN = [1, 5, 15, 60];
const INGEN_MOTTAKER = 'ingen-mottaker';

type Kommando = 'MinnOmFrist' | 'RegistrerPaaminnelseSendt' | 'RegistrerPaaminnelseFeilet';

/**
 * Sends one reminder: the stream that owns the answer decides, then SMTP, then the event that says so. Between SMTP's
 * yes and the note of it in PostgreSQL lies the one window in which a killed worker may send twice, with the same Message-ID.
 */
@Injectable()
export class Paaminner {
  private readonly logg = new Logger('Paaminner');

  constructor(
    private readonly utsendinger: Utsendinger,
    private readonly kommandoer: Kommandoer,
    private readonly mottakerkilde: Mottakerkilde,
    private readonly post: Post,
    private readonly klokke: Klokke,
    private readonly avvik: Avviksmottak,
  ) {}

  /** @throws when a part of the system does not answer: the lease runs out and the reminder is taken again */
  async send(oppdrag: Oppdrag): Promise<void> {
    if (!(await this.besluttet(oppdrag))) return this.utsendinger.ferdig(oppdrag.id);
    const adressert = await this.mottakerkilde.finn(oppdrag.fellesskap, oppdrag, this.klokke.naa());
    if (adressert.mottakere.length === 0) return this.oppgi(oppdrag, adressert, INGEN_MOTTAKER);
    if (!(await this.utsendinger.erVaar(oppdrag, this.klokke.naa()))) return;
    const feil = await this.lever(oppdrag, adressert);
    if (feil?.endelig) return this.oppgi(oppdrag, adressert, feil.kode);
    if (feil) return this.utsett(oppdrag, feil.kode);
    const mottakere = adressert.mottakere.map((m) => m.personId);
    await this.utsendinger.levert(oppdrag, mottakere).catch((e: unknown) => this.logg.warn(`${oppdrag.id} er sendt, men ikke notert: ${String(e)}`));
    await this.kvitter({ ...oppdrag, mottakere });
  }

  /** The event that says who was reminded. Safe to repeat. */
  async kvitter({ id, mottakere, ...levert }: Levert): Promise<void> {
    await this.utfoer({ id, ...levert }, 'RegistrerPaaminnelseSendt', { paaminnelseId: id, messageId: levert.message_id, mottakere }, 'sendt');
    await this.utsendinger.ferdig(id);
  }

  /** Each hold asks anew: what was decided before somebody else's failure may no longer be true. */
  private async besluttet(oppdrag: Oppdrag): Promise<boolean> {
    const { id, leie, mottaker, runde, trinn, frist_dato, dag } = oppdrag;
    const data = { paaminnelseId: id, partId: mottaker, runde, trinn, fristDato: frist_dato, dag };
    const { position } = await this.utfoer(oppdrag, 'MinnOmFrist', data, leie);
    return position > 0n;
  }

  private async lever(oppdrag: Oppdrag, adressert: Adressert): Promise<Postfeil | undefined> {
    const { emne, tekst } = paaminnelsesbrev(oppdrag, adressert);
    const til = adressert.mottakere.map(({ navn, epost }) => ({ navn, epost }));
    return this.post.send({ messageId: oppdrag.message_id, til, emne, tekst });
  }

  private async oppgi(oppdrag: Oppdrag, { sakId }: Adressert, aarsak: string): Promise<void> {
    this.logg.warn(`${oppdrag.id} kommer ikke fram: ${aarsak}`);
    await this.utfoer(oppdrag, 'RegistrerPaaminnelseFeilet', { paaminnelseId: oppdrag.id, aarsak }, 'feilet');
    await this.avvik.meld({
      id: derivedId('avvik', 'paaminnelse', oppdrag.id), tenant: oppdrag.fellesskap, kilde: 'paaminnelse', navn: 'paaminnelse', kode: aarsak, melding: melding(aarsak),
      stroem: { kategori: oppdrag.kategori, id: oppdrag.eier_id }, sakId, forsoek: oppdrag.utsatt + 1, foerst: this.klokke.naa(),
    });
    await this.utsendinger.ferdig(oppdrag.id);
  }

  private async utsett(oppdrag: Oppdrag, kode: string): Promise<void> {
    const minutter = PAUSER_MIN[Math.min(oppdrag.utsatt, PAUSER_MIN.length - 1)] ?? 60;
    this.logg.warn(`${oppdrag.id} prøves igjen om ${minutter} min: ${kode}`);
    await this.utsendinger.utsett(oppdrag, senere(this.klokke.naa(), minutter * MINUTT_MS), kode);
  }

  private async utfoer(o: Pick<Oppdrag, 'id' | 'fellesskap' | 'kategori' | 'eier_id'>, type: Kommando, data: object, gang: string): Promise<Outcome> {
    const commandId = derivedId('paaminnelse', type, o.id, gang);
    const envelope: Envelope = {
      tenant: o.fellesskap, commandId, commandHash: commandId, correlationId: o.id, actor: { person: SYSTEM.person, grunnlag: 'paaminnelse' }, registrert: this.klokke.naa(),
    };
    try {
      return await this.kommandoer.utfoer(o.kategori, o.eier_id, { type, data }, envelope, SYSTEM);
    } catch (feil) {
      // The owner is not there: nothing to remind of.
      if (feil instanceof Rejection && feil.kind === 'finnes-ikke') return { id: o.eier_id, revision: -1, position: 0n };
      throw feil;
    }
  }
}

const melding = (aarsak: string): string => (aarsak === INGEN_MOTTAKER
  ? 'Påminnelsen kom ikke fram: ingen tar imot post for parten'
  : 'Påminnelsen kom ikke fram: mottakerens postkasse avviste den for godt');
