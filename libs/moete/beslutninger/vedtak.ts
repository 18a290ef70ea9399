import { forbudt, Rejection, ugyldig, ugyldigTilstand, vakt } from '#eventsourcing';
import { type Forslag, type Innleder, type MellomMoeter, sterkesteKlasse, type Utfallsklasse, type Utsettelse, type Vedtakspunkt, type Virkning, utenLuft } from '#felles';
import { type Deltaker, type MoeteHendelse } from '../moete.events';
import { type MoeteFakta, type MoeteKommando, type Punktutkast, type SakIMoetet, type Vedtaksutkast } from '../moete.kommandoer';
import { erMed, finnPost, gjeldendeVoteringer, manntall, type Moete, type Sakslistepost } from '../moete.tilstand';
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
  krevFlertall(moete, data);
  krevDissens(moete, data);
  krevUhindret(fakta.sak);
  const forslag = [...(post.saksgrunnlag?.forslag ?? []), ...krevForslagIMoetet(moete, post, data)];
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
  krevVedtattOmgjoering(punkter);
  krevEgetReferat([...data.punkter.flatMap((p) => p.virkninger), ...data.utenforPunkt], fakta);
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
  if (moete.form === 'skriftlig') return;
  if (moete.beslutningsform === 'konsensus') {
    if (moete.deltakere.length > 0 && iSaken(moete, behandlingId).size === 0) throw forbudt('ingen-i-saken', 'Ingen er til stede og habile i saken');
    return;
  }
  if (manntall(moete, behandlingId).length === 0) throw forbudt('ingen-med-stemmerett', 'Ingen med stemmerett er registrert til stede');
});

/** A vote that was begun is finished, and the point that it decided says so. */
const krevVotert = vakt('krev-votering', (moete: Moete, { behandlingId, punkter }: Vedtaksutkast): void => {
  const sakens = gjeldendeVoteringer(moete).filter((v) => v.behandlingId === behandlingId);
  if (sakens.some((v) => !v.resultat)) throw ugyldigTilstand('votering-er-aapen', 'Lukk voteringen før vedtaket føres');
  const ukjent = punkter.find((p) => p.voteringId !== undefined && !sakens.some((v) => v.voteringId === p.voteringId));
  if (ukjent) throw ugyldig('votering-finnes-ikke', `Punkt ${ukjent.nr} viser til en votering som ikke er holdt i saken`, '#/punkter');
});

/** What the body decides is not the alternative that fewer voted for. Of two with the same number the vote says nothing. */
const krevFlertall = vakt('krev-votering', ({ voteringer }: Moete, { punkter }: Vedtaksutkast): void => {
  for (const { nr, voteringId, fraForslag } of punkter) {
    const resultat = voteringer.find((v) => v.voteringId === voteringId)?.resultat ?? [];
    const valgt = resultat.find((r) => r.valg === fraForslag?.alternativ);
    const flest = resultat.find((r) => valgt && r.antall > valgt.antall);
    if (valgt && flest) throw ugyldigTilstand('vedtak-mot-votering', `Punkt ${nr} er «${valgt.valg}» med ${valgt.antall} stemmer, men «${flest.valg}» fikk ${flest.antall}`);
  }
});

const iSaken = (moete: Moete, behandlingId: string): ReadonlyMap<string, Deltaker> =>
  new Map(moete.deltakere.filter((d) => d.status === 'til-stede' && erMed(moete, d, behandlingId)).map((d) => [d.personId, d]));

/** Those who take part in what a body decides; who observes or writes for it does not. */
const BESLUTTER: ReadonlySet<string | undefined> = new Set(['leder', 'nestleder', 'medlem', 'vara']);

/** Who does not go along was there for the sak, as one of those who decide it. */
const krevDissens = vakt('krev-deltakere', (moete: Moete, { behandlingId, dissenser = [] }: Vedtaksutkast): void => {
  const tilStede = iSaken(moete, behandlingId);
  const svarte = new Set(moete.sirkulasjon?.svar.map((d) => d.personId));
  if (dissenser.some((d) => !tilStede.has(d.personId) && !svarte.has(d.personId))) throw ugyldig('ikke-til-stede', 'En dissens er ført på en som ikke var med på saken', '#/dissenser');
  const medlem = (d: Deltaker | undefined) => d !== undefined && (d.stemmerett || d.varaFor !== undefined || BESLUTTER.has(d.rolle));
  if (dissenser.some((d) => !svarte.has(d.personId) && !medlem(tilStede.get(d.personId)))) throw ugyldig('ikke-medlem', 'En dissens er ført på en som ikke er med og beslutter; det andre sier, føres i protokollen', '#/dissenser');
});

/** R8: who is said to have made a proposal was there with the right to. Each alternative has a name of its own. */
const krevForslagIMoetet = vakt('krev-forslag', (moete: Moete, { saksgrunnlag, behandlingId }: Sakslistepost, { forslagIMoetet }: Vedtaksutkast): readonly Forslag[] => {
  const navn = [...(saksgrunnlag?.forslag ?? []), ...forslagIMoetet].map((f) => f.alternativ);
  const dobbelt = forslagIMoetet.find((f) => navn.filter((n) => n === f.alternativ).length > 1);
  if (dobbelt) throw ugyldig('alternativ-finnes', `Saken har alt et forslag som heter «${dobbelt.alternativ}»`, '#/forslagIMoetet');
  const tilStede = iSaken(moete, behandlingId);
  const uten = forslagIMoetet.find((f) => f.fremsattAv !== undefined && !tilStede.get(f.fremsattAv)?.rettigheter?.forslag);
  if (uten) throw forbudt('mangler-forslagsrett', `Den som står for «${uten.alternativ}», er ikke med på saken med forslagsrett`);
  return forslagIMoetet;
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

const sammeOrd = (a: string, b: string) => utenLuft(a) === utenLuft(b);

const krevVarighet = vakt('krev-varighet', (punkter: readonly Vedtakspunkt[], vedtatt: string): void => {
  const kort = punkter.find((p) => p.gjelderTil !== undefined && p.gjelderTil < (p.gjelderFra ?? vedtatt));
  if (kort) throw ugyldig('gjelder-til-foer-fra', `Punkt ${kort.nr} slutter å gjelde før det begynner`, '#/punkter');
});

/** R10: a body does over its own decisions, and each once; the old one stays beside the new. */
const krevOmgjoerbare = vakt('krev-eget-vedtak', (virkninger: readonly Virkning[], { omgjoerbare }: MoeteFakta): void => {
  const omgjort = virkninger.flatMap((v) => (v.slag === 'omgjoer-vedtak' ? [`${v.behandlingId}#${v.punkt}`] : []));
  const ukjent = omgjort.some((o, i) => !omgjoerbare?.has(o) || omgjort.indexOf(o) !== i);
  if (ukjent) throw ugyldig('vedtak-kan-ikke-omgjoeres', 'Det som omgjøres, må være et punkt som dette organet har vedtatt endelig og som ikke alt er omgjort', '#/punkter');
});

/** What the body turned down or put off does nothing over. */
const krevVedtattOmgjoering = vakt('krev-eget-vedtak', (punkter: readonly Vedtakspunkt[]): void => {
  const avslaatt = punkter.find((p) => (p.klasse === 'IKKE_GODKJENT' || p.klasse === 'UTSATT') && p.virkninger.some((v) => v.slag === 'omgjoer-vedtak'));
  if (avslaatt) throw ugyldig('omgjoering-er-ikke-vedtatt', `Punkt ${avslaatt.nr} er ikke vedtatt, og kan ikke gjøre om et annet vedtak`, '#/punkter');
});

/** A body approves the minutes of its own earlier meetings. One that Saksgang does not know is not named. */
const krevEgetReferat = vakt('krev-eget-referat', (virkninger: readonly Virkning[], { egneMoeter }: MoeteFakta): void => {
  const fremmed = virkninger.find((v) => v.slag === 'godkjenner-referat' && v.moeteId !== undefined && !egneMoeter?.has(v.moeteId));
  if (fremmed) throw ugyldig('referat-kan-ikke-godkjennes', 'Referatet som godkjennes, må være fra et tidligere møte i dette organet som er hevet', '#/punkter');
});
