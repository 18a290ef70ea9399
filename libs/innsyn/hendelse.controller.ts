import { Controller, Get, Param, Query, UseInterceptors } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type Kysely } from 'kysely';
import { finnesIkke } from '#eventsourcing';
import { CsvSvar, Database, Heltall, Id, Leser, type Leserinfo, LeseRute, OgsaaCsv, type Side, Sideforespoersel, sidesvar, Valgfri } from '#platform';
import { lesAarsaker, lesFoelger, lesVei } from './aarsak.spoerring';
import { Hendelseslinjer } from './hendelseslinjer';
import { lesHendelse } from './historikk.spoerring';
import { type InnsynDb } from './innsyn.db';
import { MaalformDto } from './innsyn.dto';
import { krevInnsyn } from './krev-innsyn';
import { FOELGE_CSV, type Hendelsesvisning } from './visning';

/** Steps down from an event, and how many events of them, that its own page shows. */
const DYBDE = 10;
const FLEST_FOELGER = 100;

class FoelgerDto extends MaalformDto {
  @Valgfri() @Heltall(1, 50) dybde?: number;
}

type Foelge = Hendelsesvisning & { readonly ledd: number; readonly foelger: Foelge[] };

/** One event: why it happened, and what it led to, in whatever context. */
@ApiTags('innsyn')
@Controller('api/v1/:fellesskap/hendelser/:id')
@UseInterceptors(CsvSvar)
export class HendelseController {
  constructor(
    private readonly database: Database,
    private readonly linjer: Hendelseslinjer,
  ) {}

  @Get()
  @LeseRute('hendelse')
  @ApiOperation({
    summary: 'En hendelse, hvorfor den skjedde, og hva den førte til',
    description: '`aarsaker` er kjeden av årsaker bakover, den første først. `vei` går helt tilbake til at saken ble meldt, også forbi det et menneske gjorde: `grunnlag` er det handlingen bygde på. '
      + `\`foelger\` er det hendelsen utløste, og det som fulgte av det igjen; er det mer enn ${FLEST_FOELGER}, er \`flereFoelger\` sann, og resten står i \`foelger\`-listen. \`endringer\` er feltene hendelsen endret. \`maalform=nn\` gir setningene på nynorsk.`,
  })
  async hendelse(@Param('id', Id) id: string, @Query() { maalform }: MaalformDto, @Leser() l: Leserinfo) {
    krevInnsyn(l.tilgang);
    const svar = await this.database.les(l.tenant, async (db: Kysely<InnsynDb>) => {
      const funnet = await lesHendelse(db, id);
      if (!funnet) throw finnesIkke();
      const [aarsaker, vei, foelger] = [await lesAarsaker(db, id), await lesVei(db, funnet), await lesFoelger(db, id, { dybde: DYBDE, antall: FLEST_FOELGER })];
      const [selv, ...resten] = await this.linjer.vis(db, [{ ...funnet, data: funnet.helt }, ...aarsaker, ...vei.map((v) => v.linje), ...foelger], maalform);
      if (!selv) throw finnesIkke();
      const [iKjeden, paaVeien, etter] = [resten.slice(0, aarsaker.length), resten.slice(aarsaker.length, aarsaker.length + vei.length), resten.slice(aarsaker.length + vei.length)];
      return {
        ...selv, aarsaker: iKjeden, vei: paaVeien.map((h, nr) => ({ leder: vei[nr]?.leder, ...h })),
        foelger: tre(etter.slice(0, FLEST_FOELGER).map((h, nr) => ({ ...h, ledd: foelger[nr]?.ledd ?? 0, foelger: [] }))), flereFoelger: foelger.length > FLEST_FOELGER,
      };
    });
    return { ...svar, endringer: (await this.linjer.endringer(l.tenant, [svar])).get(id) ?? null };
  }

  @Get('foelger')
  @LeseRute('hendelse')
  @OgsaaCsv('foelger', FOELGE_CSV)
  @ApiProduces('application/json', 'text/csv')
  @ApiOperation({ summary: 'Alt en hendelse førte til', description: 'I rekkefølgen det skjedde. `ledd` 1 er det hendelsen selv utløste, 2 det som fulgte av det; `hvorfor.aarsak` sier hva det fulgte av. `dybde` er hvor mange ledd, 10 når det er utelatt.' })
  async foelger(@Param('id', Id) id: string, @Query() { dybde = DYBDE, maalform }: FoelgerDto, @Sideforespoersel() { antall, etter }: Side, @Leser() l: Leserinfo) {
    krevInnsyn(l.tilgang);
    const rader = await this.database.les(l.tenant, async (db: Kysely<InnsynDb>) => {
      if (!(await lesHendelse(db, id))) throw finnesIkke();
      const foelger = await lesFoelger(db, id, { dybde, antall, etter: etter?.[0] as number | undefined });
      return (await this.linjer.vis(db, foelger, maalform)).map((h, nr) => ({ ledd: foelger[nr]?.ledd ?? 0, ...h }));
    });
    return sidesvar(rader, antall, (h) => [h.posisjon]);
  }
}

/** Each under what caused it; causes come before their effects. */
function tre(foelger: readonly Foelge[]): readonly Foelge[] {
  const perId = new Map(foelger.map((f) => [f.hendelseId, f]));
  for (const f of foelger) if (f.hvorfor.aarsak) perId.get(f.hvorfor.aarsak.hendelseId)?.foelger.push(f);
  return foelger.filter((f) => f.ledd === 1);
}
