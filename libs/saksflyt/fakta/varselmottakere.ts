import { Injectable } from '@nestjs/common';
import { type Kysely } from 'kysely';
import { finnFellesskap } from '#fellesskap';
import { type Varseladresse, Varselmottakere, type Varselnavn } from '#frist';
import { Database, Konfigurasjon } from '#platform';
import { type Mottaker, mottakerFor } from '../mottakernavn';
import { medForm, type MottakerDb, skyldnere, somFellesskap } from './mottakere';
import { lesNavngitte } from './navngitte';

/** Notices go to those who are reminded of what they are about. */
@Injectable()
export class VarselmottakereFraFellesskapet extends Varselmottakere {
  constructor(
    private readonly database: Database,
    private readonly konfigurasjon: Konfigurasjon,
  ) {
    super();
  }

  finn(tenant: string, hvem: Varselnavn, naa: string): Promise<Varseladresse> {
    return this.database.les(tenant, async (db: Kysely<MottakerDb>) => {
      const fellesskap = await finnFellesskap(somFellesskap(db));
      const mottaker = await mottakeren(db, hvem);
      const personer = mottaker ? (await skyldnere(db, mottaker, naa)).personer : [];
      return {
        mottakere: await medForm(db, personer), fellesskap: fellesskap?.navn ?? '',
        lenke: `${this.konfigurasjon.offentligUrl}/${fellesskap?.slug ?? ''}`,
      };
    });
  }
}

async function mottakeren(db: Kysely<MottakerDb>, { navn, partId, personId }: Varselnavn): Promise<Mottaker | undefined> {
  if (personId !== null) return { slag: 'person', id: personId, navn: personId };
  if (navn === null) return undefined;
  return partId === null ? mottakerFor(navn, await lesNavngitte(somFellesskap(db))) : { slag: 'part', id: partId, navn };
}
