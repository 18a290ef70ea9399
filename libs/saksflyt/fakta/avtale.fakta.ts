import { Injectable } from '@nestjs/common';
import { type Avtale, type AvtaleFakta, AvtaleFaktakilde, type AvtaleMelding, sisteRunde } from '#avtale';
import { Executor } from '#eventsourcing';
import { fellesskapDecider } from '#fellesskap';
import { sakDecider } from '#sak';

/** From the streams themselves: a reminder must not go out because a read model or a reaction is behind. */
@Injectable()
export class AvtaleFaktaFraKontekstene extends AvtaleFaktakilde {
  constructor(private readonly executor: Executor) {
    super();
  }

  async hent({ intent, envelope: { tenant } }: AvtaleMelding, avtale: Avtale): Promise<Pick<AvtaleFakta, 'sakErSuspendert' | 'kalender'>> {
    switch (intent.type) {
      case 'SendAvtale': {
        const { kalender } = (await this.executor.load(fellesskapDecider, tenant, tenant)).state;
        return kalender ? { kalender: { inneklemteDagerErFri: kalender.inneklemteDagerErFri, friperioder: kalender.friperioder } } : {};
      }
      case 'MinnOmFrist':
      case 'HoldPaaminnelse': {
        const sakId = sisteRunde(avtale)?.sakId;
        return sakId === undefined ? {} : { sakErSuspendert: (await this.executor.load(sakDecider, sakId, tenant)).state.suspensjon !== undefined };
      }
      default:
        return {};
    }
  }
}
