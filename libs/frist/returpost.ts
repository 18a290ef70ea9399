/** What a mail system says about one receiver. */
export interface Returlinje {
  /** As the mail system names it. */
  readonly adresse: string;
  readonly handling: string;
  /** RFC 3463, e.g. `5.1.1`. */
  readonly status: string;
}

export interface Returmelding {
  /** Of the mail that it is about, with angle brackets; undefined where the report does not have its headers. */
  readonly messageId: string | undefined;
  readonly linjer: readonly Returlinje[];
}

type Hoder = ReadonlyMap<string, string>;
interface Del { readonly hoder: Hoder; readonly kropp: string }

/** A report has a handful of parts; whoever sends more means something else. */
const FLEST_DELER = 20;
const FLEST_MOTTAKERE = 100;

/** Reads a delivery status notification (RFC 3464 in a multipart/report, RFC 6522). @returns undefined when the mail is something else */
export function lesReturmelding(raa: string): Returmelding | undefined {
  const brev = delt(raa.replaceAll('\r\n', '\n'));
  const grense = parameter(brev.hoder.get('content-type') ?? '', 'boundary');
  if (!typen(brev).startsWith('multipart/report') || grense === undefined) return undefined;
  const deler = iDeler(brev.kropp, grense);
  const rapport = deler.find((d) => typen(d) === 'message/delivery-status' || typen(d) === 'message/global-delivery-status');
  if (!rapport) return undefined;
  const opprinnelig = deler.find((d) => ['message/rfc822', 'message/global', 'text/rfc822-headers', 'message/global-headers'].includes(typen(d)));
  const linjer = avkodet(rapport).split(/\n{2,}/).slice(1, FLEST_MOTTAKERE + 1).flatMap((gruppe) => mottakeren(hodene(gruppe)));
  return { messageId: opprinnelig && hodene(forsteAvsnitt(avkodet(opprinnelig))).get('message-id'), linjer };
}

function mottakeren(felt: Hoder): Returlinje[] {
  const adresse = adressen(felt.get('original-recipient')) ?? adressen(felt.get('final-recipient'));
  const [handling, status] = [felt.get('action')?.toLowerCase(), felt.get('status')];
  if (adresse === undefined || handling === undefined) return [];
  return [{ adresse, handling, status: /^[245]\.\d{1,3}\.\d{1,3}/.exec(status ?? '')?.[0] ?? 'ukjent' }];
}

/** `rfc822; navn@eksempel.no`: the type of address, and the address. */
function adressen(felt: string | undefined): string | undefined {
  const verdi = felt?.slice(felt.indexOf(';') + 1).trim();
  return verdi === undefined || verdi === '' ? undefined : verdi.replace(/^<|>$/g, '').toLowerCase();
}

function delt(tekst: string): Del {
  const skille = tekst.indexOf('\n\n');
  return skille < 0 ? { hoder: hodene(tekst), kropp: '' } : { hoder: hodene(tekst.slice(0, skille)), kropp: tekst.slice(skille + 2) };
}

const forsteAvsnitt = (tekst: string): string => tekst.trimStart().split('\n\n', 1)[0] ?? '';

/** By name in small letters, folded lines joined; the first of a name counts. */
function hodene(tekst: string): Hoder {
  const ut = new Map<string, string>();
  for (const linje of tekst.replace(/\n[ \t]+/g, ' ').split('\n')) {
    const kolon = linje.indexOf(':');
    const navn = linje.slice(0, Math.max(0, kolon)).trim().toLowerCase();
    if (navn !== '' && !ut.has(navn)) ut.set(navn, linje.slice(kolon + 1).trim());
  }
  return ut;
}

const typen = ({ hoder }: Del): string => (hoder.get('content-type') ?? 'text/plain').split(';', 1)[0]?.trim().toLowerCase() ?? '';

function parameter(innholdstype: string, navn: string): string | undefined {
  for (const del of innholdstype.split(';').slice(1)) {
    const likhet = del.indexOf('=');
    if (del.slice(0, Math.max(0, likhet)).trim().toLowerCase() === navn) return del.slice(likhet + 1).trim().replace(/^"|"$/g, '');
  }
  return undefined;
}

function iDeler(kropp: string, grense: string): readonly Del[] {
  const biter = `\n${kropp}`.split(`\n--${grense}`).slice(1, FLEST_DELER + 1);
  return biter.filter((bit) => !bit.startsWith('--')).map((bit) => delt(bit.slice(bit.indexOf('\n') + 1)));
}

function avkodet({ hoder, kropp }: Del): string {
  const koding = hoder.get('content-transfer-encoding')?.toLowerCase();
  if (koding === 'base64') return Buffer.from(kropp, 'base64').toString('utf8').replaceAll('\r\n', '\n');
  if (koding !== 'quoted-printable') return kropp;
  return kropp.replaceAll('=\n', '').replace(/=([\dA-F]{2})/gi, (_, tegn: string) => String.fromCharCode(Number.parseInt(tegn, 16)));
}
