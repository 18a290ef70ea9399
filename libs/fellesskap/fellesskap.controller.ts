import { Body, Controller, Get, Param, Post, Put, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Kysely } from 'kysely';
import { derivedId, finnesIkke, type Outcome } from '#eventsourcing';
import { type Bruker, Database, Id, InnloggetBruker, KommandoRute, type Konvolutt, Konvolutten, Leser, type Leserinfo, LeseRute, type Svar, UtenFellesskap } from '#platform';
import { type FellesskapDb } from './fellesskap.db';
import { MaalformvalgDto, OpprettFellesskapDto } from './fellesskap.dto';
import { fellesskapId } from './fellesskap.id';
import { FellesskapUtfoerer } from './fellesskap.utfoerer';
import { finnFellesskap, finnOrgan, finnPersoner } from './spoerringer';

/** A helsefellesskap as a whole, and who one is in it. */
@ApiTags('fellesskap')
@Controller('api/v1')
export class FellesskapController {
  constructor(
    private readonly utfoerer: FellesskapUtfoerer,
    private readonly database: Database,
  ) {}

  /** For the platform's administrators. The one who creates becomes the first administrator. */
  @Post('fellesskap')
  @UtenFellesskap()
  @KommandoRute({ status: 201 })
  async opprett(@Body() { navn, slug, administrator }: OpprettFellesskapDto, @Konvolutten() k: Konvolutt, @InnloggetBruker() { issuer, sub }: Bruker, @Res({ passthrough: true }) svar: Svar) {
    const id = fellesskapId(slug);
    const personId = derivedId(id, 'person', issuer, sub);
    const skaper = { personId, navn: administrator.navn, epost: administrator.epost, innlogging: { issuer, sub } };
    const envelope = { ...k.envelope, tenant: id, actor: { person: personId, grunnlag: 'plattformadministrator' } };
    const tilgang = { person: personId, roller: [], medlemskap: [] };
    const utfall = await this.utfoerer.utfoer(id, { type: 'OpprettFellesskap', data: { navn, slug, skaper, tildelingId: k.nyId } }, { envelope, tilgang });
    svar.header('Location', `/api/v1/${slug}`);
    return { utfall, slug, personId };
  }

  @Get(':fellesskap')
  @LeseRute('fellesskapsliste')
  async hent(@Leser() l: Leserinfo) {
    const rad = await this.database.les(l.tenant, (db: Kysely<FellesskapDb>) => finnFellesskap(db));
    if (!rad) throw finnesIkke();
    return { id: l.tenant, ...rad };
  }

  /** Who I am here: roles and memberships as they count at this moment. */
  @Get(':fellesskap/meg')
  @LeseRute('person', 'organ', 'maalformvalg')
  meg(@Leser() l: Leserinfo) {
    return this.database.les(l.tenant, async (db: Kysely<FellesskapDb>) => {
      const [person] = await finnPersoner(db, [l.tilgang.person]);
      if (!person) throw finnesIkke();
      const medlemskap = [];
      for (const m of l.tilgang.medlemskap) medlemskap.push({ ...m, organ: (await finnOrgan(db, m.organId))?.navn });
      const valg = await db.selectFrom('maalformvalg').select('maalform').where('person_id', '=', person.person_id).executeTakeFirst();
      return { id: person.person_id, navn: person.navn, epost: person.epost, maalform: valg?.maalform ?? null, roller: l.tilgang.roller, medlemskap };
    });
  }

  @Put(':fellesskap/personer/:id/maalform')
  @KommandoRute()
  @ApiOperation({ summary: 'Velg målformen en person leser og får brev i', description: 'Personen selv eller en administrator. Uten valg: bokmål i brev, og på skjermen det nettleseren ber om.' })
  async velgMaalform(@Param('id', Id) personId: string, @Body() { maalform }: MaalformvalgDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return { ...(await this.utfoerer.utfoer(k.envelope.tenant, { type: 'VelgMaalform', data: { personId, maalform } }, k)), id: personId };
  }
}
