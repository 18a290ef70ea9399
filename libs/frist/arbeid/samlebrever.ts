import { Injectable, Logger } from '@nestjs/common';
import { derivedId } from '#eventsourcing';
import { aarsakTil, Avviksmottak, Klokke } from '#platform';
import { Post, type Postfeil } from '#platform/arbeid';
import { type Adressert, Mottakerkilde } from '../mottakerkilde';
import { type PaaminnelseRad } from '../paaminnelse.rad';
import { type LevertSamling, Samlebrevtabell, type Samling } from '../samlebrev';
import { samlebrevId, utsendingsdag } from '../samleplan';
import { senere } from '../utsendinger';
import { samlebrev } from './paaminnelsesbrev';
import { Paaminnelseskommandoer } from './paaminnelseskommandoer';
import { MELDES_ETTER, pauseMs } from './paaminner';

const SAMTIDIGE = 5;
/** Attempts before a person is told. */
const IKKE_LENGER_MOTTAKER = 'ikke-lenger-mottaker';

interface Del { readonly rad: PaaminnelseRad; readonly adressert: Adressert }

/** Sends each person who asked for it one mail a day with all reminders. Decided, sent and recorded as single reminders are. */
@Injectable()
export class Samlebrever {
  private readonly logg = new Logger('Samlebrever');

  constructor(
    private readonly tabell: Samlebrevtabell,
    private readonly kommandoer: Paaminnelseskommandoer,
    private readonly mottakerkilde: Mottakerkilde,
    private readonly post: Post,
    private readonly klokke: Klokke,
    private readonly avvik: Avviksmottak,
  ) {}

  async sveip(): Promise<void> {
    for (const levert of await this.tabell.leverteUtenHendelse(this.klokke.naa())) await this.kvitter(levert);
    for (let tatt = SAMTIDIGE; tatt === SAMTIDIGE;) {
      const naa = this.klokke.naa();
      const samlinger = await this.tabell.ta(naa, utsendingsdag(naa), SAMTIDIGE);
      await Promise.all(samlinger.map((s) => this.trygt(s)));
      tatt = samlinger.length;
    }
  }

  /** Whatever stands in the way, the mail is tried again as one that the mail system sent us away with. */
  private async trygt(samling: Samling): Promise<void> {
    try {
      await this.send(samling);
    } catch (feil) {
      this.logg.warn(`Samlebrevet ${messageId(samling)} ble ikke ferdig: ${String(feil)}`);
      const aarsak = aarsakTil(feil);
      await this.utsett(samling, aarsak.kode, aarsak.melding).catch((e: unknown) => this.logg.warn(`Samlebrevet ${messageId(samling)} ble ikke utsatt: ${String(e)}`));
    }
  }

  private async send(samling: Samling): Promise<void> {
    const deler: Del[] = [];
    for (const rad of await this.tabell.innhold(samling)) deler.push(...(await this.del(samling, rad)));
    const [foerste] = deler;
    if (!foerste) return this.ferdig(samling);
    if (!(await this.tabell.erVaar(samling, this.klokke.naa()))) return;
    const feil = await this.lever(samling, deler, foerste);
    if (feil?.endelig) return this.oppgi(samling, deler, feil.kode);
    if (feil) return this.utsett(samling, feil.kode, IKKE_TATT_IMOT);
    const poster = deler.map(({ rad: { id, kategori, eier_id } }) => ({ id, kategori, eier_id, leie: samling.leie }));
    await this.tabell.levert(samling, poster).catch((e: unknown) => this.logg.warn(`${messageId(samling)} er sendt, men ikke notert: ${String(e)}`));
    await this.kvitter({ ...samling, poster });
  }

  /** The reminder, if it is still wanted and the person still the one to get it. */
  private async del(samling: Samling, rad: PaaminnelseRad): Promise<Del[]> {
    const { id: paaminnelseId, mottaker: partId, runde, trinn, frist_dato, dag } = rad;
    const data = { paaminnelseId, partId, runde, trinn, fristDato: frist_dato ?? undefined, dag, samletFor: samling.person_id };
    const eier = { ...rad, fellesskap: samling.fellesskap, leie: samling.leie };
    if (!(await this.kommandoer.utfoer(eier, 'MinnOmFrist', data, samling.leie))) {
      await this.kommandoer.hold(eier, data);
      return [];
    }
    const adressert = await this.mottakerkilde.finn(samling.fellesskap, rad, this.klokke.naa());
    if (adressert.mottakere.some((m) => m.personId === samling.person_id)) return [{ rad, adressert }];
    await this.meldFeilet(samling, { rad, adressert }, IKKE_LENGER_MOTTAKER);
    return [];
  }

  private lever(samling: Samling, deler: readonly Del[], { adressert }: Del): Promise<Postfeil | undefined> {
    const { emne, tekst } = samlebrev(deler.map((d) => ({ innhold: d.rad, lenke: d.adressert.lenke })), adressert.fellesskap, adressert.mottakere.find((m) => m.personId === samling.person_id)?.maalform);
    const til = adressert.mottakere.filter((m) => m.personId === samling.person_id).map(({ navn, epost }) => ({ navn, epost }));
    return this.post.send({ messageId: messageId(samling), til, emne, tekst });
  }

  /** The events of each reminder say that it was in this mail. Safe to repeat. */
  private async kvitter({ poster, ...samling }: LevertSamling): Promise<void> {
    const data = { messageId: messageId(samling), mottakere: [samling.person_id] };
    for (const post of poster) await this.kommandoer.utfoer({ ...post, fellesskap: samling.fellesskap }, 'RegistrerPaaminnelseSendt', { paaminnelseId: post.id, ...data }, messageId(samling));
    await this.ferdig(samling);
  }

  private async oppgi(samling: Samling, deler: readonly Del[], kode: string): Promise<void> {
    for (const del of deler) await this.meldFeilet(samling, del, kode);
    await this.ferdig(samling);
  }

  private async ferdig(samling: Pick<Samling, 'fellesskap' | 'person_id' | 'dag' | 'utsatt'>): Promise<void> {
    await this.tabell.ferdig(samling);
    if (samling.utsatt >= MELDES_ETTER) await this.avvik.loest(samling.fellesskap, uteblittId(samling));
  }

  private async utsett(samling: Samling, kode: string, hvorfor: string): Promise<void> {
    const naa = this.klokke.naa();
    const forsoek = samling.utsatt + 1;
    await this.tabell.utsett(samling, senere(naa, pauseMs(samling.utsatt)), kode);
    if (forsoek < MELDES_ETTER) return;
    await this.avvik.meld({ id: uteblittId(samling), tenant: samling.fellesskap, kilde: 'paaminnelse', navn: 'samlebrev', kode, melding: `Et samlebrev kommer ikke av sted, og prøves igjen: ${hvorfor}`, forsoek, foerst: naa });
  }

  private async meldFeilet(samling: Samling, { rad, adressert }: Del, aarsak: string): Promise<void> {
    const { fellesskap, person_id, leie } = samling;
    this.logg.warn(`${rad.id} kommer ikke fram i samlebrevet: ${aarsak}`);
    await this.kommandoer.utfoer({ ...rad, fellesskap, leie }, 'RegistrerPaaminnelseFeilet', { paaminnelseId: rad.id, aarsak, mottakere: [person_id] }, messageId(samling));
    await this.avvik.meld({
      id: derivedId('avvik', 'samlebrev', rad.id, person_id), tenant: fellesskap, kilde: 'paaminnelse', navn: 'samlebrev', kode: aarsak, melding: melding(aarsak),
      stroem: { kategori: rad.kategori, id: rad.eier_id }, sakId: adressert.sakId, forsoek: samling.utsatt + 1, foerst: this.klokke.naa(),
    });
  }
}

const messageId = ({ fellesskap, person_id, dag }: Pick<Samling, 'fellesskap' | 'person_id' | 'dag'>): string => samlebrevId(fellesskap, person_id, dag);

const uteblittId = (s: Pick<Samling, 'fellesskap' | 'person_id' | 'dag'>): string => derivedId('avvik', 'samlebrev', messageId(s));
const IKKE_TATT_IMOT = 'e-posttjeneren tar ikke imot det nå';

const melding = (aarsak: string): string => (aarsak === IKKE_LENGER_MOTTAKER
  ? 'Påminnelsen skulle i et samlebrev til en som ikke lenger tar imot den: se om noen andre skal ha den'
  : 'Samlebrevet med påminnelsen kom ikke fram: mottakerens postkasse avviste det for godt');
