import { Injectable } from '@nestjs/common';
import { avtaleDecider } from '#avtale';
import { Executor } from '#eventsourcing';
import { type Sak, sakDecider, type SakFakta, SakFaktakilde, type SakMelding } from '#sak';
import { Oppslag } from './oppslag';

type Fakta = Omit<SakFakta, 'tilgang'>;

@Injectable()
export class SakFaktaFraKontekstene extends SakFaktakilde {
  constructor(
    private readonly executor: Executor,
    private readonly oppslag: Oppslag,
  ) {
    super();
  }

  async hent({ intent, envelope: { tenant } }: SakMelding, sak: Sak): Promise<Fakta> {
    switch (intent.type) {
      case 'MeldSak':
        return sak.prosess && sak.sakstype === intent.data.sakstype ? { prosess: sak.prosess } : this.prosess(tenant, intent.data.sakstype);
      case 'SendTilPartene': {
        const [avtale, parter] = await Promise.all([this.executor.load(avtaleDecider, intent.data.avtaleId, tenant), this.oppslag.parter(tenant, intent.data.parter)]);
        return { avtaleversjoner: avtale.tenant === undefined ? undefined : avtale.state.versjoner, parter };
      }
      case 'LenkSak': {
        if (intent.data.tilSak === undefined) return {};
        const lenket = await this.executor.load(sakDecider, intent.data.tilSak, tenant);
        return { lenketSakFinnes: lenket.state.status !== undefined };
      }
      default:
        return {};
    }
  }

  private async prosess(tenant: string, sakstype: string): Promise<Fakta> {
    const prosess = await this.oppslag.prosessFor(tenant, sakstype);
    if (!prosess) return {};
    const { id, noekkel, versjon, hash } = prosess;
    return { prosess: { id, noekkel, versjon, hash } };
  }
}
