import { Injectable } from '@nestjs/common';
import { type Kysely } from 'kysely';
import { type FellesskapDb, finnFellesskap, rolleinnehavere } from '#fellesskap';
import { type Adressert, Mottakerkilde, type Oppdrag } from '#frist';
import { Database, Konfigurasjon } from '#platform';

/** A part's reminders go to those who receive its mail at that moment. */
@Injectable()
export class MottakereFraFellesskapet extends Mottakerkilde {
  constructor(
    private readonly database: Database,
    private readonly konfigurasjon: Konfigurasjon,
  ) {
    super();
  }

  finn({ fellesskap: tenant, mottaker: partId, eier_id: avtaleId }: Oppdrag, naa: string): Promise<Adressert> {
    return this.database.les(tenant, async (db: Kysely<FellesskapDb>) => {
      const fellesskap = await finnFellesskap(db);
      const mottakere = await rolleinnehavere(db, 'postmottak', naa, partId);
      return {
        mottakere: mottakere.map(({ personId, navn, epost }) => ({ personId, navn, epost })),
        fellesskap: fellesskap?.navn ?? '',
        lenke: `${this.konfigurasjon.offentligUrl}/api/v1/${fellesskap?.slug ?? ''}/avtaler/${avtaleId}`,
      };
    });
  }
}
