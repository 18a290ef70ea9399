import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';

/** What a reader finds in a document, whatever its format: headings, paragraphs, list items and table rows, in order. */
export interface Del {
  readonly slag: 'H1' | 'H2' | 'H3' | 'P' | 'LI' | 'RAD';
  /** Without white space: where lines break is the format's own matter. */
  readonly tekst: string;
  /** Of a row. */
  readonly celler: readonly string[];
  /** How many of the row's cells are header cells; Word marks whole rows only. */
  readonly hoder: number;
}

export interface Lest {
  readonly spraak: string | undefined;
  readonly tittel: string | undefined;
  readonly deler: readonly Del[];
}

export const tett = (tekst: string): string => tekst.replaceAll(/\s+/gu, '').normalize('NFC');
const del = (slag: Del['slag'], tekst: string, celler: readonly string[] = [], hoder = 0): Del => ({ slag, tekst: tett(tekst), celler: celler.map(tett), hoder });

const ENHETER: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", apos: "'" };
const uten = (merket: string): string => merket.replaceAll(/<[^>]*>/g, '').replaceAll(/&([#\w]+);/g, (hele, navn: string) => ENHETER[navn] ?? hele);

export function lesHtml(bytes: Buffer): Lest {
  const html = bytes.toString('utf8');
  const deler: Del[] = [];
  for (const [, navn = '', innhold = ''] of html.replace(/<head>.*<\/head>/s, '').matchAll(/<(h[123]|p|li|tr)\b[^>]*>(.*?)<\/\1>/gs)) {
    if (navn === 'tr') {
      const celler = [...innhold.matchAll(/<(t[hd])\b[^>]*>(.*?)<\/\1>/gs)];
      deler.push(del('RAD', '', celler.map(([, , celle = '']) => uten(celle)), celler.filter(([, slag]) => slag === 'th').length));
    } else deler.push(del(navn.toUpperCase() as Del['slag'], uten(innhold)));
  }
  return { spraak: /<html lang="(\w+)">/.exec(html)?.[1], tittel: uten(/<title>(.*?)<\/title>/.exec(html)?.[1] ?? ''), deler };
}

const avsnittstekst = (xml: string): string => [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, t = '']) => uten(t)).join('');

export function lesDocx(bytes: Buffer): Lest {
  const filer = unzipSync(new Uint8Array(bytes));
  const fil = (navn: string) => strFromU8(filer[navn] ?? new Uint8Array());
  const deler: Del[] = [];
  for (const [hele] of fil('word/document.xml').matchAll(/<w:tr\b.*?<\/w:tr>|<w:p\b.*?<\/w:p>/gs)) {
    if (hele.startsWith('<w:tr')) {
      const celler = [...hele.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([celle]) => avsnittstekst(celle));
      deler.push(del('RAD', '', celler, hele.includes('<w:tblHeader') ? celler.length : 0));
    } else {
      const nivaa = /<w:pStyle w:val="Heading([123])"\/>/.exec(hele)?.[1];
      const slag = nivaa ? (`H${nivaa}` as Del['slag']) : hele.includes('<w:numPr>') ? 'LI' : 'P';
      if (avsnittstekst(hele) !== '') deler.push(del(slag, avsnittstekst(hele)));
    }
  }
  return { spraak: /<w:lang w:val="(\w+)-NO"/.exec(fil('word/styles.xml'))?.[1], tittel: uten(/<dc:title>(.*?)<\/dc:title>/.exec(fil('docProps/core.xml'))?.[1] ?? ''), deler };
}

interface Node { readonly rolle?: string; readonly tekst?: string; readonly barn?: readonly Node[] }
interface Pdf { readonly spraak: string; readonly tittel: string; readonly merket: boolean; readonly bokmerker: readonly string[]; readonly lenker: readonly string[]; readonly sider: readonly (Node | null)[] }

/** As assistive technology reads it: by the structure tree. What is not in the tree is not read. */
export async function lesPdf(bytes: Buffer): Promise<Lest & Pick<Pdf, 'merket' | 'bokmerker' | 'lenker'>> {
  const { spraak, tittel, merket, bokmerker, lenker, sider } = JSON.parse(await medLeser(bytes)) as Pdf;
  return { spraak, tittel, merket, bokmerker, lenker, deler: sammen(sider.flatMap((side) => finn(side ?? {}))) };
}

/** The library is an ES module: it runs in a process of its own. */
function medLeser(bytes: Buffer): Promise<string> {
  return new Promise((klar, feilet) => {
    const barn = spawn(process.execPath, [join(__dirname, 'les-pdf.mjs')], { stdio: ['pipe', 'pipe', 'inherit'] });
    const ut: Buffer[] = [];
    barn.stdout.on('data', (bit: Buffer) => ut.push(bit));
    barn.on('error', feilet).on('close', (kode) => (kode === 0 ? klar(Buffer.concat(ut).toString()) : feilet(new Error(`les-pdf: ${kode}`))));
    barn.stdin.end(bytes);
  });
}

const tekstI = (node: Node): string => (node.tekst ?? '') + (node.barn ?? []).map(tekstI).join('');

function finn(node: Node): Del[] {
  const { rolle = '', barn = [] } = node;
  if (rolle === 'TR') return [del('RAD', '', barn.map(tekstI), barn.filter((b) => b.rolle === 'TH').length)];
  if (rolle === 'LI') return [del('LI', tekstI({ barn: barn.filter((b) => b.rolle === 'LBody') }))];
  if (rolle === 'P' || /^H[123]$/.test(rolle)) return [del(rolle as Del['slag'], tekstI(node))];
  return barn.flatMap(finn);
}

/** pdf.js gives the tree page by page: what goes on over a page turn comes twice, each time with its page's words. */
function sammen(deler: readonly Del[]): Del[] {
  return deler.filter((d) => d.slag === 'RAD' || d.tekst !== '');
}
