import { Body, Controller, Get, Global, Module, Param, Post, Put, Query, type DynamicModule } from '@nestjs/common';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import {
  catalogue, type CommandsOf, decider, event, type EventStore, Executor, finnesIkke, type NewEvent, NO_STREAM, type Outcome, type StoredEvent, WrongExpectedRevision,
} from '#eventsourcing';
import {
  Aapen, Boolsk, createApi, Dato, Enum, Heltall, HttpModule, Id, KjerneModule, Klokke, Klokkeslett, KommandoRute, Konfigurasjon, type Konvolutt, Konvolutten, Leser, type Leserinfo, LeseRute, Lesevent,
  Liste, Objekt, Organisasjonsnummer, regel, type Side, Sideforespoersel, sidesvar, StillbarKlokke, Tekst, Tidspunkt, Tilgangskilde, Uuid, Valgfri,
} from '#platform';

/** Routes that use everything the HTTP side offers, for what no route of the real application has. */

class UnderDto {
  @Tekst({ maks: 50 }) navn!: string;
}

export class SakDto {
  @Tekst({ maks: 500 }) tittel!: string;
  @Valgfri() @Dato() dato?: string;
  @Valgfri() @Klokkeslett({ dato: 'dato' }) klokkeslett?: string;
  @Valgfri() @Enum(['+01:00', '+02:00']) forskyvning?: string;
  @Valgfri() @Tidspunkt() tidspunkt?: string;
  @Valgfri() @Heltall(0, 100) antall?: number;
  @Valgfri() @Boolsk() hastesak?: boolean;
  @Valgfri() @Organisasjonsnummer() orgnr?: string;
  @Valgfri() @Uuid() part?: string;
  @Valgfri() @Liste(regel.tekst({ maks: 50 }), { maks: 20 }) merker?: string[];
  @Valgfri() @Liste(() => UnderDto, { maks: 3 }) under?: UnderDto[];
  @Valgfri() @Objekt(() => UnderDto) ett?: UnderDto;
}

class FilterDto {
  @Valgfri() @Enum(['meldt', 'vedtatt']) status?: string;
  @Valgfri() @Enum(['tittel', 'meldt']) sorter?: string;
  @Valgfri() @Tekst({ maks: 200 }) q?: string;
}

const katalog = catalogue('proeve', { Meldt: event(z.object({ tittel: z.string(), dato: z.string().optional() })), Endret: event(z.object({ tittel: z.string() })) });
type Kommando = CommandsOf<{ Meld: { tittel: string; dato?: string | undefined }; Endre: { tittel: string } }>;

const proeveDecider = decider<Kommando, string, typeof katalog>({
  catalogue: katalog,
  initial: '',
  creates: ['Meld'],
  decide: (k) => (k.type === 'Meld' ? [{ type: 'Meldt', data: k.data }] : [{ type: 'Endret', data: k.data }]),
  evolve: (_tilstand, e) => e.data.tittel,
});

class Minnelager implements EventStore {
  private readonly stroemmer = new Map<string, StoredEvent[]>();
  private posisjon = 0n;

  async append(stream: string, expected: number, events: readonly NewEvent[]): Promise<{ revision: number; position: bigint }> {
    const finnes = this.stroemmer.get(stream) ?? [];
    if (finnes.length - 1 !== expected) throw new WrongExpectedRevision(stream, expected, finnes.length - 1);
    const nye = events.map((e, i) => ({ ...e, stream, revision: finnes.length + i, position: ++this.posisjon }));
    this.stroemmer.set(stream, [...finnes, ...nye]);
    return { revision: finnes.length + nye.length - 1, position: this.posisjon };
  }

  async readStream(stream: string, fra: number): Promise<readonly StoredEvent[]> {
    return (this.stroemmer.get(stream) ?? []).slice(fra);
  }
}

@Controller('api/v1/:fellesskap/saker')
class SakController {
  /** Set by a test to hold commands back. */
  static port: Promise<void> = Promise.resolve();

  constructor(private readonly executor: Executor) {}

  @Post()
  @KommandoRute({ status: 201 })
  async meld(@Body() dto: SakDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    await SakController.port;
    return this.executor.execute(proeveDecider, k.nyId, { type: 'Meld', data: { tittel: dto.tittel, dato: dto.dato } }, k.envelope, () => undefined);
  }

  @Put(':id')
  @KommandoRute({ erstatter: true })
  endre(@Param('id', Id) id: string, @Body() dto: SakDto, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.executor.execute(proeveDecider, id, { type: 'Endre', data: { tittel: dto.tittel } }, k.envelope, () => undefined);
  }

  @Post(':id/forberedelse')
  @KommandoRute()
  forbered(@Param('id', Id) id: string, @Konvolutten() k: Konvolutt): Promise<Outcome> {
    return this.executor.execute(proeveDecider, id, { type: 'Endre', data: { tittel: 'forberedt' } }, k.envelope, () => undefined);
  }

  @Get()
  @LeseRute('saker')
  list(@Query() filter: FilterDto, @Sideforespoersel() side: Side) {
    const rader = Array.from({ length: side.antall + 1 }, (_, i) => ({ nr: i + Number(side.etter?.[0] ?? 0), q: filter.q }));
    return sidesvar(rader, side.antall, (r) => [r.nr]);
  }

  @Get(':id')
  @LeseRute('saker')
  async vis(@Param('id', Id) id: string, @Leser() leser: Leserinfo) {
    const { state, revision } = await this.executor.load(proeveDecider, id, leser.tenant);
    if (revision === NO_STREAM) throw finnesIkke();
    return { id, tittel: state, revisjon: revision };
  }
}

export interface Proeveapp {
  readonly app: NestFastifyApplication;
  readonly port: number;
  readonly klokke: StillbarKlokke;
  /** Commands wait until the promise given is done. */
  holdIgjen(til: Promise<void>): void;
}

const FELLESSKAP: Readonly<Record<string, string>> = { fjord: randomUUID(), vidda: randomUUID() };

/** The person `alle` belongs everywhere; any other only in the helsefellesskap that their name begins with. */
@Controller('aapent')
class AapentController {
  @Get()
  @Aapen(429)
  strupt(): object {
    return {};
  }
}

class Proevekilde extends Tilgangskilde {
  async slaaOpp(slug: string, { sub }: { sub: string }) {
    const tenant = FELLESSKAP[slug];
    if (tenant === undefined || !(sub === 'alle' || sub.startsWith(slug))) return undefined;
    return { tenant, tilgang: { person: sub, roller: [{ id: '1', rolle: 'sekretariat' as const }], medlemskap: [] } };
  }
}

class AldriFramme extends Lesevent {
  async vent(_p: readonly string[], posisjon: bigint): Promise<boolean> {
    return posisjon < 1_000_000n;
  }
}

export async function startProeveapp(issuer: string, mer: Record<string, string> = {}): Promise<Proeveapp> {
  const klokke = new StillbarKlokke();
  const konfigurasjon = new Konfigurasjon({ EVENTSTORE_URL: 'x', DATABASE_URL: 'x', REDIS_URL: 'x', OIDC_ISSUER: issuer, LOGGNIVAA: 'silent', ...mer });
  const app = await createApi(modul(konfigurasjon, klokke));
  await app.listen(0, '127.0.0.1');
  return {
    app, klokke, port: (app.getHttpServer().address() as { port: number }).port,
    holdIgjen: (til) => { SakController.port = til; },
  };
}

function modul(konfigurasjon: Konfigurasjon, klokke: Klokke): DynamicModule {
  @Global()
  @Module({
    providers: [
      { provide: Klokke, useValue: klokke }, { provide: Tilgangskilde, useClass: Proevekilde }, { provide: Lesevent, useClass: AldriFramme },
      { provide: Executor, useValue: new Executor(new Minnelager()) },
    ],
    exports: [Klokke, Tilgangskilde, Lesevent, Executor],
  })
  class Porter {}

  @Module({})
  class Proevemodul {}
  return { module: Proevemodul, imports: [KjerneModule.forRoot(konfigurasjon), HttpModule, Porter], controllers: [SakController, AapentController] };
}
