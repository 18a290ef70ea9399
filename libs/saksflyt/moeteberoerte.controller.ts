import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Kysely } from 'kysely';
import { Executor, finnesIkke } from '#eventsourcing';
import { type FellesskapDb, finnPersoner, medlemmerAv } from '#fellesskap';
import { moeteDecider } from '#moete';
import { Database, Id, Leser, type Leserinfo, LeseRute } from '#platform';
import { type SaksoversiktDb } from '#sak';
import { type FristDb } from './fristbilde';

/** Whom a change of a meeting concerns. */
@ApiTags('moeter')
@Controller('api/v1/:fellesskap/moeter/:id/beroerte')
export class MoeteberoerteController {
  constructor(
    private readonly executor: Executor,
    private readonly database: Database,
  ) {}

  @Get()
  @LeseRute('person', 'medlemskap', 'saksoversikt', 'moetedag')
  @ApiOperation({
    summary: 'Hvem som må få vite at møtet flyttes, avlyses eller forlenges',
    description: 'Organets medlemmer på møtedagen med varaer for seg, de som har meldt sakene på sakslisten (på et avlyst møte: de som sto der), og dagene møtet har hatt. De som har en frist som følger møtet, varsles av seg selv.',
  })
  async hent(@Param('id', Id) id: string, @Leser() { tenant }: Leserinfo) {
    const { state: { organ, naar, ...moete } } = await this.executor.load(moeteDecider, id, tenant);
    if (!organ || !naar) throw finnesIkke();
    const saker = moete.status === 'avlyst' ? moete.frigjort : moete.saksliste;
    return this.database.les(tenant, async (felles: Kysely<FellesskapDb & SaksoversiktDb>) => {
      const db = felles as unknown as Kysely<FellesskapDb>;
      const alle = (await medlemmerAv(db, organ.id, `${naar.dato}T11:00:00.000Z`)).map(({ personId, navn, verv }) => ({ personId, navn, verv }));
      const moetedager = await (felles as unknown as Kysely<FristDb>).selectFrom('moetedag').select(['dato', 'registrert']).where('moete_id', '=', id).orderBy('pos').execute();
      const innmeldere = await this.innmeldere(felles, saker.map((p) => p.sakId));
      return {
        moete: { id, organ, naar }, dager: moetedager.map(({ dato, registrert }) => ({ dato, fra: registrert })),
        medlemmer: alle.filter((m) => m.verv !== 'vara'), varaer: alle.filter((m) => m.verv === 'vara'),
        saker: saker.map(({ sakId, saksnummer, tittel }) => ({ sakId, saksnummer: saksnummer ?? null, tittel, meldtAv: innmeldere.get(sakId) ?? null })),
      };
    });
  }

  private async innmeldere(db: Kysely<FellesskapDb & SaksoversiktDb>, sakIder: readonly string[]) {
    if (sakIder.length === 0) return new Map<string, { personId: string; navn: string }>();
    const saker = await (db as unknown as Kysely<SaksoversiktDb>).selectFrom('saksoversikt').select(['sak_id', 'meldt_av']).where('sak_id', 'in', sakIder).execute();
    const personer = await finnPersoner(db as unknown as Kysely<FellesskapDb>, saker.flatMap((s) => (s.meldt_av === null ? [] : [s.meldt_av])));
    const navn = new Map(personer.map((p) => [p.person_id, { personId: p.person_id, navn: p.navn }]));
    return new Map(saker.flatMap((s) => { const person = navn.get(s.meldt_av ?? ''); return person ? [[s.sak_id, person] as const] : []; }));
  }
}
