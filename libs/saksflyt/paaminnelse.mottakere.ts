import { Injectable } from '@nestjs/common';
import { type Kysely } from 'kysely';
import { type FellesskapDb, finnFellesskap, rolleinnehavere } from '#fellesskap';
import { type Adressert, Mottakerkilde, type Oppdrag } from '#frist';
import { Database, Konfigurasjon } from '#platform';

/** Where each kind of stream is answered, below the helsefellesskap's own address. */
const SIDER: Readonly<Record<string, string>> = { avtale: 'avtaler' };

/** A part is reminded through those who have the role postmottak for it at that moment. */
@Injectable()
export class Postmottakene extends Mottakerkilde {
  constructor(
    private readonly database: Database,
    private readonly konfigurasjon: Konfigurasjon,
  ) {
    super();
  }

  finn({ fellesskap: tenant, mottaker, kategori, eier_id }: Oppdrag, naa: string): Promise<Adressert> {
    return this.database.les(tenant, async (db: Kysely<FellesskapDb>) => {
      const [fellesskap, innehavere] = [await finnFellesskap(db), await rolleinnehavere(db, 'postmottak', naa, mottaker)];
      const mottakere = new Map(innehavere.map(({ personId, navn, epost }) => [personId, { personId, navn, epost }]));
      const lenke = `${this.konfigurasjon.offentligUrl}/${fellesskap?.slug ?? ''}/${SIDER[kategori] ?? kategori}/${eier_id}`;
      return { mottakere: [...mottakere.values()], fellesskap: fellesskap?.navn ?? '', lenke };
    });
  }
}
