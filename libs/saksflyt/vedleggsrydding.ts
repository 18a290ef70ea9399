import { type BeforeApplicationShutdown, type DynamicModule, Inject, Injectable, Logger, Module, type OnApplicationBootstrap } from '@nestjs/common';
import { Arkivlager, Database, Hendelseslager, Klokke, Konfigurasjon, Projeksjoner, Runder, Sjekkpunktvakt } from '#platform';
import { vedleggsfil } from './vedleggsfil.projection';
import { erNevnt, ubrukteFiler } from './vedleggsfil.spoerring';

const HVERT_MS = 15 * 60_000;
const DOEGN_MS = 24 * 60 * 60_000;
const TAALMODIGHET_MS = 5_000;
const RYDD_HVERT = Symbol('rydd-hvert');

/**
 * Throws files that somebody sent and nothing ever named. In two steps, a day apart: laid aside a file can be read and no longer be named,
 * so that one which a sak named in the very moment is seen in the second step, and comes back.
 */
@Injectable()
export class Vedleggsrydding implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logg = new Logger('Vedleggsrydding');
  private readonly runder = new Runder(() => this.rydd(), () => this.hvertMs, (feil) => this.logg.warn(`Ryddingen stanset: ${String(feil)}`));

  constructor(
    private readonly arkivlager: Arkivlager,
    private readonly database: Database,
    private readonly lager: Hendelseslager,
    private readonly projeksjoner: Projeksjoner,
    private readonly lesemodeller: Sjekkpunktvakt,
    private readonly klokke: Klokke,
    private readonly konfigurasjon: Konfigurasjon,
    @Inject(RYDD_HVERT) private readonly hvertMs: number,
  ) {}

  onApplicationBootstrap(): void {
    this.runder.start();
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.runder.stopp();
  }

  /** One round. Throws nothing while the read model may not know all that is named. */
  async rydd(): Promise<void> {
    if (!(await this.vetAlt())) return;
    const naa = this.klokke.naa();
    for (const { hash, siden } of await this.arkivlager.tilSide()) if (siden < foer(naa, 1)) await this.avgjoer(hash);
    const grense = foer(naa, this.konfigurasjon.vedleggUbruktDoegn);
    for (const hash of await this.database.skriv((db) => ubrukteFiler(db, grense))) await this.arkivlager.leggTilSide(hash, naa);
  }

  private async avgjoer(hash: string): Promise<void> {
    if (await this.database.skriv((db) => erNevnt(db, hash))) {
      await this.arkivlager.leggTilbake(hash);
      return;
    }
    await this.arkivlager.kast(hash);
    this.logg.log(`Filen ${hash} er kastet: ingenting har vist til den`);
  }

  private async vetAlt(): Promise<boolean> {
    if (!this.projeksjoner.ajour) return false;
    const slutt = await this.lager.sisteposisjon();
    return slutt !== undefined && this.lesemodeller.vent([vedleggsfil.name], slutt, TAALMODIGHET_MS);
  }
}

const foer = (naa: string, doegn: number): string => new Date(Date.parse(naa) - doegn * DOEGN_MS).toISOString();

/** Only for a worker: needs what `ArbeiderModule` gives. */
@Module({})
export class RyddingModule {
  /** @param valg.hvertMs between two rounds; a quarter of an hour when left out */
  static forRoot({ hvertMs = HVERT_MS }: { hvertMs?: number | undefined } = {}): DynamicModule {
    return { module: RyddingModule, providers: [Vedleggsrydding, { provide: RYDD_HVERT, useValue: hvertMs }] };
  }
}
