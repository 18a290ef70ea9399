import { type FieldError } from '#eventsourcing';
import { type Rolle, type Verv } from '#felles';
import { type Stegslag } from '../prosess.events';
import { behandles, medPlass, nyFeil, type Utkast, type Utkaststeg } from './utkast';

/** Whom the rules of Saksgang let take each kind of step; a definition may choose among them. */
const ROLLER_VED: Readonly<Record<Stegslag, readonly Rolle[]>> = {
  meldt: ['sekretariat', 'saksinnmelder', 'postmottak', 'signatar'],
  forberedelse: ['sekretariat'],
  raadgivende: ['sekretariat'],
  besluttende: ['sekretariat'],
  partene: ['sekretariat'],
  signering: [],
  avsluttet: [],
};
/** Whoever leads a body sets its agenda and records what it decides. */
const LEDELSE: readonly (Verv | undefined)[] = ['leder', 'nestleder', 'sekretaer'];
/** The parts sign, and the last point is closed: the sak follows by itself. */
const AV_SEG_SELV: readonly (Stegslag | undefined)[] = ['signering', 'avsluttet'];

/** Somebody must be able to take each step and each transition. */
export function utfoererfeil(utkast: Utkast): FieldError[] {
  const steg = medPlass(utkast);
  const feilI = (til: Utkaststeg, hvem: Utfoerere, plass: string, hva: string): FieldError[] => {
    if (til.slag === undefined || !erLest(hvem)) return [];
    if (AV_SEG_SELV.includes(til.slag)) return [nyFeil(`${plass}/kanUtfoeres`, 'skjer-av-seg-selv', 'Saken signeres når partene har signert, og avsluttes når punktene er lukket: ingen utfører det')];
    return noenKan(til, hvem) ? [] : [nyFeil(`${plass}/kanUtfoeres`, 'ingen-kan-utfoere', `Ingen kan utføre ${hva}: det krever ${hvemSomKan(til)}`)];
  };
  const overganger = (utkast.overganger ?? []).flatMap((o, i) => {
    const til = steg.find((s) => s.id !== undefined && s.id === o?.til);
    return til ? feilI(til, o?.kanUtfoeres, `/overganger/${i}`, 'overgangen') : [];
  });
  return [...steg.flatMap((s) => feilI(s, s.kanUtfoeres, s.plass, 'steget')), ...overganger];
}

function hvemSomKan(til: Utkaststeg): string {
  if (behandles(til)) return 'sekretariatet, eller leder, nestleder eller sekretær i et organ som behandler saken';
  const roller = ROLLER_VED[til.slag ?? 'meldt'].join(', ');
  return til.slag === 'meldt' ? `en av rollene ${roller}, eller et medlem av et organ` : `en av rollene ${roller}`;
}

type Utfoerere = Utkaststeg['kanUtfoeres'];

/** A list with something ill-formed in it has its own fault. */
function erLest(utfoerere: Utfoerere): boolean {
  return utfoerere !== undefined && ![utfoerere.roller, utfoerere.organslag, utfoerere.verv, utfoerere.rettigheter].some((liste) => liste?.includes(undefined));
}

function gjelderMedlemmer(utfoerere: Utfoerere): boolean {
  return [utfoerere?.organslag, utfoerere?.verv, utfoerere?.rettigheter].some((liste) => liste !== undefined && liste.length > 0);
}

function noenKan(steg: Utkaststeg, hvem: Utfoerere): boolean {
  const { slag = 'meldt', organslag = [] } = steg;
  if (hvem?.roller?.some((r) => r !== undefined && ROLLER_VED[slag].includes(r))) return true;
  if (!gjelderMedlemmer(hvem)) return false;
  if (!behandles(steg)) return slag === 'meldt';
  const leder = !hvem?.verv?.length || hvem.verv.some((v) => LEDELSE.includes(v));
  return leder && (!hvem?.organslag || hvem.organslag.some((o) => organslag.includes(o)));
}
