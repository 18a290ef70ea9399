import { Injectable } from '@nestjs/common';
import { avtaleDecider } from '#avtale';
import { Executor } from '#eventsourcing';
import { type Dokumentversjon, type Innleder, type Kalendervalg, osloDato, SYSTEM, type Virkning } from '#felles';
import { visNummer } from '#fellesskap';
import { fridag, loesFrist } from '#frist';
import { finnPost, type Innleveringsdag, type MedInnlevering, type Moete, type MoeteFakta, moeteDecider, MoeteFaktakilde, type MoeteKommando, type MoeteMelding, type MoeteplanFakta, type MoeteplanMelding, type SakIMoetet, type Sakslistepost, type Vedtaksutkast } from '#moete';
import { organetKan } from '#prosess';
import { type Dom, type Hindring, hindringForBehandling, hindringForVedtak, type Rute, type Rutebehandling, type Sak, sakDecider } from '#sak';
import { feilIVirkninger, plasserte } from '../virkningsfeil';
import { Oppslag } from './oppslag';
import { ruteAv } from './rute';

type Fakta = Omit<MoeteFakta, 'tilgang' | 'idag'>;
type Hindrer = (sak: Sak, rute: Rute | undefined, behandling: Rutebehandling, dom: Dom) => Hindring | undefined;

interface Gjelder {
  readonly sakId: string;
  readonly behandlingId?: string;
  readonly opptak: Rutebehandling['opptak'];
  /** As the meeting has it; undefined when it follows from what the body may do. */
  readonly endelig?: boolean;
  readonly dom: Dom;
}

@Injectable()
export class MoeteFaktaFraKontekstene extends MoeteFaktakilde {
  readonly vis = visNummer;

  constructor(
    private readonly executor: Executor,
    private readonly oppslag: Oppslag,
  ) {
    super();
  }

  async organFinnes(tenant: string, organId: string): Promise<boolean> {
    return (await this.oppslag.organ(tenant, organId)) !== undefined;
  }

  navn(tenant: string, personIder: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return this.oppslag.navn(tenant, personIder);
  }

  async hent({ id, intent, envelope: { tenant, registrert: tid }, tilgang }: MoeteMelding, moete: Moete): Promise<Fakta> {
    const dom = { tilgang, tid };
    switch (intent.type) {
      case 'PlanleggMoete':
        return this.organ(tenant, intent.data.organId);
      case 'FlyttMoete':
        return intent.data.opphav && moete.organ ? { opptatt: (await this.oppslag.organetsMoeter(tenant, moete.organ.id)).opptatt } : {};
      case 'SettPaaSaksliste':
        return {
          sak: await this.sak(tenant, moete, { sakId: intent.data.sakId, opptak: 'saksliste', dom, ...(intent.data.raadgivende && { endelig: false }) }, hindringForBehandling),
          innlevering: await this.innlevering(tenant, id, moete, intent.data.sakId),
        };
      case 'TaOppIMoetet':
        return { sak: await this.sak(tenant, moete, { sakId: intent.data.sakId, opptak: intent.data.opptak, dom }, hindringForBehandling) };
      case 'FastsettSaksliste':
        return { papirer: await this.papirer(tenant, moete) };
      case 'SendInnkalling':
        return this.innkalles(tenant, moete);
      case 'TaAvSaksliste':
        // Whether it can be decided by anybody: who asks does not matter.
        return { sak: await this.paaSakslisten(tenant, intent.data.behandlingId, moete, { tilgang: SYSTEM, tid }) };
      case 'RegistrerFremmoete':
        return this.fremmoete(tenant, intent.data.deltakere, moete);
      case 'MeldAnkomst':
        return this.fremmoete(tenant, [{ personId: intent.data.personId, status: 'til-stede', varaFor: intent.data.varaFor }], moete);
      case 'StartSirkulasjon':
      case 'RegistrerSirkulasjonsfravaer':
        return this.spurte(tenant, osloDato(tid), moete);
      case 'RegistrerVedtak':
        return {
          sak: await this.paaSakslisten(tenant, intent.data.behandlingId, moete, dom),
          kanUtsettesTil: await this.kanUtsettesTil(tenant, intent.data.utsettelse?.tilMoeteId, moete),
          virkningsfeil: await this.virkningsfeil(tenant, intent.data, moete),
          vedlegg: await this.vedlegg(tenant, finnPost(moete, intent.data.behandlingId)),
          fristfeil: await this.oppslag.feilIFrister(tenant, intent.data, moete.naar?.dato ?? ''),
          kjentePersoner: await this.kjente(tenant, intent.data.innledere),
          nesteMoeteId: moete.form === 'skriftlig' && intent.data.utfall === 'UTSATT' && moete.organ ? await this.oppslag.nesteMoete(tenant, moete.organ.id, osloDato(tid)) : undefined,
          forrigeMoeteId: await this.forrigeMoete(tenant, intent.data, moete),
          omgjoerbare: await this.omgjoerbare(tenant, [...intent.data.punkter.flatMap((p) => p.virkninger), ...intent.data.utenforPunkt], moete),
          egneMoeter: await this.egneMoeter(tenant, id, [...intent.data.punkter.flatMap((p) => p.virkninger), ...intent.data.utenforPunkt], moete),
          avtaler: await this.avtaler(tenant, [...intent.data.punkter.flatMap((p) => p.virkninger), ...intent.data.utenforPunkt]),
        };
      default:
        return {};
    }
  }

  async innleveringsdager(tenant: string, moeter: readonly MedInnlevering[]): Promise<ReadonlyMap<string, Innleveringsdag>> {
    if (!moeter.some((m) => m.innlevering)) return new Map();
    const kalender = await this.oppslag.kalender(tenant);
    return new Map(moeter.flatMap((m): [string, Innleveringsdag][] => {
      const dag = innleveringsdag(m, kalender);
      return dag ? [[m.moeteId, dag]] : [];
    }));
  }

  async plan({ intent: { data: { organId } }, envelope: { tenant, registrert } }: MoeteplanMelding): Promise<Omit<MoeteplanFakta, 'tilgang'>> {
    const [organ, moeter] = await Promise.all([this.oppslag.organ(tenant, organId), this.oppslag.organetsMoeter(tenant, organId)]);
    const dag = osloDato(registrert);
    return {
      organ: organ && { id: organ.organ_id, slag: organ.slag, navn: organ.navn, moeteformer: organ.moeteformer, nedlagt: organ.nedlagt !== null && organ.nedlagt < dag },
      ...moeter, dag,
    };
  }

  async fridager(tenant: string, datoer: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const kalender = await this.oppslag.kalender(tenant);
    return new Map(datoer.flatMap((dato) => {
      const hvorfor = fridag(dato, kalender);
      return hvorfor === undefined ? [] : [[dato, hvorfor] as const];
    }));
  }

  /** Only what the effects name is looked up. */
  private async virkningsfeil(tenant: string, utkast: Vedtaksutkast, { organ, naar }: Moete): Promise<Fakta['virkningsfeil']> {
    const virkninger = plasserte(utkast).map((p) => p.virkning);
    const nevner = virkninger.some((v) => v.slag === 'etablerer-organ' || v.slag === 'fastsetter-moeteplan' || v.slag === 'flytter-moete');
    if (!nevner || !organ || !naar) return [];
    const ider = virkninger.flatMap((v) => (v.slag === 'flytter-moete' ? [v.moeteId] : v.slag === 'fastsetter-moeteplan' ? v.moeter : []));
    const moeter = new Map((await Promise.all([...new Set(ider)].map(async (id) => {
      const { state } = await this.executor.load(moeteDecider, id, tenant);
      return state.organ && state.naar ? [[id, { status: state.status, organId: state.organ.id, dato: state.naar.dato }] as const] : [];
    }))).flat());
    const egne = virkninger.flatMap((v) => (v.slag === 'fastsetter-moeteplan' ? [v.organId ?? organ.id] : []));
    const beroerte = [...new Set([...egne, ...[...moeter.values()].map((m) => m.organId)])];
    const opptatt = new Map(await Promise.all(beroerte.map(async (id) => [id, (await this.oppslag.organetsMoeter(tenant, id)).opptatt] as const)));
    const organer = new Set((await this.oppslag.organerIArbeid(tenant, egne, `${naar.dato}T11:00:00.000Z`)).map((o) => o.id));
    return feilIVirkninger(utkast, { dag: naar.dato, organId: organ.id, organer, navn: await this.oppslag.organnavn(tenant), moeter, opptatt });
  }

  /** The files of the paper that lies before the meeting, in the version that it has. */
  private async vedlegg(tenant: string, post: Sakslistepost | undefined): Promise<ReadonlySet<string>> {
    if (!post?.saksgrunnlag) return new Set();
    const { state: sak } = await this.executor.load(sakDecider, post.sakId, tenant);
    return new Set(sak.framlagt.find((f) => f.versjon === post.saksgrunnlag?.versjon)?.vedlegg.map((v) => v.hash));
  }

  private async innlevering(tenant: string, moeteId: string, { organ, naar, innlevering }: Moete, sakId: string): Promise<Fakta['innlevering']> {
    if (!innlevering || !organ || !naar) return undefined;
    const frist = (await this.innleveringsdager(tenant, [{ moeteId, organ, dato: naar.dato, innlevering }])).get(moeteId);
    const { state: sak } = await this.executor.load(sakDecider, sakId, tenant);
    const meldt = sak.spor.findLast((p) => p.hendelse === 'SakMeldt')?.tid;
    return frist && meldt !== undefined ? { frist: frist.dato, innlevert: osloDato(meldt) } : undefined;
  }

  private async papirer(tenant: string, { saksliste }: Moete): Promise<Fakta['papirer']> {
    const funnet = await Promise.all(saksliste.map(async ({ sakId }) => [sakId, (await this.executor.load(sakDecider, sakId, tenant)).state.saksframlegg] as const));
    return new Map(funnet.flatMap(([sakId, framlegg]) => (framlegg ? [[sakId, { versjon: framlegg.versjon, hash: framlegg.hash, forslag: framlegg.forslag }] as const] : [])));
  }

  private async kanUtsettesTil(tenant: string, moeteId: string | undefined, { organ }: Moete): Promise<boolean> {
    if (moeteId === undefined) return false;
    const { state } = await this.executor.load(moeteDecider, moeteId, tenant);
    return state.status === 'planlagt' && state.organ?.id === organ?.id;
  }

  private async kjente(tenant: string, innledere: readonly Innleder[] = []): Promise<readonly string[]> {
    const ider = innledere.flatMap((i) => i.personId ?? []);
    return ider.length === 0 ? [] : this.oppslag.kjentePersoner(tenant, ider);
  }

  /** Asked for only when the decision approves minutes without saying which. */
  private async forrigeMoete(tenant: string, { punkter, utenforPunkt }: Vedtaksutkast, { organ, naar }: Moete): Promise<string | undefined> {
    const uavklart = [...punkter.flatMap((p) => p.virkninger), ...utenforPunkt].some((v) => v.slag === 'godkjenner-referat' && v.moeteId === undefined);
    return uavklart && organ && naar ? this.oppslag.forrigeMoete(tenant, organ.id, naar.dato) : undefined;
  }

  /** Of the meetings whose minutes are approved, those held by this body, or by one that it came after. */
  private async egneMoeter(tenant: string, dette: string, virkninger: readonly Virkning[], { organ }: Moete): Promise<ReadonlySet<string>> {
    const nevnte = new Set(virkninger.flatMap((v) => (v.slag === 'godkjenner-referat' && v.moeteId !== undefined && v.moeteId !== dette ? [v.moeteId] : [])));
    const egne = await Promise.all([...nevnte].map(async (moeteId) => {
      const { state } = await this.executor.load(moeteDecider, moeteId, tenant);
      if (state.status !== 'hevet' || !state.organ) return [];
      const egen = state.organ.id === organ?.id || (await this.oppslag.organ(tenant, state.organ.id))?.etterfoelger === organ?.id;
      return egen ? [moeteId] : [];
    }));
    return new Set(egne.flat());
  }

  private async omgjoerbare(tenant: string, virkninger: readonly Virkning[], { organ }: Moete): Promise<ReadonlySet<string>> {
    const nevnte = virkninger.flatMap((v) => (v.slag === 'omgjoer-vedtak' ? [v] : []));
    const finnes = await Promise.all(nevnte.map(async ({ sakId, behandlingId, punkt }) => {
      const { state: sak } = await this.executor.load(sakDecider, sakId, tenant);
      const { endelig, punkter = [], organ: vedtattAv } = sak.behandlinger[behandlingId]?.resultat ?? {};
      const omgjort = sak.omgjoeringer.some((o) => o.behandlingId === behandlingId && o.punkt === punkt);
      return endelig && vedtattAv?.id === organ?.id && punkter.some((p) => p.nr === punkt) && !omgjort ? [`${behandlingId}#${punkt}`] : [];
    }));
    return new Set(finnes.flat());
  }

  /** The agreements that the effects name, with the version that each stands at. */
  private async avtaler(tenant: string, virkninger: readonly Virkning[]): Promise<ReadonlyMap<string, Dokumentversjon>> {
    const ider = new Set(virkninger.flatMap((v) => ('avtaleId' in v ? [v.avtaleId] : [])));
    const funnet = await Promise.all([...ider].map(async (id): Promise<[string, Dokumentversjon][]> => {
      const { versjoner } = (await this.executor.load(avtaleDecider, id, tenant)).state;
      return versjoner.slice(-1).map(({ versjon, hash }) => [id, { versjon, hash }]);
    }));
    return new Map(funnet.flat());
  }

  private async fremmoete(tenant: string, deltakere: MoeteKommando<'RegistrerFremmoete'>['data']['deltakere'], { organ, naar }: Moete): Promise<Fakta> {
    if (!organ || !naar) return {};
    const nevnte = deltakere.flatMap((d) => [d.personId, ...(d.varaFor ? [d.varaFor] : [])]);
    const [medlemmer, kjentePersoner] = await Promise.all([this.oppslag.medlemmer(tenant, organ.id, naar.dato), this.oppslag.kjentePersoner(tenant, nevnte)]);
    return { medlemmer, kjentePersoner };
  }

  /** Members of the body on the day, and those who reported the saker of the agenda that is to go out. */
  private async innkalles(tenant: string, { organ, naar, sakslister }: Moete): Promise<Fakta> {
    if (!organ || !naar) return {};
    const [medlemmer, meldtAv] = await Promise.all([
      this.oppslag.medlemmer(tenant, organ.id, naar.dato),
      Promise.all((sakslister.at(-1)?.saker ?? []).map(async ({ sakId }) => (await this.executor.load(sakDecider, sakId, tenant)).state.meldtAv)),
    ]);
    const innmeldere = await this.oppslag.kjentePersoner(tenant, meldtAv.flatMap((person) => person ?? []));
    const ider = (vara: boolean) => medlemmer.filter((m) => (m.verv === 'vara') === vara).map((m) => m.personId);
    return { innkalles: { faste: [...ider(false), ...innmeldere], varaer: ider(true) } };
  }

  /** Members of the body today, with those they speak for. */
  private async spurte(tenant: string, idag: string, { organ }: Moete): Promise<Fakta> {
    if (!organ) return {};
    const [rad, medlemmer] = await Promise.all([this.oppslag.organ(tenant, organ.id), this.oppslag.medlemmer(tenant, organ.id, idag)]);
    return { medlemmer, ...(rad?.krever_moete != null && { kreverMoete: rad.krever_moete }) };
  }

  private async organ(tenant: string, organId: string): Promise<Fakta> {
    const organ = await this.oppslag.organ(tenant, organId);
    if (!organ) return {};
    const { organ_id: id, slag, navn, beslutningsform, nummerformat, innlevering, faste_punkter: fastePunkter } = organ;
    return { organ: { id, slag, navn, beslutningsform, nummerformat, fastePunkter, ...(innlevering && { innlevering }) } };
  }

  private async paaSakslisten(tenant: string, behandlingId: string, moete: Moete, dom: Dom): Promise<SakIMoetet | undefined> {
    const post = finnPost(moete, behandlingId);
    return post && this.sak(tenant, moete, { sakId: post.sakId, behandlingId, opptak: post.opptak, endelig: post.endelig, dom }, hindringForVedtak);
  }

  /** The sak from its own stream, so that what was prepared a moment ago counts. */
  private async sak(tenant: string, moete: Moete, { sakId, endelig, dom, ...gjelder }: Gjelder, hindrer: Hindrer): Promise<SakIMoetet | undefined> {
    const { state: sak } = await this.executor.load(sakDecider, sakId, tenant);
    if (sak.status === undefined || !moete.organ) return undefined;
    const { saksframlegg, prosess, tittel } = sak;
    const versjon = prosess && (await this.oppslag.prosessversjon(tenant, prosess));
    const kan = versjon ? organetKan(versjon.definisjon, moete.organ.slag) : 'ingenting';
    const behandling = { ...gjelder, organ: moete.organ, endelig: endelig ?? kan === 'beslutte' };
    return {
      tittel,
      hindring: hindrer(sak, versjon && ruteAv(versjon.definisjon), behandling, dom),
      organetKan: kan,
      prosess: prosess && { id: prosess.id, versjon: prosess.versjon },
      saksgrunnlag: saksframlegg && { versjon: saksframlegg.versjon, hash: saksframlegg.hash, forslag: saksframlegg.forslag },
    };
  }
}

function innleveringsdag({ moeteId, organ, dato, innlevering }: MedInnlevering, kalender: Kalendervalg): Innleveringsdag | undefined {
  if (!innlevering) return undefined;
  const moete = { moeteId, organId: organ.id, organslag: organ.slag, organnavn: organ.navn, dato };
  const { til, forklaring } = loesFrist({ presisjon: 'avstand', ...innlevering, retning: 'foer', moeteId }, { moeter: [moete], fra: dato, kalender });
  return til === undefined ? undefined : { dato: til, forklaring };
}
