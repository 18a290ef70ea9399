import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Kysely } from 'kysely';
import { type Bruker, Database, InnloggetBruker, Klokke, LeseRute, Tilgangskilde, UtenFellesskap } from '#platform';
import { type FellesskapDb } from './fellesskap.db';

/** Who I am before I have chosen a helsefellesskap. */
@ApiTags('fellesskap')
@Controller('api/v1')
export class MegController {
  constructor(
    private readonly database: Database,
    private readonly tilgangskilde: Tilgangskilde,
    private readonly klokke: Klokke,
  ) {}

  @Get('meg')
  @UtenFellesskap()
  @LeseRute('fellesskapsliste', 'tilgang')
  @ApiOperation({ summary: 'Helsefellesskapene jeg hører til nå', description: 'Der jeg har en rolle eller et verv, etter navn.' })
  @ApiOkResponse({ schema: {
    type: 'object', required: ['plattformadmin', 'fellesskap'],
    properties: {
      plattformadmin: { type: 'boolean' },
      fellesskap: { type: 'array', items: { type: 'object', required: ['id', 'slug', 'navn'], properties: { id: { type: 'string', format: 'uuid' }, slug: { type: 'string' }, navn: { type: 'string' } } } },
    },
  } })
  async meg(@InnloggetBruker() bruker: Bruker) {
    // Names and addresses only; whether the person belongs is asked of each helsefellesskap's own rows, as at every request.
    const alle = await this.database.plattform((db: Kysely<FellesskapDb>) => db.selectFrom('fellesskapsliste').select(['slug', 'navn']).orderBy('navn').orderBy('slug').execute());
    const naa = this.klokke.naa();
    const mine = [];
    for (const { slug, navn } of alle) {
      const funnet = await this.tilgangskilde.slaaOpp(slug, bruker, naa);
      if (funnet) mine.push({ id: funnet.tenant, slug, navn });
    }
    return { plattformadmin: bruker.plattformAdmin, fellesskap: mine };
  }
}
