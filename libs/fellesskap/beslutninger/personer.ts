import { finnesIkke, forbudt, konflikt, ugyldig, ugyldigTilstand } from '#eventsourcing';
import { harRolle, krevAdministrator, type Tilgang } from '#felles';
import { type FellesskapData, type FellesskapHendelse, type Innlogging, type NyPerson, type NyRolle, type NyttMedlemskap } from '../fellesskap.events';
import { type Fellesskap } from '../fellesskap.tilstand';
import { krevPeriode, krevPerson, type Periode } from './krav';
import { fallerMed } from './signaturrett';
import { krevOrganIDrift } from './struktur';

function krevAdministratorEllerSekretariat(tilgang: Tilgang): void {
  if (!harRolle(tilgang, 'administrator', 'sekretariat')) {
    throw forbudt('krever-administrator-eller-sekretariat', 'Bare en administrator eller sekretariatet kan gjøre dette');
  }
}

export function registrerPerson(d: NyPerson, s: Fellesskap, tilgang: Tilgang): FellesskapHendelse[] {
  krevAdministratorEllerSekretariat(tilgang);
  krevEpost(d.epost, '#/epost');
  if (d.innlogging) krevLedigInnlogging(d.innlogging, s);
  return [{ type: 'PersonRegistrert', data: d }];
}

/** Gives a registered person a log-in, or another one. A log-in opens all the person's roles, so it takes an administrator. */
export function knyttInnlogging(d: FellesskapData<'InnloggingKnyttet'>, s: Fellesskap, tilgang: Tilgang): FellesskapHendelse[] {
  krevAdministrator(tilgang);
  if (!s.personer.has(d.personId)) throw finnesIkke();
  krevLedigInnlogging(d.innlogging, s);
  return [{ type: 'InnloggingKnyttet', data: d }];
}

export type OppnevnMedlem = Omit<NyttMedlemskap, 'organslag'>;

export function oppnevnMedlem(d: OppnevnMedlem, s: Fellesskap, tilgang: Tilgang): FellesskapHendelse[] {
  krevAdministratorEllerSekretariat(tilgang);
  const organ = krevOrganIDrift(d.organId, s);
  krevPerson(d.personId, s);
  krevPeriode(d);
  krevRepresentert(d, s);
  if (d.varaFor !== undefined) krevVaraFor(d, d.varaFor, s);
  for (const m of s.medlemskap.values()) {
    if (sammePlass(m, d) && overlapper(m, d)) throw konflikt('allerede-medlem', 'Personen er alt medlem av organet i denne tiden');
  }
  return [{ type: 'MedlemOppnevnt', data: { ...d, organslag: organ.slag } }];
}

export type MeldFratreden = Omit<FellesskapData<'MedlemFratraadt'>, 'personId'>;

export function meldFratreden(d: MeldFratreden, s: Fellesskap, tilgang: Tilgang): FellesskapHendelse[] {
  krevAdministratorEllerSekretariat(tilgang);
  const medlemskap = s.medlemskap.get(d.medlemskapId);
  if (!medlemskap) throw finnesIkke();
  if (medlemskap.til !== undefined && medlemskap.til <= d.til) throw ugyldigTilstand('allerede-fratraadt', 'Medlemskapet slutter alt da eller før');
  return [{ type: 'MedlemFratraadt', data: { ...d, personId: medlemskap.personId } }];
}

export function tildelRolle(d: NyRolle, s: Fellesskap, tilgang: Tilgang): FellesskapHendelse[] {
  krevAdministrator(tilgang);
  krevPerson(d.personId, s);
  krevPeriode(d);
  krevRiktigPart(d, s);
  for (const r of s.roller.values()) {
    const samme = r.personId === d.personId && r.rolle === d.rolle && r.partId === d.partId;
    if (samme && !r.trukket && overlapper(r, d)) throw konflikt('har-rollen', 'Personen har alt denne rollen i denne tiden');
  }
  return [{ type: 'RolleTildelt', data: d }];
}

export type TrekkRolle = Omit<FellesskapData<'RolleTrukket'>, 'personId'>;

/** With a last day it may end later, or have ended: what was signed before the end was recorded stands. */
export function trekkRolle(d: TrekkRolle, s: Fellesskap, tilgang: Tilgang): FellesskapHendelse[] {
  krevAdministrator(tilgang);
  const tildeling = s.roller.get(d.tildelingId);
  if (!tildeling) throw finnesIkke();
  if (tildeling.trukket) throw ugyldigTilstand('allerede-trukket', 'Rollen er alt trukket tilbake');
  if (d.til !== undefined && tildeling.til !== undefined && tildeling.til <= d.til) throw ugyldigTilstand('slutter-foer', 'Rollen slutter alt da eller før');
  if (tildeling.rolle === 'administrator') {
    const flere = [...s.roller.values()].some((r) =>
      r.tildelingId !== d.tildelingId && r.rolle === 'administrator' && !r.trukket && r.til === undefined && s.personer.get(r.personId)?.innlogging);
    if (!flere) throw ugyldigTilstand('siste-administrator', 'Helsefellesskapet må ha minst én administrator: tildel rollen til en annen først');
  }
  return [{ type: 'RolleTrukket', data: { ...d, personId: tildeling.personId } }, ...fallerMed(d, s)];
}

/** Enough to write to; whether it arrives only the mail can tell. */
export function krevEpost(epost: string, pointer: string): void {
  if (!/^[^\s@<>,;:"()]+@[^\s@<>,;:"().]+(?:\.[^\s@<>,;:"().]+)+$/.test(epost)) throw ugyldig('ugyldig-epost', 'E-postadressen er ikke skrevet riktig', pointer);
}

/** Both ends count; days compare as text. */
function overlapper(a: Periode, b: Periode): boolean {
  return (a.til === undefined || a.til >= b.fra) && (b.til === undefined || b.til >= a.fra);
}

function sammePlass(a: OppnevnMedlem, b: OppnevnMedlem): boolean {
  const plass = (m: OppnevnMedlem) => (m.verv === 'vara' ? `vara:${m.varaFor ?? ''}` : 'fast');
  return a.organId === b.organId && a.personId === b.personId && plass(a) === plass(b);
}

function krevLedigInnlogging({ issuer, sub }: Innlogging, s: Fellesskap): void {
  for (const { innlogging } of s.personer.values()) {
    if (innlogging?.issuer === issuer && innlogging.sub === sub) throw konflikt('innlogging-i-bruk', 'En person er alt registrert med denne innloggingen');
  }
}

function krevRepresentert(d: OppnevnMedlem, s: Fellesskap): void {
  const { partId, organId } = d.representerer ?? {};
  if (partId !== undefined && !s.parter.has(partId)) throw ugyldig('ukjent-part', 'Parten finnes ikke', '#/representerer/partId');
  if (organId !== undefined && !s.organer.has(organId)) throw ugyldig('ukjent-organ', 'Organet finnes ikke', '#/representerer/organId');
}

function krevVaraFor(d: OppnevnMedlem, varaFor: string, s: Fellesskap): void {
  if (d.verv !== 'vara') throw ugyldig('ikke-vara', 'Bare den som er vara, står for et annet medlem', '#/varaFor');
  const fast = s.medlemskap.get(varaFor);
  if (!fast || fast.organId !== d.organId || fast.verv === 'vara' || fast.personId === d.personId) {
    throw ugyldig('ukjent-medlemskap', 'En vara må stå for et annet fast medlem av samme organ', '#/varaFor');
  }
}

function krevRiktigPart(d: NyRolle, s: Fellesskap): void {
  const forPart = d.rolle === 'postmottak' || d.rolle === 'signatar';
  if (forPart && d.partId === undefined) throw ugyldig('mangler-part', 'Rollen gjelder for en part: oppgi hvilken', '#/partId');
  if (!forPart && d.rolle !== 'saksinnmelder' && d.partId !== undefined) throw ugyldig('ikke-for-part', 'Denne rollen gjelder hele helsefellesskapet, ikke én part', '#/partId');
  if (d.partId !== undefined && !s.parter.has(d.partId)) throw ugyldig('ukjent-part', 'Parten finnes ikke', '#/partId');
}
