import { Rejection, ugyldig, ugyldigTilstand, vakt } from '#eventsourcing';
import { langDato } from '#felles';
import { krevOrganledelse, krevSystem } from './roller';
import { type ForSen, type MoeteHendelse, type Saksoppfoering } from '../moete.events';
import { type MoeteFakta, type MoeteKommando, type SakIMoetet } from '../moete.kommandoer';
import { finnPost, type Moete, type Sakslistepost } from '../moete.tilstand';
import { krevPlanlagt } from './plan';

export function settPaaSaksliste({ data }: MoeteKommando<'SettPaaSaksliste'>, moete: Moete, fakta: MoeteFakta): MoeteHendelse[] {
  krevOrganledelse(fakta.tilgang, krevPlanlagt(moete).organ);
  const sak = krevBehandlingsklar(moete, data.sakId, fakta.sak);
  const forSen = krevInnlevertITide(data.dispensasjon, fakta);
  return [{ type: 'SakSattPaaSaksliste', data: { ...oppfoering(moete, data, sak, data.raadgivende), ...(forSen && { forSen }), ...(data.minutter !== undefined && { minutter: data.minutter }) } }];
}

/** Late papers come in only by a person's word. What the system puts on the agenda was promised or postponed: no papers are late. */
const krevInnlevertITide = vakt('krev-innlevert-i-tide', (dispensasjon: string | undefined, { innlevering, tilgang }: MoeteFakta): ForSen | undefined => {
  if (!innlevering || innlevering.innlevert <= innlevering.frist || tilgang.person === 'system') return undefined;
  if (dispensasjon === undefined) {
    throw ugyldigTilstand('innlevert-for-sent', `Saken ble meldt ${langDato(innlevering.innlevert)}; fristen for møtet var ${langDato(innlevering.frist)}. Den kan slippes til med en begrunnelse i «dispensasjon»`);
  }
  return { ...innlevering, tillattAv: tilgang.person, begrunnelse: dispensasjon };
});

/** Until the meeting opens; then the clock decides. */
export function settSakstid({ data: { behandlingId, minutter } }: MoeteKommando<'SettSakstid'>, moete: Moete, { tilgang }: MoeteFakta): MoeteHendelse[] {
  krevOrganledelse(tilgang, krevPlanlagt(moete).organ);
  const post = krevUbehandlet(finnPost(moete, behandlingId));
  return post.minutter === minutter ? [] : [{ type: 'SakstidSatt', data: { behandlingId, sakId: post.sakId, minutter } }];
}

/** Before the meeting opens any sak may be taken off; after that only one that can no longer be decided, such as a withdrawn one. */
export function taAvSaksliste({ data }: MoeteKommando<'TaAvSaksliste'>, moete: Moete, { tilgang, sak }: MoeteFakta): MoeteHendelse[] {
  krevOrganledelse(tilgang, organref(moete).id);
  const post = finnPost(moete, data.behandlingId);
  // A sak that was withdrawn asks without knowing what the meeting has done in the meantime.
  if (tilgang.person === 'system' && (!post || post.behandlet || (moete.status !== 'planlagt' && moete.status !== 'aapnet'))) return [];
  if (moete.status !== 'aapnet' || !sak?.hindring) krevPlanlagt(moete);
  const { behandlingId, sakId } = krevUbehandlet(post);
  return [{ type: 'SakTattAvSaksliste', data: { behandlingId, sakId } }];
}

const krevUbehandlet = vakt('krev-paa-saksliste', (post: Sakslistepost | undefined): Sakslistepost => {
  if (!post) throw ugyldigTilstand('sak-er-ikke-paa-saksliste', 'Saken står ikke på sakslisten');
  if (post.behandlet) throw ugyldigTilstand('sak-er-behandlet', 'Saken er alt behandlet i dette møtet');
  return post;
});

/** Fixes the agenda in order, with the papers as they are now; it may be fixed again with more saker, and numbers already given stay. */
export function fastsettSaksliste({ data }: MoeteKommando<'FastsettSaksliste'>, moete: Moete, { tilgang, papirer }: MoeteFakta): MoeteHendelse[] {
  const { organ, naar } = krevPlanlagt(moete);
  krevOrganledelse(tilgang, organ);
  const rekkefoelge = krevRekkefoelge(moete, data.rekkefoelge);
  const saker = rekkefoelge.flatMap((behandlingId) => {
    const post = finnPost(moete, behandlingId);
    if (!post) return [];
    const saksgrunnlag = papirer?.get(post.sakId);
    return [{ behandlingId, sakId: post.sakId, ...(saksgrunnlag && saksgrunnlag.hash !== post.saksgrunnlag?.hash && { saksgrunnlag }) }];
  });
  return [{ type: 'SakslisteFastsatt', data: { versjon: moete.sakslisteversjon + 1, organ: organref(moete), nummerformat: moete.nummerformat, aar: aarstall(naar.dato), saker } }];
}

const krevRekkefoelge = vakt('krev-saksliste', (moete: Moete, oppgitt: readonly string[] | undefined): readonly string[] => {
  if (moete.saksliste.length === 0) throw ugyldigTilstand('saksliste-er-tom', 'Sakslisten har ingen saker');
  const paaListen = moete.saksliste.map((p) => p.behandlingId);
  const rekkefoelge = oppgitt ?? paaListen;
  const sammeSaker = rekkefoelge.length === paaListen.length && new Set(rekkefoelge).size === paaListen.length && paaListen.every((b) => rekkefoelge.includes(b));
  if (!sammeSaker) throw ugyldig('rekkefoelge-stemmer-ikke', 'Rekkefølgen må ha hver sak på listen én gang', '#/rekkefoelge');
  return rekkefoelge;
});

/** T2, T3: taken up in the meeting itself; the reason is on record. */
export function taOppIMoetet({ data }: MoeteKommando<'TaOppIMoetet'>, moete: Moete, fakta: MoeteFakta): MoeteHendelse[] {
  krevOrganledelse(fakta.tilgang, organref(moete).id);
  const { dato } = krevAapnet(moete);
  const sak = krevBehandlingsklar(moete, data.sakId, fakta.sak);
  return [{
    type: 'SakTattOppIMoetet',
    data: { ...oppfoering(moete, data, sak, false), opptak: data.opptak, nummerformat: moete.nummerformat, aar: aarstall(dato) },
  }];
}

const krevAapnet = vakt('krev-i-gang', ({ status, naar, form }: Moete) => {
  if (form === 'skriftlig') throw ugyldigTilstand('moete-er-skriftlig', 'Medlemmene har ikke fått denne saken: i en skriftlig behandling tas ingen saker opp underveis');
  if (status !== 'aapnet' || !naar) throw ugyldigTilstand('moete-er-ikke-aapnet', 'En sak kan bare tas opp i et møte som er i gang');
  return naar;
});

export function settSaksnummer({ data }: MoeteKommando<'SettSaksnummer'>, moete: Moete, { tilgang }: MoeteFakta): MoeteHendelse[] {
  krevSystem(tilgang);
  const post = finnPost(moete, data.behandlingId);
  return post && post.saksnummer === undefined ? [{ type: 'SaksnummerSatt', data }] : [];
}

function oppfoering(moete: Moete, { behandlingId, sakId }: { behandlingId: string; sakId: string }, sak: SakIMoetet, raadgivende: boolean): Saksoppfoering {
  return { behandlingId, sakId, tittel: sak.tittel, organ: organref(moete), endelig: sak.organetKan === 'beslutte' && !raadgivende, saksgrunnlag: sak.saksgrunnlag, prosess: sak.prosess };
}

/** R13: a body that the process neither lets decide nor advise does not get the sak. */
function krevBehandlingsklar(moete: Moete, sakId: string, sak: SakIMoetet | undefined): SakIMoetet {
  const kjent = krevSak(sak);
  krevOrganIProsessen(kjent);
  krevUhindret(kjent);
  krevIkkePaaSaksliste(moete, sakId);
  return kjent;
}

const krevSak = vakt('krev-sak', (sak: SakIMoetet | undefined): SakIMoetet => {
  if (!sak) throw ugyldig('sak-finnes-ikke', 'Saken finnes ikke', '#/sakId');
  return sak;
});

const krevIkkePaaSaksliste = vakt('krev-ikke-paa-saksliste', (moete: Moete, sakId: string): void => {
  if (moete.saksliste.some((p) => p.sakId === sakId)) throw ugyldigTilstand('sak-staar-paa-saksliste', 'Saken står alt på sakslisten');
});

const krevOrganIProsessen = vakt('krev-organ', ({ organetKan }: SakIMoetet): void => {
  if (organetKan === 'ingenting') throw ugyldigTilstand('organ-er-ikke-i-prosessen', 'Prosessen for denne saken går ikke innom dette organet');
});

/** What the sak says itself: its guards refuse here too, under their own names. */
function krevUhindret({ hindring }: SakIMoetet): void {
  if (hindring) throw new Rejection(hindring.kind, 'sak-er-ikke-klar', hindring.melding, [], hindring.vakt, hindring.mangler);
}

const organref = vakt('krev-planlagt', ({ organ }: Moete) => {
  if (!organ) throw ugyldigTilstand('moete-er-ikke-planlagt', 'Møtet er ikke planlagt');
  return organ;
});

const aarstall = (dato: string) => Number(dato.slice(0, 4));
