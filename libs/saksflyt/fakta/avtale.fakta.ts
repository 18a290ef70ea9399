import { Injectable } from '@nestjs/common';
import { type Avtale, AvtaleFaktakilde, type AvtaleFaktaUtenfra, type AvtaleMelding, sisteRunde } from '#avtale';
import { Executor } from '#eventsourcing';
import { fellesskapDecider } from '#fellesskap';
import { sakDecider } from '#sak';
import { Oppslag } from './oppslag';
import { Signeringsgrunnlag } from './signering.fakta';

/** From the streams themselves: a reminder must not go out because a read model or a reaction is behind. */
@Injectable()
export class AvtaleFaktaFraKontekstene extends AvtaleFaktakilde {
  constructor(
    private readonly executor: Executor,
    private readonly oppslag: Oppslag,
    private readonly signeringsgrunnlag: Signeringsgrunnlag,
  ) {
    super();
  }

  async hent(melding: AvtaleMelding, avtale: Avtale): Promise<AvtaleFaktaUtenfra> {
    const { intent, envelope: { tenant } } = melding;
    switch (intent.type) {
      case 'SignerForPart':
        return this.signeringsgrunnlag.forSignatur(melding, avtale);
      case 'AvslaaSignering':
        return this.signeringsgrunnlag.forAvslag(melding);
      case 'SendAvtale': {
        const { kalender } = (await this.executor.load(fellesskapDecider, tenant, tenant)).state;
        return kalender ? { kalender: { inneklemteDagerErFri: kalender.inneklemteDagerErFri, friperioder: kalender.friperioder } } : {};
      }
      case 'MinnOmFrist':
      case 'HoldPaaminnelse': {
        const sakId = sisteRunde(avtale)?.sakId;
        return sakId === undefined ? {} : { sakErSuspendert: (await this.executor.load(sakDecider, sakId, tenant)).state.suspensjon !== undefined };
      }
      case 'OpprettAvtale':
        return this.forRegisteret(tenant, intent.data);
      case 'EndreAvtaleopplysninger':
        return this.forRegisteret(tenant, intent.data.opplysninger);
      case 'TaTilRevisjon': {
        const { sakId } = intent.data;
        return sakId === undefined ? {} : { sakFinnes: (await this.executor.load(sakDecider, sakId, tenant)).tenant !== undefined };
      }
      default:
        return {};
    }
  }

  private async forRegisteret(tenant: string, { parter, eier }: { readonly parter?: readonly string[] | undefined; readonly eier?: string | undefined }): Promise<AvtaleFaktaUtenfra> {
    const [kjente, eiere] = await Promise.all([parter ? this.oppslag.parter(tenant, parter) : [], eier === undefined ? [] : this.oppslag.kjentePersoner(tenant, [eier])]);
    return { parter: kjente, eierFinnes: eiere.length === 1 };
  }
}
