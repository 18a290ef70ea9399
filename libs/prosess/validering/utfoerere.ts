import { type FieldError } from '#eventsourcing';
import { type Rolle } from '#felles';
import { type Stegslag } from '../prosess.events';
import { behandles, medPlass, nyFeil, type Utkast, type Utkaststeg } from './utkast';

/** Whom the rules of Saksgang let take each kind of step; a definition may choose among them. */
const ROLLER_VED: Readonly<Record<Stegslag, readonly Rolle[]>> = {
  meldt: ['sekretariat', 'saksinnmelder', 'postmottak', 'signatar'],
  forberedelse: ['sekretariat'],
  raadgivende: ['sekretariat'],
  besluttende: ['sekretariat'],
  partene: ['postmottak', 'sekretariat'],
  signering: ['signatar', 'sekretariat'],
  avsluttet: ['sekretariat'],
};
/** Here the parts act, not the members of a body. */
const HOS_PARTENE: readonly (Stegslag | undefined)[] = ['partene', 'signering'];
/** They keep the structure or read; no sak moves by them. */
const FLYTTER_INGEN_SAK: readonly (Rolle | undefined)[] = ['administrator', 'revisor'];

/** Somebody must be able to take each step and each transition. */
export function utfoererfeil(utkast: Utkast): FieldError[] {
  const steg = medPlass(utkast).filter((s) => s.slag !== undefined && erLest(s.kanUtfoeres) && !noenKan(s)).map((s) => nyFeil(
    `${s.plass}/kanUtfoeres`, 'ingen-kan-utfoere', behandles(s)
      ? 'Ingen kan utføre steget: det krever sekretariatet eller medlemmer av et organ som behandler saken'
      : `Ingen kan utføre steget: det krever en av rollene ${ROLLER_VED[s.slag ?? 'meldt'].join(', ')}`));
  const overganger = (utkast.overganger ?? []).flatMap((o, i) => (erLest(o?.kanUtfoeres) && !noenKanFlytte(o?.kanUtfoeres)
    ? [nyFeil(`/overganger/${i}/kanUtfoeres`, 'ingen-kan-utfoere', 'Ingen kan utføre overgangen: oppgi en rolle, et verv eller et slag organ')] : []));
  return [...steg, ...overganger];
}

type Utfoerere = Utkaststeg['kanUtfoeres'];

/** A list with something ill-formed in it has its own fault. */
function erLest(utfoerere: Utfoerere): boolean {
  return utfoerere !== undefined && ![utfoerere.roller, utfoerere.organslag, utfoerere.verv, utfoerere.rettigheter].some((liste) => liste?.includes(undefined));
}

function gjelderMedlemmer(utfoerere: Utfoerere): boolean {
  return [utfoerere?.organslag, utfoerere?.verv, utfoerere?.rettigheter].some((liste) => liste !== undefined && liste.length > 0);
}

function noenKan(steg: Utkaststeg): boolean {
  const { slag, kanUtfoeres, organslag = [] } = steg;
  if (!slag) return true;
  if (kanUtfoeres?.roller?.some((r) => r !== undefined && ROLLER_VED[slag].includes(r))) return true;
  if (HOS_PARTENE.includes(slag) || !gjelderMedlemmer(kanUtfoeres)) return false;
  return !behandles(steg) || !kanUtfoeres?.organslag || kanUtfoeres.organslag.some((o) => organslag.includes(o));
}

function noenKanFlytte(utfoerere: Utfoerere): boolean {
  return gjelderMedlemmer(utfoerere) || (utfoerere?.roller ?? []).some((r) => !FLYTTER_INGEN_SAK.includes(r));
}
