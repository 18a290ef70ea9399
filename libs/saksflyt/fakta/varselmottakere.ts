import { Injectable } from '@nestjs/common';
import { type Kysely, sql } from 'kysely';
import { type Verv } from '#felles';
import { type FellesskapDb, finnFellesskap, finnOrganMedNavn, finnPersoner, medlemmerAv, rolleinnehavere } from '#fellesskap';
import { type Varseladresse, Varselmottakere } from '#frist';
import { Database, Konfigurasjon } from '#platform';

type Db = Kysely<FellesskapDb>;
type Personer = Varseladresse['mottakere'];

/** A body's mail goes to its leader and its secretary. */
const FOR_ORGANET: readonly Verv[] = ['leder', 'sekretaer'];
const SEKRETARIATET = ['sekretariatet', 'sse'];

/** A decision names a body, a part, an office or a person; a name that two have is nobody's. */
@Injectable()
export class VarselmottakereFraFellesskapet extends Varselmottakere {
  constructor(
    private readonly database: Database,
    private readonly konfigurasjon: Konfigurasjon,
  ) {
    super();
  }

  finn(tenant: string, navn: string | null, naa: string): Promise<Varseladresse> {
    return this.database.les(tenant, async (db: Db) => {
      const fellesskap = await finnFellesskap(db);
      const mottakere = navn === null ? [] : await personene(db, navn, naa);
      return { mottakere, fellesskap: fellesskap?.navn ?? '', lenke: `${this.konfigurasjon.offentligUrl}/api/v1/${fellesskap?.slug ?? ''}/saker` };
    });
  }
}

async function personene(db: Db, navn: string, naa: string): Promise<Personer> {
  const organ = await finnOrganMedNavn(db, navn);
  if (organ) return iOrganet(db, organ.organ_id, naa);
  const heter = sql<boolean>`lower(navn) = lower(${navn.normalize('NFC')})`;
  const [part, ...flereParter] = await db.selectFrom('part').select('part_id').where(heter).limit(2).execute();
  if (part && flereParter.length === 0) return uten(await rolleinnehavere(db, 'postmottak', naa, part.part_id));
  if (SEKRETARIATET.includes(navn.toLowerCase())) return uten(await rolleinnehavere(db, 'sekretariat', naa));
  const [person, ...flere] = await db.selectFrom('person').select(['person_id', 'navn', 'epost']).where(heter).limit(2).execute();
  return person && flere.length === 0 ? [{ personId: person.person_id, navn: person.navn, epost: person.epost }] : [];
}

/** Each person once, without what gave them the place. */
const uten = (personer: Personer): Personer => [...new Map(personer.map(({ personId, navn, epost }) => [personId, { personId, navn, epost }])).values()];

async function iOrganet(db: Db, organId: string, naa: string): Promise<Personer> {
  const ider = (await medlemmerAv(db, organId, naa)).filter((m) => FOR_ORGANET.includes(m.verv)).map((m) => m.personId);
  return uten((await finnPersoner(db, [...new Set(ider)])).map((p) => ({ personId: p.person_id, navn: p.navn, epost: p.epost })));
}
