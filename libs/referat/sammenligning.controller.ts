import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { finnesIkke } from '#eventsourcing';
import { Id, Leser, type Leserinfo, LeseRute } from '#platform';
import { Referatkilde } from './referat.handler';
import { sammenlign } from './sammenligning';

/** Proposed against adopted, point by point. */
@ApiTags('referat')
@Controller('api/v1/:fellesskap')
export class SammenligningController {
  constructor(private readonly kilde: Referatkilde) {}

  @Get('moeter/:id/saksliste/:behandling/sammenligning')
  @LeseRute()
  @ApiOperation({ summary: 'Hva som ble endret fra forslaget', description: '`endret` er sant når vedtaket ikke er likt noe forslag: da står forslagene også i referatet. `forskjell` er ordene i punktet, med det som gikk ut og det som kom inn.' })
  async sammenligning(@Param('id', Id) id: string, @Param('behandling', Id) behandlingId: string, @Leser() l: Leserinfo) {
    const grunnlag = await this.kilde.grunnlag(l.tenant, id, await this.kilde.posisjon());
    const sak = grunnlag?.saker.find((s) => s.behandlingId === behandlingId);
    if (!sak) throw finnesIkke();
    const { saksnummer, tittel, behandling } = sak;
    return { behandlingId, saksnummer, tittel, behandlet: behandling !== undefined, ...(behandling && { utfall: behandling.utfall, vedtatt: behandling.punkter, ...sammenlign(behandling) }) };
  }
}
