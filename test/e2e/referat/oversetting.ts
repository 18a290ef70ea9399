import { type Frist, type Utfallsklasse, type Virkning } from '#felles';
import { type Oppfolging, type Saksfakta } from './fakta';

/** Ids of what the prehistory registered and the decisions point at. */
export interface Kjente {
  readonly ssu: string;
  /** Agreement by sak number. */
  readonly avtaler: Readonly<Record<string, string>>;
  /** Meeting by date. */
  readonly moeter: Readonly<Record<string, string>>;
  readonly forrigeMoete?: string | undefined;
  /** The political top, whose meetings SSU plans and moves. */
  readonly partnerskapsmoete?: string | undefined;
}

export interface Punkt {
  readonly nr: number;
  readonly tekst: string;
  readonly klasse: Utfallsklasse;
  readonly virkninger: readonly Virkning[];
  readonly gjelderFra?: string | undefined;
  readonly fraForslag?: { readonly alternativ: string; readonly punkt: number } | undefined;
}

const IKKE_OPPGITT: Frist = { presisjon: 'ikke-oppgitt' };

/** What a point came from: the facts tell only where the words were changed, and there point by point from the first alternative. */
function forslagBak(sak: Saksfakta, punkt: number): Punkt['fraForslag'] {
  if (sak.utfall !== 'VEDTATT_ENDRET') return { alternativ: 'innstilling', punkt };
  const alternativ = sak.forslag_alternativer[0]?.alternativ;
  return alternativ === undefined ? undefined : { alternativ, punkt };
}

/** Classes by the verb of the point; the first that fits. */
const KLASSEORD: readonly (readonly [RegExp, Utfallsklasse])[] = [
  [/stiller seg bak|slutter seg til|tilslutning/i, 'TILSLUTNING'],
  [/velger/i, 'ALTERNATIV_VALGT'],
  [/til orientering|takker for/i, 'TIL_ORIENTERING'],
  [/vedtar|endrer dato/i, 'VEDTATT'],
  [/SSU ber|utarbeider|meldes til|legges fram for SSU i møtet/i, 'BESTILLING'],
  [/godkjen/i, 'GODKJENT'],
];

function klasseAv(tekst: string): Utfallsklasse {
  return KLASSEORD.find(([ord]) => ord.test(tekst))?.[1] ?? 'VEDTATT';
}

/** The points of a sak as the facts have them. A changed decision is changed in every point (33/21). */
export function punkterAv(sak: Saksfakta, kjente: Kjente): Punkt[] {
  return sak.vedtak.map(({ punkt, tekst, virkning }) => ({
    nr: punkt,
    tekst,
    klasse: sak.utfall === 'VEDTATT_ENDRET' ? 'VEDTATT_ENDRET' : klasseAv(tekst),
    virkninger: medUnevnte(virkning.flatMap((kode) => virkningAv(kode, sak, punkt, kjente)), sak, punkt, kjente),
    gjelderFra: virkning.some((v) => v.startsWith('IKRAFT_TILBAKEVIRKENDE')) ? sak.ikrafttredelse?.dato : undefined,
    fraForslag: forslagBak(sak, punkt),
  }));
}

/** What is to be put on a plan is the tiltak itself. */
const paaHandlingsplanen = (o: Oppfolging) => o.til_organ?.startsWith('handlingsplan') ?? false;

/** Without a day in the minutes: a follow-up with `dato: null` is stated with one of these. */
const udatert = (v: Virkning) => 'frist' in v && v.frist !== undefined && ['ikke-oppgitt', 'ved-behov', 'neste-runde'].includes(v.frist.presisjon);

/**
 * A follow-up of a point is one commitment. Where the facts' codes say less than its follow-ups (an agreement is sent, a group is set
 * down: nobody says by when), the rest are entered as what was asked of somebody, with the words and the owner of the facts.
 */
function medUnevnte(virkninger: readonly Virkning[], sak: Saksfakta, punkt: number, kjente: Kjente): Virkning[] {
  const harTiltak = virkninger.some((v) => v.slag === 'tiltak');
  const udaterte = sak.oppfolging.filter((o) => o.vedtakspunkt === punkt && o.kilde === 'vedtak' && o.dato === null && !(harTiltak && paaHandlingsplanen(o)));
  return [...virkninger, ...udaterte.slice(virkninger.filter((v) => v.slag !== 'tiltak' && udatert(v)).length).map((o) => virkningAvOppfolging(o, kjente))];
}

/** Nobody, where the minutes name nobody. */
export const eierAv = (o: Oppfolging | undefined): string | undefined => (o === undefined || o.hvem.startsWith('ikke navngitt') ? undefined : o.hvem);

/** The follow-up of a point that has a day. */
const datert = (sak: Saksfakta, punkt: number): Oppfolging | undefined => sak.oppfolging.find((o) => o.vedtakspunkt === punkt && o.dato !== null);

const MAANEDER = ['januar', 'februar', 'mars', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'desember'];

/** "SSU juni 2026" is the June meeting, "mai 2026" the month, "neste runde" the round, "2021-12-02" the day. */
function fristAv(naar: string, kjente: Kjente): Frist {
  const dag = /\d{4}-\d{2}-\d{2}/.exec(naar)?.[0];
  const moeteId = dag === undefined ? undefined : kjente.moeter[dag];
  if (moeteId !== undefined) return { presisjon: 'moete', moeteId };
  if (dag !== undefined) return { presisjon: 'dag', dato: dag };
  if (/neste runde/.test(naar)) return { presisjon: 'neste-runde', organslag: 'ou' };
  const vaar = /våren (\d{4})/.exec(naar);
  if (vaar) return { presisjon: 'sesong', sesong: 'vaar', aar: Number(vaar[1]) };
  const [, navn = '', aar = ''] = /(\p{L}+) (\d{4})$/u.exec(naar) ?? [];
  const nr = MAANEDER.indexOf(navn) + 1;
  if (nr === 0) return IKKE_OPPGITT;
  const maaned = `${aar}-${String(nr).padStart(2, '0')}`;
  return naar.startsWith('SSU') ? { presisjon: 'moete-i-maaned', organId: kjente.ssu, maaned } : { presisjon: 'maaned', maaned };
}

function oppdrag(sak: Saksfakta, punkt: number, ansvarlig: string | undefined, kjente: Kjente): Virkning {
  const bestilt = sak.oppfolging.find((o) => o.vedtakspunkt === punkt && o.kilde === 'vedtak');
  return { slag: 'oppdrag', hva: bestilt?.hva ?? sak.tittel, ansvarlig: ansvarlig ?? eierAv(bestilt), frist: fristAvDato(bestilt?.dato ?? null, kjente), bindende: true };
}

function nySak(sak: Saksfakta, punkt: number, naar: string, kjente: Kjente): Virkning {
  return { slag: 'ny-sak', tittel: `Oppfølging: ${sak.tittel}`.slice(0, 500), organ: { id: kjente.ssu, slag: 'ssu' }, frist: fristAv(naar, kjente), ansvarlig: eierAv(datert(sak, punkt)), bindende: true };
}

function tiltak(sak: Saksfakta): Virkning {
  const lagtInn = sak.oppfolging.find(paaHandlingsplanen);
  return { slag: 'tiltak', hva: sak.tittel, ansvarlig: lagtInn?.hvem, handlingsplan: lagtInn?.til_organ ?? undefined, frist: IKKE_OPPGITT };
}

const PARTSSLAG = { spesialisthelsetjenesten: 'sykehus', kommunene: 'kommune' } as const;

/** "5 representanter fra kommunene", "1 brukerrepresentant": the caps as the minutes have them, line by line. */
function gruppe(sak: Saksfakta): Virkning {
  const sammensetning = sak.beslutninger_utenfor_vedtaksblokk.flatMap((linje) => {
    const [, antall, navn = ''] = /^(\d+) (?:representanter fra )?(\S+)$/.exec(linje) ?? [];
    return antall === undefined ? [] : [{ gruppe: navn, inntil: Number(antall), ...(navn in PARTSSLAG && { partsslag: PARTSSLAG[navn as keyof typeof PARTSSLAG] }) }];
  });
  return { slag: 'etablerer-organ', organslag: 'arbeidsgruppe', navn: `Arbeidsgruppe ${sak.saksnr}`, ...(sammensetning.length > 0 && { sammensetning }) };
}

/** The plan itself lies in a paper that we do not have; the days that the minutes name come into being. */
function moeteplan(sak: Saksfakta, aar: string): Virkning {
  const nevnt = sak.beslutninger_utenfor_vedtaksblokk.flatMap((linje) => [...linje.matchAll(/(\d+)\. (\p{L}+) (\d{4})/gu)]).filter(([, , , i]) => i === aar);
  const nye = nevnt.map(([, dag = '', maaned = '']) => ({ dato: `${aar}-${String(MAANEDER.indexOf(maaned) + 1).padStart(2, '0')}-${dag.padStart(2, '0')}` }));
  return { slag: 'fastsetter-moeteplan', aar: Number(aar), moeter: [], nye };
}

/** One code of `virkning` in the facts, such as `NY_SAK_MELDES:SSU juni 2026`, as the effect that Saksgang knows. */
function virkningAv(kode: string, sak: Saksfakta, punkt: number, kjente: Kjente): Virkning[] {
  const [navn = '', mer = ''] = kode.split(/:(.*)/s);
  const avtaleId = kjente.avtaler[sak.saksnr] ?? '';
  switch (navn) {
    case 'GODKJENNER_INNKALLING': return [{ slag: 'godkjenner-innkalling' }];
    case 'GODKJENNER_SAKSLISTE': return [{ slag: 'godkjenner-saksliste' }];
    case 'GODKJENNER_FORRIGE_REFERAT': return [{ slag: 'godkjenner-referat', moeteId: kjente.forrigeMoete }];
    case 'SLUTTER_SEG_TIL_ANBEFALING':
    case 'STOTTER_ANBEFALING':
    case 'VEDTAR_MODELL':
    case 'VEDTAR_TILTAK':
    case 'GODKJENNER_DOKUMENT':
    case 'GODKJENNER_MANDAT':
    case 'GODKJENNER_SAMMENSETNING':
    case 'GODKJENNER_PROSESS': return [{ slag: 'godkjenner-dokument', dokument: [navn.replace(/^[A-Z]+_/, '').toLowerCase(), mer].filter(Boolean).join(' ') }];
    case 'KREVER_NY_GODKJENNING_VED_ENDRING': return [{ slag: 'krever-ny-godkjenning', dokument: 'organisasjonskart' }];
    case 'NEDSETTER_ARBEIDSGRUPPE': return [gruppe(sak)];
    case 'ETABLERER_ORGAN': return [{ slag: 'etablerer-organ', organslag: 'fsu', navn: mer }];
    case 'SEND_TIL_INNSPILL': return [{ slag: 'sendes-til-innspill', til: mer, frist: IKKE_OPPGITT, frivillig: false }];
    case 'NY_SAK_MELDES':
    case 'NY_BEHANDLING':
    case 'OPPFOLGING': return [nySak(sak, punkt, mer, kjente)];
    case 'SAK_TIL_OU': return [{ slag: 'ny-sak', tittel: sak.tittel, organ: { slag: 'ou' }, frist: fristAv(mer, kjente), ansvarlig: 'SSE', bindende: true }];
    case 'GIR_OPPDRAG': return [oppdrag(sak, punkt, mer, kjente)];
    case 'BER_OM_INVITASJON':
    case 'MANDAT_UTARBEIDES': return [oppdrag(sak, punkt, undefined, kjente)];
    case 'LOPENDE_OPPDRAG': return [{ ...oppdrag(sak, punkt, undefined, kjente), frist: { presisjon: 'ved-behov' } } as Virkning];
    case 'INTENSJON': return [{ slag: 'oppdrag', hva: mer, ansvarlig: eierAv(datert(sak, punkt)), frist: fristAv(mer, kjente), bindende: false }];
    case 'HANDLINGSPLAN_TILTAK': return [tiltak(sak)];
    case 'GODKJENNER_AVTALE':
    case 'VEDTAR_AVTALE': return [{ slag: 'godkjenner-avtale', avtaleId }];
    case 'SEND_TIL_PARTENE': return [{ slag: 'sendes-til-partene', avtaleId }];
    case 'FASTSETTER_MOTEPLAN': return [moeteplan(sak, mer)];
    case 'FASTSETTER_DATO': return [{ slag: 'flytter-moete', moeteId: kjente.moeter['2022-04-21'] ?? '', dato: mer }];
    case 'ENDRER_TIDLIGERE_DATO': return [];
    case 'FRIST': return [{ slag: 'frist', hva: sak.tittel, frist: { presisjon: 'dag', dato: mer } }];
    case 'IKRAFT_TILBAKEVIRKENDE': return [{ slag: 'virker-fra', dato: mer }];
    case 'VELGER_ALTERNATIV': return [{ slag: 'velger-alternativ', alternativ: mer }];
    case 'TAR_TIL_ORIENTERING': return [{ slag: 'til-orientering' }];
    default: throw new Error(`Ukjent virkning i fakta: ${kode}`);
  }
}

/** What the minutes set in motion in running text, outside any point; without what we derived ourselves. */
export function utenforPunkt(sak: Saksfakta, kjente: Kjente): Virkning[] {
  return sak.oppfolging.filter((o) => o.vedtakspunkt === null && o.kilde !== 'avledet').flatMap((o) => [virkningAvOppfolging(o, kjente), ...moeteMedVertskap(o, kjente)]);
}

/** 08/26: next year's partnerskapsmøte has its day and its host. */
function moeteMedVertskap({ til_organ: organ, dato, hvem }: Oppfolging, { partnerskapsmoete }: Kjente): Virkning[] {
  if (organ !== 'partnerskapsmøtet' || dato === null || partnerskapsmoete === undefined) return [];
  return [{ slag: 'fastsetter-moeteplan', aar: Number(dato.slice(0, 4)), moeter: [], organId: partnerskapsmoete, nye: [{ dato, vertskap: hvem }] }];
}

function virkningAvOppfolging(o: Oppfolging, kjente: Kjente): Virkning {
  const bindende = o.status === 'bestilt' || o.status === 'gjennomført';
  const ansvarlig = eierAv(o);
  if (o.hva.startsWith('Melde formell sak')) {
    return { slag: 'ny-sak', tittel: o.hva, organ: { id: kjente.ssu, slag: 'ssu' }, frist: { presisjon: 'moete-i-maaned', organId: kjente.ssu, maaned: o.dato ?? '' }, ansvarlig, bindende: false };
  }
  return { slag: 'oppdrag', hva: o.hva, ansvarlig, frist: fristAvDato(o.dato, kjente), bindende };
}

function fristAvDato(dato: string | null, kjente: Kjente): Frist {
  if (dato === null) return IKKE_OPPGITT;
  if (/^\d{4}-\d{2}$/.test(dato)) return { presisjon: 'maaned', maaned: dato };
  return fristAv(dato, kjente);
}

/** The proposals before the meeting: those that the minutes print, else the adopted text, which then was not changed (R3). */
export function forslagTil(sak: Saksfakta): { alternativ: string; punkter: string[] }[] {
  const trykte = sak.forslag_alternativer.map((f) => ({ alternativ: f.alternativ, punkter: [...(f.punkter ?? [f.tekst ?? ''])] }));
  if (sak.vedtak.length === 0) return trykte;
  return trykte.some((f) => f.punkter.length > 1) ? trykte : [...trykte, { alternativ: 'innstilling', punkter: sak.vedtak.map((v) => v.tekst) }];
}

const SAKSTYPER: Readonly<Record<string, string>> = { møteplan: 'moeteplan', drøfting: 'droefting', høring: 'hoering', oppfølging: 'oppfoelging', hastesak: 'vedtak' };

/** The kind in our spelling; where nothing was put forward for decision the sak was for information. */
export function sakstypeAv(sak: Saksfakta): string {
  const [type = ''] = sak.type.split('/');
  if (type !== 'eventuelt' && forslagTil(sak).length === 0) return 'orientering';
  return SAKSTYPER[type] ?? type;
}
