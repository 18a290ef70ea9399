import { renTekst, tekstfeil } from '../http/tekst';
import { type Feil } from '../http/feil';

const STI = /[/\\:]|^\./;

/** What is wrong with the name of a file that somebody sends: it must be a name, and never a way to somewhere. */
export function filnavnfeil(navn: string): Feil | undefined {
  return tekstfeil(renTekst(navn), 200) ?? (STI.test(navn) ? { kode: 'ugyldig-filnavn', melding: 'Filnavnet kan ikke ha skråstrek eller kolon, og ikke begynne med punktum' } : undefined);
}

/** The header that gives a file to the reader as something to keep, never to show: plain letters first, then the whole name (RFC 6266). */
export function somVedlegg(navn: string): string {
  const enkelt = navn.normalize('NFKD').replaceAll(/[^\w .()-]/g, '_');
  return `attachment; filename="${enkelt}"; filename*=UTF-8''${encodeURIComponent(navn).replaceAll(/['()*]/g, (t) => `%${t.charCodeAt(0).toString(16).toUpperCase()}`)}`;
}

/** A name that is one step of a way, on every kind of machine. */
export const tryggNavn = (navn: string): string => navn.replaceAll(/[/\\:*?"<>|\p{Control}\u202A-\u202E\u2066-\u2069]/gu, '-').replace(/^\.+/, '').slice(0, 120).trim() || 'uten navn';
