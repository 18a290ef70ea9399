import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Kysely } from 'kysely';
import { harRolle, type Tilgang } from '#felles';
import { type FellesskapDb, type Rolleinnehaver, rolleinnehavere } from '#fellesskap';
import { ETTER_VARSLET_DAG } from '#frist';
import { Database, Leser, type Leserinfo, LeseRute, type Side, Sideforespoersel, sidesvar, Uuid, Valgfri } from '#platform';
import { krevInnsyn } from './krev-innsyn';
import { type Grunn, type Kommende, type Logglinje, lesKommende, lesLogg, type PaaminnelseDb } from './paaminnelse.spoerring';

export class PaaminnelsefilterDto {
  @Valgfri() @Uuid() sak?: string;
  @Valgfri() @Uuid() part?: string;
}

/** A part's reminders go to those who receive its mail at that moment. */
const ROLLE = 'postmottak';

/** What will be sent, and what was: each line names the event that caused it. */
@ApiTags('påminnelser')
@Controller('api/v1/:fellesskap/paaminnelser')
export class PaaminnelseController {
  constructor(private readonly database: Database) {}

  @Get('kommende')
  @LeseRute('paaminnelse', 'partsstatus', 'hendelse', 'rolle', 'person')
  @ApiOperation({
    summary: 'Påminnelser som kommer', description: 'Den neste først. `mottakere` er dem brevet ville gått til nå; navn og adresse vises for sekretariat, administrator og parten selv, ellers `null`. '
      + '`antallMottakere` 0 betyr at ingen tar imot post for parten, og at brevet ikke kommer fram.',
  })
  async kommende(@Query() filter: PaaminnelsefilterDto, @Sideforespoersel() { antall, etter }: Side, @Leser() { tenant, tilgang, naa }: Leserinfo) {
    krevInnsyn(tilgang);
    return this.database.les(tenant, async (db: Kysely<PaaminnelseDb & FellesskapDb>) => {
      const rader = await lesKommende(db as unknown as Kysely<PaaminnelseDb>, filter, antall, etter as [string, string] | undefined);
      const mottakere = new Map<string, readonly Rolleinnehaver[]>();
      for (const part of new Set(rader.map(({ rad }) => rad.mottaker))) mottakere.set(part, await rolleinnehavere(db as unknown as Kysely<FellesskapDb>, ROLLE, naa, part));
      return sidesvar(rader.map((r) => visKommende(r, mottakere.get(r.rad.mottaker) ?? [], tilgang)), antall, (p) => [p.naar, p.id]);
    });
  }

  @Get('logg')
  @LeseRute('hendelse', 'partsstatus')
  @ApiOperation({ summary: 'Påminnelser som er sendt, prøvd igjen og avvist', description: 'Den siste først. `utfall`: `besluttet` (skal sendes), `proevd-igjen`, `sendt`, `avvist` (postkassen sa nei for godt, eller ingen tar imot).' })
  async logg(@Query() filter: PaaminnelsefilterDto, @Sideforespoersel() { antall, etter }: Side, @Leser() { tenant, tilgang }: Leserinfo) {
    krevInnsyn(tilgang);
    const rader = await this.database.les(tenant, (db: Kysely<PaaminnelseDb>) => lesLogg(db, filter, antall, etter as [number] | undefined));
    return sidesvar(rader.map(visLogg), antall, (l) => [l.posisjon]);
  }
}

const visGrunn = (grunn: Grunn | undefined) => grunn && { hendelseId: grunn.hendelseId, type: grunn.type, registrert: grunn.registrert };

function visKommende({ rad, grunn }: Kommende, mottakere: readonly Rolleinnehaver[], tilgang: Tilgang) {
  const faarSe = harRolle(tilgang, 'sekretariat', 'administrator') || tilgang.roller.some((r) => r.partId === rad.mottaker);
  return {
    id: rad.id, naar: rad.forfaller, sakId: rad.sak_id, avtaleId: rad.eier_id, gjelder: rad.gjelder, frist: rad.frist_dato, regel: regelen(rad.trinn, grunn?.dagerFoer ?? null),
    part: { id: rad.mottaker, navn: rad.mottaker_navn }, rolle: ROLLE, antallMottakere: mottakere.length,
    mottakere: faarSe ? mottakere.map(({ personId, navn, epost }) => ({ personId, navn, epost })) : null,
    messageId: rad.message_id, tilstand: rad.tilstand, aarsak: visGrunn(grunn),
  };
}

function regelen(trinn: number, dager: number | null): string {
  if (trinn === ETTER_VARSLET_DAG) return 'Første virkedag etter den varslede dagen, om svaret uteblir';
  return `${dager === null ? 'Noen' : dager} dager før svarfristen, siste virkedag til og med den`;
}

const UTFALL: Readonly<Record<string, string>> = { PaaminnelseSendt: 'sendt', PaaminnelseFeilet: 'avvist' };

function visLogg({ rad, grunn }: Logglinje) {
  const { paaminnelseId, partId, forsoek, messageId, mottakere, aarsak } = rad.data;
  return {
    posisjon: rad.pos, hendelseId: rad.hendelse_id, naar: rad.registrert, utfall: UTFALL[rad.type] ?? ((forsoek ?? 1) > 1 ? 'proevd-igjen' : 'besluttet'), paaminnelseId,
    sakId: rad.sak_id, avtaleId: rad.stroem_id, part: { id: partId, navn: rad.navn }, forsoek: forsoek ?? null, messageId: messageId ?? null,
    mottakere: mottakere ?? null, kode: aarsak ?? null, aarsak: visGrunn(grunn),
  };
}
