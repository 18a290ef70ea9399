import { Injectable } from '@nestjs/common';
import { type Avtale, type AvtaleFaktaUtenfra, type AvtaleMelding, Signeringstjeneste, sisteRunde } from '#avtale';
import { Executor } from '#eventsourcing';
import { type Fellesskap, fellesskapDecider, signaturretter } from '#fellesskap';
import { Arkivlager } from '#platform';
import { vedleggDecider, vedleggId } from '#sak';

/** What a signature rests on, from the streams and the archive themselves: who has lost the right a moment ago, has lost it. */
@Injectable()
export class Signeringsgrunnlag {
  constructor(
    private readonly executor: Executor,
    private readonly arkivlager: Arkivlager,
    private readonly tjeneste: Signeringstjeneste,
  ) {}

  async forSignatur({ intent, tilgang, envelope: { tenant, registrert } }: AvtaleMelding, avtale: Avtale): Promise<AvtaleFaktaUtenfra> {
    if (intent.type !== 'SignerForPart') return {};
    const { person, vedlegg, signertDato } = intent.data;
    const [fellesskap, tekst, fil] = await Promise.all([this.fellesskap(tenant), this.arkivlager.proev(sisteRunde(avtale)?.hash ?? ''), vedlegg === undefined ? undefined : this.vedlegg(tenant, vedlegg)]);
    return {
      tilgang: medSignaturrett(tilgang, fellesskap, registrert),
      signering: { tekstErHel: tekst === 'hel', vedlegg: fil, underskrivers: person === undefined ? undefined : signaturretter(fellesskap, person, registrert, signertDato) },
    };
  }

  async forAvslag({ tilgang, envelope: { tenant, registrert } }: AvtaleMelding): Promise<AvtaleFaktaUtenfra> {
    return { tilgang: medSignaturrett(tilgang, await this.fellesskap(tenant), registrert) };
  }

  private async fellesskap(tenant: string): Promise<Fellesskap> {
    return (await this.executor.load(fellesskapDecider, tenant, tenant)).state;
  }

  /** Undefined when nobody here has sent the file, or it is being cleared away. */
  private async vedlegg(tenant: string, hash: string) {
    const { fil } = (await this.executor.load(vedleggDecider, vedleggId(tenant, hash), tenant)).state;
    if (!fil || !(await this.arkivlager.finnes(hash))) return undefined;
    const { filtype } = fil;
    return { filtype, kontroll: await this.tjeneste.kontroller({ hash, filtype }) };
  }
}

function medSignaturrett(tilgang: AvtaleMelding['tilgang'], fellesskap: Fellesskap, naa: string): AvtaleMelding['tilgang'] {
  return { ...tilgang, roller: [...tilgang.roller.filter((r) => r.rolle !== 'signatar'), ...signaturretter(fellesskap, tilgang.person, naa)] };
}
