import { Injectable } from '@nestjs/common';
import { Executor } from '#eventsourcing';
import { krevAvbildning, type Prosessversjon } from '#prosess';
import { type Migreringsplan, type Prosessref, type Sak, sakDecider, type Saksrapport, vurderMigrering } from '#sak';
import { MigreringFraKontekstene } from './fakta/migrering.kilde';
import { SakFaktaFraKontekstene } from './fakta/sak.fakta';

/** Streams read at the same time. */
const SAMTIDIG = 20;
/** The dry run has none: nothing of it is stored. */
const INGEN_ID = '00000000-0000-0000-0000-000000000000';

export interface Proeveoenske {
  readonly fra: number;
  readonly til: number;
  readonly avbildning: readonly { readonly fra: string; readonly til: string }[];
  readonly antall: number;
  readonly etter?: string | undefined;
}

export type Proevelinje = { readonly sakId: string; readonly referanse: string | null; readonly tittel: string; readonly revisjon: number } & Saksrapport;

const ref = ({ id, noekkel, versjon, hash }: Prosessversjon): Prosessref => ({ id, noekkel, versjon, hash });

/** Judges saker by the rule that the migration itself asks, on the streams as they are now, and writes nothing. */
@Injectable()
export class Migreringsproeve {
  constructor(
    private readonly executor: Executor,
    private readonly kilde: MigreringFraKontekstene,
    private readonly fakta: SakFaktaFraKontekstene,
  ) {}

  /** @throws Rejection when the versions or the mapping cannot be used */
  async side(tenant: string, noekkel: string, oenske: Proeveoenske, tid: string): Promise<{ linjer: readonly Proevelinje[]; neste: string | undefined }> {
    const [fra, til] = await Promise.all([this.kilde.versjon(tenant, noekkel, oenske.fra), this.kilde.versjon(tenant, noekkel, oenske.til)]);
    const versjoner = krevAvbildning({ fra, til, avbildning: oenske.avbildning });
    const plan: Migreringsplan = { fra: ref(versjoner.fra), til: ref(versjoner.til), avbildning: oenske.avbildning };
    const ider = await this.kilde.sakerPaa(tenant, plan.fra, oenske.antall + 1, oenske.etter);
    const linjer = await this.linjer(tenant, ider.slice(0, oenske.antall), plan, tid);
    return { linjer, neste: ider.length > oenske.antall ? ider[oenske.antall - 1] : undefined };
  }

  private async linjer(tenant: string, ider: readonly string[], plan: Migreringsplan, tid: string): Promise<Proevelinje[]> {
    const til = await this.kilde.nyVersjon(tenant, plan.til);
    const linjer: Proevelinje[] = [];
    for (let nr = 0; nr < ider.length; nr += SAMTIDIG) {
      linjer.push(...await Promise.all(ider.slice(nr, nr + SAMTIDIG).map(async (id) => {
        const { state: sak, revision } = await this.executor.load(sakDecider, id, tenant);
        const rute = await this.fakta.rute(tenant, sak);
        return { sakId: id, ...navnPaa(sak), revisjon: revision, ...rapport(sak, plan, { fra: rute ?? til.rute, til: til.rute, sakstyper: til.sakstyper }, tid) };
      })));
    }
    return linjer;
  }
}

const navnPaa = ({ referanse, tittel }: Sak) => ({ referanse: referanse ?? null, tittel });

function rapport(sak: Sak, plan: Migreringsplan, ruter: Parameters<typeof vurderMigrering>[3], tid: string): Saksrapport {
  const { foer, etter, problemer } = vurderMigrering(sak, INGEN_ID, plan, ruter, tid);
  return { foer, etter, problemer };
}
