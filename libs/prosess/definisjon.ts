import { createHash } from 'node:crypto';
import { type z } from 'zod';
import { type FieldError } from '#eventsourcing';
import { type Prosessdefinisjon, prosessdefinisjon } from './prosess.events';

/** The same for every order of the keys, also as PostgreSQL gives them back. */
export function definisjonshash(definisjon: Prosessdefinisjon): string {
  return createHash('sha256').update(JSON.stringify(definisjon, sortert)).digest('hex');
}

function sortert(_noekkel: string, verdi: unknown): unknown {
  if (typeof verdi !== 'object' || verdi === null || Array.isArray(verdi)) return verdi;
  return Object.fromEntries(Object.entries(verdi).sort(([a], [b]) => (a < b ? -1 : 1)));
}

type Lest = { readonly definisjon: Prosessdefinisjon; readonly feil: readonly FieldError[] } | { readonly definisjon?: undefined; readonly feil: readonly FieldError[] };

/** Reads a definition as somebody wrote it; `feil` lists all that is wrong, never echoing what was written. */
export function lesDefinisjon(skrevet: unknown): Lest {
  const lest = prosessdefinisjon.safeParse(skrevet);
  if (!lest.success) return { feil: lest.error.issues.map(skjemafeil) };
  const feil = harUlovligVerdi(lest.data) ? [nyFeil('', 'ulovlig-tegn', 'Prosessen har tegn eller tall som ikke kan lagres')] : [];
  return { definisjon: lest.data, feil: [...feil, ...stegfeil(lest.data), ...overgangsfeil(lest.data), ...rutefeil(lest.data)] };
}

const nyFeil = (sti: string, kode: string, melding: string): FieldError => ({ pointer: `#/definisjon${sti}`, kode, melding });

function skjemafeil(feil: z.core.$ZodIssue): FieldError {
  const sti = feil.path.map((ledd) => `/${String(ledd)}`).join('');
  switch (feil.code) {
    case 'too_big': return nyFeil(sti, 'for-mye', 'Feltet har for mange tegn eller for mange deler');
    case 'too_small': return nyFeil(sti, 'for-lite', 'Feltet mangler innhold');
    case 'invalid_format': return nyFeil(sti, 'ugyldig-noekkel', 'Bruk små bokstaver (a–z), sifre og enkle bindestreker, med en bokstav først');
    case 'invalid_value': return nyFeil(sti, 'ukjent-verdi', `Bruk en av: ${feil.values.join(', ')}`);
    default: return nyFeil(sti, 'feil-type', 'Feltet mangler eller har feil type');
  }
}

/** Fields that we do not know are stored as well, so they too must be storable: no control characters, half pairs or infinities. */
function harUlovligVerdi(verdi: unknown): boolean {
  if (typeof verdi === 'string') return /[^\P{Cc}\t\n]|[\p{Cf}\p{Cs}\u2028\u2029]/u.test(verdi);
  if (typeof verdi === 'number') return !Number.isFinite(verdi);
  if (typeof verdi !== 'object' || verdi === null) return false;
  return Object.entries(verdi).some(([noekkel, v]) => harUlovligVerdi(noekkel) || harUlovligVerdi(v));
}

function stegfeil({ steg, sakstyper }: Prosessdefinisjon): FieldError[] {
  const feil: FieldError[] = [];
  if (new Set(sakstyper).size < sakstyper.length) feil.push(nyFeil('/sakstyper', 'sakstype-to-ganger', 'Samme sakstype står to ganger'));
  if (steg.filter((s) => s.slag === 'meldt').length !== 1) feil.push(nyFeil('/steg', 'ett-foerste-steg', 'Prosessen må ha nøyaktig ett steg av slaget meldt'));
  if (!steg.some((s) => s.slag === 'avsluttet')) feil.push(nyFeil('/steg', 'mangler-siste-steg', 'Prosessen må ha et steg av slaget avsluttet'));
  steg.forEach((s, i) => {
    if (steg.findIndex((annet) => annet.id === s.id) < i) feil.push(nyFeil(`/steg/${i}/id`, 'steg-to-ganger', 'Et annet steg har samme id'));
    const behandles = s.slag === 'raadgivende' || s.slag === 'besluttende';
    if (behandles && !s.organslag?.length) feil.push(nyFeil(`/steg/${i}/organslag`, 'mangler-organslag', 'Steget må si hvilke slag organ som behandler saken'));
    if (s.valgfri && (s.slag === 'meldt' || s.slag === 'avsluttet')) feil.push(nyFeil(`/steg/${i}/valgfri`, 'kan-ikke-vaere-valgfri', 'Første og siste steg kan ikke være valgfrie'));
    if ((s.parallell?.join === 'antall') !== (s.parallell?.antall !== undefined)) {
      feil.push(nyFeil(`/steg/${i}/parallell/antall`, 'antall-hoerer-til-join', 'Antall oppgis når, og bare når, steget venter på et antall'));
    }
  });
  return feil;
}

function overgangsfeil({ steg, overganger }: Prosessdefinisjon): FieldError[] {
  const slag = new Map(steg.map((s) => [s.id, s.slag]));
  return overganger.flatMap((o, i) => {
    const feil = (['fra', 'til'] as const).filter((ende) => !slag.has(o[ende])).map((ende) => nyFeil(`/overganger/${i}/${ende}`, 'ukjent-steg', 'Steget finnes ikke i prosessen'));
    if (overganger.findIndex((annen) => annen.fra === o.fra && annen.til === o.til) < i) feil.push(nyFeil(`/overganger/${i}`, 'overgang-to-ganger', 'Samme overgang står to ganger'));
    if (slag.get(o.fra) === 'avsluttet') feil.push(nyFeil(`/overganger/${i}/fra`, 'etter-slutten', 'Ingen overgang kan gå fra et avsluttende steg'));
    return feil;
  });
}

function rutefeil({ steg, overganger }: Prosessdefinisjon): FieldError[] {
  const idFor = (slag: string) => steg.filter((s) => s.slag === slag).map((s) => s.id);
  const naaes = naabare(idFor('meldt'), (id) => overganger.filter((o) => o.fra === id).map((o) => o.til));
  const slutter = naabare(idFor('avsluttet'), (id) => overganger.filter((o) => o.til === id).map((o) => o.fra));
  return steg.flatMap((s, i) => [
    ...(naaes.has(s.id) ? [] : [nyFeil(`/steg/${i}`, 'naas-ikke', 'Ingen vei fører fra første steg til dette')]),
    ...(slutter.has(s.id) ? [] : [nyFeil(`/steg/${i}`, 'blindvei', 'Ingen vei fører fra dette steget til slutten')]),
  ]);
}

function naabare(fra: readonly string[], naboer: (id: string) => readonly string[]): ReadonlySet<string> {
  const sett = new Set(fra);
  for (const id of sett) for (const nabo of naboer(id)) sett.add(nabo);
  return sett;
}
