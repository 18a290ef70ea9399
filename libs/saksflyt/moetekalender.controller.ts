import { Controller, Get, Param, Post, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type Kysely } from 'kysely';
import { finnesIkke, forbudt, type Outcome } from '#eventsourcing';
import { type FellesskapDb, FellesskapMelding, finnFellesskap, finnOrgan, finnPerson, organerTil } from '#fellesskap';
import { kalendermoeter, type MoeteplanDb, somKalenderfil } from '#moete';
import { Aapen, Database, Id, Klokke, Konfigurasjon, KommandoRute, type Konvolutt, Konvolutten, Leser, type Leserinfo, LeseRute, sammeSegl, segl, type Svar } from '#platform';

const KALENDERFIL = { medietyper: ['text/calendar', 'text/*'] };
const INNHOLDSTYPE = 'text/calendar; charset=utf-8';
const FORMAAL = 'kalenderadresse';
/** tenant.person.number.seal */
const ADRESSE = /^([0-9a-f-]{36})\.([0-9a-f-]{36})\.([1-9]\d{0,8})\.([\w-]{22})\.ics$/;

type Db = Kysely<FellesskapDb & MoeteplanDb>;

/** The meeting plan for calendar programs, which cannot log in: a person gets a secret address, and a new one ends the old. */
@ApiTags('moeter')
@Controller()
export class MoetekalenderController {
  constructor(
    private readonly bus: CommandBus,
    private readonly database: Database,
    private readonly klokke: Klokke,
    private readonly konfigurasjon: Konfigurasjon,
  ) {}

  @Get('api/v1/:fellesskap/organer/:id/moeter.ics')
  @LeseRute('moeteplan', 'organ')
  @RouteConfig(KALENDERFIL)
  @ApiProduces('text/calendar')
  @ApiOkResponse({ description: 'iCalendar' })
  @ApiOperation({ summary: 'Organets møter som kalender', description: 'Et flyttet møte har samme UID og høyere SEQUENCE; et avlyst blir stående, merket avlyst.' })
  organ(@Param('id', Id) id: string, @Leser() { tenant }: Leserinfo, @Res({ passthrough: true }) svar: Svar) {
    return this.database.les(tenant, async (db: Db) => {
      const organ = await finnOrgan(db as unknown as Kysely<FellesskapDb>, id);
      if (!organ) throw finnesIkke();
      return send(svar, somKalenderfil(organ.navn, await kalendermoeter(db as unknown as Kysely<MoeteplanDb>, [id])));
    });
  }

  @Post('api/v1/:fellesskap/personer/:id/kalenderadresse')
  @KommandoRute()
  @ApiOperation({ summary: 'Få en hemmelig adresse til egne møter', description: 'For kalenderprogrammer. Den som har adressen, ser møtene: en ny gjør den gamle ugyldig. Bare for deg selv.' })
  async giAdresse(@Param('id', Id) personId: string, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return { ...(await this.bus.execute<FellesskapMelding, Outcome>(new FellesskapMelding(k.envelope.tenant, { type: 'GiKalenderadresse', data: { personId } }, k.envelope, k.tilgang))), id: personId };
  }

  /** Null until one is asked for. */
  @Get('api/v1/:fellesskap/personer/:id/kalenderadresse')
  @LeseRute('kalenderadresse', 'person')
  async adresse(@Param('id', Id) id: string, @Leser() { tenant, tilgang }: Leserinfo) {
    const rad = await this.database.les(tenant, async (db: Kysely<FellesskapDb>) => {
      if (!(await finnPerson(db, id))) throw finnesIkke();
      if (tilgang.person !== id) throw forbudt('bare-egen-kalenderadresse', 'Du ser bare din egen kalenderadresse');
      return db.selectFrom('kalenderadresse').selectAll().where('person_id', '=', id).executeTakeFirst();
    });
    return { adresse: rad ? `${this.konfigurasjon.offentligUrl}/kalender/${this.forsegl(tenant, id, rad.nr)}` : null, gitt: rad?.gitt ?? null };
  }

  /** An address that is wrong, replaced or of somebody who has left looks like one that never was. */
  @Get('kalender/:adresse')
  @Aapen(400, 404)
  @RouteConfig(KALENDERFIL)
  @ApiProduces('text/calendar')
  @ApiOkResponse({ description: 'iCalendar' })
  @ApiOperation({ summary: 'Møtene til den adressen ble gitt til', description: 'Uten innlogging. Møtene i organene personen er medlem av nå.' })
  async person(@Param('adresse') adresse: string, @Res({ passthrough: true }) svar: Svar) {
    const [, tenant = '', personId = '', nr = '', gitt = ''] = ADRESSE.exec(adresse) ?? [];
    if (gitt === '' || !sammeSegl(this.segl(tenant, personId, Number(nr)), gitt)) throw finnesIkke();
    return this.database.les(tenant, async (felles: Db) => {
      const db = felles as unknown as Kysely<FellesskapDb>;
      const gjeldende = await db.selectFrom('kalenderadresse').select('nr').where('person_id', '=', personId).executeTakeFirst();
      if (gjeldende?.nr !== Number(nr)) throw finnesIkke();
      const fellesskap = await finnFellesskap(db);
      const organer = await organerTil(db, personId, this.klokke.naa());
      return send(svar, somKalenderfil(`Møter i ${fellesskap?.navn ?? 'Saksgang'}`, await kalendermoeter(felles as unknown as Kysely<MoeteplanDb>, organer)));
    });
  }

  private segl(tenant: string, personId: string, nr: number): string {
    return segl(this.konfigurasjon.markoernoekkel, FORMAAL, `${tenant}.${personId}.${nr}`);
  }

  private forsegl(tenant: string, personId: string, nr: number): string {
    return `${tenant}.${personId}.${nr}.${this.segl(tenant, personId, nr)}.ics`;
  }
}

function send(svar: Svar, fil: string): string {
  void svar.header('Content-Type', INNHOLDSTYPE);
  void svar.header('Cache-Control', 'private, no-cache');
  return fil;
}
