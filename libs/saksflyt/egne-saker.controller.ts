import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Kysely } from 'kysely';
import { Executor } from '#eventsourcing';
import { osloDato } from '#felles';
import { type MoeteplanDb } from '#moete';
import { Database, Klokke, Leser, type Leserinfo, LeseRute, type Side, Sideforespoersel, sidesvar } from '#platform';
import { gaaRuten, listSaker, type Rute, type Sak, sakDecider, type SakslisteDb, type Saksrad } from '#sak';
import { SakFaktaFraKontekstene } from './fakta/sak.fakta';
import { type FristDb, FRISTMODELLER } from './fristbilde';
import { visRute } from './saksrute';
import { lesMoeter, lesSaksfrister, type Rutefristlinje, type Rutemoete } from './saksrute.spoerring';

/** What came back to those who reported a sak, or whose body it came from: the outcome, where it goes next, and when. */
@ApiTags('saker')
@Controller('api/v1/:fellesskap/egne-saker')
export class EgneSakerController {
  constructor(
    private readonly executor: Executor,
    private readonly fakta: SakFaktaFraKontekstene,
    private readonly database: Database,
    private readonly klokke: Klokke,
  ) {}

  @Get()
  @LeseRute('saksoversikt', 'behandling', 'moeteplan', 'prosessversjon', ...FRISTMODELLER)
  @ApiOperation({
    summary: 'Saker du har meldt, selv eller for en part eller et organ du hører til, og de som kom av det et organ du sitter i, behandlet',
    description: 'Sist endret først. `vedtak` er det siste et besluttende organ kom til, `raad` hvor mange organer som har svart og `svar` hva de svarte, `neste` neste steg med dagen møteplanen gir, `frist` den neste fristen.',
  })
  async list(@Sideforespoersel() { antall, etter }: Side, @Leser() { tenant, tilgang }: Leserinfo) {
    const parter = tilgang.roller.flatMap((r) => (r.partId === undefined ? [] : [r.partId]));
    const eier = { person: tilgang.person, parter, organer: tilgang.medlemskap.map((m) => m.organId) };
    const rader = await this.database.les<SakslisteDb, Saksrad[]>(tenant, (db) => listSaker(db, { eier, antall, etter: etter as [string, string] | undefined }));
    const elementer = [];
    for (const rad of rader) elementer.push(await this.vis(tenant, rad));
    return sidesvar(elementer, antall, (sak) => [sak.endret, sak.id]);
  }

  private async vis(tenant: string, rad: Saksrad) {
    const { state: sak } = await this.executor.load(sakDecider, rad.sak_id, tenant);
    const rute = await this.fakta.kjentRute(tenant, sak);
    const tid = this.klokke.naa();
    const [moeter, frister] = await this.database.les(tenant, async (db: Kysely<MoeteplanDb & FristDb>) => [
      await lesMoeter(db as unknown as Kysely<MoeteplanDb>, osloDato(tid), sak), await lesSaksfrister(db as unknown as Kysely<FristDb>, rad.sak_id, sak),
    ] as const);
    const { sak_id: id, referanse, tittel, sakstype, status, endret } = rad;
    return { id, referanse, tittel, sakstype, status, endret, vedtak: sisteVedtak(sak), ...veien(sak, rute, { moeter, frister, tid }) };
  }
}

function sisteVedtak({ behandlinger }: Sak) {
  const vedtak = Object.values(behandlinger).flatMap(({ resultat }) => (resultat?.endelig ? [resultat] : [])).sort((a, b) => b.dato.localeCompare(a.dato))[0];
  return vedtak ? { organ: vedtak.organ, dato: vedtak.dato, saksnummer: vedtak.saksnummer ?? null, utfall: vedtak.utfall, punkter: vedtak.punkter.map((p) => p.tekst) } : null;
}

interface Grunnlag { readonly moeter: readonly Rutemoete[]; readonly frister: readonly Rutefristlinje[]; readonly tid: string }

function veien(sak: Sak, rute: Rute | undefined, grunnlag: Grunnlag) {
  if (!rute) return { staarI: null, neste: null, raad: null, svar: [], frist: null };
  const { staarI, gjenstaar, raad, frister } = visRute(sak, gaaRuten(sak.spor, rute), rute, grunnlag);
  // An optional step that nobody has planned is not where the sak goes next.
  const neste = gjenstaar.find((s) => !s.valgfri || s.moeter.some((m) => m.fastsatt)) ?? gjenstaar[0];
  const frist = frister[0];
  return {
    staarI: staarI && { steg: staarI.steg, navn: staarI.navn, utfoert: staarI.utfoert }, raad: raad?.tekst ?? null,
    svar: (raad?.behandlinger ?? []).flatMap(({ svart, organ, dato, utfall, punkter }) => (svart ? [{ organ: organ.navn, dato, utfall, punkter }] : [])),
    neste: neste ? { steg: neste.steg, navn: neste.navn, dato: neste.moeter[0]?.dato ?? null, fastsatt: neste.moeter[0]?.fastsatt ?? false } : null,
    frist: frist ? { hva: frist.hva, dager: frist.dager, forklaring: frist.forklaring } : null,
  };
}
