import { Injectable, Logger } from '@nestjs/common';
import { derivedId, type Envelope, eventIdOf, type Outcome, Rejection } from '#eventsourcing';
import { SYSTEM } from '#felles';
import { Avviksmottak, Klokke, Kommandoer, Nynorsk } from '#platform';
import { Post } from '#platform/arbeid';
import { Endringsutsendinger, type LevertVarsel, type Varseloppdrag } from '../endringsutsendinger';
import { fristendringHendelser, IKKE_SENDBAR, UAKTUELL } from '../fristendring.events';
import { senere } from '../utsendinger';
import { Innkallingskilde } from '../innkallingskilde';
import { type Varseladresse, Varselmottakere } from '../varselmottakere';
import { type Brevtekst } from './brev';
import { endringsbrev } from './endringsbrev';
import { innkallingsbrev } from './innkallingsbrev';

const SAMTIDIGE = 5;
const MINUTT_MS = 60_000;
/** How long a receiver that asks us to come back is left alone; the last one again and again. */
const PAUSER_MIN = [1, 5, 15, 60];

type Kommando = 'SendEndringsvarsel' | 'RegistrerEndringsvarselSendt' | 'RegistrerEndringsvarselFeilet';

const kommandoId = (type: Kommando, id: string, gang: string): string => derivedId('endringsvarsel', type, id, gang);

type Hvilket = Pick<Varseloppdrag, 'id' | 'opphav'> & { readonly leie: string | null };

/** The new days are why it is decided; the decision is why it is sent, or not. Where nobody knows under which hold it was decided, it is the new days. */
function aarsakTil(type: Kommando, { id, leie, opphav }: Hvilket): string {
  if (type === 'SendEndringsvarsel' || leie === null) return opphav;
  const beslutning = kommandoId('SendEndringsvarsel', id, leie);
  return eventIdOf(beslutning, beslutning);
}

/**
 * Sends the notices that deadlines have other days, and the letters of convocations, as safely as reminders (see `Paaminner`): the stream decides, then SMTP, then
 * the event; a worker killed in between sends at most the one in its hand again, with the same Message-ID.
 */
@Injectable()
export class Endringsvarsler {
  private readonly logg = new Logger('Endringsvarsler');

  constructor(
    private readonly utsendinger: Endringsutsendinger,
    private readonly kommandoer: Kommandoer,
    private readonly mottakere: Varselmottakere,
    private readonly innkallinger: Innkallingskilde,
    private readonly post: Post,
    private readonly klokke: Klokke,
    private readonly avvik: Avviksmottak,
    private readonly nynorsk: Nynorsk,
  ) {}

  /** One that fails keeps its lease and is taken again when that runs out; the others go on. */
  async sveip(): Promise<void> {
    for (const levert of await this.utsendinger.leverteUtenHendelse(this.klokke.naa())) await this.kvitter(levert);
    for (let tatt = SAMTIDIGE; tatt === SAMTIDIGE; ) {
      const oppdrag = await this.utsendinger.ta(this.klokke.naa(), SAMTIDIGE);
      await Promise.all(oppdrag.map((o) => this.send(o).catch((feil: unknown) => this.logg.warn(`${o.id} ble ikke ferdig: ${String(feil)}`))));
      tatt = oppdrag.length;
    }
  }

  private async send(oppdrag: Varseloppdrag): Promise<void> {
    const { position } = await this.utfoer(oppdrag, 'SendEndringsvarsel', {}, oppdrag.leie);
    if (position <= 0n) return this.utsendinger.ferdig(oppdrag.id);
    const adresse = await this.mottakere.finn(oppdrag.fellesskap, { navn: oppdrag.mottaker, partId: oppdrag.part_id, personId: oppdrag.person_id }, this.klokke.naa());
    if (adresse.mottakere.length === 0) return this.oppgi(oppdrag, IKKE_SENDBAR);
    if (!(await this.utsendinger.erVaar(oppdrag, this.klokke.naa()))) return;
    const brev = await this.brev(oppdrag, adresse);
    if (!brev) return this.oppgi(oppdrag, UAKTUELL);
    const til = adresse.mottakere.map(({ navn, epost }) => ({ navn, epost }));
    const feil = await this.post.send({ messageId: oppdrag.message_id, til, ...brev });
    if (feil?.endelig) return this.avvist(oppdrag, feil.kode);
    if (feil) return this.utsett(oppdrag, feil.kode);
    const mottakere = adresse.mottakere.map((m) => m.personId);
    await this.utsendinger.levert(oppdrag, mottakere).catch((e: unknown) => this.logg.warn(`${oppdrag.id} er sendt, men ikke notert: ${String(e)}`));
    await this.kvitter({ ...oppdrag, mottakere });
  }

  /** Undefined: there is nothing to tell of any more. */
  private async brev(oppdrag: Varseloppdrag, adresse: Varseladresse): Promise<Brevtekst | undefined> {
    if (oppdrag.innkalling === null) return endringsbrev(oppdrag, adresse, this.nynorsk);
    const innhold = await this.innkallinger.innhold(oppdrag.fellesskap, oppdrag.innkalling);
    return innhold && innkallingsbrev(innhold, adresse);
  }

  private async kvitter(levert: LevertVarsel): Promise<void> {
    await this.utfoer(levert, 'RegistrerEndringsvarselSendt', { messageId: levert.message_id, mottakere: levert.mottakere }, 'sendt');
    await this.utsendinger.ferdig(levert.id);
  }

  private async oppgi(oppdrag: Varseloppdrag, aarsak: string): Promise<void> {
    await this.utfoer(oppdrag, 'RegistrerEndringsvarselFeilet', { aarsak }, 'feilet');
    await this.utsendinger.ferdig(oppdrag.id);
  }

  private async avvist(oppdrag: Varseloppdrag, kode: string): Promise<void> {
    await this.avvik.meld({
      id: derivedId('avvik', 'endringsvarsel', oppdrag.id), tenant: oppdrag.fellesskap, kilde: 'paaminnelse', navn: 'endringsvarsel', kode,
      melding: oppdrag.innkalling === null ? 'Varselet om nye frister kom ikke fram: mottakerens postkasse avviste det for godt' : 'Innkallingen kom ikke fram: mottakerens postkasse avviste den for godt', stroem: { kategori: fristendringHendelser.category, id: oppdrag.endring_id },
      sakId: oppdrag.frister[0]?.sakId, forsoek: oppdrag.utsatt + 1, foerst: this.klokke.naa(),
    });
    await this.oppgi(oppdrag, kode);
  }

  private async utsett(oppdrag: Varseloppdrag, kode: string): Promise<void> {
    const minutter = PAUSER_MIN[Math.min(oppdrag.utsatt, PAUSER_MIN.length - 1)] ?? 60;
    await this.utsendinger.utsett(oppdrag, senere(this.klokke.naa(), minutter * MINUTT_MS), kode);
  }

  private async utfoer(o: Hvilket & Pick<Varseloppdrag, 'fellesskap' | 'endring_id'>, type: Kommando, data: object, gang: string): Promise<Outcome> {
    const commandId = kommandoId(type, o.id, gang);
    const envelope: Envelope = {
      tenant: o.fellesskap, commandId, commandHash: commandId, correlationId: o.id, actor: { person: SYSTEM.person, grunnlag: 'endringsvarsel' }, registrert: this.klokke.naa(), causationId: aarsakTil(type, o),
    };
    try {
      return await this.kommandoer.utfoer(fristendringHendelser.category, o.endring_id, { type, data: { varselId: o.id, ...data } }, envelope, SYSTEM);
    } catch (feil) {
      if (feil instanceof Rejection && feil.kind === 'finnes-ikke') return { id: o.endring_id, revision: -1, position: 0n };
      throw feil;
    }
  }
}
