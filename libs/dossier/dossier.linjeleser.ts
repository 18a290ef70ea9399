import { createInterface } from 'node:readline';
import { type Readable } from 'node:stream';
import { categoryOf, type Catalogues, decode, type Importert, type Recorded, type StoredEvent, streamIdOf, ugyldig, UnreadableEvent } from '#eventsourcing';
import { vedleggId } from '#sak';
import { type Hendelseslinje, hendelseslinje } from './dossier.format';

/** Streams that a dossier may bring into a system. */
const KAN_LESES_INN: ReadonlySet<string> = new Set(['sak', 'avtale', 'innspill', 'vedlegg']);
/** The longest line that is read: an event is at the most 900 kB, and its metadata some more. */
const MAKS_LINJE = 2 * 1024 * 1024;

const feil = (nr: number, kode: string, melding: string) => ugyldig(kode, `Linje ${nr} i hendelsene: ${melding}`, `#/hendelser/${nr - 1}`);

export interface Lestlinje { readonly nr: number; readonly linje: Hendelseslinje }

/** The lines one by one. @throws Rejection naming the line */
export async function* lesLinjer(strom: Readable): AsyncGenerator<Lestlinje> {
  let nr = 0;
  try {
    for await (const tekst of createInterface({ input: strom, crlfDelay: Infinity })) yield { nr: ++nr, linje: tolk(tekst, nr) };
  } finally {
    strom.destroy();
  }
}

function tolk(tekst: string, nr: number): Hendelseslinje {
  if (tekst.length > MAKS_LINJE) throw feil(nr, 'ugyldig-linje', 'den er for lang');
  let raa: unknown;
  try {
    raa = JSON.parse(tekst);
  } catch {
    throw feil(nr, 'ugyldig-linje', 'den er ikke JSON');
  }
  const lest = hendelseslinje.safeParse(raa);
  if (!lest.success) throw feil(nr, 'ugyldig-linje', 'den har ikke formen til en hendelse');
  return lest.data;
}

/**
 * Judges the lines in order, before anything is stored: known types and versions, one helsefellesskap, the order of the log, and of each
 * whole stream every event from the first.
 */
export class Linjedommer {
  private sist = 0;
  private readonly neste = new Map<string, number>();
  private readonly sett = new Set<string>();

  constructor(
    private readonly kataloger: Catalogues,
    private readonly tenant: string,
  ) {}

  /** @throws Rejection */
  doem({ nr, linje }: Lestlinje): void {
    const { hendelseId, stroem, revisjon, omfang, metadata, utelatt } = linje;
    if (linje.nr !== ++this.sist) throw feil(nr, 'hendelser-i-feil-rekkefoelge', 'den står ikke på sin plass');
    if (this.sett.has(hendelseId)) throw feil(nr, 'hendelse-to-ganger', 'hendelsen står der fra før');
    this.sett.add(hendelseId);
    if (metadata['tenant'] !== this.tenant) throw feil(nr, 'annet-helsefellesskap', 'den hører til et annet helsefellesskap');
    if (omfang === 'utdrag') return;
    if (!KAN_LESES_INN.has(categoryOf(stroem))) throw feil(nr, 'ukjent-stroem', 'slike strømmer kan ikke leses inn');
    if (utelatt !== undefined) throw feil(nr, 'utelatt-innhold', 'innholdet er utelatt, og da kan den ikke leses inn');
    if (revisjon !== (this.neste.get(stroem) ?? 0)) throw feil(nr, 'hull-i-stroemmen', 'en hendelse før den i samme strøm mangler, eller den står der to ganger');
    this.neste.set(stroem, revisjon + 1);
    this.krevKjent(nr, linje);
  }

  /** Whole streams, with how many events each has. */
  get stroemmer(): ReadonlyMap<string, number> {
    return this.neste;
  }

  private krevKjent(nr: number, linje: Hendelseslinje): void {
    const { stroem, versjon, metadata } = linje;
    if (metadata['version'] !== versjon) throw feil(nr, 'ukjent-hendelsesversjon', 'versjonen er en annen i metadataene');
    const katalog = this.kataloger.all.find((k) => k.category === categoryOf(stroem));
    if (!katalog) throw feil(nr, 'ukjent-stroem', 'slike strømmer kjennes ikke her');
    try {
      const { data } = decode(katalog, somLagret(linje));
      if (categoryOf(stroem) === 'vedlegg' && streamIdOf(stroem) !== vedleggId(this.tenant, (data as { hash: string }).hash)) throw feil(nr, 'ukjent-stroem', 'filen hører ikke til i den strømmen');
    } catch (grunn) {
      if (grunn instanceof UnreadableEvent) throw feil(nr, 'ukjent-hendelse', 'hendelsestypen, versjonen eller innholdet er ukjent her');
      throw grunn;
    }
  }
}

export const somLagret = ({ hendelseId, stroem, revisjon, posisjon, type, data, metadata }: Hendelseslinje): StoredEvent =>
  ({ id: hendelseId, stream: stroem, revision: revisjon, position: BigInt(posisjon), type, data, metadata });

/** What is stored with everything that came in a dossier. */
export const importertAv = ({ data, metadata }: Pick<Recorded, 'data' | 'metadata'>): Omit<Importert, 'posisjon'> =>
  ({ manifest: (data as { manifesthash: string }).manifesthash, av: metadata.actor.person, naar: metadata.registrert });

/** Who, when and why stay as they were. */
export function somImportert(linje: Hendelseslinje, importert: Omit<Importert, 'posisjon'>): StoredEvent {
  return { ...somLagret(linje), metadata: { ...linje.metadata, importert: { ...importert, posisjon: linje.posisjon } } };
}
