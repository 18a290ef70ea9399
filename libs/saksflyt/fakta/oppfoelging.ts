import { Injectable } from '@nestjs/common';
import { type Kysely } from 'kysely';
import { Executor } from '#eventsourcing';
import { harRolle, type Tilgang } from '#felles';
import { type FellesskapDb } from '#fellesskap';
import { Arkivlager, Database } from '#platform';
import { type Bevis, sakDecider, type SakFakta, vedleggDecider, vedleggId } from '#sak';
import { type Mottaker, mottakerFor, navnenoekkel } from '../mottakernavn';
import { lesNavngitte } from './navngitte';

/** What the follow-up of commitments must know from elsewhere. */
@Injectable()
export class Oppfoelgingsoppslag {
  constructor(
    private readonly executor: Executor,
    private readonly arkivlager: Arkivlager,
    private readonly database: Database,
  ) {}

  /** Whether somebody acts for one of those who are named. */
  async erAnsvarlig(tenant: string, tilgang: Tilgang, navn: readonly (string | undefined)[]): Promise<boolean> {
    const nevnt = [...new Set(navn.filter((n) => n !== undefined))];
    return nevnt.length > 0 && nevnt.some(await this.svarerFor(tenant, tilgang));
  }

  /** Which of the names that somebody may answer for: the secretariat for all, and also where nobody is named. */
  async svarerFor(tenant: string, tilgang: Tilgang): Promise<(navn: string | null) => boolean> {
    if (harRolle(tilgang, 'sekretariat')) return () => true;
    const bok = await this.navngitte(tenant);
    return (navn) => navn !== null && handlerFor(tilgang, mottakerFor(navn, bok));
  }

  /** What a name means here. */
  async ansvarlig(tenant: string, navn: string | undefined): Promise<SakFakta['ansvarlig']> {
    if (navn === undefined) return undefined;
    const bok = await this.navngitte(tenant);
    if (mottakerFor(navn, bok).slag !== 'ukjent') return 'kjent';
    return (bok.get(navnenoekkel(navn))?.length ?? 0) > 1 ? 'flertydig' : 'ukjent';
  }

  /** Places of what does not exist here. */
  async ukjenteBevis(tenant: string, bevis: readonly Bevis[] = []): Promise<readonly number[]> {
    const finnes = await Promise.all(bevis.map((b) => this.finnes(tenant, b)));
    return finnes.flatMap((her, nr) => (her ? [] : [nr]));
  }

  private async finnes(tenant: string, bevis: Bevis): Promise<boolean> {
    switch (bevis.slag) {
      case 'notat': return true;
      case 'sak': return (await this.executor.load(sakDecider, bevis.sakId, tenant)).state.status !== undefined;
      case 'dokument': return (await this.executor.load(vedleggDecider, vedleggId(tenant, bevis.hash), tenant)).state.fil !== undefined && this.arkivlager.finnes(bevis.hash);
      case 'hendelse': return this.database.les(tenant, async (db: Kysely<{ hendelse: { hendelse_id: string } }>) => (
        (await db.selectFrom('hendelse').select('hendelse_id').where('hendelse_id', '=', bevis.hendelseId).limit(1).execute()).length > 0));
    }
  }

  private navngitte(tenant: string) {
    return this.database.les(tenant, (db: Kysely<FellesskapDb>) => lesNavngitte(db));
  }
}

/** The person, who leads or keeps the minutes of the body, or who answers or signs for the part. */
export function handlerFor({ person, medlemskap, roller }: Tilgang, { slag, id }: Mottaker): boolean {
  switch (slag) {
    case 'person': return id === person;
    case 'organ': return medlemskap.some((m) => m.organId === id && (m.verv === 'leder' || m.verv === 'nestleder' || m.verv === 'sekretaer'));
    case 'part': return roller.some((r) => r.partId === id && (r.rolle === 'postmottak' || r.rolle === 'signatar'));
    default: return false;
  }
}
