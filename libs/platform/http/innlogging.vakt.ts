import { type CanActivate, type ExecutionContext, Injectable, Optional } from '@nestjs/common';
import { Tilgangskilde } from '../auth/tilgangskilde';
import { Konfigurasjon } from '../config';
import { Klokke } from '../klokke';
import { Hvem } from './hvem';
import { foresporselAv, type Kontekst, type Leserinfo, svarAv } from './kontekst';
import { krevKjenteParametre, parametreTil } from './parametre';
import { Problem } from './problem';
import { ruteAv, UTEN_FELLESSKAP } from './rutevalg';
import { Markoerer } from './sider';
import { Strupe } from './strupe';

/** Every route but the open ones: who is it, which helsefellesskap, and what may they do there now. */
@Injectable()
export class InnloggingVakt implements CanActivate {
  private readonly markoerer: Markoerer;
  private readonly strupe: Strupe;

  constructor(
    konfigurasjon: Konfigurasjon,
    private readonly klokke: Klokke,
    private readonly hvem: Hvem,
    @Optional() private readonly tilgangskilde?: Tilgangskilde,
  ) {
    this.markoerer = new Markoerer(konfigurasjon.markoernoekkel);
    this.strupe = new Strupe(konfigurasjon.forespoerslerPerMinutt);
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const foresporsel = foresporselAv(context);
    const rute = ruteAv(context.getHandler());
    const kontekst: Kontekst = { naa: this.klokke.naa() };
    foresporsel.kontekst = kontekst;
    if (rute?.slag === 'aapen') {
      if (rute.strupt) void svarAv(context).headers(this.strupe.slipp(`adresse ${foresporsel.ip}`));
    } else {
      kontekst.bruker = await this.hvem.sendte(foresporsel);
      void svarAv(context).headers(this.strupe.slipp(kontekst.bruker.sub));
      const leser = await this.leser(context, kontekst);
      if (leser) kontekst.leser = leser;
    }
    const query = foresporsel.query as Record<string, unknown>;
    if (parametreTil(context).side) kontekst.side = this.markoerer.side(query, kontekst.leser?.tenant ?? '', foresporsel.routeOptions.url ?? '');
    krevKjenteParametre(context, query);
    return true;
  }

  /** The address names the helsefellesskap; one that is unknown and one that is not yours look the same. */
  private async leser(context: ExecutionContext, { bruker, naa }: Kontekst): Promise<Leserinfo | undefined> {
    const uten = [context.getHandler(), context.getClass()].some((del) => Reflect.getMetadata(UTEN_FELLESSKAP, del) === true);
    if (uten || !bruker) return undefined;
    const slug = (foresporselAv(context).params as Record<string, string | undefined>)['fellesskap'];
    if (slug === undefined) throw new Error('Ruten har verken :fellesskap i adressen eller @UtenFellesskap()');
    const funnet = await this.tilgangskilde?.slaaOpp(slug, bruker, naa);
    if (!funnet) throw new Problem('finnes-ikke');
    return { ...funnet, naa, slug };
  }
}
