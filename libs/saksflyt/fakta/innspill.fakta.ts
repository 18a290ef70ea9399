import { Injectable } from '@nestjs/common';
import { type Kysely } from 'kysely';
import { Executor } from '#eventsourcing';
import { type Frist, osloDato } from '#felles';
import { Fristfakta } from '#frist';
import { type InnspillFakta, InnspillFaktakilde, type InnspillMelding, type Innspillsrunde, type InnspillsrundeRad, lesUtkast, type Saksfakta, type Utkast } from '#innspill';
import { Database } from '#platform';
import { erAvsluttet, forpliktelserI, sakDecider } from '#sak';
import { Innspillspaaminnelser } from '../innspillspaaminnelser';
import { Innspillspapir } from '../innspillspapir';
import { Oppslag } from './oppslag';
import { SakFaktaFraKontekstene } from './sak.fakta';

type Fakta = Omit<InnspillFakta, 'tilgang'>;
interface Ute { readonly sakId: string; readonly mottakere: readonly { readonly slag: 'part' | 'organ'; readonly id: string }[]; readonly frist: Frist; readonly vedlegg: readonly { readonly hash: string }[] }

@Injectable()
export class InnspillFaktaFraKontekstene extends InnspillFaktakilde {
  constructor(
    private readonly executor: Executor,
    private readonly oppslag: Oppslag,
    private readonly saken: SakFaktaFraKontekstene,
    private readonly frister: Fristfakta,
    private readonly papir: Innspillspapir,
    private readonly gangene: Innspillspaaminnelser,
    private readonly database: Database,
  ) {
    super();
  }

  async hent({ id, intent, envelope: { tenant, registrert } }: InnspillMelding, runde: Innspillsrunde): Promise<Fakta> {
    switch (intent.type) {
      case 'StartInnspillsrunde': return { utkast: await this.utkast(tenant, intent.data.sakId), ...(await this.forUtsendelse(tenant, intent.data, registrert)) };
      case 'SendInnspillsrunde': return runde.status === 'foreslaatt' ? this.forUtsendelse(tenant, { sakId: runde.sakId, ...intent.data }, registrert) : {};
      case 'EndreInnspillsfrist': return { fristfeil: await this.oppslag.feilIFristen(tenant, intent.data.frist, osloDato(registrert)) };
      case 'PurrInnspill': return runde.status === 'sendt' ? this.forPurring(tenant, id, runde, registrert) : {};
      case 'AvgiInnspill': return runde.status === 'sendt' ? { frist: await this.frist(tenant, id, runde, registrert) } : {};
      case 'SammenstillInnspill': return runde.status === 'sendt' ? { dokument: await this.papir.arkiver(tenant, id, runde, intent.data.maalform ?? 'nb') } : {};
      default: return {};
    }
  }

  private async forUtsendelse(tenant: string, { sakId, mottakere, frist, vedlegg }: Ute, naa: string): Promise<Fakta> {
    const ider = (slag: 'part' | 'organ') => mottakere.filter((m) => m.slag === slag).map((m) => m.id);
    const [sak, parter, organer, fristfeil, filer] = await Promise.all([
      this.sak(tenant, sakId), this.oppslag.parter(tenant, ider('part')), this.oppslag.organerIArbeid(tenant, ider('organ'), naa), this.oppslag.feilIFristen(tenant, frist, osloDato(naa)), this.saken.vedlegg(tenant, { vedlegg }),
    ]);
    const kjente = [...parter.map((p) => ({ slag: 'part' as const, id: p.partId, navn: p.navn })), ...organer.map(({ id, navn }) => ({ slag: 'organ' as const, id, navn }))];
    return { sak, kjente, fristfeil, ukjenteVedlegg: filer?.ukjente, flestVedlegg: filer?.maks };
  }

  private utkast(tenant: string, sakId: string): Promise<readonly Utkast[]> {
    return this.database.les(tenant, (db: Kysely<{ innspillsrunde: InnspillsrundeRad }>) => lesUtkast(db, sakId));
  }

  private async forPurring(tenant: string, id: string, { sakId, mottakere }: Innspillsrunde, naa: string): Promise<Fakta> {
    const [sak, gangene] = await Promise.all([this.sak(tenant, sakId), this.gangene.les(tenant, id, { mottakere, naa })]);
    return { sak, minnetIDag: [...gangene].flatMap(([mottakerId, g]) => (g.minnetIDag ? [mottakerId] : [])) };
  }

  private async sak(tenant: string, sakId: string): Promise<Saksfakta | undefined> {
    const { state: sak, tenant: eier } = await this.executor.load(sakDecider, sakId, tenant);
    if (eier === undefined) return undefined;
    return {
      aapen: !erAvsluttet(sak), suspendert: sak.suspensjon !== undefined, framlegg: sak.framlagt.map(({ versjon, hash }) => ({ versjon, hash })),
      punkter: Object.values(sak.punkter).map(({ behandlingId, nr, virkninger }) => ({
        behandlingId, punkt: nr,
        bestilt: forpliktelserI(behandlingId, nr, virkninger).flatMap(({ forpliktelseId, virkning: v }) => (v.slag === 'sendes-til-innspill' ? [{ virkning: virkninger.indexOf(v) + 1, forpliktelseId }] : [])),
      })),
    };
  }

  /** While the sak stands still, so does the deadline: it had not passed if it had not when the sak stopped. */
  private async frist(tenant: string, id: string, { sakId }: Innspillsrunde, registrert: string): Promise<Fakta['frist']> {
    const { dag, staarStille } = await this.frister.frist(tenant, id);
    const siden = staarStille ? (await this.executor.load(sakDecider, sakId, tenant)).state.suspensjon?.siden : undefined;
    return { dag, regnesFra: osloDato(siden ?? registrert) };
  }
}
