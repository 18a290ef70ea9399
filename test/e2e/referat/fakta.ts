import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export interface Oppfolging {
  readonly hva: string;
  readonly hvem: string;
  readonly nar_i_referat: string | null;
  readonly dato: string | null;
  readonly til_organ: string | null;
  readonly kilde: string;
  readonly vedtakspunkt: number | null;
  readonly status: string;
}

export interface Saksfakta {
  readonly saksnr: string;
  readonly til: string | null;
  readonly fra: string | null;
  readonly innledere: readonly string[];
  readonly tittel: string;
  readonly type: string;
  readonly utfall: string;
  readonly utfall_tillegg: readonly string[];
  readonly motedato_i_sakshode: string | null;
  readonly oppsummert_fra_motet: readonly string[];
  readonly forslag_alternativer: readonly { readonly alternativ: string; readonly tekst?: string; readonly punkter?: readonly string[] }[];
  readonly vedtak: readonly { readonly punkt: number; readonly tekst: string; readonly virkning: readonly string[] }[];
  readonly beslutninger_utenfor_vedtaksblokk: readonly string[];
  readonly oppfolging: readonly Oppfolging[];
  readonly avtaler: readonly { readonly navn: string; readonly handling: string }[];
  readonly lenker: readonly { readonly type: string; readonly til: string }[];
  readonly ikrafttredelse: { readonly dato: string } | null;
  readonly begrunnelse?: string;
}

export interface Deltaker {
  readonly navn: string;
  readonly gruppe: string;
  readonly rett: string;
  readonly status: 'til_stede' | 'forfall';
  readonly funksjon: string | null;
  readonly vara_for?: string;
  readonly motte_vara?: string;
  readonly organisasjon: string | null;
  readonly representerer: string | null;
}

export interface Innleder {
  readonly navn: string | null;
  readonly funksjon: string | null;
  readonly organisasjon: string;
  readonly sak: string;
}

export interface Moetefakta {
  readonly helsefellesskap: string;
  readonly dato: string;
  readonly start: string | null;
  readonly slutt: string | null;
  readonly sted: string;
  readonly form: 'fysisk' | 'digital';
  readonly organ: string;
  readonly ukedag: string;
  readonly moteleder: string;
  readonly referent: string | null;
  readonly telling: { readonly til_stede: number; readonly forfall: number };
  readonly innledere_utenfor_deltakerlisten: readonly Innleder[];
  readonly deltakere: readonly Deltaker[];
  readonly saker: readonly Saksfakta[];
}

interface Fakta {
  readonly meetings: readonly [Moetefakta, Moetefakta];
}

const mappe = resolve(process.env.SAKSGANG_SEEDS ?? '../shared/seeds');
const fil = join(mappe, 'facts.json');

/** The minutes name real people: they are read where they lie and never copied here. */
export const harSeeds = existsSync(fil);
/** What compares with the real minutes; left out where they are not. */
export const medSeeds = harSeeds ? describe : describe.skip;

export function lesFakta(): { bergen: Moetefakta; troms: Moetefakta } {
  const [bergen, troms] = (JSON.parse(readFileSync(fil, 'utf8')) as Fakta).meetings;
  return { bergen, troms };
}

interface Bergensparter {
  readonly omradeutvalg: readonly { readonly navn: string; readonly kommuner: readonly string[] }[];
  readonly parter_overordna_samarbeidsavtale_og_TA1: { readonly spesialisthelsetjeneste: readonly string[] };
}

export function lesBergensparter(): Bergensparter {
  return JSON.parse(readFileSync(join(mappe, 'parties-bergen.json'), 'utf8')) as Bergensparter;
}
