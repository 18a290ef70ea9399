import { type Innlevering, type Organref, type Vedtaksref, type Virkning } from '#felles';
import { type Deltaker, type ForSen, type Melding, type MoeteHendelse, type Moeteform, type Saksoppfoering, type TidOgSted } from './moete.events';
import { ankommet, forskjoevet, sisteLinje } from './deltakerlinjer';
import { medFravaer, medSvar, type Sirkulasjon } from './sirkulasjon';

export interface Sakslistepost extends Saksoppfoering {
  readonly opptak: 'saksliste' | 'hastesak' | 'eventuelt';
  readonly saksnummer?: string | undefined;
  /** On the agenda as sent out, or admitted in the meeting: only then may it be decided (R1). */
  readonly opptatt: boolean;
  readonly behandlet: boolean;
  readonly forSen?: ForSen | undefined;
  /** How long the body means to spend on it. */
  readonly minutter?: number | undefined;
}

/** An agenda as it was sent out. */
export interface Saksliste {
  readonly versjon: number;
  /** Instant. */
  readonly fastsatt: string;
  /** When and where the meeting was to be, and how long. */
  readonly naar: TidOgSted | undefined;
  readonly saker: readonly Pick<Sakslistepost, 'behandlingId' | 'sakId' | 'tittel' | 'saksgrunnlag' | 'forSen' | 'minutter'>[];
  /** Decisions between meetings that it told of. */
  readonly meldinger: readonly Melding[];
}

/** A convocation: with which agenda, when, by whom, and to whom. */
export interface Utsendt {
  readonly versjon: number;
  /** Instant. */
  readonly sendt: string;
  readonly av: string;
  readonly mottakere: readonly string[];
}

export interface Votering {
  readonly voteringId: string;
  readonly behandlingId: string;
  readonly gjelder: string;
  readonly valg: readonly string[];
  readonly manntall: readonly { readonly personId: string; readonly varaFor?: string | undefined; readonly representerer?: string | undefined }[];
  /** What each chose, by person. */
  readonly stemmer: Readonly<Record<string, string>>;
  /** Those whose vote another wrote down. */
  readonly foert?: readonly string[] | undefined;
  /** Why it was broken off. */
  readonly avbrutt?: string | undefined;
  /** Undefined while it is open, and where it was broken off. */
  readonly resultat?: readonly { readonly valg: string; readonly antall: number }[] | undefined;
}

export interface Inhabilitet {
  readonly behandlingId: string;
  readonly sakId: string;
  readonly personId: string;
  readonly grunn: string;
}

export interface Moete {
  readonly status: 'ingen' | 'planlagt' | 'aapnet' | 'hevet' | 'avlyst';
  readonly organ: Organref | undefined;
  readonly beslutningsform: 'konsensus' | 'avstemning';
  readonly nummerformat: string;
  readonly tittel: string;
  readonly naar: TidOgSted | undefined;
  readonly form: Moeteform | undefined;
  readonly vertskap: string | undefined;
  readonly innlevering: Innlevering | undefined;
  readonly videolenke: string | undefined;
  /** What the agenda begins with, before the saker. */
  readonly fastePunkter: readonly string[];
  readonly saksliste: readonly Sakslistepost[];
  /** What stood on the agenda when the meeting was cancelled. */
  readonly frigjort: readonly Pick<Sakslistepost, 'behandlingId' | 'sakId' | 'tittel' | 'saksnummer'>[];
  readonly sakslisteversjon: number;
  /** Every agenda that was sent out, in order. */
  readonly sakslister: readonly Saksliste[];
  /** Each convocation that was sent, in order. */
  readonly innkallinger: readonly Utsendt[];
  readonly deltakere: readonly Deltaker[];
  readonly inhabile: readonly Inhabilitet[];
  /** Members whom the body found to have no conflict of interest. */
  readonly habile: readonly Inhabilitet[];
  readonly voteringer: readonly Votering[];
  readonly referent?: string | undefined;
  /** What members answer in writing, where the body does not meet. */
  readonly sirkulasjon?: Sirkulasjon | undefined;
  readonly delegasjon?: { readonly grunnlag: string; readonly av: string } | undefined;
  /** Decisions between meetings that are reported here. */
  readonly meldinger: readonly Melding[];
  /** The decision that planned it, and the one that moved it last. */
  readonly opphav?: Vedtaksref | undefined;
  readonly flyttetVed?: Vedtaksref | undefined;
  /** What the meeting has approved of its own convocation and agenda, and at which point. */
  readonly godkjent: readonly Godkjenning[];
}

export interface Godkjenning extends Vedtaksref {
  readonly hva: 'innkalling' | 'saksliste';
}

export const INTET_MOETE: Moete = {
  status: 'ingen', organ: undefined, beslutningsform: 'konsensus', nummerformat: '', tittel: '', naar: undefined, form: undefined,
  vertskap: undefined, innlevering: undefined, videolenke: undefined, fastePunkter: [], saksliste: [], frigjort: [], sakslisteversjon: 0, sakslister: [], innkallinger: [], deltakere: [], inhabile: [], habile: [], voteringer: [], meldinger: [], godkjent: [],
};

/** @param registrert instant of the event @param av person who did it */
export function utvikleMoete(moete: Moete, hendelse: MoeteHendelse, registrert: string, av: string): Moete {
  switch (hendelse.type) {
    case 'MoetePlanlagt': {
      const { vertskap, innlevering, videolenke, fastePunkter = [], ...plan } = hendelse.data;
      return { ...moete, ...plan, fastePunkter, vertskap, innlevering, videolenke, status: 'planlagt' };
    }
    case 'MoeteFlyttet':
      return flyttet(moete, hendelse.data);
    case 'MoeteForlenget':
      return { ...moete, naar: moete.naar && { ...moete.naar, slutt: hendelse.data.til } };
    case 'VideolenkeSatt':
      return { ...moete, ...hendelse.data };
    case 'MoeteAvlyst':
      return { ...moete, status: 'avlyst', frigjort: moete.saksliste.length > 0 ? moete.saksliste : (moete.sakslister.at(-1)?.saker ?? []) };
    case 'SakSattPaaSaksliste':
      return { ...moete, saksliste: [...moete.saksliste, { ...hendelse.data, opptak: 'saksliste', opptatt: false, behandlet: false }] };
    case 'SakTattAvSaksliste':
      return taAv(moete, hendelse.data.behandlingId);
    case 'SakslisteFastsatt':
      return fastsatt(moete, hendelse.data, registrert);
    case 'InnkallingSendt':
      return { ...moete, innkallinger: [...moete.innkallinger, { versjon: hendelse.data.versjon, sendt: registrert, av, mottakere: hendelse.data.mottakere }] };
    case 'SakstidSatt':
      return endrePost(moete, hendelse.data.behandlingId, { minutter: hendelse.data.minutter });
    case 'SakTattOppIMoetet':
      return { ...moete, saksliste: [...moete.saksliste, { ...hendelse.data, opptatt: true, behandlet: false }] };
    case 'SaksnummerSatt':
      return endrePost(moete, hendelse.data.behandlingId, { saksnummer: hendelse.data.saksnummer });
    case 'MoeteAapnet':
      return { ...moete, status: 'aapnet' };
    case 'FremmoeteRegistrert':
      return { ...moete, deltakere: hendelse.data.deltakere, referent: hendelse.data.referent };
    case 'DeltakerKom':
      return { ...moete, deltakere: ankommet(moete.deltakere, hendelse.data) };
    case 'DeltakerGikk':
      return { ...moete, deltakere: moete.deltakere.map((d) => (d === sisteLinje(moete.deltakere, hendelse.data.personId) ? { ...d, tilSak: hendelse.data.tilSak } : d)) };
    case 'InhabilitetRegistrert':
      return { ...moete, inhabile: [...moete.inhabile, hendelse.data] };
    case 'HabilitetFastslaatt':
      return { ...moete, habile: [...moete.habile, hendelse.data] };
    case 'HabilitetsvurderingTrukket':
      return utenVurdering(moete, hendelse.data);
    case 'VoteringAapnet':
      return { ...moete, voteringer: [...moete.voteringer, { ...hendelse.data, stemmer: {} }] };
    case 'StemmeAvgitt':
      return endreVotering(moete, hendelse.data.voteringId, (v) => medStemme(v, hendelse.data));
    case 'StemmeRettet':
      return endreVotering(moete, hendelse.data.voteringId, (v) => ({ ...v, stemmer: { ...v.stemmer, [hendelse.data.personId]: hendelse.data.valg } }));
    case 'VoteringAvbrutt':
      return endreVotering(moete, hendelse.data.voteringId, (v) => ({ ...v, avbrutt: hendelse.data.grunn }));
    case 'VoteringLukket':
      return endreVotering(moete, hendelse.data.voteringId, (v) => ({ ...v, resultat: hendelse.data.resultat }));
    case 'SakBehandletIMoete':
      return { ...endrePost(moete, hendelse.data.behandling.behandlingId, { behandlet: true }), godkjent: [...moete.godkjent, ...godkjenninger(hendelse.data)] };
    case 'MoeteHevet':
      return { ...moete, status: 'hevet' };
    case 'SirkulasjonStartet':
      return { ...moete, sirkulasjon: { ...hendelse.data, svar: [] } };
    case 'SirkulasjonsfravaerRegistrert':
      return { ...moete, sirkulasjon: moete.sirkulasjon && medFravaer(moete.sirkulasjon, hendelse.data) };
    case 'SirkulasjonBesvart':
      return { ...moete, sirkulasjon: moete.sirkulasjon && medSvar(moete.sirkulasjon, { ...hendelse.data, mottatt: registrert }) };
    case 'DelegasjonTattIBruk':
      return { ...moete, delegasjon: hendelse.data };
    case 'MeldingSattPaaSaksliste':
      return { ...moete, meldinger: [...moete.meldinger, hendelse.data] };
    case 'MeldingTattAvSaksliste':
      return { ...moete, meldinger: moete.meldinger.filter((m) => m.behandlingId !== hendelse.data.behandlingId) };
  }
}

type Flyttet = Extract<MoeteHendelse, { type: 'MoeteFlyttet' }>['data'];

function flyttet(moete: Moete, { til, vertskap, opphav }: Flyttet): Moete {
  return { ...moete, naar: til, ...(vertskap !== undefined && { vertskap }), ...(opphav && { flyttetVed: opphav }) };
}

const GODKJENNER: Partial<Record<Virkning['slag'], Godkjenning['hva']>> = { 'godkjenner-innkalling': 'innkalling', 'godkjenner-saksliste': 'saksliste' };

function godkjenninger({ sakId, behandling: { behandlingId, moeteId, saksnummer, endelig, punkter } }: Extract<MoeteHendelse, { type: 'SakBehandletIMoete' }>['data']): Godkjenning[] {
  const gjelder = endelig ? punkter.filter((p) => p.klasse !== 'IKKE_GODKJENT' && p.klasse !== 'UTSATT') : [];
  return gjelder.flatMap(({ nr: punkt, virkninger }) => virkninger.flatMap((v) => {
    const hva = GODKJENNER[v.slag];
    return hva ? [{ hva, sakId, behandlingId, punkt, moeteId, ...(saksnummer !== undefined && { saksnummer }) }] : [];
  }));
}

type Fastsatt = Extract<MoeteHendelse, { type: 'SakslisteFastsatt' }>['data'];

/** In the order that was sent out, with the papers that went with it. */
function fastsatt(moete: Moete, { versjon, saker }: Fastsatt, registrert: string): Moete {
  const saksliste = saker.flatMap(({ behandlingId, saksgrunnlag }) =>
    moete.saksliste.filter((p) => p.behandlingId === behandlingId).map((p) => ({ ...p, ...(saksgrunnlag && { saksgrunnlag }), opptatt: true })));
  const sendt = saksliste.map(({ behandlingId, sakId, tittel, saksgrunnlag, forSen, minutter }) => ({ behandlingId, sakId, tittel, saksgrunnlag, forSen, minutter }));
  return { ...moete, sakslisteversjon: versjon, saksliste, sakslister: [...moete.sakslister, { versjon, fastsatt: registrert, naar: moete.naar, saker: sendt, meldinger: moete.meldinger }] };
}

/** Who was to come to the sak, comes to the next; who was to go after it, goes after the one before. */
function taAv({ saksliste, deltakere, ...moete }: Moete, behandlingId: string): Moete {
  const plass = saksliste.findIndex((p) => p.behandlingId === behandlingId);
  const igjen = saksliste.filter((p) => p.behandlingId !== behandlingId);
  return { ...moete, saksliste: igjen, deltakere: plass < 0 ? deltakere : deltakere.map((d) => forskjoevet(d, behandlingId, igjen.map((p) => p.behandlingId), plass)) };
}

function endrePost(moete: Moete, behandlingId: string, endring: Partial<Sakslistepost>): Moete {
  return { ...moete, saksliste: moete.saksliste.map((p) => (p.behandlingId === behandlingId ? { ...p, ...endring } : p)) };
}

export function finnPost(moete: Moete, behandlingId: string): Sakslistepost | undefined {
  return moete.saksliste.find((p) => p.behandlingId === behandlingId);
}

type Avgitt = Extract<MoeteHendelse, { type: 'StemmeAvgitt' }>['data'];

function medStemme(votering: Votering, { personId, valg, foertAv }: Avgitt): Votering {
  return { ...votering, stemmer: { ...votering.stemmer, [personId]: valg }, ...(foertAv !== undefined && { foert: [...(votering.foert ?? []), personId] }) };
}

/** Neither closed nor broken off. */
export const erAapen = ({ resultat, avbrutt }: Votering): boolean => resultat === undefined && avbrutt === undefined;

/** Open, or held: what was broken off is as if it had not been. */
export const gjeldendeVoteringer = ({ voteringer }: Moete): readonly Votering[] => voteringer.filter((v) => v.avbrutt === undefined);

/** As if nothing had been found of this person in this sak. */
export function utenVurdering(moete: Moete, { behandlingId, personId }: Pick<Inhabilitet, 'behandlingId' | 'personId'>): Moete {
  const andre = (funn: readonly Inhabilitet[]) => funn.filter((i) => i.behandlingId !== behandlingId || i.personId !== personId);
  return { ...moete, inhabile: andre(moete.inhabile), habile: andre(moete.habile) };
}

function endreVotering(moete: Moete, voteringId: string, endring: (votering: Votering) => Votering): Moete {
  return { ...moete, voteringer: moete.voteringer.map((v) => (v.voteringId === voteringId ? endring(v) : v)) };
}

type Opphold = Pick<Deltaker, 'personId' | 'fraSak' | 'tilSak' | 'ute' | 'saker'>;

/** Whether somebody who met takes part in a treatment: in the room for it, and not disqualified. */
export function erMed({ saksliste, inhabile }: Moete, { personId, fraSak, tilSak, ute = [], saker }: Opphold, behandlingId: string): boolean {
  const plass = (id: string) => saksliste.findIndex((p) => p.behandlingId === id);
  const naa = plass(behandlingId);
  const iRommet = naa >= 0 && (fraSak === undefined || plass(fraSak) <= naa) && (tilSak === undefined || naa <= plass(tilSak)) && !ute.includes(behandlingId) && (saker?.includes(behandlingId) ?? true);
  return iRommet && !inhabile.some((i) => i.personId === personId && i.behandlingId === behandlingId);
}

/** Those who may vote on a sak, as the meeting is now (R8, R9). */
export function manntall(moete: Moete, behandlingId: string): readonly Deltaker[] {
  return moete.deltakere.filter((d) => d.status === 'til-stede' && d.stemmerett && erMed(moete, d, behandlingId));
}
