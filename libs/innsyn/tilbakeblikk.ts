import { Injectable } from '@nestjs/common';
import { avtaleDecider, avtaleHendelser, type Avtalelinje, avtaleliste, avtaleregister, avtalestatus } from '#avtale';
import { type Catalogue, decode, type Recorded, streamName } from '#eventsourcing';
import { fellesskapHendelser } from '#fellesskap';
import { osloDato } from '#felles';
import { moeteHendelser, moeteplan, type MoeteplanRad } from '#moete';
import { Database, Hendelseslager } from '#platform';
import { sakHendelser, saksoversikt, type SaksoversiktRad } from '#sak';
import { iUtvalget } from './akser';
import { nevner } from './hendelsestekst';
import { type InnsynDb, treffer } from './innsyn.db';
import { raderAv } from './liste';
import { type Tidsvalg } from './tid';
import { vikle } from './tilstand';

interface Utsnitt { readonly antall: number; readonly etter?: number | undefined }
interface Stroem { readonly pos: number; readonly hendelser: readonly Recorded[] }
/** Where the next look begins; undefined when there is nothing more. */
interface Blikk { readonly stroemmer: readonly Stroem[]; readonly neste: number | undefined }
type Plassert<R> = R & { readonly pos: number };

/** What a list is narrowed by, asked of what was known and held then. */
export interface Tilstandsfilter {
  /** Words in what was known of it. */
  readonly q?: string | undefined;
  /** Parts, bodies and saker that its events name. */
  readonly nevnt: readonly string[];
  readonly status?: string | undefined;
  readonly slag?: string | undefined;
}

/** Streams that are read at the same time. */
const SAMTIDIGE = 10;

/** Lists as they were at a time: the read models' own folds over the events that count then. */
@Injectable()
export class Tilbakeblikk {
  constructor(
    private readonly database: Database,
    private readonly lager: Hendelseslager,
  ) {}

  /** In the order in which they came to be; one row more than asked for tells whether there is a next page. */
  async saker(tenant: string, tid: Tidsvalg, filter: Tilstandsfilter, utsnitt: Utsnitt): Promise<readonly Plassert<SaksoversiktRad>[]> {
    return this.side(utsnitt, (u) => this.stroemmer(tenant, sakHendelser, tid, filter, u), ({ pos, hendelser }) =>
      raderAv(saksoversikt, hendelser).filter((rad) => erDet(filter.status, rad.status) && erDet(filter.slag, rad.sakstype)).map((rad) => ({ ...rad, pos })));
  }

  async avtaler(tenant: string, tid: Tidsvalg, filter: Tilstandsfilter, utsnitt: Utsnitt): Promise<readonly Plassert<Avtalelinje>[]> {
    const dag = osloDato(tid.gjelder);
    return this.side(utsnitt, (u) => this.stroemmer(tenant, avtaleHendelser, tid, filter, u), ({ pos, hendelser }) => {
      const status = avtalestatus(hendelser.reduce((s, e) => vikle(avtaleDecider, s, e), avtaleDecider.initial), dag);
      const [register] = raderAv(avtaleregister, hendelser);
      const { overordnet = null, ikraft_fra = null, erstattet_fra = null } = register ?? {};
      if (!erDet(filter.status, status)) return [];
      return raderAv(avtaleliste, hendelser).filter((rad) => erDet(filter.slag, rad.slag)).map((rad) => ({ ...rad, overordnet, ikraft_fra, erstattet_fra, status, pos }));
    });
  }

  async moeter(tenant: string, tid: Tidsvalg, filter: Tilstandsfilter, utsnitt: Utsnitt): Promise<readonly Plassert<MoeteplanRad>[]> {
    return this.side(utsnitt, (u) => this.stroemmer(tenant, moeteHendelser, tid, filter, u), ({ pos, hendelser }) =>
      raderAv(moeteplan, hendelser).filter((rad) => erDet(filter.status, rad.status)).map((rad) => ({ ...rad, pos })));
  }

  /** What was known of the helsefellesskap itself: days of validity stand in its rows, so only one axis chooses events. */
  async fellesskap(tenant: string, { kjent }: Pick<Tidsvalg, 'kjent'>): Promise<readonly Recorded[]> {
    return this.les(fellesskapHendelser, tenant, tenant, { kjent, gjelder: kjent });
  }

  /** What began later than asked for, or is filtered out, is passed over, so that a page may need more than one look. */
  private async side<R>({ antall, etter }: Utsnitt, hent: (utsnitt: Utsnitt) => Promise<Blikk>, rader: (stroem: Stroem) => readonly R[]): Promise<readonly R[]> {
    const ut: R[] = [];
    for (let fra = etter; ut.length <= antall; ) {
      const { stroemmer, neste } = await hent({ antall: antall + 1, etter: fra });
      ut.push(...stroemmer.flatMap(rader));
      if (neste === undefined) break;
      fra = neste;
    }
    return ut.slice(0, antall + 1);
  }

  private async stroemmer(tenant: string, katalog: Catalogue, tid: Tidsvalg, { q, nevnt }: Tilstandsfilter, { antall, etter = -1 }: Utsnitt): Promise<Blikk> {
    const foerste = await this.database.les<InnsynDb, { pos: number; stroem_id: string }[]>(tenant, (db) => {
      const begynt = db.selectFrom('hendelse as h').select(['h.pos', 'h.stroem_id'])
        .where('h.kategori', '=', katalog.category).where('h.revisjon', '=', 0).where('h.registrert', '<=', tid.kjent).where('h.pos', '>', etter).orderBy('h.pos').limit(antall);
      if (q === undefined) return begynt.execute();
      return begynt.where((eb) => eb.exists(eb.selectFrom('hendelse as o').select('o.pos').whereRef('o.stroem_id', '=', 'h.stroem_id').where('o.registrert', '<=', tid.kjent).where((o) => treffer(o.ref('o.soek'), q)))).execute();
    });
    const ut: Stroem[] = [];
    for (let nr = 0; nr < foerste.length; nr += SAMTIDIGE) {
      ut.push(...await Promise.all(foerste.slice(nr, nr + SAMTIDIGE).map(async ({ pos, stroem_id }) => ({ pos, hendelser: await this.les(katalog, stroem_id, tenant, tid) }))));
    }
    return { neste: foerste.length < antall ? undefined : foerste.at(-1)?.pos, stroemmer: ut.filter(({ hendelser }) => nevnt.every((id) => hendelser.some((e) => nevner(e.data, id)))) };
  }

  private async les(katalog: Catalogue, id: string, tenant: string, tid: Tidsvalg): Promise<readonly Recorded[]> {
    const lest = (await this.lager.readStream(streamName(katalog.category, id), 0)).map((lagret): Recorded => decode(katalog, lagret));
    return lest.every((e) => e.metadata.tenant === tenant) ? iUtvalget(lest, tid) : [];
  }
}

const erDet = (spurt: string | undefined, verdi: string | null): boolean => spurt === undefined || spurt === verdi;
