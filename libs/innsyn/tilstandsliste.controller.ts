import { Controller, Get, Query, UseInterceptors } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { AVTALESLAG, type Avtaleslag, AVTALESTATUSER, type Avtalestatus, visAvtalerad } from '#avtale';
import { gjelder, medlemskap, organ, rolle, visMedlemskap, visOrgan, visRolle } from '#fellesskap';
import { osloDato, ROLLER, type Rolle } from '#felles';
import { visMoeterad } from '#moete';
import { CsvSvar, Database, Enum, Leser, type Leserinfo, LeseRute, OgsaaCsv, type Side, Sideforespoersel, sidesvar, Tekst, Uuid, Valgfri } from '#platform';
import { SAKSSTATUSER, visSaksrad } from '#sak';
import { lesNavn } from './historikk.spoerring';
import { type InnsynDb } from './innsyn.db';
import { krevInnsyn } from './krev-innsyn';
import { raderAv } from './liste';
import { Tilbakeblikk } from './tilbakeblikk';
import { PER } from './tilstand.controller';
import { tidsvalg, TidsvalgDto } from './tid';
import { AVTALETILSTAND_CSV, MOETETILSTAND_CSV, ORGANTILSTAND_CSV, ROLLETILSTAND_CSV, SAKSTILSTAND_CSV } from './tilstandsvisning';

class RolletilstandDto extends TidsvalgDto {
  @Valgfri() @Enum(ROLLER) rolle?: Rolle;
  @Valgfri() @Uuid() part?: string;
  @Valgfri() @Uuid() person?: string;
}

class SakstilstandDto extends TidsvalgDto {
  @Valgfri() @Tekst({ maks: 200 }) q?: string;
  @Valgfri() @Enum(SAKSSTATUSER) status?: string;
  /** The key of the kind of sak. */
  @Valgfri() @Tekst({ maks: 100 }) sakstype?: string;
  @Valgfri() @Uuid() organ?: string;
  @Valgfri() @Uuid() part?: string;
}

class MoetetilstandDto extends TidsvalgDto {
  @Valgfri() @Tekst({ maks: 200 }) q?: string;
  @Valgfri() @Uuid() organ?: string;
}

class AvtaletilstandDto extends TidsvalgDto {
  @Valgfri() @Tekst({ maks: 200 }) q?: string;
  @Valgfri() @Enum(AVTALESTATUSER) status?: Avtalestatus;
  @Valgfri() @Enum(AVTALESLAG) slag?: Avtaleslag;
  @Valgfri() @Uuid() part?: string;
  @Valgfri() @Uuid() sak?: string;
}

const oppgitt = (...ider: readonly (string | undefined)[]): readonly string[] => ider.filter((id) => id !== undefined);
const SOEK = '`q` er ord i det som var kjent da, i alle bøyninger; `part`, `organ` og `sak` er det hendelsene nevnte til da, og `status` er statusen da.';

/** Lists as they were at a time. */
@ApiTags('innsyn')
@Controller('api/v1/:fellesskap/tilstand')
@UseInterceptors(CsvSvar)
export class TilstandslisteController {
  constructor(
    private readonly tilbakeblikk: Tilbakeblikk,
    private readonly database: Database,
  ) {}

  @Get('saker')
  @LeseRute('hendelse')
  @OgsaaCsv('saker-per', SAKSTILSTAND_CSV)
  @ApiProduces('application/json', 'text/csv')
  @ApiOperation({ summary: 'Sakene slik de var på et tidspunkt', description: `Den eldste først. ${PER} ${SOEK}` })
  async saker(@Query() { q, status, sakstype, organ, part, ...valg }: SakstilstandDto, @Sideforespoersel() { antall, etter }: Side, @Leser() l: Leserinfo) {
    krevInnsyn(l.tilgang);
    const rader = await this.tilbakeblikk.saker(l.tenant, tidsvalg(valg, l.naa), { q, status, slag: sakstype, nevnt: oppgitt(organ, part) }, { antall, etter: etter?.[0] as number | undefined });
    return sidesvar(rader.map(({ pos, ventende: _v, grunnstatus: _g, opphav_behandling_id: _o, ...rad }) => ({ ...visSaksrad(rad), posisjon: pos })), antall, (s) => [s.posisjon]);
  }

  @Get('avtaler')
  @LeseRute('hendelse')
  @OgsaaCsv('avtaler-per', AVTALETILSTAND_CSV)
  @ApiProduces('application/json', 'text/csv')
  @ApiOperation({ summary: 'Avtalene slik de var på et tidspunkt', description: `Den eldste først; status er den dagen. ${PER} ${SOEK}` })
  async avtaler(@Query() { q, status, slag, part, sak, ...valg }: AvtaletilstandDto, @Sideforespoersel() { antall, etter }: Side, @Leser() l: Leserinfo) {
    krevInnsyn(l.tilgang);
    const rader = await this.tilbakeblikk.avtaler(l.tenant, tidsvalg(valg, l.naa), { q, status, slag, nevnt: oppgitt(part, sak) }, { antall, etter: etter?.[0] as number | undefined });
    return sidesvar(rader.map(({ pos, ...rad }) => ({ ...visAvtalerad(rad), posisjon: pos })), antall, (a) => [a.posisjon]);
  }

  @Get('moeter')
  @LeseRute('hendelse')
  @OgsaaCsv('moeter-per', MOETETILSTAND_CSV)
  @ApiProduces('application/json', 'text/csv')
  @ApiOperation({ summary: 'Møtene slik de var planlagt på et tidspunkt', description: `Det som ble planlagt først, først. ${PER} ${SOEK}` })
  async moeter(@Query() { q, organ, ...valg }: MoetetilstandDto, @Sideforespoersel() { antall, etter }: Side, @Leser() l: Leserinfo) {
    krevInnsyn(l.tilgang);
    const rader = await this.tilbakeblikk.moeter(l.tenant, tidsvalg(valg, l.naa), { q, nevnt: oppgitt(organ) }, { antall, etter: etter?.[0] as number | undefined });
    return sidesvar(rader.map(({ pos, ...rad }) => ({ ...visMoeterad(rad, undefined), posisjon: pos })), antall, (m) => [m.posisjon]);
  }

  @Get('organer')
  @LeseRute('person')
  @OgsaaCsv('organer-per', ORGANTILSTAND_CSV)
  @ApiProduces('application/json', 'text/csv')
  @ApiOperation({ summary: 'Organene med medlemmene de hadde på et tidspunkt', description: `Etter navn; organer som var nedlagt da, er ikke med. ${PER}` })
  async organer(@Query() valg: TidsvalgDto, @Sideforespoersel() { antall, etter }: Side, @Leser() l: Leserinfo) {
    krevInnsyn(l.tilgang);
    const tid = tidsvalg(valg, l.naa);
    const dag = osloDato(tid.gjelder);
    const hendelser = await this.tilbakeblikk.fellesskap(l.tenant, tid);
    const seter = raderAv(medlemskap, hendelser).filter((m) => gjelder(m, tid.gjelder, dag));
    const navn = await this.navn(l, seter.map((m) => m.person_id));
    const organer = iRekke(raderAv(organ, hendelser).filter((o) => o.nedlagt === null || o.nedlagt >= dag), (o) => [o.navn, o.organ_id], etter).slice(0, antall + 1);
    const medlemmer = (id: string) => seter.filter((m) => m.organ_id === id).map((m) => ({ ...visMedlemskap(m), navn: navn.get(m.person_id) ?? null }));
    return sidesvar(organer.map((o) => ({ ...visOrgan(o), medlemskap: medlemmer(o.organ_id) })), antall, (o) => [o.navn, o.id]);
  }

  @Get('roller')
  @LeseRute('person')
  @OgsaaCsv('roller-per', ROLLETILSTAND_CSV)
  @ApiProduces('application/json', 'text/csv')
  @ApiOperation({ summary: 'Rollene og fullmaktene som gjaldt på et tidspunkt', description: `Etter første dag. ${PER}` })
  async roller(@Query() { rolle: slag, part, person, ...valg }: RolletilstandDto, @Sideforespoersel() { antall, etter }: Side, @Leser() l: Leserinfo) {
    krevInnsyn(l.tilgang);
    const tid = tidsvalg(valg, l.naa);
    const alle = raderAv(rolle, await this.tilbakeblikk.fellesskap(l.tenant, tid));
    const gjaldt = alle.filter((r) => gjelder(r, tid.gjelder) && (slag ?? r.rolle) === r.rolle && (part ?? r.part_id) === r.part_id && (person ?? r.person_id) === r.person_id);
    const rader = iRekke(gjaldt, (r) => [r.fra, r.tildeling_id], etter).slice(0, antall + 1);
    const navn = await this.navn(l, rader.map((r) => r.person_id));
    return sidesvar(rader.map((r) => ({ ...visRolle(r), navn: navn.get(r.person_id) ?? null })), antall, (r) => [r.fra, r.id]);
  }

  private navn(l: Leserinfo, personer: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return this.database.les<InnsynDb, ReadonlyMap<string, string>>(l.tenant, (db) => lesNavn(db, personer));
  }
}

/** Sorted by two texts, and only what comes after the marker. */
function iRekke<T>(rader: readonly T[], sorter: (rad: T) => readonly [string, string], etter: Side['etter']): readonly T[] {
  const foer = (a: readonly unknown[], b: readonly unknown[]): boolean => String(a[0]) < String(b[0]) || (a[0] === b[0] && String(a[1]) < String(b[1]));
  return rader.filter((rad) => !etter || foer(etter, sorter(rad))).sort((a, b) => (foer(sorter(a), sorter(b)) ? -1 : 1));
}
