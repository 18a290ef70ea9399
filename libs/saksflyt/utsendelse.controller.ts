import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Avtale, avtaleDecider, hindringForUtsendelse } from '#avtale';
import { Executor, finnesIkke } from '#eventsourcing';
import { Id, Leser, type Leserinfo, LeseRute } from '#platform';
import { manglerIUtsendelsen, type Sak, sakDecider, vedtattVersjon } from '#sak';

/** What the decisions of a sak have ordered sent to the parts. */
@ApiTags('saker')
@Controller('api/v1/:fellesskap/saker/:id/utsendelser')
export class UtsendelseController {
  constructor(private readonly executor: Executor) {}

  @Get()
  @LeseRute()
  @ApiOperation({
    summary: 'Avtalene som er vedtatt sendt til partene, og hva som mangler før hver av dem kan sendes',
    description: '`dokumentversjon` er den vedtaket låste, eller den nyeste når ingen er låst. `mangler` er det utsendelsen må oppgi, `hindring` det som må ryddes av veien først.',
  })
  async hent(@Param('id', Id) id: string, @Leser() { tenant }: Leserinfo) {
    const { state: sak } = await this.executor.load(sakDecider, id, tenant);
    if (sak.status === undefined) throw finnesIkke();
    const elementer = await Promise.all(bestilte(sak).map(async (b) => {
      const avtale = await this.executor.load(avtaleDecider, b.avtaleId, tenant);
      return { ...b, ...stilling(sak, id, b, avtale.tenant === undefined ? undefined : avtale.state) };
    }));
    return { elementer };
  }
}

interface Bestilt { readonly behandlingId: string; readonly punkt: number; readonly avtaleId: string; readonly lukket: boolean }

const bestilte = (sak: Sak): readonly Bestilt[] => Object.values(sak.punkter).flatMap(({ behandlingId, nr, lukket, virkninger }) =>
  virkninger.flatMap((v) => (v.slag === 'sendes-til-partene' ? [{ behandlingId, punkt: nr, avtaleId: v.avtaleId, lukket }] : [])));

function stilling(sak: Sak, sakId: string, { behandlingId, avtaleId }: Bestilt, avtale: Avtale | undefined) {
  const sendt = sak.utsendelser[avtaleId];
  const erSendt = sendt?.behandlingId === behandlingId;
  const nyeste = avtale?.versjoner.at(-1);
  const dokumentversjon = erSendt ? sendt.dokumentversjon : vedtattVersjon(sak, behandlingId, avtaleId) ?? (nyeste && { versjon: nyeste.versjon, hash: nyeste.hash });
  const hindring = avtale && dokumentversjon && !erSendt ? hindringForUtsendelse(avtale, { sakId, versjon: dokumentversjon.versjon }) : undefined;
  const mangler = erSendt ? [] : manglerIUtsendelsen({ dokumentversjon });
  return { avtale: avtale?.navn ?? null, sendt: erSendt, dokumentversjon: dokumentversjon ?? null, mangler: mangler.map(({ pointer, melding }) => ({ felt: pointer.replace('#/', ''), melding })), hindring: hindring ?? null };
}
