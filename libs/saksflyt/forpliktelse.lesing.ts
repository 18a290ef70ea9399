import { Injectable } from '@nestjs/common';
import { dagerEtter, osloDato, osloTidspunkt } from '#felles';
import { Database, feltproblem, type Side } from '#platform';
import { type ForpliktelseDb, type Forpliktelsesfilter, type Forpliktelseslinje, type Forpliktelsesmarkoer, lesForpliktelser, type Orden, posisjonVed, type Tidspunkt } from './forpliktelse.spoerring';
import { FRISTMODELLER } from './fristbilde';

/** The read models that it asks. */
export const FORPLIKTELSESMODELLER = [...FRISTMODELLER, 'saksoversikt', 'behandling', 'omgjoering', 'part', 'person', 'organ', 'hendelse'] as const;

interface Spoersmaal extends Side { readonly orden: Orden; readonly naa: string; readonly per?: string | undefined }

/** What somebody has undertaken: as it stands now, or as it was known at the end of a day. */
@Injectable()
export class Forpliktelseslesing {
  constructor(private readonly database: Database) {}

  /** @throws Problem ugyldig-parameter for a day that has not come */
  les(tenant: string, filter: Forpliktelsesfilter, { antall, etter, orden, naa, per }: Spoersmaal): Promise<{ linjer: readonly Forpliktelseslinje[]; naar: Tidspunkt }> {
    const idag = osloDato(naa);
    if (per !== undefined && per > idag) throw feltproblem('ugyldig-parameter', '?per', 'dagen-er-ikke-kommet', `Ingen vet ennå hva som står ${per}: spør om en dag til og med ${idag}`);
    return this.database.les<ForpliktelseDb, { linjer: readonly Forpliktelseslinje[]; naar: Tidspunkt }>(tenant, async (db) => {
      const naar = per === undefined ? { dag: idag, pos: Infinity } : await dagensSlutt(per, (foer) => posisjonVed(db, foer));
      return { linjer: await lesForpliktelser(db, filter, { antall, etter: etter as Forpliktelsesmarkoer | undefined, orden }, naar), naar };
    });
  }
}

async function dagensSlutt(dag: string, finn: (foer: string) => Promise<number>): Promise<Tidspunkt> {
  const foer = osloTidspunkt(dagerEtter(dag, 1), '00:00');
  return { dag, foer, pos: await finn(foer) };
}

/** What the answer says about the moment that it is for; nothing when that is now. */
export const visTidspunkt = ({ dag, pos, foer }: Tidspunkt) => (foer === undefined ? {} : { per: { dag, kjentFoer: foer, posisjon: pos } });
