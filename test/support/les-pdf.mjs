// Reads a PDF from standard input as a reader and an assistive technology do: its text by page, and its structure with the text of each part.
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const biter = [];
for await (const bit of process.stdin) biter.push(bit);
const pdf = await getDocument({ data: new Uint8Array(Buffer.concat(biter)), verbosity: 0, isEvalSupported: false, useSystemFonts: false, disableFontFace: true }).promise;

/** Marked content by id → its words. */
async function merket(side) {
  const { items } = await side.getTextContent({ includeMarkedContent: true, disableNormalization: true });
  const tekst = new Map();
  const aapne = [];
  for (const bit of items) {
    if (bit.type?.startsWith('beginMarkedContent')) aapne.push(bit.id);
    else if (bit.type === 'endMarkedContent') aapne.pop();
    else {
      const id = aapne.findLast((i) => i !== undefined);
      if (id) tekst.set(id, (tekst.get(id) ?? '') + bit.str + (bit.hasEOL ? '\n' : ''));
    }
  }
  return tekst;
}

/** Parts that go on over a page turn are joined by their reader. */
const del = (node, tekst) => (node.role === undefined
  ? { tekst: tekst.get(node.id) ?? '' }
  : { rolle: node.role, barn: node.children.map((b) => del(b, tekst)) });

const sider = [];
/** Links within the document that lead somewhere. */
const lenker = [];
const flatt = (punkter) => (punkter ?? []).flatMap((p) => [p.title, ...flatt(p.items)]);
for (let nr = 1; nr <= pdf.numPages; nr++) {
  const side = await pdf.getPage(nr);
  const tre = await side.getStructTree();
  const tekst = await merket(side);
  sider.push(tre ? del(tre, tekst) : undefined);
  for (const { dest } of await side.getAnnotations()) if (typeof dest === 'string' && (await pdf.getDestination(dest))) lenker.push(dest);
}
const { info } = await pdf.getMetadata();
const merking = await pdf.getMarkInfo();
process.stdout.write(JSON.stringify({ spraak: info.Language ?? null, tittel: info.Title ?? null, versjon: info.PDFFormatVersion, stikkord: info.Keywords ?? null, merket: merking?.Marked ?? false, bokmerker: flatt(await pdf.getOutline()), lenker, sider }));
