import { Rejection, type RejectionKind, ugyldigTilstand, vakt } from '#eventsourcing';
import { type Organref, type Tilgang } from '#felles';
import { erAapnet, erFramover, erSamlet, type Gang, gaaRuten, ledd, type Rute, type Rutesteg, stegForBehandling, telling, veien } from '../plass';
import { erAvsluttet, erVedtatt, type Grunnstatus, type Sak } from '../sak.tilstand';
import { krevUtfoerer, krevVilkaar } from './vilkaar';

/** A treatment as the route sees it, before or after a meeting has it. */
export interface Rutebehandling {
  readonly behandlingId?: string | undefined;
  readonly organ: Pick<Organref, 'slag'> & Partial<Pick<Organref, 'id'>>;
  readonly opptak: 'saksliste' | 'hastesak' | 'eventuelt';
  readonly endelig: boolean;
}

/** Why a meeting cannot have the sak, or cannot decide it. `melding` is a sentence for people. */
export interface Hindring {
  readonly melding: string;
  readonly vakt: string;
  readonly kind: RejectionKind;
  readonly mangler: readonly string[];
}

/** What a move is judged by. `planlegges`: put on an agenda ahead, to be taken when the steps before it are done. */
interface Trekk {
  readonly opptak?: Rutebehandling['opptak'] | undefined;
  readonly planlegges?: boolean | undefined;
}

/**
 * What is allowed beside the transitions of a definition, each because real minutes show it. Everything else that is not a
 * transition is refused.
 * - hastesak: what is taken up in the meeting itself (T2, T3) need not have been prepared;
 * - utsatt: what is not done in a step may be taken there again (T9), and several bodies share a parallel step (T6);
 * - ny-runde: a newer text goes to the parts again while the sak is with them;
 * - etter-vedtak: an advice that a decision ordered (T7) moves nothing (R13).
 * Returned and withdrawn (T5) are no moves: they have rules of their own.
 */
export const UNNTAK = {
  'hastesak': (gang: Gang, { opptak }: Trekk) => gang.steg?.slag === 'meldt' && gang.utfoert && opptak !== undefined && opptak !== 'saksliste',
  'utsatt': (gang: Gang, _: Trekk, til: Rutesteg) => gang.steg?.id === til.id && (!gang.utfoert || til.parallell !== undefined),
  'ny-runde': (gang: Gang, _: Trekk, til: Rutesteg) => gang.steg?.id === til.id && til.slag === 'partene',
} as const;

/** A sak moves only along its definition's transitions. @returns the step that it then comes to */
export const krevSteg = vakt('krev-steg', (gang: Gang, rute: Rute, til: Rutesteg | undefined, trekk: Trekk): Rutesteg => {
  if (!til) throw ugyldigTilstand('steg-finnes-ikke', 'Prosessen for denne saken har ikke noe slikt steg');
  const { steg: fra, utfoert } = gang;
  if (!fra) throw ugyldigTilstand('steg-er-ikke-tillatt', 'Saken er ikke meldt ennå');
  if (Object.values(UNNTAK).some((unntak) => unntak(gang, trekk, til))) return til;
  const framover = erFramover(rute, fra, til);
  const paaVei = trekk.planlegges && framover && gang.oppgaver.some((o) => o.steg === til.id || rute.tillatt(o.steg, til.id));
  if (paaVei) return til;
  if (!veien(rute, gang, fra.id, til.id)) throw ikkeTillatt(rute, fra, til);
  // Whether those asked have answered, or waited long enough, is for the join to say.
  const spurt = fra.parallell !== undefined && telling(fra, gang.oppgaver).av > 0;
  if (framover && !utfoert && !fra.valgfri && !spurt) throw stegMangler(`Steget «${fra.navn}» er ikke utført`);
  return til;
});

/**
 * A step that several bodies share is done when its join says so; until then nothing goes past it. One that decides and waits
 * for others is not taken before they have treated the sak. An operator who moved the sak here has answered for both.
 */
export const krevSamlet = vakt('krev-samlet', (gang: Gang, rute: Rute, til: Rutesteg): void => {
  const her = gang.etapper.at(-1);
  if (her?.punkt.avvik && her.steg.id === til.id) return;
  const foran = rute.steg.filter((s) => s.parallell && s.id !== til.id && erFramover(rute, s, til) && !erSamlet(s, gang, rute));
  const aapne = erAapnet(til, gang, rute) ? foran : [...foran, til];
  if (aapne.length === 0) return;
  const mangler = aapne.map((s) => {
    const alle = ledd(s, gang, rute).filter((l) => s.id !== til.id || l.navn.startsWith('«'));
    return `«${s.navn}»: ${alle.filter((l) => l.svart).length} av ${alle.length} har behandlet saken; mangler ${alle.filter((l) => !l.svart).map((l) => l.navn).join(', ') || 'flere organ'}`;
  });
  throw new Rejection('ugyldig-tilstand', 'behandling-mangler', `Saken venter på behandling. ${mangler.join('. ')}`, [], undefined, mangler);
});

function ikkeTillatt(rute: Rute, fra: Rutesteg, til: Rutesteg): Rejection {
  const fraNr = rute.steg.indexOf(fra);
  const imellom = rute.steg.slice(fraNr + 1, Math.max(fraNr + 1, rute.steg.indexOf(til))).filter((s) => !s.valgfri && rute.tillatt(fra.id, s.id));
  if (imellom.length > 0) return stegMangler(...imellom.map((s) => `Steget «${s.navn}» må tas før «${til.navn}»`));
  return stegMangler(`Prosessen går ikke fra «${fra.navn}» til «${til.navn}»`);
}

const stegMangler = (...mangler: string[]) => new Rejection('ugyldig-tilstand', 'steg-er-ikke-tillatt', mangler.join('. '), [], undefined, mangler);

export const krevRute = vakt('krev-prosess', (rute: Rute | undefined): Rute => {
  if (!rute) throw ugyldigTilstand('sak-uten-prosess', 'Saken følger ingen prosess som er publisert her');
  return rute;
});

export const krevIkkeSuspendert = vakt('krev-ikke-suspendert', (sak: Sak): void => {
  if (sak.suspensjon) throw ugyldigTilstand('sak-er-suspendert', 'Saken er suspendert og må gjenopptas først');
});

/** Also a decided sak may go to a body again: down to be carried out, or back with a new version. */
const TIL_BEHANDLING: ReadonlySet<Grunnstatus | undefined> = new Set(['forberedt', 'behandlet', 'ikke-godkjent', 'utsatt', 'vedtatt', 'sendt', 'signert']);

/** A hastesak need not be prepared, and not a sak whose process has no preparation. */
export const krevForberedt = vakt('krev-forberedt', (sak: Sak, rute: Rute | undefined, opptak: Rutebehandling['opptak']): void => {
  if (TIL_BEHANDLING.has(sak.grunnstatus)) return;
  const forberedes = opptak === 'saksliste' && rute?.steg.some((s) => s.slag === 'forberedelse') !== false;
  if (sak.grunnstatus === 'meldt' && !forberedes) return;
  throw ugyldigTilstand('sak-er-ikke-klar', sak.grunnstatus === 'meldt' ? 'Saken er ikke forberedt' : 'Saken er ikke klar til behandling');
});

/** R13: a body that the process neither lets decide nor advise does not get the sak. */
export const krevOrganIProsessen = vakt('krev-organ', (gang: Gang, rute: Rute, { organ, endelig }: Rutebehandling): Rutesteg => {
  const steg = stegForBehandling(gang, rute, organ.slag, endelig);
  if (!steg) throw ugyldigTilstand('organ-er-ikke-i-prosessen', endelig ? 'Prosessen lar ikke dette organet avgjøre saken' : 'Prosessen for denne saken går ikke innom dette organet');
  return steg;
});

const krevPaaSakslisten = vakt('krev-paa-saksliste', (sak: Sak, behandlingId: string | undefined): void => {
  if (sak.status === 'trukket') throw ugyldigTilstand('sak-kan-ikke-behandles', 'Saken er trukket');
  if (erAvsluttet(sak)) throw ugyldigTilstand('sak-kan-ikke-behandles', 'Saken er avsluttet');
  if (behandlingId !== undefined && sak.behandlinger[behandlingId]?.frafalt) throw ugyldigTilstand('sak-kan-ikke-behandles', 'Saken er tatt av sakslisten');
});

/** Postponed for more information: the paper that the body had is not enough. */
const krevNyeOpplysninger = vakt('krev-nye-opplysninger', ({ utsatt, saksframlegg }: Sak, { organ }: Rutebehandling): void => {
  if (!utsatt?.nyeOpplysninger || (organ.id !== undefined && organ.id !== utsatt.organId) || (saksframlegg?.versjon ?? 0) > utsatt.versjon) return;
  throw ugyldigTilstand('nye-opplysninger-mangler', `Saken ble utsatt for nye opplysninger, og saksframlegget er det samme: ${utsatt.begrunnelse}`);
});

/** The exception etter-vedtak. */
const erRaadEtterVedtak = (sak: Sak, { endelig }: Rutebehandling): boolean => !endelig && erVedtatt(sak.grunnstatus);

/** Who commands, and when: what the rules of a move must know beside the sak. */
export interface Dom {
  readonly tilgang: Tilgang;
  readonly tid: string;
}

/** An undersak is one body's: the others of its kind have their own, or none. */
export const krevBestiltOrgan = vakt('krev-bestilt-organ', ({ bestilling }: Sak, { id, slag }: Rutebehandling['organ']): void => {
  if (bestilling?.organ.slag === slag && id !== undefined && bestilling.organ.id !== id) throw ugyldigTilstand('undersaken-er-et-annet-organs', `Undersaken er sendt til ${bestilling.organ.navn}`);
});

/** Whether a body may get the sak on an agenda. Later steps may be planned while the earlier are under way. */
export function krevKanBerammes(sak: Sak, rute: Rute | undefined, behandling: Rutebehandling, { tilgang }: Dom): void {
  krevIkkeSuspendert(sak);
  krevForberedt(sak, rute, behandling.opptak);
  krevBestiltOrgan(sak, behandling.organ);
  krevNyeOpplysninger(sak, behandling);
  const r = krevRute(rute);
  const gang = gaaRuten(sak.spor, r);
  const til = krevOrganIProsessen(gang, r, behandling);
  const vedSiden = erRaadEtterVedtak(sak, behandling);
  if (!vedSiden) krevSteg(gang, r, til, { opptak: behandling.opptak, planlegges: true });
  const trekk = { gang, rute: r, til, hvem: { tilgang, organ: behandling.organ }, vedSiden, planlegges: true };
  krevUtfoerer(trekk);
  krevVilkaar(sak, trekk);
}

/** Whether a body that has the sak may treat it now: the route leads there, and everybody asked on the way has answered. */
export function krevKanBehandles(sak: Sak, rute: Rute | undefined, behandling: Rutebehandling, { tilgang }: Dom): void {
  krevPaaSakslisten(sak, behandling.behandlingId);
  krevIkkeSuspendert(sak);
  krevBestiltOrgan(sak, behandling.organ);
  krevNyeOpplysninger(sak, behandling);
  const r = krevRute(rute);
  const gang = gaaRuten(sak.spor, r);
  const til = krevOrganIProsessen(gang, r, behandling);
  const vedSiden = erRaadEtterVedtak(sak, behandling);
  if (!vedSiden) krevSteg(gang, r, til, { opptak: behandling.opptak });
  const trekk = { gang, rute: r, til, hvem: { tilgang, organ: behandling.organ }, vedSiden };
  krevUtfoerer(trekk);
  if (!vedSiden) krevSamlet(gang, r, til);
  krevVilkaar(sak, trekk);
}

/** Goes to a step that no body takes: preparation, the parts. */
export function krevTilSteg(sak: Sak, rute: Rute | undefined, slag: string, { tilgang }: Pick<Dom, 'tilgang'>): void {
  const r = krevRute(rute);
  const gang = gaaRuten(sak.spor, r);
  const hos = r.steg.filter((s) => s.slag === slag);
  const til = krevSteg(gang, r, hos.find((s) => gang.steg && r.tillatt(gang.steg.id, s.id)) ?? hos[0], {});
  krevKanGaaTil(sak, { gang, rute: r, til, hvem: { tilgang } });
}

/** What is asked of every move once the route allows it. */
export function krevKanGaaTil(sak: Sak, trekk: Parameters<typeof krevUtfoerer>[0]): void {
  krevUtfoerer(trekk);
  krevSamlet(trekk.gang, trekk.rute, trekk.til);
  krevVilkaar(sak, trekk);
}

export const hindringForBehandling = (sak: Sak, rute: Rute | undefined, behandling: Rutebehandling, dom: Dom): Hindring | undefined =>
  hindringAv(() => krevKanBerammes(sak, rute, behandling, dom));

export const hindringForVedtak = (sak: Sak, rute: Rute | undefined, behandling: Rutebehandling, dom: Dom): Hindring | undefined =>
  hindringAv(() => krevKanBehandles(sak, rute, behandling, dom));

function hindringAv(krev: () => void): Hindring | undefined {
  try {
    krev();
    return undefined;
  } catch (feil) {
    if (!(feil instanceof Rejection)) throw feil;
    return { melding: feil.message, vakt: feil.vakt ?? 'krev-tilstand', kind: feil.kind, mangler: feil.mangler };
  }
}
