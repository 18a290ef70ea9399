import { Injectable } from '@nestjs/common';
import { type Kysely } from 'kysely';
import { type PartsstatusDb } from '#avtale';
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

  finn({ fellesskap: tenant, mottaker: partId, eier_id: avtaleId, runde }: Oppdrag, naa: string): Promise<Adressert> {
    return this.database.les(tenant, async (db: Kysely<FellesskapDb & PartsstatusDb>) => {
      const kjent = db as unknown as Kysely<FellesskapDb>;
      const fellesskap = await finnFellesskap(kjent);
      const status = await db.selectFrom('partsstatus').select('sak_id').where('avtale_id', '=', avtaleId).where('part_id', '=', partId).where('runde', '=', runde).executeTakeFirst();
      const mottakere = await rolleinnehavere(kjent, 'postmottak', naa, partId);
      return {
        mottakere: mottakere.map(({ personId, navn, epost }) => ({ personId, navn, epost })),
        fellesskap: fellesskap?.navn ?? '',
        sakId: status?.sak_id,
        lenke: `${this.konfigurasjon.offentligUrl}/api/v1/${fellesskap?.slug ?? ''}/avtaler/${avtaleId}`,
      };
    });
  }
}
