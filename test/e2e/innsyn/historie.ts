import { type Catalogue, derivedId, encode, type EventOf, type NewEvent, NO_STREAM, streamName } from '#eventsourcing';
import { type Behandling, type Organref } from '#felles';
import { fellesskapId } from '#fellesskap';
import { type Hendelseslager } from '#platform';

export const id = (navn: string) => derivedId('innsynstest', navn);
export const HASH = 'a'.repeat(64);

interface Omstendighet {
  readonly registrert: string;
  readonly person?: string;
  readonly aarsak?: string;
  readonly begrunnelse?: string;
}

/** Writes a history as if it had been lived: events straight into the store, valid by their catalogues. */
export class Historie {
  private readonly lengder = new Map<string, number>();
  private nr = 0;
  posisjon = 0n;

  constructor(
    private readonly lager: Hendelseslager,
    private readonly slug: string,
  ) {}

  /** @returns the id of the event */
  async skriv<C extends Catalogue>(katalog: C, stroem: string, hendelse: EventOf<C>, om: Omstendighet): Promise<string> {
    const stream = streamName(katalog.category, stroem);
    const foer = this.lengder.get(stream) ?? NO_STREAM;
    const ny: NewEvent = { id: id(`${this.slug} ${this.nr++}`), type: hendelse.type, data: encode(katalog, hendelse).data, metadata: this.metadata(om) };
    this.posisjon = (await this.lager.append(stream, foer, [ny])).position;
    this.lengder.set(stream, foer + 1);
    return ny.id;
  }

  private metadata({ registrert, person = id('sekretær'), aarsak, begrunnelse }: Omstendighet) {
    return {
      version: 1, commandId: id(`kommando ${this.slug} ${this.nr}`), commandHash: 'h', correlationId: 'en-traad', tenant: fellesskapId(this.slug), registrert,
      actor: { person, grunnlag: person === 'system' ? 'reaksjon:proeve' : 'rolle:sekretariat' }, ...(aarsak && { causationId: aarsak }), ...(begrunnelse && { reason: begrunnelse }),
    };
  }
}

export function behandling(navn: string, organ: Organref, endring: Partial<Behandling>): Behandling {
  return {
    behandlingId: id(navn), moeteId: id(`møte for ${navn}`), organ, dato: '2026-03-11', saksnummer: navn, opptak: 'saksliste', endelig: true, utfall: 'GODKJENT', punkter: [],
    forslag: [], visertilSaksgrunnlag: false, utenforPunkt: [], protokoll: [], ...endring,
  };
}

export function punkt(nr: number, tekst: string, endring: Partial<Behandling['punkter'][number]> = {}): Behandling['punkter'][number] {
  return { nr, tekst, klasse: 'GODKJENT', virkninger: [], avvikerFraForslag: false, ...endring };
}

export function meldt(tittel: string) {
  const saksframlegg = { versjon: 1, hash: HASH, beskrivelse: 'Bakgrunn for saken.', forslag: [], vedlegg: [] };
  return {
    type: 'SakMeldt' as const,
    data: { referanse: 'S-1', tittel, sakstype: 'vedtak', saksinnmelder: { person: id('innmelder') }, saksframlegg, prosess: { id: id('prosess'), noekkel: 'p', versjon: 1, hash: HASH }, besvarteMangler: [] },
  };
}
