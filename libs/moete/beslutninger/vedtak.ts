import { forbudt, Rejection, ugyldig, ugyldigTilstand, vakt } from '#eventsourcing';
import { type Forslag, type Innleder, type MellomMoeter, sterkesteKlasse, type Utfallsklasse, type Utsettelse, type Vedtakspunkt, type Virkning } from '#felles';
import { type MoeteHendelse } from '../moete.events';
import { type MoeteFakta, type MoeteKommando, type Punktutkast, type SakIMoetet, type Vedtaksutkast } from '../moete.kommandoer';
import { erMed, finnPost, manntall, type Moete, type Sakslistepost } from '../moete.tilstand';
import { opptelling } from '../sirkulasjon';
import { krevOrganledelse } from './roller';
import { krevAvgjort } from './sirkulasjon';
import { krevAlternativer, krevGjennomfoerbare, medAvtaleversjon, medDokumentversjon, medForrigeReferat } from './virkninger';

/** R2: under Eventuelt a sak may be noted, promised or asked about, not decided. */
const TILLATT_UNDER_EVENTUELT: ReadonlySet<Utfallsklasse> = new Set(['UTEN_VEDTAK', 'TIL_ORIENTERING']);
const VIRKER_UNDER_EVENTUELT: ReadonlySet<Virkning['slag']> = new Set(['ny-sak', 'oppdrag', 'frist', 'til-orientering']);

/** R1, R2, R3, R8: the meeting decides one sak, point by point, on the paper that lies before it. */
export function registrerVedtak({ id, data }: MoeteKommando<'RegistrerVedtak'>, moete: Moete, fakta: MoeteFakta): MoeteHendelse[] {
  const { organ, naar } = krevAapnet(moete);
  krevOrganledelse(fakta.tilgang, organ.id);
  const post = krevOpptatt(moete, data.behandlingId);
  krevStemmerett(moete, data.behandlingId);
  krevVotert(moete, data);
  krevDissens(moete, data);
  krevUhindret(fakta.sak);
  const forslag = [...(post.saksgrunnlag?.forslag ?? []), ...data.forslagIMoetet];
  krevPunktnumre(data.punkter);
  krevKjenteInnledere(data.innledere, fakta);
  krevFrister(fakta);
  krevGjennomfoerbare(fakta);
  const laas = (virkninger: readonly Virkning[]) => virkninger.map((v) => medDokumentversjon(medForrigeReferat(medAvtaleversjon(v, fakta), fakta), post, fakta));
  const punkter = data.punkter.map((p) => ({ ...medAvvik(p, forslag), virkninger: laas(p.virkninger) }));
  const utenforPunkt = laas(data.utenforPunkt);
  krevAlternativer([...punkter.flatMap((p) => p.virkninger), ...utenforPunkt], forslag);
  const utfall = krevUtfall(punkter, data.utfall);
  krevAvgjort(moete, data.behandlingId, utfall, fakta.idag);
  const utsettelse = data.utsettelse ?? tilNesteMoete(moete, utfall, fakta);
  krevUtsettelse(data.utsettelse, utfall, fakta);
  krevTillattUnderEventuelt(post, utfall, [...punkter.flatMap((p) => p.virkninger), ...utenforPunkt]);
  krevEndret(punkter);
  krevVarighet(punkter, naar.dato);
  krevOmgjoerbare([...punkter.flatMap((p) => p.virkninger), ...utenforPunkt], fakta);
  krevSaksgrunnlagNaarVistTil(post, data.visertilSaksgrunnlag);
  const { behandlingId, visertilSaksgrunnlag, protokoll, fra, innledere } = data;
  const dissenser = medSkriftligUenighet(moete, behandlingId, data.dissenser);
  const skriftlig = mellomMoeter(moete, behandlingId);
  return [{
    type: 'SakBehandletIMoete',
    data: {
      sakId: post.sakId, ...(skriftlig && { tittel: post.tittel }),
      behandling: {
        behandlingId, moeteId: id, organ, dato: skriftlig ? fakta.idag : naar.dato, saksnummer: post.saksnummer, opptak: post.opptak, endelig: post.endelig,
        utfall, ...(utsettelse && { utsettelse }), punkter, utenforPunkt, forslag, visertilSaksgrunnlag, protokoll,
        saksgrunnlag: post.saksgrunnlag && { versjon: post.saksgrunnlag.versjon, hash: post.saksgrunnlag.hash },
        ...(fra !== undefined && { fra }), ...(innledere && { innledere }), ...(dissenser && { dissenser }),
        ...(skriftlig && { mellomMoeter: skriftlig }),
      },
    },
  }, ...avsluttet(moete, behandlingId)];
}

/** A written procedure is over with its last sak: there is no room to leave. */
const avsluttet = ({ form, saksliste }: Moete, behandlingId: string): MoeteHendelse[] => (
  form === 'skriftlig' && saksliste.every((p) => p.behandlet || p.behandlingId === behandlingId) ? [{ type: 'MoeteHevet', data: {} }] : []);

function mellomMoeter({ sirkulasjon, delegasjon }: Moete, behandlingId: string): MellomMoeter | undefined {
  if (delegasjon) return { maate: 'delegasjon', ...delegasjon };
  return sirkulasjon && { maate: 'sirkulasjon', frist: sirkulasjon.frist, opptelling: opptelling(sirkulasjon, behandlingId) };
}

/** What is not settled in writing goes to the body's next meeting. */
function tilNesteMoete({ form }: Moete, utfall: Utfallsklasse, { nesteMoeteId }: MoeteFakta): Utsettelse | undefined {
  if (form !== 'skriftlig' || utfall !== 'UTSATT' || nesteMoeteId === undefined) return undefined;
  return { begrunnelse: 'Ikke avgjort skriftlig: saken tas i neste møte', tilMoeteId: nesteMoeteId, nyeOpplysninger: false };
}

/** Where the members decide in common, a no with words is a dissent as if it was said in a meeting. */
function medSkriftligUenighet({ sirkulasjon, beslutningsform }: Moete, behandlingId: string, oppgitt: Vedtaksutkast['dissenser']): Vedtaksutkast['dissenser'] {
  if (!sirkulasjon || beslutningsform !== 'konsensus') return oppgitt;
  const svart = sirkulasjon.svar.flatMap((v) => (v.behandlingId === behandlingId && v.svar === 'nei' && !v.forSent && v.merknad !== undefined ? [{ personId: v.personId, tekst: v.merknad }] : []));
  const alle = [...(oppgitt ?? []), ...svart.filter((v) => !oppgitt?.some((d) => d.personId === v.personId))];
  return alle.length > 0 ? alle : oppgitt;
}

const krevAapnet = vakt('krev-i-gang', ({ status, organ, naar }: Moete) => {
  if (status !== 'aapnet' || !organ || !naar) throw ugyldigTilstand('moete-er-ikke-aapnet', 'Vedtak fattes bare i et møte som er i gang');
  return { organ, naar };
});

const krevUtsettelse = vakt('krev-utsettelse', (utsettelse: Utsettelse | undefined, utfall: Utfallsklasse, { kanUtsettesTil }: MoeteFakta): void => {
  if (!utsettelse) return;
  if (utfall !== 'UTSATT') throw ugyldig('sak-er-ikke-utsatt', 'En utsettelse hører til utfallet UTSATT', '#/utsettelse');
  if (utsettelse.tilMoeteId !== undefined && !kanUtsettesTil) throw ugyldig('moetet-kan-ikke-ta-saken', 'Saken kan utsettes til et planlagt møte i det samme organet', '#/utsettelse/tilMoeteId');
});

const krevFrister = vakt('krev-frist', ({ fristfeil = [] }: MoeteFakta): void => {
  if (fristfeil.length > 0) throw new Rejection('ugyldig', 'ugyldige-frister', 'Vedtaket har frister som ikke kan settes', fristfeil);
});

function krevUhindret(sak: SakIMoetet | undefined): void {
  if (!sak?.hindring) return;
  const { melding, vakt, kind, mangler } = sak.hindring;
  throw new Rejection(kind, 'sak-kan-ikke-behandles', `Møtet kan ikke fatte vedtak i saken: ${melding}`, [], vakt, mangler);
}

const krevOpptatt = vakt('krev-paa-saksliste', (moete: Moete, behandlingId: string): Sakslistepost => {
  const post = finnPost(moete, behandlingId);
  if (!post?.opptatt) throw ugyldigTilstand('sak-er-ikke-paa-saksliste', 'Saken står ikke på den fastsatte sakslisten og er ikke tatt opp i møtet');
  if (post.behandlet) throw ugyldigTilstand('sak-er-behandlet', 'Saken er alt behandlet i dette møtet');
  return post;
});

/** Where a body votes, somebody with a right to vote must be there; where it decides by consensus, its members decide (R8). */
const krevStemmerett = vakt('krev-stemmerett', (moete: Moete, behandlingId: string): void => {
  if (moete.beslutningsform === 'konsensus' || moete.form === 'skriftlig') return;
  if (manntall(moete, behandlingId).length === 0) throw forbudt('ingen-med-stemmerett', 'Ingen med stemmerett er registrert til stede');
});

/** A vote that was begun is finished, and the point that it decided says so. */
const krevVotert = vakt('krev-votering', ({ voteringer }: Moete, { behandlingId, punkter }: Vedtaksutkast): void => {
  const sakens = voteringer.filter((v) => v.behandlingId === behandlingId);
  if (sakens.some((v) => !v.resultat)) throw ugyldigTilstand('votering-er-aapen', 'Lukk voteringen før vedtaket føres');
  const ukjent = punkter.find((p) => p.voteringId !== undefined && !sakens.some((v) => v.voteringId === p.voteringId));
  if (ukjent) throw ugyldig('votering-finnes-ikke', `Punkt ${ukjent.nr} viser til en votering som ikke er holdt i saken`, '#/punkter');
});

/** Who does not go along was there for the sak. */
const krevDissens = vakt('krev-deltakere', (moete: Moete, { behandlingId, dissenser = [] }: Vedtaksutkast): void => {
  const moetende = moete.deltakere.filter((d) => d.status === 'til-stede' && erMed(moete, d, behandlingId));
  const tilStede = new Set([...moetende, ...(moete.sirkulasjon?.svar ?? [])].map((d) => d.personId));
  if (dissenser.some((d) => !tilStede.has(d.personId))) throw ugyldig('ikke-til-stede', 'En dissens er ført på en som ikke var med på saken', '#/dissenser');
});

const krevUtfall = vakt('krev-utfall', (punkter: readonly Vedtakspunkt[], oppgitt: Utfallsklasse | undefined): Utfallsklasse => {
  if (punkter.length === 0) return oppgitt ?? 'UTEN_VEDTAK';
  const utfall = sterkesteKlasse(punkter);
  if (oppgitt && oppgitt !== utfall) throw ugyldig('utfall-stemmer-ikke', 'Utfallet må være den sterkeste klassen blant punktene', '#/utfall');
  return utfall;
});

/** Each point lives on under its number. */
const krevPunktnumre = vakt('krev-punkter', (punkter: readonly Punktutkast[]): void => {
  if (new Set(punkter.map((p) => p.nr)).size !== punkter.length) throw ugyldig('punkt-to-ganger', 'To vedtakspunkter har samme nummer', '#/punkter');
});

const krevKjenteInnledere = vakt('krev-innledere', (innledere: readonly Innleder[] = [], { kjentePersoner = [] }: MoeteFakta): void => {
  const kjente = new Set(kjentePersoner);
  if (innledere.some((i) => i.personId !== undefined && !kjente.has(i.personId))) throw ugyldig('person-finnes-ikke', 'En innleder er ikke registrert i helsefellesskapet', '#/innledere');
});

const krevTillattUnderEventuelt = vakt('krev-formell-sak', (post: Sakslistepost, utfall: Utfallsklasse, virkninger: readonly Virkning[]): void => {
  if (post.opptak !== 'eventuelt') return;
  const tillatt = TILLATT_UNDER_EVENTUELT.has(utfall) && virkninger.every((v) => VIRKER_UNDER_EVENTUELT.has(v.slag));
  if (!tillatt) throw ugyldigTilstand('ingen-vedtak-under-eventuelt', 'Under Eventuelt fattes det ikke vedtak; meld en formell sak');
});

const krevEndret = vakt('krev-punkter', (punkter: readonly Vedtakspunkt[]): void => {
  const uendret = punkter.find((p) => p.klasse === 'VEDTATT_ENDRET' && !p.avvikerFraForslag);
  if (uendret) throw ugyldig('vedtak-er-ikke-endret', `Punkt ${uendret.nr} er likt et forslag og kan ikke være vedtatt endret`, '#/punkter');
});

const krevSaksgrunnlagNaarVistTil = vakt('krev-saksgrunnlag', (post: Sakslistepost, visertil: boolean): void => {
  if (visertil && !post.saksgrunnlag) throw ugyldigTilstand('saksgrunnlag-mangler', 'Vedtaket viser til saksgrunnlaget, men saken har ikke noe');
});

/** R3: adopted words that stand in no proposal are marked, so that both are shown. */
const medAvvik = vakt('krev-forslag', (punkt: Punktutkast, forslag: readonly Forslag[]): Vedtakspunkt => {
  const { fraForslag } = punkt;
  const finnes = !fraForslag || forslag.some((f) => f.alternativ === fraForslag.alternativ && f.punkter[fraForslag.punkt - 1] !== undefined);
  if (!finnes) throw ugyldig('forslag-finnes-ikke', `Punkt ${punkt.nr} viser til et forslag som ikke ligger i saken`, '#/punkter');
  const avvikerFraForslag = forslag.length > 0 && !forslag.some((f) => f.punkter.some((tekst) => sammeOrd(tekst, punkt.tekst)));
  return { ...punkt, avvikerFraForslag };
});

const sammeOrd = (a: string, b: string) => a.replaceAll(/\s+/g, ' ').trim() === b.replaceAll(/\s+/g, ' ').trim();

const krevVarighet = vakt('krev-varighet', (punkter: readonly Vedtakspunkt[], vedtatt: string): void => {
  const kort = punkter.find((p) => p.gjelderTil !== undefined && p.gjelderTil < (p.gjelderFra ?? vedtatt));
  if (kort) throw ugyldig('gjelder-til-foer-fra', `Punkt ${kort.nr} slutter å gjelde før det begynner`, '#/punkter');
});

/** R10: a body does over its own decisions, and each once; the old one stays beside the new. */
const krevOmgjoerbare = vakt('krev-eget-vedtak', (virkninger: readonly Virkning[], { omgjoerbare }: MoeteFakta): void => {
  const ukjent = virkninger.find((v) => v.slag === 'omgjoer-vedtak' && !omgjoerbare?.has(`${v.behandlingId}#${v.punkt}`));
  if (ukjent) throw ugyldig('vedtak-kan-ikke-omgjoeres', 'Det som omgjøres, må være et punkt som dette organet har vedtatt endelig og som ikke alt er omgjort', '#/punkter');
});
