import { Injectable } from '@nestjs/common';
import { avtaleDecider, hindringForUtsendelse } from '#avtale';
import { Executor, NotSettled, type Rejection, ugyldigTilstand } from '#eventsourcing';
import { osloDato } from '#felles';
import { Arkivlager, Konfigurasjon } from '#platform';
import { prosessDecider, type Prosessversjon } from '#prosess';
import { ansvarligFor, type Malversjonsref, migreringSomViker, type Opphav, type Prosessref, type Rute, type Sak, sakDecider, type SakFakta, SakFaktakilde, type SakMelding, UNDERSAK, vedleggDecider, vedleggId, type SakKommando } from '#sak';
import { MigreringFraKontekstene } from './migrering.kilde';
import { Oppfoelgingsoppslag } from './oppfoelging';
import { Oppslag } from './oppslag';
import { SaksmalFraKontekstene } from './saksmal.kilde';

type Fakta = Omit<SakFakta, 'tilgang'>;

@Injectable()
export class SakFaktaFraKontekstene extends SakFaktakilde {
  constructor(
    private readonly executor: Executor,
    private readonly oppslag: Oppslag,
    private readonly migrering: MigreringFraKontekstene,
    private readonly saksmaler: SaksmalFraKontekstene,
    private readonly konfigurasjon: Konfigurasjon,
    private readonly arkivlager: Arkivlager,
    private readonly oppfoelging: Oppfoelgingsoppslag,
  ) {
    super();
  }

  async hent({ id, intent, envelope: { tenant, registrert }, tilgang }: SakMelding, sak: Sak): Promise<Fakta> {
    switch (intent.type) {
      case 'MeldUndersak':
        return (await this.prosess(tenant, UNDERSAK)) ?? {};
      case 'MeldSak':
        return {
          vedlegg: await this.vedlegg(tenant, intent.data.saksframlegg),
          ...(sak.prosess && sak.sakstype === intent.data.sakstype ? { prosess: sak.prosess, rute: await this.rute(tenant, sak) } : await this.prosess(tenant, intent.data.sakstype)),
          saksmal: await this.saksmaler.forMelding({ tenant, registrert }, sak, intent.data),
          tilOrganFinnes: intent.data.tilOrgan !== undefined && (await this.oppslag.organerIArbeid(tenant, [intent.data.tilOrgan], registrert)).length > 0,
          opphavsopptak: await this.opphavsopptak(tenant, intent.data.opphav),
        };
      case 'ReisUenighet':
        return { ...(await this.prosess(tenant, intent.data.sakstype)), omstridt: await this.omstridt(tenant, intent.data) };
      case 'EndreSaksframlegg':
        return { rute: await this.rute(tenant, sak), vedlegg: await this.vedlegg(tenant, intent.data.saksframlegg), saksmal: await this.saksmaler.forSak(tenant, sak) };
      case 'SendTilPartene': {
        const [avtale, parter] = await Promise.all([this.executor.load(avtaleDecider, intent.data.avtaleId, tenant), this.oppslag.parter(tenant, intent.data.parter ?? [], intent.data.organisasjonsnumre)]);
        const versjon = intent.data.dokumentversjon?.versjon ?? 0;
        if (avtale.tenant === undefined) return { rute: await this.rute(tenant, sak), parter };
        const utsendelse = { sakId: id, versjon, parter: parter.map((p) => p.partId), ikrafttredelse: intent.data.ikrafttredelse, fingeravtrykk: intent.data.fingeravtrykk };
        return { rute: await this.rute(tenant, sak), avtaleversjoner: avtale.state.versjoner, avtalehindring: hindringForUtsendelse(avtale.state, utsendelse), parter };
      }
      case 'OppdaterForpliktelse': {
        const { forpliktelseId, bevis } = intent.data;
        const [rute, erAnsvarlig, ukjenteBevis] = await Promise.all([this.rute(tenant, sak), this.oppfoelging.erAnsvarlig(tenant, tilgang, [ansvarligFor(sak, forpliktelseId)]), this.oppfoelging.ukjenteBevis(tenant, bevis)]);
        return { rute, erAnsvarlig, ukjenteBevis };
      }
      case 'TildelForpliktelse':
        return { ansvarlig: await this.oppfoelging.ansvarlig(tenant, intent.data.ansvarlig) };
      case 'EndreFrist':
        return { rute: await this.rute(tenant, sak), fristfeil: await this.oppslag.feilIEndring(tenant, intent.data, osloDato(registrert)) };
      case 'BestillRaad': {
        const { organer, frist, somUndersaker } = intent.data;
        const [rute, kjente, fristfeil, undersakprosess] = await Promise.all([
          this.rute(tenant, sak), this.oppslag.organerIArbeid(tenant, organer, registrert), this.oppslag.feilIFristen(tenant, frist, osloDato(registrert)),
          somUndersaker ? this.prosess(tenant, UNDERSAK) : undefined,
        ]);
        return { rute, organer: kjente, fristfeil, undersakprosess };
      }
      case 'RegistrerDokumentversjon':
        return { vedlegg: await this.vedlegg(tenant, { vedlegg: [intent.data] }) };
      case 'MigrerSak':
        return { rute: await this.rute(tenant, sak), nyVersjon: await this.migrering.nyVersjon(tenant, intent.data.til) };
      case 'AngreSakMigrering':
        return this.medVersjonFoer(tenant, sak, sak.migreringer.find((m) => m.migreringId === intent.data.migreringId));
      case 'BerammBehandling':
        return this.medVersjonFoer(tenant, sak, migreringSomViker(sak, intent.data.prosess));
      case 'LenkSak': {
        if (intent.data.tilSak === undefined) return {};
        const lenket = await this.executor.load(sakDecider, intent.data.tilSak, tenant);
        return { lenketSakFinnes: lenket.state.status !== undefined };
      }
      default:
        return { rute: await this.rute(tenant, sak) };
    }
  }

  private async omstridt(tenant: string, { gjelder: { sakId, behandlingId = '', punkt }, paaVegneAv: { part, organ } }: SakKommando<'ReisUenighet'>['data']): Promise<Fakta['omstridt']> {
    const { state: sak } = await this.executor.load(sakDecider, sakId, tenant);
    if (sak.status === undefined) return undefined;
    const finnes = (part === undefined || (await this.oppslag.parter(tenant, [part])).length > 0) && (organ === undefined || (await this.oppslag.organ(tenant, organ)) !== undefined);
    const resultat = sak.behandlinger[behandlingId]?.resultat;
    return { tittel: sak.tittel, behandling: resultat !== undefined, punkt: resultat?.punkter.some((p) => p.nr === punkt) === true, part: finnes };
  }

  saksmal(tenant: string, sak: Pick<Sak, 'saksmal'>): Promise<Malversjonsref | undefined> {
    return this.saksmaler.forSak(tenant, sak);
  }

  /** Which files nobody here has sent, as it is now in their streams, or are cleared away since nothing named them. */
  async vedlegg(tenant: string, { vedlegg }: { readonly vedlegg: readonly { readonly hash: string }[] }): Promise<Fakta['vedlegg']> {
    const maks = this.konfigurasjon.vedleggMaksAntall;
    const ukjente = await Promise.all([...new Set(vedlegg.slice(0, maks).map((v) => v.hash))].map(async (hash) => {
      const { state } = await this.executor.load(vedleggDecider, vedleggId(tenant, hash), tenant);
      return state.fil && (await this.arkivlager.finnes(hash)) ? [] : [hash];
    }));
    return { ukjente: ukjente.flat(), maks };
  }

  private async medVersjonFoer(tenant: string, sak: Sak, migrering: Sak['migreringer'][number] | undefined): Promise<Fakta> {
    return { rute: await this.rute(tenant, sak), ...(migrering && { nyVersjon: await this.migrering.nyVersjon(tenant, migrering.fra) }) };
  }

  /** @throws NotSettled while the version that the sak follows cannot be read: a reaction tries again, and nothing is refused for it. Rejection when nobody has published it here */
  async rute(tenant: string, sak: Pick<Sak, 'prosess'>): Promise<Rute | undefined> {
    const versjon = await this.prosessversjon(tenant, sak);
    return versjon && this.oppslag.rute(tenant, versjon.definisjon);
  }

  /** For who only looks: a sak that was read in may follow a process that nobody has published here, and can be seen all the same. */
  async kjentRute(tenant: string, sak: Pick<Sak, 'prosess'>): Promise<Rute | undefined> {
    const versjon = await this.kjentProsessversjon(tenant, sak);
    return versjon && this.oppslag.rute(tenant, versjon.definisjon);
  }

  /** As `kjentRute`. */
  async kjentProsessversjon(tenant: string, { prosess }: Pick<Sak, 'prosess'>): Promise<Prosessversjon | undefined> {
    return prosess && this.oppslag.prosessversjon(tenant, prosess);
  }

  private async prosessversjon(tenant: string, sak: Pick<Sak, 'prosess'>): Promise<Prosessversjon | undefined> {
    if (!sak.prosess) return undefined;
    const versjon = await this.kjentProsessversjon(tenant, sak);
    if (!versjon) throw await this.uten(tenant, sak.prosess);
    return versjon;
  }

  /** Published a moment ago, and soon to be read; or by nobody here, as with a sak that was read in. */
  private async uten(tenant: string, { id, noekkel, versjon }: Prosessref): Promise<NotSettled | Rejection> {
    const { state } = await this.executor.load(prosessDecider, id, tenant);
    if (state.versjon >= versjon) return new NotSettled(`${noekkel} versjon ${versjon} finnes ikke i lesemodellen`);
    return ugyldigTilstand('prosess-ikke-publisert', `Prosessen saken følger («${noekkel}», versjon ${versjon}), er ikke publisert her: en administrator må publisere den først`);
  }

  private async opphavsopptak(tenant: string, opphav: Opphav | undefined): Promise<Fakta['opphavsopptak']> {
    if (opphav?.forhold !== 'eventuelt' || opphav.behandlingId === undefined) return undefined;
    const { state } = await this.executor.load(sakDecider, opphav.sakId, tenant);
    return state.behandlinger[opphav.behandlingId]?.opptak;
  }

  private async prosess(tenant: string, sakstype: string): Promise<SakFakta['undersakprosess']> {
    const prosess = await this.oppslag.prosessFor(tenant, sakstype);
    if (!prosess) return undefined;
    const { id, noekkel, versjon, hash, definisjon } = prosess;
    return { prosess: { id, noekkel, versjon, hash }, rute: await this.oppslag.rute(tenant, definisjon) };
  }
}
