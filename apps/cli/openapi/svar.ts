import ts from 'typescript';
import { type Svarskjema } from '#platform';
import { finnHandlere, lesProgram } from './kontrollere';
import { type Typenavn, Typenavnene } from './navn';
import { type Skjema, Typeskjema } from './skjema';

const FIL = new Set(['StreamableFile', 'Buffer', 'Uint8Array']);

/** `peker`: what refers to it until all the names are known. */
interface Navn extends Typenavn { readonly peker: string; innhold: Skjema }

/**
 * What every route answers, read out of its return type.
 * @param opptatt names that the document already has schemas by
 */
export function lagSvarskjema(rot: string, opptatt: ReadonlySet<string>): Svarskjema {
  const program = lesProgram(rot);
  const typenavn = new Typenavnene(program, rot);
  const navngitte = new Map<string, Navn>();
  const skjema = new Typeskjema(program.getTypeChecker(), (type, lag) => {
    const [noekkel, navnet] = typenavn.til(type) ?? [];
    if (noekkel === undefined || !navnet) return undefined;
    const kjent = navngitte.get(noekkel);
    if (kjent) return { $ref: kjent.peker };
    const ny: Navn = { ...navnet, peker: noekkel, innhold: {} };
    navngitte.set(noekkel, ny);
    ny.innhold = lag();
    return { $ref: ny.peker };
  });
  const svar: Record<string, Skjema> = {};
  const tillegg: Record<string, Skjema> = {};
  for (const handler of finnHandlere(program)) {
    const funnet = handler.leser ? lest(skjema, handler.svar) : ekstra(skjema, handler.svar);
    if (funnet) (handler.leser ? svar : tillegg)[handler.id] = funnet;
  }
  const navn = navngi([...navngitte.values()], opptatt);
  const skjemaer = Object.fromEntries([...navn].map(([n, valgt]) => [valgt, n.innhold] as const).sort(([a], [b]) => (a < b ? -1 : 1)));
  return ferdig({ skjemaer, svar, tillegg }, navn);
}

/** Undefined for what answers with no JSON. */
function lest(skjema: Typeskjema, type: ts.Type): Skjema | undefined {
  const json = (type.isUnion() ? type.types : [type]).filter((t) => !FIL.has(t.symbol?.name ?? '') && (t.flags & (ts.TypeFlags.String | ts.TypeFlags.Undefined)) === 0);
  if (json.length === 0) return undefined;
  if (!type.isUnion() || json.length === type.types.length) return skjema.av(type);
  const deler = json.map((t) => skjema.av(t));
  return deler.length === 1 ? deler[0] : { anyOf: deler };
}

/** What a command answers beside `id` and `revisjon`; undefined when that is nothing. */
function ekstra(skjema: Typeskjema, type: ts.Type): Skjema | undefined {
  const alle = type.isUnion() ? type.types : [type];
  const [med, ...flere] = alle.filter((t) => t.getProperty('utfall')).map((t) => skjema.objekt(t, (navn) => navn !== 'utfall'));
  if (!med) return undefined;
  return flere.length === 0 && alle.length === 1 ? med : { anyOf: [med, ...flere, ...(alle.length > flere.length + 1 ? [{ type: 'object' }] : [])] };
}

const stor = (ord: string): string => ord.charAt(0).toUpperCase() + ord.slice(1);

/** A name that two types share, gets the folder's name in front, then the file's. */
function navngi(alle: readonly Navn[], opptatt: ReadonlySet<string>): ReadonlyMap<Navn, string> {
  const valgt = new Map<Navn, string>();
  for (const trinn of [0, 1, 2]) {
    const igjen = alle.filter((n) => !valgt.has(n)).map((n) => [n, medForstavelse(n, trinn)] as const);
    const ledig = (navn: string) => !opptatt.has(navn) && igjen.filter(([, annet]) => annet === navn).length === 1;
    for (const [n, navn] of igjen) if (ledig(navn)) valgt.set(n, navn);
  }
  const uten = alle.find((n) => !valgt.has(n));
  if (uten) throw new Error(`To typer heter ${uten.kort} i ${uten.fil}`);
  return valgt;
}

function medForstavelse({ kort, fil }: Navn, trinn: number): string {
  const [, mappe = ''] = fil.split('/');
  const stamme = fil.split('/').slice(2).join('.').replace(/\.ts$/, '');
  return [...(trinn > 0 ? [mappe] : []), ...(trinn > 1 ? stamme.split(/[.-]/) : []), kort].map(stor).join('');
}

/** With the names put in, and what may be either of several in an order that hangs on the names alone. A property may be called what JSON schema calls its own: hence the types. */
function ferdig(utkast: object, navn: ReadonlyMap<Navn, string>): Svarskjema {
  const adresser = new Map([...navn].map(([n, valgt]) => [n.peker, `#/components/schemas/${valgt}`]));
  return JSON.parse(JSON.stringify(utkast), (felt, verdi: unknown) => {
    if (felt === '$ref' && typeof verdi === 'string') return adresser.get(verdi);
    if (felt === 'anyOf' && Array.isArray(verdi)) return (verdi as Skjema[]).map((s) => [JSON.stringify(s), s] as const).sort(([a], [b]) => (a < b ? -1 : 1)).map(([, s]) => s);
    return verdi;
  }) as Svarskjema;
}
