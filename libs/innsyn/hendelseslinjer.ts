import { Injectable } from '@nestjs/common';
import { type Kysely } from 'kysely';
import { streamName } from '#eventsourcing';
import { type Maalform } from '#felles';
import { Hendelseslager } from '#platform';
import { FOLDBARE } from './foldbare';
import { type Endring, endringerVed } from './forskjell';
import { type Hendelseslinje, lesNavn } from './historikk.spoerring';
import { type InnsynDb } from './innsyn.db';
import { nevnteI } from './setning';
import { lesbar } from './tilstand';
import { type Hendelsesvisning, visHendelse } from './visning';

/** Streams that are folded for one page; the lines of others are shown without what they changed. */
const MAKS_STROEMMER = 20;
/** Changes shown of one event, and characters of a value; the difference between two moments has all of it. */
const MAKS_ENDRINGER = 50;
const MAKS_TEGN = 300;

const nevnt = (h: Hendelseslinje) => nevnteI({ data: h.data, person: h.aktoer, part: h.part_id, organ: h.organ_id });

/** Lines of the history as people read them. */
@Injectable()
export class Hendelseslinjer {
  constructor(private readonly lager: Hendelseslager) {}

  /** With names of those who are named. */
  async vis(db: Kysely<InnsynDb>, linjer: readonly Hendelseslinje[], maalform?: Maalform): Promise<Hendelsesvisning[]> {
    const navn = await lesNavn(db, linjer.flatMap(nevnt));
    return linjer.map((h) => visHendelse(h, navn, maalform));
  }

  /** What each event changed, by its id; asked of the store, so outside any transaction. */
  async endringer(tenant: string, linjer: readonly Hendelsesvisning[]): Promise<ReadonlyMap<string, readonly Endring[]>> {
    const ider = new Set(linjer.map((l) => l.hendelseId));
    const stroemmer = new Map(linjer.map(({ hva: { stroem } }) => [streamName(stroem.kategori, stroem.id), FOLDBARE.get(stroem.kategori)]));
    const foldbare = [...stroemmer].flatMap(([navn, foldet]) => (foldet ? [{ navn, ...foldet }] : [])).slice(0, MAKS_STROEMMER);
    const lest = await Promise.all(foldbare.map(async ({ navn, decider, vis }) => [...endringerVed(decider, lesbar(decider, await this.lager.readStream(navn, 0), tenant), ider, vis)]));
    return new Map(lest.flat().map(([id, endringer]) => [id, endringer.slice(0, MAKS_ENDRINGER).map((e) => ({ ...e, foer: kortet(e.foer), etter: kortet(e.etter) }))]));
  }

  /** Each line with what it changed; null where that is not worked out. */
  async medEndringer<L extends Hendelsesvisning>(tenant: string, linjer: readonly L[]): Promise<(L & { readonly endringer: readonly Endring[] | null })[]> {
    const endringer = await this.endringer(tenant, linjer);
    return linjer.map((l) => ({ ...l, endringer: endringer.get(l.hendelseId) ?? null }));
  }
}

const kortet = (verdi: unknown): unknown => (typeof verdi === 'string' && verdi.length > MAKS_TEGN ? `${verdi.slice(0, MAKS_TEGN)}…` : verdi);
