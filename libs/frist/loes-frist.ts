import { type Frist, type Fristanker, type Fristhendelse, type Innlevering, langDato, type Organslag, type Sesonger, VANLIGE_SESONGER } from '#felles';
import { arbeidsdagFraOgMed, arbeidsdagTilOgMed, BARE_HELLIGDAGER, fridagerImellom, type Kalendervalg, leggTilArbeidsdager, leggTilDager, sisteDagIMaaneden } from './norsk-kalender';

export interface PlanlagtMoete {
  readonly moeteId: string;
  readonly organId: string;
  readonly organslag: Organslag;
  readonly organnavn: string;
  /** Day of the meeting as planned now. */
  readonly dato: string;
  /** How long before it its papers are due; none: no such day. */
  readonly innlevering?: Innlevering | undefined;
}

type Sesong = keyof Sesonger;

export interface Fristgrunnlag {
  /** Meetings that are planned and not cancelled, in any order. */
  readonly moeter: readonly PlanlagtMoete[];
  /** The day when the deadline was set: "neste runde" counts from the day after it. */
  readonly fra: string;
  readonly kalender?: Kalendervalg;
  readonly sesonger?: Sesonger;
  /** The days on which something happened to the sak that the deadline belongs to. */
  readonly hendelser?: Partial<Readonly<Record<Fristhendelse, string>>>;
  /** What another deadline counts as: `Fristnett` answers. */
  readonly annenFrist?: (anker: Exclude<Fristanker, { slag: 'hendelse' | 'dag' }>) => Holdepunkt;
}

/** What an offset is counted from; without a day when there is none to count from, and then `navn` says why. */
export interface Holdepunkt {
  readonly navn: string;
  readonly dato?: string | undefined;
}

/** The days a deadline spans (`YYYY-MM-DD`); without days when it has none yet or never will. `til` is the day that counts. */
export interface LoestFrist {
  readonly fra?: string;
  readonly til?: string;
  /** How the days were found, in bokmål. */
  readonly forklaring: string;
}

const MAANED = new Intl.DateTimeFormat('nb-NO', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const LISTE = new Intl.ListFormat('nb-NO');
const SESONGNAVN: Record<Sesong, string> = { vaar: 'våren', sommer: 'sommeren', hoest: 'høsten', vinter: 'vinteren' };

const maanedsnavn = (maaned: string) => MAANED.format(new Date(`${maaned}-01T00:00:00Z`));
const paa = (dag: string, forklaring: string): LoestFrist => ({ fra: dag, til: dag, forklaring });

/**
 * The days that a stated deadline means, given the meeting plan. A stated day and an offset after something move to the
 * next working day, an offset before something to the working day before.
 */
export function loesFrist(frist: Frist, grunnlag: Fristgrunnlag): LoestFrist {
  const kalender = grunnlag.kalender ?? BARE_HELLIGDAGER;
  switch (frist.presisjon) {
    case 'dag': {
      const dag = arbeidsdagFraOgMed(frist.dato, kalender);
      return paa(dag, dag === frist.dato ? `Frist ${langDato(dag)}` : `${langDato(frist.dato)} er ikke en arbeidsdag: fristen er ${langDato(dag)}`);
    }
    case 'moete':
      return motMoete(frist.moeteId, grunnlag, (moete) => paa(moete.dato, `Møtet i ${moete.organnavn} ${langDato(moete.dato)}`));
    case 'moete-i-maaned':
      return moeteIMaaned(frist, grunnlag);
    case 'maaned':
      return spenn(`${frist.maaned}-01`, sisteDagIMaaneden(frist.maaned), kalender, `I løpet av ${maanedsnavn(frist.maaned)}`);
    case 'sesong':
      return sesong(frist, grunnlag.sesonger ?? VANLIGE_SESONGER, kalender);
    case 'neste-runde':
      return nesteRunde(frist.organslag, grunnlag);
    case 'avstand':
      return motMoete(frist.moeteId, grunnlag, (moete) => avstand(frist, { navn: `møtet i ${moete.organnavn}`, dato: moete.dato }, kalender));
    case 'avstand-fra':
      return avstand(frist, holdepunkt(frist.fra, grunnlag), kalender);
    case 'ved-behov':
      return { forklaring: 'Ved behov: ingen dato' };
    case 'ikke-oppgitt':
      return { forklaring: 'Fristen er ikke oppgitt' };
  }
}

/** Days that a deadline got beyond what its rule says, and why in bokmål: `suspendert 10 dager`. */
export interface Forskyvning {
  readonly dager: number;
  readonly grunn: string;
}

/** The deadline that many days later, on a working day. */
export function forskyv(loest: LoestFrist, forskyvninger: readonly Forskyvning[], kalender: Kalendervalg = BARE_HELLIGDAGER): LoestFrist {
  const dager = forskyvninger.reduce((sum, f) => sum + f.dager, 0);
  const { fra, til, forklaring } = loest;
  if (dager === 0 || fra === undefined || til === undefined) return loest;
  const ny = arbeidsdagFraOgMed(leggTilDager(til, dager), kalender);
  return { fra: fra === til ? ny : leggTilDager(fra, dager), til: ny, forklaring: `${forklaring}; ${LISTE.format(forskyvninger.map((f) => f.grunn))}: ${langDato(ny)}` };
}

function motMoete(moeteId: string, { moeter }: Fristgrunnlag, loes: (moete: PlanlagtMoete) => LoestFrist): LoestFrist {
  const moete = moeter.find((m) => m.moeteId === moeteId);
  return moete ? loes(moete) : { forklaring: 'Møtet står ikke i møteplanen' };
}

function moeteIMaaned(frist: Extract<Frist, { presisjon: 'moete-i-maaned' }>, grunnlag: Fristgrunnlag): LoestFrist {
  const moeter = iRekkefoelge(grunnlag.moeter.filter((m) => m.organId === frist.organId && m.dato.startsWith(frist.maaned)));
  const [foerste] = moeter;
  const siste = moeter.at(-1);
  const maaned = maanedsnavn(frist.maaned);
  if (!foerste || !siste) {
    return { fra: `${frist.maaned}-01`, til: sisteDagIMaaneden(frist.maaned), forklaring: `Møtet i ${maaned} er ikke i møteplanen ennå` };
  }
  return { fra: foerste.dato, til: siste.dato, forklaring: `Møtet i ${foerste.organnavn} i ${maaned}: ${moeter.map((m) => langDato(m.dato)).join(' og ')}` };
}

function sesong(frist: Extract<Frist, { presisjon: 'sesong' }>, sesonger: Sesonger, kalender: Kalendervalg): LoestFrist {
  const { fra: foerste, til: siste } = sesonger[frist.sesong];
  const maaned = (aar: number, nr: number) => `${aar}-${String(nr).padStart(2, '0')}`;
  const slutt = maaned(siste < foerste ? frist.aar + 1 : frist.aar, siste);
  return spenn(`${maaned(frist.aar, foerste)}-01`, sisteDagIMaaneden(slutt), kalender, `I løpet av ${SESONGNAVN[frist.sesong]} ${frist.aar}`);
}

/** The last working day of a period counts: the day after it would be outside what was said. */
function spenn(fra: string, til: string, kalender: Kalendervalg, navn: string): LoestFrist {
  const siste = arbeidsdagTilOgMed(til, kalender);
  return { fra, til: siste, forklaring: `${navn}, senest ${langDato(siste)}` };
}

function nesteRunde(organslag: Organslag, { moeter, fra }: Fristgrunnlag): LoestFrist {
  const kommende = iRekkefoelge(moeter.filter((m) => m.organslag === organslag && m.dato > fra));
  const neste = [...new Map(kommende.toReversed().map((m) => [m.organId, m])).values()].reverse();
  const [foerste] = neste;
  const siste = neste.at(-1);
  if (!foerste || !siste) return { forklaring: 'Neste runde er ikke i møteplanen ennå' };
  return { fra: foerste.dato, til: siste.dato, forklaring: `Neste runde: ${neste.map((m) => `${m.organnavn} ${langDato(m.dato)}`).join(', ')}` };
}

const HENDELSER: Record<Fristhendelse, readonly [skjedd: string, ikkeSkjedd: string]> = {
  vedtatt: ['vedtaket', 'Saken er ikke vedtatt ennå'],
  'sendt-til-partene': ['at saken ble sendt til partene', 'Saken er ikke sendt til partene ennå'],
  signert: ['at alle partene hadde signert', 'Partene har ikke signert ennå'],
};

function holdepunkt(anker: Fristanker, { hendelser, annenFrist }: Fristgrunnlag): Holdepunkt {
  if (anker.slag === 'dag') return { navn: anker.hva, dato: anker.dato };
  if (anker.slag !== 'hendelse') return annenFrist?.(anker) ?? { navn: 'Fristen den regnes fra, er ikke kjent' };
  const [skjedd, ikkeSkjedd] = HENDELSER[anker.hendelse];
  const dato = hendelser?.[anker.hendelse];
  return dato === undefined ? { navn: ikkeSkjedd } : { navn: skjedd, dato };
}

type Avstand = Pick<Extract<Frist, { presisjon: 'avstand' }>, 'antall' | 'enhet' | 'retning'>;

function avstand({ antall, enhet, retning }: Avstand, { navn, dato }: Holdepunkt, kalender: Kalendervalg): LoestFrist {
  if (dato === undefined) return { forklaring: navn };
  const foer = retning === 'foer';
  const skritt = foer ? -antall : antall;
  const dag = enhet === 'arbeidsdager' ? leggTilArbeidsdager(dato, skritt, kalender) : leggTilDager(dato, skritt);
  const flyttet = foer ? arbeidsdagTilOgMed(dag, kalender) : arbeidsdagFraOgMed(dag, kalender);
  const regel = `${antall} ${enhet} ${foer ? 'før' : 'etter'} ${navn} ${langDato(dato)}`;
  if (flyttet !== dag) return paa(flyttet, `${regel} er ${langDato(dag)}, som ikke er en arbeidsdag: ${langDato(flyttet)}`);
  const utenom = enhet === 'arbeidsdager' ? fridagerImellom(foer ? dag : dato, foer ? dato : dag, kalender) : [];
  return paa(dag, `${regel}: ${langDato(dag)}${utenom.length > 0 ? `, utenom ${LISTE.format(utenom)}` : ''}`);
}

function iRekkefoelge(moeter: readonly PlanlagtMoete[]): readonly PlanlagtMoete[] {
  return moeter.toSorted((a, b) => (a.dato < b.dato ? -1 : a.dato > b.dato ? 1 : a.organnavn.localeCompare(b.organnavn, 'nb')));
}
