import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Kysely } from 'kysely';
import { finnesIkke } from '#eventsourcing';
import { type Organref } from '#felles';
import { type FellesskapDb, finnOrgan } from '#fellesskap';
import { type InnsynDb, lesVentede, type Ventelinje } from '#innsyn';
import { Database, Id, Leser, type Leserinfo, LeseRute } from '#platform';
import { aapneSaker, type Sak, type SaksbildeDb } from '#sak';
import { SakFaktaFraKontekstene } from './fakta/sak.fakta';
import { type FristDb, Fristbilde, FRISTMODELLER, lesFristdata } from './fristbilde';
import { iKoerekkefoelge, koeplass } from './koe';
import { FLEST_VENTEDE, lovetTil } from './lovedesaker';

interface Grunnlag { readonly organ: Organref; readonly saker: readonly { readonly sakId: string; readonly sak: Sak }[]; readonly bilde: Fristbilde; readonly ventede: readonly Ventelinje[] }
type Db = FellesskapDb & FristDb & SaksbildeDb & InnsynDb;
type Koefrist = { readonly dato: string; readonly forklaring: string } | null;

/** What the next agenda of a body is made from. */
@ApiTags('moeter')
@Controller('api/v1/:fellesskap/organer/:id/koe')
export class KoeController {
  constructor(
    private readonly fakta: SakFaktaFraKontekstene,
    private readonly database: Database,
  ) {}

  @Get()
  @LeseRute('saksbilde', 'ventet', 'loefteendring', 'organ', 'prosessversjon', ...FRISTMODELLER)
  @ApiOperation({
    summary: 'Sakene som venter på organet, med den nærmeste fristen og den eldste saken først',
    description: '`klar` kan behandles. `paa-vei` kan settes på en saksliste, men `mangler` sier hva som må gjøres før den behandles. `ventet` er lovet organet, og ingen har meldt den ennå. '
      + 'De samme reglene dømmer når saken settes på sakslisten, og listen er hel: det som er klart, kan ikke falle utenfor.',
  })
  async hent(@Param('id', Id) id: string, @Leser() { tenant, naa }: Leserinfo) {
    const grunnlag = await this.database.les(tenant, (db: Kysely<Db>) => this.les(db, id));
    const linjer = await this.saker(tenant, naa, grunnlag);
    return { organ: grunnlag.organ, elementer: iKoerekkefoelge([...linjer, ...ventede(grunnlag)]) };
  }

  private async les(db: Kysely<Db>, id: string): Promise<Grunnlag> {
    const funnet = await finnOrgan(db as unknown as Kysely<FellesskapDb>, id);
    if (!funnet) throw finnesIkke();
    return {
      organ: { id, slag: funnet.slag, navn: funnet.navn },
      saker: await aapneSaker(db as unknown as Kysely<SaksbildeDb>),
      bilde: new Fristbilde(await lesFristdata(db as unknown as Kysely<FristDb>)),
      ventede: await lesVentede(db as unknown as Kysely<InnsynDb>, { organ: id, venter: true }, FLEST_VENTEDE),
    };
  }

  private async saker(tenant: string, tid: string, { organ, saker, bilde }: Grunnlag) {
    const linjer = [];
    const frister = naermeste(bilde);
    for (const [nr, { sakId, sak }] of saker.entries()) {
      // Judging thousands must not hold up everybody else's requests.
      if (nr % 50 === 49) await new Promise(setImmediate);
      const versjon = await this.fakta.kjentProsessversjon(tenant, sak);
      const plass = versjon && koeplass(sak, versjon, organ, tid);
      if (plass) linjer.push({ sakId, ...plass, referanse: sak.referanse ?? null, tittel: sak.tittel, sakstype: sak.sakstype, siden: siden(sak), frist: frister.get(sakId) ?? null, utsatt: sak.utsatt?.organId === organ.id, returer: sak.returer });
    }
    return linjer;
  }
}

const siden = (sak: Sak): string => sak.meldtTid ?? '';

/** The first of the deadlines that run, by sak. */
function naermeste(bilde: Fristbilde): ReadonlyMap<string, Koefrist> {
  const foerst = new Map<string, NonNullable<Koefrist>>();
  for (const regel of bilde.data.regler) {
    if (regel.lukket !== null || regel.sak_id === null) continue;
    const { til, forklaring } = bilde.loes(regel);
    const kjent = foerst.get(regel.sak_id);
    if (til !== undefined && (!kjent || til < kjent.dato)) foerst.set(regel.sak_id, { dato: til, forklaring });
  }
  return foerst;
}

/** Promised, and not written by anybody. */
function ventede({ ventede: linjer, bilde: { data } }: Grunnlag) {
  const dag = (linje: Ventelinje): Koefrist => {
    const { til, forklaring } = lovetTil(linje, data);
    return til === undefined ? null : { dato: til, forklaring };
  };
  return linjer.map((v) => ({
    sakId: v.sak_id, tilstand: 'ventet' as const, steg: null, endelig: null, mangler: ['Ingen har meldt saken ennå'], referanse: null, tittel: v.tittel, sakstype: null, siden: new Date(v.lovet).toISOString(), frist: dag(v), utsatt: false, returer: [],
    bindende: v.bindende, ansvarlig: v.ansvarlig, opphav: { sakId: v.opphav_sak_id, saksnummer: v.opphav_saksnummer, punkt: v.opphav_punkt },
  }));
}
