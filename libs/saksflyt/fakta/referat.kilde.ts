import { Injectable } from '@nestjs/common';
import { type AnyEvent, decode, type Decider, type Recorded, streamName } from '#eventsourcing';
import { type Behandling } from '#felles';
import { type Moete, moeteDecider, type MoeteHendelse, type Sirkulasjon } from '#moete';
import { Hendelseslager } from '#platform';
import { Referatkilde, type Referatdeltaker, type Referatgrunnlag, type Referatsak } from '#referat';
import { type Sak, sakDecider } from '#sak';
import { Oppslag } from './oppslag';

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
  ) {
    super();
  }

  async posisjon(): Promise<string> {
    return String((await this.lager.sisteposisjon()) ?? 0n);
  }

  kjentePersoner(tenant: string, personIder: readonly string[]): Promise<readonly string[]> {
    return this.oppslag.kjentePersoner(tenant, personIder);
  }

  async grunnlag(tenant: string, moeteId: string, posisjon: string): Promise<Referatgrunnlag | undefined> {
    const bilde = moetebilde(await this.stroem(moeteDecider, moeteId, tenant, posisjon));
    const { moete, revisjon } = bilde;
    const { organ, naar, form } = moete;
    if (!organ || !naar || !form) return undefined;
    const navn = await this.navn(tenant, bilde);
    const saker = await Promise.all(moete.saksliste.map(async (post): Promise<Referatsak> => {
      const sak = brett(sakDecider, await this.stroem(sakDecider, post.sakId, tenant, posisjon));
      return { ...referatsak(post, sak, bilde, navn), ...gangen(post.behandlingId, bilde, navn) };
    }));
    const { tittel, vertskap, referent, deltakere, meldinger } = moete;
    return { moeteId, moeteRevisjon: revisjon, organ, tittel, naar, form, vertskap, referent, hevet: moete.status === 'hevet', deltakere: deltakere.map((d) => referatdeltaker(d, moete, navn)), saker, ...(meldinger.length > 0 && { meldinger }) };
  }

  private navn(tenant: string, { moete, behandlinger }: Moetebilde): Promise<Navn> {
    const deltakere = moete.deltakere.flatMap((d) => [d.personId, ...(d.varaFor ? [d.varaFor] : [])]);
    const innledere = [...behandlinger.values()].flatMap((b) => (b.innledere ?? []).flatMap((i) => i.personId ?? []));
    const gangen = [...moete.inhabile.map((i) => i.personId), ...moete.voteringer.flatMap((v) => v.manntall.flatMap((m) => [m.personId, ...(m.varaFor === undefined ? [] : [m.varaFor])])), ...[...behandlinger.values()].flatMap((b) => (b.dissenser ?? []).map((d) => d.personId))];
    const skriftlig = [...(moete.sirkulasjon?.spurte ?? []).flatMap((m) => [m.personId, ...(m.varaFor === undefined ? [] : [m.varaFor])]), ...(moete.delegasjon ? [moete.delegasjon.av] : [])];
    return this.oppslag.navn(tenant, [...deltakere, ...innledere, ...gangen, ...skriftlig]);
  }

  private async stroem<S, E extends AnyEvent>({ catalogue }: Pick<Decider<never, S, E, never>, 'catalogue'>, id: string, tenant: string, posisjon: string): Promise<readonly Recorded<E>[]> {
    const til = BigInt(posisjon);
    const lagret = await this.lager.readStream(streamName(catalogue.category, id), 0);
    return lagret.filter((e) => e.position <= til).map((e) => decode(catalogue, e) as unknown as Recorded<E>).filter((e) => e.metadata.tenant === tenant);
  }
}

function brett<S, E extends AnyEvent>({ initial, evolve }: Pick<Decider<never, S, E, never>, 'initial' | 'evolve'>, stroem: readonly Recorded<E>[]): S {
  return stroem.reduce((s, e) => evolve(s, e as unknown as E, e.metadata), initial);
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
function gangen(behandlingId: string, { moete, behandlinger }: Moetebilde, navn: Navn): Pick<Referatsak, 'inhabile' | 'voteringer' | 'dissenser' | 'skriftlig' | 'delegasjon'> {
  const navnet = (personId: string) => navn.get(personId) ?? UTEN_NAVN;
  const inhabile = moete.inhabile.filter((i) => i.behandlingId === behandlingId).map(({ personId, grunn }) => ({ navn: navnet(personId), grunn }));
  const voteringer = moete.voteringer.flatMap(({ behandlingId: sakens, gjelder, resultat, manntall, stemmer }) => (sakens !== behandlingId || !resultat ? [] : [{
    gjelder, resultat, stemmer: manntall.map(({ personId, varaFor, representerer }) => ({ navn: navnet(personId), valg: stemmer[personId], varaFor: varaFor === undefined ? undefined : navnet(varaFor), representerer })),
  }]));
  const dissenser = (behandlinger.get(behandlingId)?.dissenser ?? []).map(({ personId, tekst }) => ({ navn: navnet(personId), tekst }));
  const { sirkulasjon, delegasjon } = moete;
  const skriftlig = sirkulasjon?.saker.some((s) => s.behandlingId === behandlingId) ? skriftligGang(sirkulasjon, behandlingId, navnet) : undefined;
  return { ...(skriftlig && { skriftlig }), ...(delegasjon && { delegasjon: { grunnlag: delegasjon.grunnlag, navn: navnet(delegasjon.av) } }), ...(inhabile.length > 0 && { inhabile }), ...(voteringer.length > 0 && { voteringer }), ...(dissenser.length > 0 && { dissenser }) };
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
