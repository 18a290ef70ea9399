import { Injectable } from '@nestjs/common';
import { decode, Executor, type Recorded, streamName } from '#eventsourcing';
import { type Behandling, type Maalform } from '#felles';
import { type Moete, moeteDecider, moeteHendelser, type MoeteHendelse, type Sirkulasjon } from '#moete';
import { Hendelseslager } from '#platform';
import { type Etterpaa, referatHendelser, Referatkilde, type Referatdeltaker, type Referatgrunnlag, type Referatsak } from '#referat';
import { type Sak, sakDecider } from '#sak';
import { OffentlighetFraSakene } from './offentlighet';
import { Oppslag } from './oppslag';
import { navnene, sakstillegg, stedet } from './referat.tillegg';
import { brett, Tidsbilde } from './tidsbilde';

/** The meeting's stream as it was, with what its fold leaves out: the decisions themselves, and why a sak was admitted. */
interface Moetebilde {
  readonly moete: Moete;
  readonly revisjon: number;
  readonly behandlinger: ReadonlyMap<string, Behandling>;
  readonly begrunnelser: ReadonlyMap<string, string>;
}

type Navn = ReadonlyMap<string, string>;

/** Folds the streams that minutes are made of, each no further than the position that the draft was made at. */
@Injectable()
export class ReferatkildeFraKontekstene extends Referatkilde {
  constructor(
    private readonly lager: Hendelseslager,
    private readonly oppslag: Oppslag,
    private readonly executor: Executor,
    private readonly offentlighet: OffentlighetFraSakene,
  ) {
    super();
  }

  async posisjon(): Promise<string> {
    return String((await this.lager.sisteposisjon()) ?? 0n);
  }

  async maalform(tenant: string, organId: string): Promise<Maalform> {
    return (await this.oppslag.organ(tenant, organId))?.maalform ?? 'nb';
  }

  kjentePersoner(tenant: string, personIder: readonly string[]): Promise<readonly string[]> {
    return this.oppslag.kjentePersoner(tenant, personIder);
  }

  async eier(moeteId: string): Promise<string | undefined> {
    const [foerste] = await this.lager.readStream(streamName(referatHendelser.category, moeteId), 0);
    return foerste && decode(referatHendelser, foerste).metadata.tenant;
  }

  async grunnlag(tenant: string, moeteId: string, posisjon: string): Promise<Referatgrunnlag | undefined> {
    const da = new Tidsbilde(this.lager, tenant, posisjon);
    const bilde = moetebilde(await da.hendelser(moeteHendelser, moeteId));
    const { moete, revisjon, behandlinger } = bilde;
    const { organ, naar, form } = moete;
    if (!organ || !naar || !form) return undefined;
    const [navn, navngitt] = await Promise.all([this.navn(tenant, bilde), navnene(da, tenant, [...behandlinger.values()])]);
    const saker = await Promise.all(moete.saksliste.map(async (post): Promise<Referatsak> => {
      const sak = await da.tilstand(sakDecider, post.sakId);
      return { ...referatsak(post, sak, bilde, navn), ...gangen(post.behandlingId, bilde, navn), ...(await sakstillegg(da, post, sak, behandlinger.get(post.behandlingId))) };
    }));
    const { tittel, vertskap, referent, deltakere, meldinger } = moete;
    return { moeteId, moeteRevisjon: revisjon, organ, tittel, naar, form, vertskap, referent, hevet: moete.status === 'hevet', deltakere: deltakere.map((d) => referatdeltaker(d, moete, navn)), saker, ...(meldinger.length > 0 && { meldinger }), ...navngitt };
  }

  async etterpaa(tenant: string, { saker, meldinger = [] }: Referatgrunnlag): Promise<Etterpaa> {
    const omgjort = (await Promise.all(saker.map((sak) => this.omgjort(tenant, sak)))).flat();
    const nevnte = [...saker.map(({ sakId, behandling }) => ({ sakId, hash: behandling?.saksgrunnlag?.hash })), ...[...omgjort.map((o) => o.ved), ...saker.flatMap((s) => s.omgjoer ?? []), ...meldinger].map(({ sakId }) => ({ sakId }))];
    return { omgjort, offentlighet: await this.offentlighet.for(tenant, nevnte) };
  }

  private async omgjort(tenant: string, { sakId, behandlingId, behandling }: Referatsak): Promise<Etterpaa['omgjort']> {
    const { omgjoeringer } = (await this.executor.load(sakDecider, sakId, tenant)).state;
    return Promise.all(omgjoeringer.filter((o) => o.behandlingId === behandlingId).map(async ({ punkt: nr, hva, begrunnelse, ved }) => {
      const senere = (await this.executor.load(sakDecider, ved.sakId, tenant)).state;
      const { tekst: _, ...sted } = stedet(senere, ved);
      return { behandlingId, nr, tekst: behandling?.punkter.find((p) => p.nr === nr)?.tekst ?? '', ved: { hva, begrunnelse, ...sted, saksnummer: sted.saksnummer ?? ved.saksnummer } };
    }));
  }

  private navn(tenant: string, { moete, behandlinger }: Moetebilde): Promise<Navn> {
    const deltakere = moete.deltakere.flatMap((d) => [d.personId, ...(d.varaFor ? [d.varaFor] : [])]);
    const innledere = [...behandlinger.values()].flatMap((b) => (b.innledere ?? []).flatMap((i) => i.personId ?? []));
    const gangen = [...[...moete.inhabile, ...moete.habile].map((i) => i.personId), ...moete.voteringer.flatMap((v) => v.manntall.flatMap((m) => [m.personId, ...(m.varaFor === undefined ? [] : [m.varaFor])])), ...[...behandlinger.values()].flatMap((b) => [...(b.dissenser ?? []).map((d) => d.personId), ...b.forslag.flatMap((f) => f.fremsattAv ?? [])])];
    const skriftlig = [...(moete.sirkulasjon?.spurte ?? []).flatMap((m) => [m.personId, ...(m.varaFor === undefined ? [] : [m.varaFor])]), ...(moete.delegasjon ? [moete.delegasjon.av] : [])];
    return this.oppslag.navn(tenant, [...deltakere, ...innledere, ...gangen, ...skriftlig]);
  }
}

function moetebilde(stroem: readonly Recorded<MoeteHendelse>[]): Moetebilde {
  const behandlinger = new Map<string, Behandling>();
  const begrunnelser = new Map<string, string>();
  for (const e of stroem as readonly (Recorded<MoeteHendelse> & MoeteHendelse)[]) {
    if (e.type === 'SakBehandletIMoete') behandlinger.set(e.data.behandling.behandlingId, e.data.behandling);
    if (e.type === 'SakTattOppIMoetet' && e.metadata.reason !== undefined) begrunnelser.set(e.data.behandlingId, e.metadata.reason);
  }
  return { moete: brett(moeteDecider, stroem), revisjon: stroem.at(-1)?.revision ?? -1, behandlinger, begrunnelser };
}

function referatsak({ behandlingId, sakId, saksnummer, tittel, opptak, endelig }: Moete['saksliste'][number], { rettelser }: Sak, { behandlinger, begrunnelser }: Moetebilde, navn: Navn): Referatsak {
  const behandling = behandlinger.get(behandlingId);
  const innledere = (behandling?.innledere ?? []).map(({ personId, funksjon, organisasjon }) => ({ navn: personId === undefined ? undefined : navn.get(personId), funksjon, organisasjon }));
  const mine = rettelser.filter((r) => r.behandlingId === undefined || r.behandlingId === behandlingId).map(({ gjelder, opprinnelig, rettet }) => ({ gjelder, opprinnelig, rettet }));
  return { behandlingId, sakId, saksnummer, tittel, opptak, endelig, begrunnelse: begrunnelser.get(behandlingId), behandling, innledere, rettelser: mine };
}

/** A name that is gone leaves its place open. */
const UTEN_NAVN = '–';

/** Who stepped back, voted and disagreed; only what there is, so that minutes made before are made the same again. */
function gangen(behandlingId: string, { moete, behandlinger }: Moetebilde, navn: Navn): Pick<Referatsak, 'inhabile' | 'voteringer' | 'dissenser' | 'skriftlig' | 'delegasjon' | 'habile' | 'avbrutte' | 'fremsatt'> {
  const navnet = (personId: string) => navn.get(personId) ?? UTEN_NAVN;
  const inhabile = moete.inhabile.filter((i) => i.behandlingId === behandlingId).map(({ personId, grunn }) => ({ navn: navnet(personId), grunn }));
  const voteringer = moete.voteringer.flatMap(({ behandlingId: sakens, gjelder, resultat, manntall, stemmer }) => (sakens !== behandlingId || !resultat ? [] : [{
    gjelder, resultat, stemmer: manntall.map(({ personId, varaFor, representerer }) => ({ navn: navnet(personId), valg: stemmer[personId], varaFor: varaFor === undefined ? undefined : navnet(varaFor), representerer })),
  }]));
  const dissenser = (behandlinger.get(behandlingId)?.dissenser ?? []).map(({ personId, tekst }) => ({ navn: navnet(personId), tekst }));
  const habile = moete.habile.filter((i) => i.behandlingId === behandlingId).map(({ personId, grunn }) => ({ navn: navnet(personId), grunn }));
  const avbrutte = moete.voteringer.flatMap((v) => (v.behandlingId === behandlingId && v.avbrutt !== undefined ? [{ gjelder: v.gjelder, grunn: v.avbrutt }] : []));
  const fremsatt = (behandlinger.get(behandlingId)?.forslag ?? []).flatMap(({ alternativ, fremsattAv }) => (fremsattAv === undefined ? [] : [{ alternativ, navn: navnet(fremsattAv) }]));
  const { sirkulasjon, delegasjon } = moete;
  const skriftlig = sirkulasjon?.saker.some((s) => s.behandlingId === behandlingId) ? skriftligGang(sirkulasjon, behandlingId, navnet) : undefined;
  return { ...(skriftlig && { skriftlig }), ...(delegasjon && { delegasjon: { grunnlag: delegasjon.grunnlag, navn: navnet(delegasjon.av) } }), ...(inhabile.length > 0 && { inhabile }), ...(voteringer.length > 0 && { voteringer }), ...(dissenser.length > 0 && { dissenser }), ...(habile.length > 0 && { habile }), ...(avbrutte.length > 0 && { avbrutte }), ...(fremsatt.length > 0 && { fremsatt }) };
}

/** Each who was asked, in the order asked, with the answer. */
function skriftligGang({ frist, spurte, svar }: Sirkulasjon, behandlingId: string, navnet: (personId: string) => string): NonNullable<Referatsak['skriftlig']> {
  return { frist, svar: spurte.map(({ personId, varaFor, representerer }) => {
    const gitt = svar.find((v) => v.personId === personId && v.behandlingId === behandlingId);
    return { navn: navnet(personId), representerer, varaFor: varaFor === undefined ? undefined : navnet(varaFor), svar: gitt?.svar, merknad: gitt?.merknad, forSent: gitt?.forSent };
  }) };
}

function referatdeltaker(d: Moete['deltakere'][number], { saksliste }: Moete, navn: Navn): Referatdeltaker {
  const nummer = (behandlingId: string | undefined) => saksliste.find((p) => p.behandlingId === behandlingId)?.saksnummer;
  const { personId, varaFor, fraSak, tilSak, ute, saker, ...resten } = d;
  return {
    ...resten, personId, navn: navn.get(personId) ?? UTEN_NAVN, fraSak: nummer(fraSak), tilSak: nummer(tilSak),
    ...(varaFor !== undefined && { varaFor: { personId: varaFor, navn: navn.get(varaFor) ?? UTEN_NAVN } }),
    ...(ute && { ute: ute.flatMap((id) => nummer(id) ?? []) }),
    ...(saker && { saker: saker.flatMap((id) => nummer(id) ?? []) }),
  };
}
