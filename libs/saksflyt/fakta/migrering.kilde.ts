import { Injectable } from '@nestjs/common';
import { NotSettled } from '#eventsourcing';
import { Database } from '#platform';
import { type Prosessversjon, Migreringskilde, type Versjonsref } from '#prosess';
import { antallPaaVersjon, migrerteSaker, type Prosessref, type Rute, sakerPaaVersjon, type SaksmigreringDb, type SaksversjonDb } from '#sak';
import { Oppslag } from './oppslag';

/** What a migration must know of definitions and saker: for the dry run and for the real one. */
@Injectable()
export class MigreringFraKontekstene extends Migreringskilde {
  constructor(
    private readonly database: Database,
    private readonly oppslag: Oppslag,
  ) {
    super();
  }

  versjon(tenant: string, noekkel: string, versjon: number): Promise<Prosessversjon | undefined> {
    return this.oppslag.prosessversjon(tenant, { noekkel, versjon });
  }

  antall(tenant: string, { id, versjon }: Versjonsref): Promise<number> {
    return this.database.les<SaksversjonDb, number>(tenant, (db) => antallPaaVersjon(db, id, versjon));
  }

  sakerPaa(tenant: string, { id, versjon }: Pick<Versjonsref, 'id' | 'versjon'>, antall: number, etter?: string): Promise<string[]> {
    return this.database.les<SaksversjonDb, string[]>(tenant, (db) => sakerPaaVersjon(db, id, versjon, antall, etter));
  }

  migrerte(tenant: string, migreringId: string, antall: number, etter?: string): Promise<string[]> {
    return this.database.les<SaksmigreringDb, string[]>(tenant, (db) => migrerteSaker(db, migreringId, antall, etter));
  }

  /** @throws NotSettled while the version cannot be read */
  async nyVersjon(tenant: string, ref: Prosessref): Promise<{ rute: Rute; sakstyper: readonly string[] }> {
    const versjon = await this.versjon(tenant, ref.noekkel, ref.versjon);
    if (!versjon) throw new NotSettled(`${ref.noekkel} versjon ${ref.versjon} finnes ikke i lesemodellen`);
    return { rute: await this.oppslag.rute(tenant, versjon.definisjon), sakstyper: versjon.definisjon.sakstyper };
  }
}
