import { Injectable, Logger } from '@nestjs/common';
import { derivedId } from '#eventsourcing';
import { Avviksmottak, Klokke } from '#platform';
import { Post, type Postfeil, UTILGJENGELIG } from '#platform/arbeid';
import { type Adressert, type Mottaker, Mottakerkilde } from '../mottakerkilde';
import { samledag } from '../samleplan';
import { paaminnelsesbrev } from './paaminnelsesbrev';
import { Paaminnelseskommandoer } from './paaminnelseskommandoer';
import { type Levert, type Oppdrag, senere, Utsendinger } from '../utsendinger';

const MINUTT_MS = 60_000;
/** How long a receiver that asks us to come back is left alone; the last one again and again. */
const PAUSER_MIN = [1, 5, 15, 60];
const INGEN_MOTTAKER = 'ingen-mottaker';
/** Attempts after which a person is told that a mail does not go. */
export const MELDES_ETTER = 3;

/** How long to wait before the next attempt, after so many. */
export const pauseMs = (utsatt: number): number => (PAUSER_MIN[Math.min(utsatt, PAUSER_MIN.length - 1)] ?? 60) * MINUTT_MS;

/**
 * Sends one reminder: the stream that owns the answer decides, then SMTP, then the event that says so. Between SMTP's
 * yes and the note of it in PostgreSQL lies the one window in which a killed worker may send twice, with the same Message-ID.
 */
@Injectable()
export class Paaminner {
  private readonly logg = new Logger('Paaminner');
  /** False when the mail server gave no answer the last time it was asked. */
  postenSvarer = true;

  constructor(
    private readonly utsendinger: Utsendinger,
    private readonly kommandoer: Paaminnelseskommandoer,
    private readonly mottakerkilde: Mottakerkilde,
    private readonly post: Post,
    private readonly klokke: Klokke,
    private readonly avvik: Avviksmottak,
  ) {}

  /** @throws when a part of the system does not answer: the lease runs out and the reminder is taken again */
  async send(oppdrag: Oppdrag): Promise<void> {
    const adressert = await this.mottakerkilde.finn(oppdrag.fellesskap, oppdrag, this.klokke.naa());
    if (!(await this.utsendinger.erVaar(oppdrag, this.klokke.naa()))) return;
    // Last of all, so that as little as possible can happen between the decision and the mail.
    if (!(await this.besluttet(oppdrag))) return this.hold(oppdrag);
    if (adressert.mottakere.length === 0) return this.oppgi(oppdrag, adressert, INGEN_MOTTAKER);
    const alle = await this.utsendinger.medFestetForm(oppdrag, adressert.mottakere);
    const enkle = alle.filter((m) => m.form === 'enkeltvis');
    await this.samle(oppdrag, alle.filter((m) => m.form === 'samlet'), enkle.length === 0);
    if (enkle.length === 0) return this.utsendinger.ferdig(oppdrag.id);
    const feil = await this.lever(oppdrag, adressert, enkle);
    if (feil?.endelig) return this.oppgi(oppdrag, adressert, feil.kode);
    if (feil) return this.utsett(oppdrag, adressert, feil.kode);
    const mottakere = enkle.map((m) => m.personId);
    await this.utsendinger.levert(oppdrag, mottakere).catch((e: unknown) => this.logg.warn(`${oppdrag.id} er sendt, men ikke notert: ${String(e)}`));
    await this.kvitter({ ...oppdrag, mottakere });
    await this.glemUteblitt(oppdrag);
  }

  /** The event that says who was reminded. Safe to repeat. */
  async kvitter({ id, mottakere, ...levert }: Levert): Promise<void> {
    await this.kommandoer.utfoer({ id, ...levert }, 'RegistrerPaaminnelseSendt', { paaminnelseId: id, messageId: levert.message_id, mottakere }, 'sendt');
    await this.utsendinger.ferdig(id);
  }

  /** Each hold asks anew: what was decided before somebody else's failure may no longer be true. */
  private besluttet(oppdrag: Oppdrag): Promise<boolean> {
    return this.kommandoer.utfoer(oppdrag, 'MinnOmFrist', gjelder(oppdrag), oppdrag.leie);
  }

  /** Not wanted, or not now: where the deadline stands still, the stream keeps it for somebody to choose. */
  private async hold(oppdrag: Oppdrag): Promise<void> {
    await this.kommandoer.hold(oppdrag, gjelder(oppdrag));
    await this.glemUteblitt(oppdrag);
    await this.utsendinger.ferdig(oppdrag.id);
  }

  /** These get it in their next mail with others. Safe to repeat: whoever is to have it so already is passed over. */
  private async samle(oppdrag: Oppdrag, mottakere: readonly Mottaker[], alle: boolean): Promise<void> {
    if (mottakere.length === 0) return;
    const data = { paaminnelseId: oppdrag.id, mottakere: mottakere.map((m) => m.personId), dag: samledag(this.klokke.naa()), alle };
    await this.kommandoer.utfoer(oppdrag, 'RegistrerPaaminnelseSamlet', data, oppdrag.leie);
  }

  private async lever(oppdrag: Oppdrag, adressert: Adressert, mottakere: readonly Mottaker[]): Promise<Postfeil | undefined> {
    const { emne, tekst } = paaminnelsesbrev(oppdrag, { ...adressert, mottakere });
    const til = mottakere.map(({ navn, epost }) => ({ navn, epost }));
    const feil = await this.post.send({ messageId: oppdrag.message_id, til, emne, tekst });
    this.postenSvarer = feil?.kode !== UTILGJENGELIG;
    return feil;
  }

  private async oppgi(oppdrag: Oppdrag, { sakId }: Adressert, aarsak: string): Promise<void> {
    this.logg.warn(`${oppdrag.id} kommer ikke fram: ${aarsak}`);
    await this.kommandoer.utfoer(oppdrag, 'RegistrerPaaminnelseFeilet', { paaminnelseId: oppdrag.id, aarsak }, 'feilet');
    await this.avvik.meld({
      id: derivedId('avvik', 'paaminnelse', oppdrag.id), tenant: oppdrag.fellesskap, kilde: 'paaminnelse', navn: 'paaminnelse', kode: aarsak, melding: melding(oppdrag, aarsak),
      stroem: { kategori: oppdrag.kategori, id: oppdrag.eier_id }, sakId, forsoek: oppdrag.utsatt + 1, foerst: this.klokke.naa(),
    });
    await this.glemUteblitt(oppdrag);
    await this.utsendinger.ferdig(oppdrag.id);
  }

  private async utsett(oppdrag: Oppdrag, { sakId }: Adressert, kode: string): Promise<void> {
    const ms = pauseMs(oppdrag.utsatt);
    this.logg.warn(`${oppdrag.id} prøves igjen om ${ms / MINUTT_MS} min: ${kode}`);
    const naa = this.klokke.naa();
    const forsoek = oppdrag.utsatt + 1;
    await this.utsendinger.utsett(oppdrag, senere(naa, ms), kode);
    if (forsoek < MELDES_ETTER) return;
    await this.avvik.meld({
      id: uteblittId(oppdrag), tenant: oppdrag.fellesskap, kilde: 'paaminnelse', navn: 'paaminnelse', kode, melding: 'Påminnelsen kommer ikke av sted, og prøves igjen: e-posttjeneren tar den ikke imot nå',
      stroem: { kategori: oppdrag.kategori, id: oppdrag.eier_id }, sakId, forsoek, foerst: naa,
    });
  }

  /** It goes, or is over: nobody needs to look at it any more. */
  private async glemUteblitt(oppdrag: Oppdrag): Promise<void> {
    if (oppdrag.utsatt >= MELDES_ETTER) await this.avvik.loest(oppdrag.fellesskap, uteblittId(oppdrag));
  }
}

const uteblittId = ({ id }: Pick<Oppdrag, 'id'>): string => derivedId('avvik', 'paaminnelse-uteblitt', id);

const gjelder = ({ id, mottaker, runde, trinn, frist_dato, dag }: Oppdrag) => ({ paaminnelseId: id, partId: mottaker, runde, trinn, fristDato: frist_dato ?? undefined, dag });

/** A person is not named: the text is kept for ever. */
function melding({ mottaker_slag, mottaker_navn, gjelder }: Oppdrag, aarsak: string): string {
  const hvem = mottaker_slag === 'person' ? 'mottakeren' : mottaker_navn;
  return `Brevet til ${hvem} om «${gjelder}» kom ikke fram: ${aarsak === INGEN_MOTTAKER ? 'ingen tar imot post der' : 'postkassen avviste det for godt'}`;
}
