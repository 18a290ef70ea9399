import { Rejection } from '#eventsourcing';
import { osloDato, type Tilgang } from '#felles';
import { avtaleDecider } from './avtale.decider';
import { type Maate } from './avtale.events';
import { type AvtaleFakta, type AvtaleKommandoer, type Kommando } from './avtale.kommandoer';
import { type Avtale, sisteRunde } from './avtale.tilstand';
import { overleveringssteg } from './avtalefrister';

/** An act that is right in itself, as far as that can be: what refuses it is where the agreement stands, or who asks. */
type Proeve = (avtale: Avtale, idag: string) => { [T in AvtaleKommandoer['type']]: Pick<Kommando<T>, 'type' | 'data'> }[AvtaleKommandoer['type']];

const GRUNN = 'Prøves';
const HASH = '0'.repeat(64);

const AVTALEHANDLINGER = {
  navn: ({ navn }) => ({ type: 'RettAvtalenavn', data: { navn: navn === GRUNN ? `${GRUNN} igjen` : GRUNN, begrunnelse: GRUNN } }),
  slag: ({ slag }) => ({ type: 'RettAvtalenavn', data: { slag: slag === 'saeravtale' ? 'lokal' : 'saeravtale', begrunnelse: GRUNN } }),
  'ny-versjon': () => ({ type: 'RegistrerAvtaleversjon', data: { hash: HASH } }),
  svarfrist: (avtale, idag) => ({ type: 'EndreSvarfrist', data: { svarfrist: enAnnenDag(idag, sisteRunde(avtale)?.svarfrist), begrunnelse: GRUNN } }),
  suspensjon: () => ({ type: 'SuspenderSvarfrist', data: { grunn: 'runden', begrunnelse: GRUNN } }),
  gjenopptakelse: (avtale) => ({ type: 'GjenopptaSvarfrist', data: { grunn: 'runden', begrunnelse: GRUNN, valg: (sisteRunde(avtale)?.holdt ?? []).map(({ paaminnelseId }) => ({ paaminnelseId, valg: 'utfoer' as const })) } }),
  tilbaketrekking: () => ({ type: 'TrekkTilbake', data: { begrunnelse: GRUNN } }),
  'i-kraft': (_, idag) => ({ type: 'SettIKraft', data: { dato: idag, begrunnelse: GRUNN } }),
  purring: () => ({ type: 'Purr', data: {} }),
  revisjon: () => ({ type: 'TaTilRevisjon', data: { begrunnelse: GRUNN } }),
  'revisjon-frafall': () => ({ type: 'FrafallRevisjon', data: { begrunnelse: GRUNN } }),
  gjennomgang: (_, idag) => ({ type: 'RegistrerGjennomgang', data: { dato: idag, merknad: GRUNN } }),
  overlevering: (avtale, idag) => ({ type: 'UtfoerOverleveringssteg', data: { steg: overleveringssteg(avtale)[0]?.noekkel ?? '', dato: idag, referanse: GRUNN, rettelse: GRUNN } }),
} as const satisfies Record<string, Proeve>;

type Partsproeve = (hvem: { readonly partId: string; readonly maate: Maate; readonly begrunnelse: string }, avtale: Avtale, idag: string) => ReturnType<Proeve>;

const PARTSHANDLINGER = {
  svarfrist: ({ partId, begrunnelse }, avtale, idag) => ({ type: 'EndrePartsSvarfrist', data: { partId, begrunnelse, svarfrist: enAnnenDag(idag, fristenTil(avtale, partId)) } }),
  suspensjon: ({ partId, begrunnelse }) => ({ type: 'SuspenderSvarfrist', data: { grunn: 'parten', partId, begrunnelse } }),
  gjenopptakelse: ({ partId, begrunnelse }, avtale) => ({ type: 'GjenopptaSvarfrist', data: { grunn: 'parten', partId, begrunnelse, valg: (sisteRunde(avtale)?.holdt ?? []).filter((h) => h.partId === partId).map(({ paaminnelseId }) => ({ paaminnelseId, valg: 'utfoer' as const })) } }),
  mottak: (hvem, _, dato) => ({ type: 'RegistrerMottak', data: { ...hvem, dato } }),
  varsel: (hvem, _, dato) => ({ type: 'VarsleBehandling', data: { ...hvem, dato } }),
  behandlingsplan: (hvem, avtale) => ({ type: 'SettBehandlingsplan', data: { ...hvem, ledd: [...behandlede(avtale, hvem.partId), { organ: GRUNN }] } }),
  behandling: (hvem, avtale, dato) => ({ type: 'BehandleILedd', data: { ...hvem, dato, organ: leddene(avtale, hvem.partId).find((l) => l.behandlet === undefined)?.organ ?? GRUNN } }),
  utsettelse: (hvem, avtale, dato) => ({ type: 'UtsettBehandling', data: { ...hvem, dato: enAnnenDag(dato, leddene(avtale, hvem.partId).at(-1)?.dato), aarsak: GRUNN } }),
  svar: (hvem, _, dato) => ({ type: 'SvarForPart', data: { ...hvem, dato, svar: 'ja' } }),
  svarrettelse: ({ partId, begrunnelse }, _, dato) => ({ type: 'RettSvar', data: { partId, begrunnelse, dato, svar: 'ja', saksnummer: GRUNN } }),
  lovlighetskontroll: (hvem, _, dato) => ({ type: 'KrevLovlighetskontroll', data: { ...hvem, dato, krevdAv: GRUNN, aarsak: GRUNN } }),
  kontrollutfall: (hvem, _, dato) => ({ type: 'AvgjoerLovlighetskontroll', data: { ...hvem, dato, utfall: 'stadfestet', avgjortAv: GRUNN } }),
  signatur: (hvem, avtale, signertDato) => ({ type: 'SignerForPart', data: { ...hvem, signertDato, versjon: sisteRunde(avtale)?.versjon ?? 0, hash: sisteRunde(avtale)?.hash ?? '', signertAv: GRUNN, stilling: GRUNN, vedlegg: HASH } }),
  signeringsavslag: (hvem, _, dato) => ({ type: 'AvslaaSignering', data: { ...hvem, dato, aarsak: GRUNN } }),
  oppsigelse: (hvem, avtale, dato) => ({ type: 'SiOppForPart', data: { ...hvem, dato, mottattSom: GRUNN, ...(avtale.opplysninger.oppsigelseMaaneder === undefined && { virkningsdato: enAnnenDag(dato, undefined) }) } }),
  'oppsigelse-tilbaketrekking': (hvem) => ({ type: 'TrekkOppsigelse', data: { ...hvem, mottattSom: GRUNN } }),
} as const satisfies Record<string, Partsproeve>;

export type Avtalehandling = keyof typeof AVTALEHANDLINGER;
export type Partshandling = keyof typeof PARTSHANDLINGER;

/** Whether an act is let through now; else the rule that stops it, in words. */
export interface Avtalemulighet<H extends string> {
  readonly handling: H;
  readonly tillatt: boolean;
  readonly kode: string | null;
  readonly melding: string | null;
}

function fristenTil(avtale: Avtale, partId: string): string | undefined {
  const runde = sisteRunde(avtale);
  return runde?.parter.find((p) => p.partId === partId)?.svarfrist ?? runde?.svarfrist;
}
const leddene = (avtale: Avtale, partId: string) => sisteRunde(avtale)?.parter.find((p) => p.partId === partId)?.ledd ?? [];
const behandlede = (avtale: Avtale, partId: string) => leddene(avtale, partId).filter((l) => l.behandlet !== undefined).map(({ organ, dato, saksnummer }) => ({ organ, dato, saksnummer }));

/** A day ahead that is not `unntatt`, so that "that is the day already" is not what refuses. */
function enAnnenDag(idag: string, unntatt: string | undefined): string {
  const om = (aar: number) => `${Number(idag.slice(0, 4)) + aar}-06-01`;
  return om(1) === unntatt ? om(2) : om(1);
}

export interface Spoersmaal {
  readonly id: string;
  readonly tilgang: Tilgang;
  /** The instant that is asked about. */
  readonly tid: string;
}

/** Any kind may lie under an `overordnet`: the agreement above is never what refuses. */
function over({ overordnet }: Avtale['opplysninger']): AvtaleFakta['avtaler'] {
  return overordnet === undefined ? {} : { [overordnet]: { navn: '', slag: 'overordnet', erstattetAv: undefined, erstatter: [] } };
}

function proev<H extends string>(handling: H, intent: ReturnType<Proeve>, avtale: Avtale, { id, tilgang, tid }: Spoersmaal): Avtalemulighet<H> {
  const fakta: AvtaleFakta = { tilgang, avtaler: over(avtale.opplysninger), signering: { tekstErHel: true, vedlegg: { filtype: 'pdf', kontroll: { tjeneste: '', utfall: 'ikke-kontrollert' } } } };
  try {
    avtaleDecider.decide({ ...intent, id, tid, actor: { person: tilgang.person } } as AvtaleKommandoer, avtale, fakta);
    return { handling, tillatt: true, kode: null, melding: null };
  } catch (feil) {
    if (!(feil instanceof Rejection)) throw feil;
    return { handling, tillatt: false, kode: feil.code, melding: feil.message };
  }
}

/** What one may do with the agreement itself. */
export function avtalemuligheter(avtale: Avtale, spoersmaal: Spoersmaal): readonly Avtalemulighet<Avtalehandling>[] {
  const idag = osloDato(spoersmaal.tid);
  return (Object.keys(AVTALEHANDLINGER) as Avtalehandling[]).map((handling) => proev(handling, (AVTALEHANDLINGER[handling] as Proeve)(avtale, idag), avtale, spoersmaal));
}

/** What one may do for one part: as the part itself, or by entering what it did elsewhere. */
export function partsmuligheter(avtale: Avtale, partId: string, maate: Maate, spoersmaal: Spoersmaal): readonly Avtalemulighet<Partshandling>[] {
  const idag = osloDato(spoersmaal.tid);
  return (Object.keys(PARTSHANDLINGER) as Partshandling[]).map((handling) =>
    proev(handling, (PARTSHANDLINGER[handling] as Partsproeve)({ partId, maate, begrunnelse: GRUNN }, avtale, idag), avtale, spoersmaal));
}
