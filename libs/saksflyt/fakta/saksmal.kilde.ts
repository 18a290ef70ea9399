import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { type Envelope, Executor } from '#eventsourcing';
import { type Malversjonsref, malversjon, type Sak, saksmalDecider, type SaksmalFakta, saksmalId, Saksmalkilde, type SaksmalMelding, UNDERSAK } from '#sak';
import { Oppslag } from './oppslag';

/** Which form a sak follows, and what a form must know of bodies and processes. */
@Injectable()
export class SaksmalFraKontekstene extends Saksmalkilde {
  /** A form that another process changed is followed by new saker within a second; which version it was, the sak says. */
  private readonly iKraft = new LRUCache<string, Promise<Malversjonsref | undefined>>({ max: 5_000, ttl: 1_000 });

  constructor(
    private readonly executor: Executor,
    private readonly oppslag: Oppslag,
  ) {
    super();
  }

  async fakta({ intent, envelope: { tenant, registrert } }: SaksmalMelding): Promise<Omit<SaksmalFakta, 'tilgang'>> {
    if (intent.type !== 'OpprettSaksmal') return {};
    const { sakstype, organId } = intent.data;
    const [prosess, organer] = await Promise.all([this.oppslag.prosessFor(tenant, sakstype), organId === undefined ? [true] : this.oppslag.organerIArbeid(tenant, [organId], registrert)]);
    return { harProsess: prosess !== undefined, organFinnes: organer.length > 0 };
  }

  glem(): void {
    this.iKraft.clear();
  }

  async gjeldende(tenant: string, sakstype: string, tilOrgan: string | undefined, naa: string): Promise<Malversjonsref | undefined> {
    const organ = tilOrgan ?? (await this.detVedtaksfoere(tenant, sakstype, naa));
    return (organ === undefined ? undefined : await this.mal(tenant, saksmalId(tenant, sakstype, organ))) ?? this.mal(tenant, saksmalId(tenant, sakstype));
  }

  /** A sak that has been reported stays on its form, or without one; a new one follows what is in force. */
  async forMelding({ tenant, registrert }: Pick<Envelope, 'tenant' | 'registrert'>, sak: Sak, { sakstype, tilOrgan }: { readonly sakstype: string; readonly tilOrgan?: string | undefined }): Promise<Malversjonsref | undefined> {
    return sak.prosess && sak.sakstype === sakstype ? this.forSak(tenant, sak) : sakstype === UNDERSAK ? undefined : this.husket(tenant, sakstype, tilOrgan, registrert);
  }

  /** Kept as a promise: many ask at once. */
  private husket(tenant: string, sakstype: string, tilOrgan: string | undefined, naa: string): Promise<Malversjonsref | undefined> {
    const noekkel = JSON.stringify([tenant, sakstype, tilOrgan]);
    const kjent = this.iKraft.get(noekkel);
    if (kjent) return kjent;
    const funnet = this.gjeldende(tenant, sakstype, tilOrgan, naa);
    this.iKraft.set(noekkel, funnet);
    void funnet.catch(() => this.iKraft.delete(noekkel));
    return funnet;
  }

  async forSak(tenant: string, { saksmal }: Pick<Sak, 'saksmal'>): Promise<Malversjonsref | undefined> {
    return saksmal && this.mal(tenant, saksmal.id, saksmal.versjon);
  }

  /** The body that decides by the process, when there is only one. */
  private async detVedtaksfoere(tenant: string, sakstype: string, naa: string): Promise<string | undefined> {
    const prosess = await this.oppslag.prosessFor(tenant, sakstype);
    const slag = (prosess?.definisjon.steg ?? []).flatMap((s) => (s.slag === 'besluttende' ? (s.organslag ?? []) : []));
    const [organ, ...flere] = slag.length === 0 ? [] : await this.oppslag.organerAvSlag(tenant, slag, naa);
    return flere.length === 0 ? organ : undefined;
  }

  private async mal(tenant: string, id: string, versjon?: number): Promise<Malversjonsref | undefined> {
    return malversjon(id, (await this.executor.load(saksmalDecider, id, tenant)).state, versjon);
  }
}
