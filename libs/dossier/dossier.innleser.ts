import { Injectable } from '@nestjs/common';
import { categoryOf, decode, type Envelope, type Importert, konflikt, type NewEvent, NO_STREAM, type Rejection, type StoredEvent, streamName, WrongExpectedRevision } from '#eventsourcing';
import { Arkivlager, Hendelseslager, innholdshash } from '#platform';
import { dossierHendelser } from './dossier.events';
import { type Hendelseslinje } from './dossier.format';
import { importertAv, lesLinjer, type Lestlinje, somImportert } from './dossier.linjeleser';
import { utenKladd } from './dossier.utvalg';

/** Below what the store takes in one append. */
const MAKS_BYTES = 400_000;

/** Writes the events of a received dossier into the streams that they were taken out of. */
@Injectable()
export class Innleser {
  constructor(
    private readonly lager: Hendelseslager,
    private readonly arkivlager: Arkivlager,
  ) {}

  /**
   * Picks up where it was left: what stands there is compared, the rest is written in the order in which it happened.
   * @param id of the dossier's stream @returns how many events were not there before
   * @throws Rejection when a stream has other content
   */
  async skriv(id: string, manifesthash: string, { tenant }: Pick<Envelope, 'tenant'>): Promise<number> {
    const mottatt = (await this.lager.readStream(streamName('dossier', id), 0)).map((e) => decode(dossierHendelser, e))
      .find((e) => e.type === 'DossierMottatt' && e.metadata.tenant === tenant && e.data.manifesthash === manifesthash);
    if (mottatt?.type !== 'DossierMottatt') throw new Error(`Dossieret ${manifesthash} er ikke mottatt`);
    const stroemmer = new Stroemmer(this.lager);
    const fil = await this.arkivlager.aapne((mottatt.data as { maskinfil: string }).maskinfil);
    if (!fil) throw new Error('Hendelsene i dossieret mangler i arkivet');
    return this.skrivLinjer(lesLinjer(fil.innhold), stroemmer, importertAv(mottatt));
  }

  private async skrivLinjer(linjer: AsyncIterable<Lestlinje>, stroemmer: Stroemmer, importert: Omit<Importert, 'posisjon'>): Promise<number> {
    let [nye, bytes, bunke]: [number, number, Hendelseslinje[]] = [0, 0, []];
    const toem = async (): Promise<void> => {
      const [foerste] = bunke;
      if (foerste) await this.lager.append(foerste.stroem, foerste.revisjon === 0 ? NO_STREAM : foerste.revisjon - 1, bunke.map((l) => somNy(l, importert))).catch((feil: unknown) => {
        // Somebody else reads the same in: the next attempt finds it there.
        throw feil instanceof WrongExpectedRevision ? new Error('Strømmen ble endret imens', { cause: feil }) : feil;
      });
      [nye, bytes, bunke] = [nye + bunke.length, 0, []];
    };
    for await (const { linje } of linjer) {
      if (linje.omfang === 'utdrag' || (await stroemmer.har(linje))) continue;
      const stoerrelse = JSON.stringify(linje).length * 3;
      if (bunke.length > 0 && (bunke[0]?.stroem !== linje.stroem || bytes + stoerrelse > MAKS_BYTES)) await toem();
      bunke.push(linje);
      bytes += stoerrelse;
    }
    await toem();
    return nye;
  }
}

/** The streams as they stand before a dossier is written into them. */
export class Stroemmer {
  private readonly lest = new Map<string, readonly StoredEvent[]>();
  /** Files that somebody has sent here themselves: the same bytes, another history. */
  private readonly egne = new Set<string>();

  constructor(private readonly lager: Pick<Hendelseslager, 'readStream'>) {}

  /** Whether the event is there already. @throws Rejection when another is in its place */
  async har(linje: Hendelseslinje): Promise<boolean> {
    const staar = this.lest.get(linje.stroem) ?? (await this.lager.readStream(linje.stroem, 0));
    this.lest.set(linje.stroem, staar);
    const [foerste] = staar;
    if (categoryOf(linje.stroem) === 'vedlegg' && linje.revisjon === 0 && foerste && foerste.id !== linje.hendelseId) this.egne.add(linje.stroem);
    if (this.egne.has(linje.stroem)) return true;
    const her = staar[linje.revisjon];
    if (!her) return false;
    if (avtrykk(her) !== avtrykk(somImportert(linje, { manifest: '', av: '', naar: '' }))) throw annetInnhold(linje);
    return true;
  }
}

const annetInnhold = ({ nr }: Hendelseslinje): Rejection =>
  konflikt('stroemmen-har-annet-innhold', `Det som skal leses inn, finnes her fra før med et annet innhold (linje ${nr} i hendelsene). Ingenting er lest inn`);

/** What makes an event the same wherever it is written; a draft leaves without its content. */
function avtrykk(hendelse: StoredEvent): string {
  const { id, type, data, metadata } = utenKladd(hendelse);
  const { importert: _, ...egne } = metadata as { importert?: unknown };
  return innholdshash({ id, type, data, metadata: egne });
}

function somNy(linje: Hendelseslinje, importert: Omit<Importert, 'posisjon'>): NewEvent {
  const { id, type, data, metadata } = somImportert(linje, importert);
  return { id, type, data, metadata };
}
